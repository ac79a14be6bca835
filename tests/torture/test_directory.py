"""A real directory that is down and suspended, and what its log of changes tells, in order."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from gateways.directory.opening import open_ldap
from rules.model.door import Wanted
from tests.ports.doors import wanted
from torture.directory import DOWN, SUSPENDED, Directory, Outages, opened_directory
from torture.entries import owner_of, standing
from torture.ldif import read
from torture.told import Listener

pytestmark = [pytest.mark.servers, pytest.mark.usefixtures("directory_programs")]
FIRST, SECOND = "abcde-fghjk-mnpqr-tuvwx", "hjkmn-8abcd-efghj-kmnpq"


@pytest.fixture
async def directory() -> AsyncIterator[Directory]:
    """A directory of a trial's own."""
    async with opened_directory() as opened:
        yield opened


def put(directory: Directory, entry: Wanted) -> None:
    """Make an entry as the bot does."""
    with open_ldap(replace(directory.place, space=1)) as door:
        door.put(entry, None)


async def test_each_change_is_in_the_log_before_it_is_answered(directory: Directory) -> None:
    """A password is brought, held, and replaced: each time the log has it by the time the bot knows."""
    lengths = [directory.length()]
    for each in (wanted(1, FIRST), wanted(1), wanted(1, SECOND)):
        await asyncio.to_thread(put, directory, each)
        lengths.append(directory.length())
    (entries,) = directory.history().values()
    for password, had in ((FIRST, [False, True, True, True]), (SECOND, [False, False, False, True])):
        taking = [each for each in entries if each.opens and each.takes(password)]
        assert [any(each.since <= length for each in taking) for length in lengths] == had
    standing_now = standing(read(directory.entries()))
    assert (standing_now[1].opens, standing_now[1].takes(SECOND)) == (True, True)


async def test_what_opens_is_tried(directory: Directory) -> None:
    """However many passwords do not open: the good one does, and none that is held."""
    put(directory, wanted(1, FIRST))
    put(directory, wanted(2, FIRST))
    put(directory, wanted(2))
    tried = [*((1, f"{number}") for number in range(12)), (1, FIRST), (2, FIRST)]
    assert directory.opening(tried) == {(1, FIRST)}


async def test_a_deleted_entry_has_no_password(directory: Directory) -> None:
    """The log tells so, and whose the password was."""
    put(directory, wanted(1, FIRST))
    with open_ldap(replace(directory.place, space=1)) as door:
        (found,) = door.entries()
        door.delete(found.shown)
    log = directory.history()
    assert [each.opens for each in log[1]] == [True, False]
    assert owner_of(FIRST, "", log) == 1
    assert owner_of(SECOND, "u1@cabinet.example", log) is None


async def test_it_comes_back_after_every_trouble(directory: Directory) -> None:
    """With what it had, at the same address."""
    put(directory, wanted(1, FIRST))
    for trouble in (DOWN, SUSPENDED):
        await directory.be(trouble, 0.1)
    assert directory.opening([(1, FIRST)]) == {(1, FIRST)}


async def test_a_change_of_somebodys_entry_is_waited_for(directory: Directory) -> None:
    """What the bot's account does besides is none."""
    with open_ldap(replace(directory.place, space=1)) as door:
        assert not await directory.changes(0.1)
        waiting = asyncio.create_task(directory.changes(10))
        await asyncio.sleep(0.05)
        await asyncio.to_thread(door.put, wanted(1, FIRST), None)
        assert await waiting


async def test_outages_end_when_they_are_over(directory: Directory) -> None:
    """Then it answers."""
    outages = Outages(directory, random.Random("seed"))  # noqa: S311 - to be had again
    blowing = asyncio.create_task(outages.blow())
    outages.end()
    await blowing
    put(directory, wanted(1, FIRST))


@pytest.mark.parametrize("write", [lambda text: json.dumps({"text": text}), lambda text: f"text=%60{text}%60%0A"])
def test_a_told_password_is_heard_however_it_is_written(write: Callable[[str], str]) -> None:
    """In JSON and in a form, with what stands before it, and at which length of the log."""
    listener = Listener(lambda: 7)
    listener.hear("chat.postMessage", write(f"é\n{FIRST}").encode())
    listener.hear("chat.postMessage", write("0123abcd-0123-4567-89ab-0123456789ab"))
    assert [(each.password, each.place, each.had) for each in listener.told] == [(FIRST, "chat.postMessage", 7)]
