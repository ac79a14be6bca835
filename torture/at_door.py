"""What a trial leaves of its directory, when all is calm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.door import look
from gateways.directory.opening import open_ldap
from rules.model.door import Step, uid_of
from storage.database import Database
from torture.directory import Directory
from torture.entries import Entry, History, owner_of, standing
from torture.ldif import read
from torture.told import Told


@dataclass(frozen=True, slots=True)
class AtDoor:
    """All that a trial leaves of its directory.

    `lacks` is what the bot's own comparison would write, `owners` whose entry ever had a password that was told,
    `opening` which of these opened it in the end.
    """

    lacks: Sequence[str]
    entries: Mapping[int, Entry]
    history: History
    told: Sequence[Told]
    owners: Mapping[str, int]
    opening: frozenset[tuple[int, str]]


async def lacking(directory: Directory, url: str) -> list[str]:
    """Give what the bot's own comparison would write.

    Who left is put on hold at once; that the next night deletes them is no lack.
    """
    async with Database(url) as database:
        (space,) = await database.spaces()
        with open_ldap(replace(directory.place, space=space.id)) as door:
            plan = (await look(database.for_space(space), door)).people
    differences = [each for each in plan.differences if each.step is not Step.DELETE]
    return [f"{each.step} {uid_of(each.person)}: {', '.join(sorted(each.differing))}" for each in differences]


def left_at(directory: Directory, told: Sequence[Told], lacks: Sequence[str]) -> AtDoor:
    """Gather what is left, and try every password that was told."""
    log = directory.history()
    found = ((each.password, owner_of(each.password, each.text, log)) for each in told)
    owners = {password: owner for password, owner in found if owner is not None}
    entries = standing(read(directory.entries()))
    opening = directory.opening((owner, password) for password, owner in owners.items() if owner in entries)
    return AtDoor(lacks, entries, log, told, owners, opening)
