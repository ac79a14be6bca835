"""What the directory is owed reaches it, and nobody is told of a password before."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from rules import keep_door
from rules.model.door import uid_of, wanted_of
from rules.model.people import NOBODY, Access, Person
from rules.ports import Records, Trouble
from sandbox import firm
from tests.fakes.door import FakeDoor
from tests.people import NOW, PASSWORD_HASH
from tests.workers.cabinet import SUCCESSOR, Cabinet
from tests.workers.house import House


@pytest.fixture
async def house(cabinet_on_each: Cabinet) -> House:
    """A firm with a directory that is owed everybody."""
    await cabinet_on_each.records.write(keep_door.turn_door, on=True)
    house = House(cabinet_on_each, FakeDoor(cabinet_on_each.clock.now))
    await house.night()
    return house


async def test_every_change_reaches_the_directory(house: House) -> None:
    """Who is added, renamed, held, reactivated and removed: what it has is what the space says, each time."""
    async with house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.settled()
        for change in (
            {"last_name": "Morel-Petit"},
            {"access": Access.SUSPENDED},
            {"access": Access.ACTIVE},
            {"access": Access.SUSPENDED},
        ):
            person = await house.change(firm.ANNE, **change)
            await house.settled()
            wanted = wanted_of(person)
            assert wanted is not None
            found = (await house.entry(firm.ANNE)).shown
            assert replace(found, password="") == replace(wanted.shown, password="")
            assert await house.differing() == 0
        await house.change(firm.ANNE, access=Access.REMOVED)
        await house.settled()
        assert await house.differing() == 0


async def test_who_is_removed_is_held_first(house: House) -> None:
    """And deleted by the comparison of the night."""
    async with house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.settled()
        await house.change(firm.ANNE, access=Access.REMOVED)
        await house.settled()
        assert (await house.entry(firm.ANNE)).shown.held
        outcome = await house.night()
        await house.settled()
    assert not outcome.asks
    assert house.directory.entry((await house.cabinet.person(firm.ANNE)).id) is None


async def test_no_password_is_told_before_the_directory_has_it(house: House) -> None:
    """Neither the one in hand nor one that is made when it is sent; and the one told opens the entry."""
    house.directory.trouble = Trouble.UNREACHABLE
    async with house.cabinet.working(), house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.cabinet.add(firm.MARC, reveal=True)
        await house.failing(Trouble.UNREACHABLE)
        assert house.cabinet.inbox(firm.ANNE) == house.cabinet.inbox(firm.MARC) == []
        house.directory.trouble = None
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
        await house.cabinet.slack.until(lambda: house.cabinet.inbox(firm.ANNE) != [])
    uid = uid_of((await house.cabinet.person(firm.ANNE)).id)
    assert house.directory.opens(uid, house.cabinet.password_before(firm.ANNE))


async def test_a_password_made_anew_is_brought_before_it_is_told(house: House) -> None:
    """Its maker died: the successor makes another, and what opens is what was told."""
    async with house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.settled()
        house.cabinet.clock.forward(timedelta(minutes=1))
        async with house.cabinet.working(SUCCESSOR):
            await house.cabinet.slack.until(lambda: house.cabinet.inbox(firm.ANNE) != [])
    uid = uid_of((await house.cabinet.person(firm.ANNE)).id)
    assert house.directory.opens(uid, house.cabinet.password_before(firm.ANNE))
    assert len(house.cabinet.made) == 2


@pytest.mark.parametrize("trouble", [*Trouble])
async def test_each_trouble_keeps_what_is_owed_until_it_is_over(house: House, trouble: Trouble) -> None:
    """It is said why, and nothing is lost."""
    house.directory.trouble = trouble
    async with house.at_work():
        await house.failing(trouble)
        house.directory.trouble = None
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert await house.differing() == 0


async def test_an_entry_of_others_keeps_one_person_waiting_alone(house: House) -> None:
    """Nothing of theirs is written; everybody else's comes through."""
    house.directory.others["theirs"] = (await house.cabinet.person(firm.HUGH)).email
    async with house.at_work():
        await house.failing(keep_door.TAKEN)
        assert await house.owed() == 1
        del house.directory.others["theirs"]
        house.cabinet.clock.forward(timedelta(minutes=10))
        await house.settled()


async def test_a_hold_that_came_before_its_entry_holds(house: House) -> None:
    """However changes and attempts fall together: what is brought is how they are by then."""
    house.directory.trouble = Trouble.SLOW
    async with house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.failing(Trouble.SLOW)
        await house.change(firm.ANNE, access=Access.SUSPENDED)
        house.directory.trouble = None
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert (await house.entry(firm.ANNE)).shown.held


async def test_what_a_process_left_behind_another_brings(house: House) -> None:
    """Once its lease has run out."""
    await house.cabinet.records.write_outbox(keep_door.claim, "the dead", house.cabinet.clock.now(), 50)
    async with house.at_work(SUCCESSOR):
        await asyncio.sleep(0.1)
        assert await house.owed() == 2
        house.cabinet.clock.forward(keep_door.LEASE + timedelta(seconds=1))
        await house.settled()


async def test_a_comparison_that_differs_in_much_owes_nothing(house: House) -> None:
    """A database of yesterday would open again whom today shut out: somebody has to confirm it."""

    def add_many(records: Records) -> None:
        some = [_sample(number) for number in range(40)]
        records.people.add_all(some)

    async with house.at_work():
        await house.cabinet.records.write(add_many)
        await house.settled()
    for each in house.directory.entries():
        house.directory.hold(each.shown)
    outcome = await house.night()
    assert outcome.asks
    assert await house.owed() == 0


def _sample(number: int) -> Person:
    return Person(
        id=NOBODY,
        email=f"{number}@cabinet.fr",
        first_name=str(number),
        last_name="Petit",
        access=Access.ACTIVE,
        added_at=NOW,
        password_hash=PASSWORD_HASH,
    )
