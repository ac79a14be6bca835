"""A directory that takes no hashes gets passwords from who has them, or new ones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules import keep_door, renew_password
from rules.model.door import uid_of
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from sandbox import firm
from tests.fakes.door import FakeDoor
from tests.workers.cabinet import MAKER, SUCCESSOR, Cabinet
from tests.workers.house import House

OVER = keep_door.IN_HAND + timedelta(seconds=1)


@pytest.fixture
async def house(cabinet_on_each: Cabinet) -> House:
    """A firm with such a directory, which is owed everybody."""
    await cabinet_on_each.records.write(keep_door.turn_door, on=True)
    house = House(cabinet_on_each, FakeDoor(cabinet_on_each.clock.now, takes_hashes=False))
    await house.night()
    return house


async def test_who_made_a_password_brings_it(house: House) -> None:
    """However often another process looked at it first; until then nobody is told, nor told of a failure."""
    await house.cabinet.add(firm.ANNE)
    async with house.cabinet.working(), house.at_work(SUCCESSOR):
        await house.tried(firm.ANNE, times=3)
        assert house.cabinet.inbox(firm.ANNE) == []
        assert await house.failure() == ""
        assert await house.owed() == 1
        async with house.at_work(MAKER):
            await _told(house, 1)
    assert await _opens(house)
    assert len(house.cabinet.made) == 1


async def test_a_password_made_when_it_is_sent_is_brought_by_its_maker(house: House) -> None:
    """That of a new message, whose earlier one nobody has any more."""
    async with house.at_work():
        await house.cabinet.add(firm.ANNE)
        await house.settled()
    house.cabinet.clock.forward(OVER)
    async with house.at_work(SUCCESSOR), house.cabinet.working(SUCCESSOR, passwords=house.in_hand):
        await _told(house, 1)
    assert await _opens(house)
    assert len(house.cabinet.made) == 2


async def test_a_password_whose_maker_died_is_made_anew(house: House) -> None:
    """It is told once the directory has it, and opens."""
    await house.cabinet.add(firm.ANNE)
    async with house.at_work(SUCCESSOR), house.cabinet.working(SUCCESSOR, passwords=house.in_hand):
        await house.tried(firm.ANNE)
        assert house.cabinet.inbox(firm.ANNE) == []
        house.cabinet.clock.forward(OVER)
        await _told(house, 1)
        await house.settled()
    assert await _opens(house)
    assert len(house.cabinet.made) == 2
    assert await house.differing() == 0


async def test_a_maker_that_comes_too_late_tells_no_void_password(house: House) -> None:
    """The one it has in hand opens nothing by then: it makes another."""
    await house.cabinet.add(firm.ANNE)
    async with house.at_work(SUCCESSOR):
        await house.tried(firm.ANNE)
        house.cabinet.clock.forward(OVER)
        await house.settled()
    assert (await house.cabinet.person(firm.ANNE)).password_hash is None
    async with house.at_work(MAKER), house.cabinet.working(MAKER):
        await _told(house, 1)
    assert await _opens(house)
    assert len(house.cabinet.made) == 2


async def test_a_password_that_was_told_is_not_void_where_its_entry_was_lost(house: House) -> None:
    """The entry is on hold, nothing is owed any more, and a plan says so until a new one is asked for."""
    async with house.at_work(), house.cabinet.working():
        await house.cabinet.add(firm.ANNE)
        await _told(house, 1)
        await house.cabinet.settled()
    before = await house.cabinet.person(firm.ANNE)
    house.directory = FakeDoor(house.cabinet.clock.now, takes_hashes=False)
    await house.night()
    async with house.at_work(SUCCESSOR), house.cabinet.working(SUCCESSOR, passwords=house.in_hand):
        await house.tried(firm.ANNE)
        house.cabinet.clock.forward(OVER)
        await house.settled()
    assert (await house.cabinet.person(firm.ANNE)).password_hash == before.password_hash
    assert (await house.entry(firm.ANNE)).shown.held
    assert await house.differing() == 1
    assert len(house.cabinet.made) == 1
    async with house.at_work(SUCCESSOR), house.cabinet.working(SUCCESSOR, passwords=house.in_hand):
        asked, form = SlackId(firm.ANNE), IdempotencyKey("asked")
        await house.cabinet.records.write(
            renew_password.renew_password, asked, before.id, form=form, now=house.cabinet.clock.now()
        )
        await _told(house, 2)
    assert await _opens(house)
    assert await house.differing() == 0


async def _told(house: House, times: int) -> None:
    await house.cabinet.slack.until(lambda: len(house.cabinet.inbox(firm.ANNE)) >= times)


async def _opens(house: House) -> bool:
    uid = uid_of((await house.cabinet.person(firm.ANNE)).id)
    return house.directory.opens(uid, house.cabinet.password_before(firm.ANNE))
