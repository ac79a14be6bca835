"""The groups of portfolios reach the directory, and so do those who are in them, for just as long as they are."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules import keep_door, keep_groups
from rules.keep_deputies import keep_deputies
from rules.memberships import close, close_all, give, make_lead
from rules.model.dates import today
from rules.model.door import uid_of
from rules.model.door_groups import FoundGroup, group_of
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.people import Access, SlackId
from rules.model.portfolios import NO_PORTFOLIO, Absence, Portfolio, Right
from rules.ports import Records, Trouble
from sandbox import firm
from tests.fakes.door import FakeDoor
from tests.fakes.sessions import FakeSessions
from tests.workers.cabinet import MAKER, SUCCESSOR, Cabinet
from tests.workers.house import House

Work = Callable[[Records, EntryId], object]


@pytest.fixture
async def house(cabinet_on_each: Cabinet) -> House:
    """A firm with a directory and a portal, Anne and Marc in both."""
    await cabinet_on_each.records.write(keep_door.turn_door, on=True)
    house = House(cabinet_on_each, FakeDoor(cabinet_on_each.clock.now), FakeSessions())
    await house.night()
    async with house.at_work():
        for each in (firm.ANNE, firm.MARC):
            await cabinet_on_each.add(each)
        await house.settled()
    return house


async def write(house: House, work: Work) -> None:
    """Change something, by a line of the journal."""

    def within(records: Records) -> None:
        line = NewEntry(at=house.cabinet.clock.now(), action=Action.PORTFOLIO_RIGHT_GIVEN)
        work(records, records.journal.write(line))

    await house.cabinet.records.write(within)


async def portfolio(house: House, name: str = "Paie") -> Portfolio:
    """A portfolio with Anne as lead and Marc as deputy."""
    anne, marc = [(await house.cabinet.person(each)).id for each in (firm.ANNE, firm.MARC)]
    now = house.cabinet.clock.now()

    def make(records: Records, entry: EntryId) -> None:
        new = records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=name, deputy=marc, created_at=now))
        make_lead(records, new, anne, entry, now)

    await write(house, make)
    return (await house.cabinet.records.read(lambda records: records.portfolios.in_use()))[-1]


async def members(house: House, of: Portfolio) -> set[str]:
    """Who is in a portfolio's group."""
    people = {each: (await house.cabinet.person(each)).id for each in (firm.ANNE, firm.MARC)}
    entries = {each.person: each.shown.groups for each in house.directory.entries()}
    return {who for who, number in people.items() if group_of(of.id) in entries[number]}


async def test_a_portfolio_is_a_group_from_first_to_last(house: House) -> None:
    """Made, renamed, entered, left and deleted, each in turn."""
    now = house.cabinet.clock.now()
    async with house.at_work():
        payroll = await portfolio(house)
        await house.settled()
        assert house.directory.groups() == [FoundGroup(payroll.id, "Paie")]
        assert await members(house, payroll) == {firm.ANNE}
        await write(house, lambda records, _: records.portfolios.update(replace(payroll, name="Paies"), now))
        marc = (await house.cabinet.person(firm.MARC)).id
        await write(house, lambda records, entry: give(records, payroll, marc, Right.VIEW, entry, now))
        await house.settled()
        assert house.directory.groups() == [FoundGroup(payroll.id, "Paies")]
        assert await members(house, payroll) == {firm.ANNE, firm.MARC}

        def archive(records: Records, entry: EntryId) -> None:
            close_all(records, [payroll], entry, now)
            records.portfolios.update(replace(payroll, archived_on=today(now), lead=None), now)

        await write(house, archive)
        await house.settled()
    assert house.directory.groups() == []
    assert await members(house, payroll) == set()
    assert await house.differing() == 0


async def test_a_deputy_is_in_the_group_for_just_the_days(house: House) -> None:
    """Neither the day before nor the day after; and whose session is open then has it no more."""
    assert house.sessions is not None
    clock, marc = house.cabinet.clock, uid_of((await house.cabinet.person(firm.MARC)).id)
    async with house.at_work():
        payroll = await portfolio(house)
        first = today(clock.now()) + timedelta(days=1)
        anne = (await house.cabinet.person(firm.ANNE)).id

        def away(records: Records, entry: EntryId) -> None:
            last = first + timedelta(days=1)
            records.portfolios.put_absence(Absence(person=anne, first_day=first, last_day=last, entry=entry))

        await write(house, away)
        house.sessions.open.add(marc)
        seen: dict[date, tuple[set[str], bool]] = {}
        for _ in range(4):
            await house.cabinet.records.write(keep_deputies, clock.now())
            await house.settled()
            seen[today(clock.now())] = (await members(house, payroll), marc in house.sessions.open)
            clock.forward(timedelta(days=1))
    both = {firm.ANNE, firm.MARC}
    assert [*seen.values()] == [({firm.ANNE}, True), (both, True), (both, True), ({firm.ANNE}, False)]


async def test_a_right_that_ends_ends_sessions_before_it_is_settled(house: House) -> None:
    """It stays owed until the portal says so; one that is given ends none."""
    assert house.sessions is not None
    now, anne = house.cabinet.clock.now(), uid_of((await house.cabinet.person(firm.ANNE)).id)
    async with house.at_work():
        payroll = await portfolio(house)
        await house.settled()
        house.sessions.open.add(anne)
        assert anne not in house.sessions.asked
        house.sessions.failing = True

        def end(records: Records, entry: EntryId) -> None:
            close(records, records.portfolios.members([payroll.id]), entry, now)

        await write(house, end)
        await house.failing(Trouble.SESSIONS)
        assert await members(house, payroll) == set()
        house.sessions.failing = False
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert house.sessions.open == set()


async def test_a_hold_takes_out_of_every_group(house: House) -> None:
    """Whatever the portfolio still says of them."""
    async with house.at_work():
        payroll = await portfolio(house)
        await house.settled()
        await house.change(firm.ANNE, access=Access.SUSPENDED)
        await house.settled()
    assert await members(house, payroll) == set()


async def test_what_a_process_left_behind_is_done_again(house: House) -> None:
    """Killed after it had claimed a group, or between the directory and the database."""
    payroll = await portfolio(house)
    clock = house.cabinet.clock
    (left,) = await house.cabinet.records.write_outbox(keep_groups.claim, MAKER, clock.now(), 9)
    keep_groups.bring(house.directory, left)
    async with house.at_work(SUCCESSOR):
        await asyncio.sleep(0.2)
        assert await house.owed() > 0
        clock.forward(keep_door.LEASE)
        await house.settled()
    assert house.directory.groups() == [FoundGroup(payroll.id, "Paie")]
    assert await members(house, payroll) == {firm.ANNE}


async def test_others_name_is_left_and_said_until_it_is_free(house: House) -> None:
    """Other groups go on; then those who are in it enter it."""
    house.directory.others_groups.add(group_of((await portfolio(house, "Audit")).id))
    async with house.at_work():
        payroll = await portfolio(house)
        await house.failing(keep_door.TAKEN)
        async with asyncio.timeout(20):
            while await house.owed() > 1:  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)
        assert await members(house, payroll) == {firm.ANNE}
        (audit,) = [each for each in await house.cabinet.records.read(names) if each.name == "Audit"]
        assert await members(house, audit) == set()
        house.directory.others_groups.clear()
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert await members(house, audit) == {firm.ANNE}


def names(records: Records) -> list[Portfolio]:
    """The portfolios in use."""
    return records.portfolios.in_use()


async def test_a_directory_that_is_down_gets_all_of_it_later(house: House) -> None:
    """In the end it is as the space says."""
    house.directory.trouble = Trouble.UNREACHABLE
    async with house.at_work():
        several = [await portfolio(house, f"Paie {number}") for number in range(3)]
        await house.failing(Trouble.UNREACHABLE)
        house.directory.trouble = None
        house.cabinet.clock.forward(timedelta(minutes=1))
        await house.settled()
    assert {each.portfolio for each in house.directory.groups()} == {each.id for each in several}
    assert SlackId(firm.ANNE) in await members(house, several[0])
