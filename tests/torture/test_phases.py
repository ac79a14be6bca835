"""What a kill fell on is read from what it left: about an entry, and about the password in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from gateways.directory.opening import open_ldap
from rules import deliveries, keep_door
from rules.model.door import wanted_of
from rules.model.people import Person
from rules.ports import Records
from sandbox.slack import Slack
from storage.database import Database, SpaceTransactions
from tests.clocks import unhurried
from tests.ports import owing
from tests.ports.test_owed_to_door import somebody
from torture.directory import Directory, opened_directory
from torture.phases import Inquest, Phase, Sight
from torture.store import Store
from torture.witness import Moment

pytestmark = [pytest.mark.servers, pytest.mark.usefixtures("directory_programs")]
DEAD = "here:42:abcd"
SEEN = Sight(pid=42, ready=True, opened=True, flight={}, under_way=[])
LATER = timedelta(minutes=1)


@dataclass(frozen=True)
class Scene:
    """A space with a directory, of which a process just died."""

    records: SpaceTransactions
    directory: Directory
    inquest: Inquest

    async def add(self) -> Person:
        """Add Anne, whose entry is owed, and the message with the password; the process claims both."""
        anne = await self.records.write(_add)
        await self.records.write_outbox(keep_door.claim, DEAD, datetime.now(UTC), 16)
        return anne

    def bring(self, person: Person) -> None:
        """Write the entry."""
        wanted = wanted_of(person)
        assert wanted is not None
        with open_ldap(replace(self.directory.place, space=1)) as door:
            door.put(wanted, None)

    async def settle(self) -> None:
        """Owe nothing to the directory any more, and take up the message."""
        await self.records.write(lambda records: keep_door.settle(records, records.owed_to_door.oldest(16)))
        await self.records.write_outbox(deliveries.claim, DEAD, datetime.now(UTC) + LATER, (), 16)


def _add(records: Records) -> Person:
    keep_door.turn_door(records, on=True)
    anne = records.people.add(somebody("anne"))
    records.outbox.owe([owing.password(owing.line(records), anne, anne)])
    return anne


async def test_a_kill_about_an_entry_is_told_by_how_far_it_came(sqlite_url: str) -> None:
    """Leased; written and not settled; settled and not told; told and not answered."""
    slack = Slack((), [], clock=unhurried())
    async with opened_directory() as directory, Database(sqlite_url) as database:
        records = database.for_space(await database.open_space("T1", "Cabinet"))
        inquest = Inquest(slack, Store(sqlite_url, lambda _: True), directory)
        scene = Scene(records, directory, inquest)
        anne = await scene.add()
        phases = [inquest.phase_of(SEEN)]
        scene.bring(anne)
        phases.append(inquest.phase_of(SEEN))
        await scene.settle()
        phases.append(inquest.phase_of(SEEN))
        (message,) = inquest.store.held_by(42).posts
        phases.append(inquest.phase_of(replace(SEEN, flight={message: Moment.ASKED})))
        assert inquest.phase_of(replace(SEEN, pid=43)) is Phase.AT_REST
        assert inquest.store.due() == 1
    assert phases == [Phase.ENTRY, Phase.WRITTEN, Phase.BROUGHT, Phase.ASKED]
