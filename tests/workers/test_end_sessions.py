"""Who is shut out loses their open sessions too, before the directory is owed nothing any more."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from rules import keep_door
from rules.model.door import uid_of
from rules.model.people import Access
from rules.ports import Trouble
from sandbox import firm
from tests.fakes.door import FakeDoor
from tests.fakes.sessions import FakeSessions
from tests.workers.cabinet import MAKER, SUCCESSOR, Cabinet
from tests.workers.house import House


@pytest.fixture
def sessions() -> FakeSessions:
    """A portal's sessions."""
    return FakeSessions()


@pytest.fixture
async def house(cabinet_on_each: Cabinet, sessions: FakeSessions) -> House:
    """A firm with a directory and a portal, where Anne has a session open."""
    await cabinet_on_each.records.write(keep_door.turn_door, on=True)
    house = House(cabinet_on_each, FakeDoor(cabinet_on_each.clock.now), sessions)
    async with house.at_work():
        await cabinet_on_each.add(firm.ANNE)
        await house.settled()
    sessions.open.add(uid_of((await cabinet_on_each.person(firm.ANNE)).id))
    sessions.asked.clear()
    return house


@pytest.mark.parametrize("access", [Access.SUSPENDED, Access.REMOVED])
async def test_who_is_shut_out_has_no_session(house: House, sessions: FakeSessions, access: Access) -> None:
    """By a hold and by a removal."""
    async with house.at_work():
        await house.change(firm.ANNE, access=access)
        await house.settled()
    assert sessions.open == set()


async def test_who_may_enter_keeps_theirs(house: House, sessions: FakeSessions) -> None:
    """Another name, or a password, ends nothing."""
    async with house.at_work():
        await house.change(firm.ANNE, last_name="Morel-Petit")
        await house.settled()
    assert sessions.asked == []


async def test_it_stays_owed_until_they_ended(house: House, sessions: FakeSessions) -> None:
    """The entry is shut meanwhile, and it is said why; others go on."""
    sessions.failing = True
    async with house.at_work():
        await house.change(firm.ANNE, access=Access.SUSPENDED)
        await house.failing(Trouble.SESSIONS)
        assert (await house.entry(firm.ANNE)).shown.held
        await house.cabinet.add(firm.MARC)
        async with asyncio.timeout(20):
            while await house.owed() > 1:  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)
        assert not (await house.entry(firm.MARC)).shown.held
        sessions.failing = False
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert sessions.open == set()


async def test_they_are_ended_after_the_entry_is_shut(house: House, sessions: FakeSessions) -> None:
    """Else one could be opened between the two."""
    house.directory.trouble = Trouble.READ_ONLY
    async with house.at_work():
        await house.change(firm.ANNE, access=Access.SUSPENDED)
        await house.failing(Trouble.READ_ONLY)
        assert sessions.asked == []


async def test_killed_between_the_two_another_ends_them(house: House, sessions: FakeSessions) -> None:
    """The entry is shut, the row stays; once the lease ran out, it is done again."""
    sessions.stuck = True
    worker = asyncio.create_task(house.worker(MAKER).run())
    await house.change(firm.ANNE, access=Access.SUSPENDED)
    async with asyncio.timeout(20):
        while not sessions.asked:  # noqa: ASYNC110 - nothing else tells
            await asyncio.sleep(0.01)
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)
    assert (await house.entry(firm.ANNE)).shown.held
    assert (await house.owed(), sessions.open != set()) == (1, True)
    sessions.stuck = False
    house.cabinet.clock.forward(keep_door.LEASE + timedelta(seconds=1))
    async with house.at_work(SUCCESSOR):
        await house.settled()
    assert sessions.open == set()


async def test_all_of_many_are_ended(house: House, sessions: FakeSessions) -> None:
    """At once, and those of each."""
    for who in (firm.MARC, firm.ZOE):
        await house.cabinet.add(who)
    async with house.at_work():
        await house.settled()
        for who in (firm.ANNE, firm.MARC, firm.ZOE):
            sessions.open.add(uid_of((await house.change(who, access=Access.SUSPENDED)).id))
        await house.settled()
    assert sessions.open == set()
