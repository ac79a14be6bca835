"""What is urgent is claimed first, whatever else is owed; and a claim may be bounded to some of what is owed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from rules import deliveries
from rules.deliveries import LEASE
from rules.model.journal import Action, NewEntry
from rules.model.notices import Address, Room
from rules.model.people import Access, Member, PersonId
from rules.ports import OutboxRecords, Records
from sandbox.databases import UNHURRIED
from storage.database import Database, SpaceTransactions
from tests.outcomes import record_sent
from tests.storage.firm import (
    ANNE,
    BRUNO,
    FIRM,
    MAKER,
    NOW,
    add,
    choose,
    deliver_all,
    member,
    notice,
    open_firm,
    owe,
    person,
    take,
)

ACTIVE = Access.ACTIVE

ONE, OTHER = "one worker", "another worker"
CLARA = member("Clara", "Colin")
ADDRESS = Address("D1", "1.000001")


async def test_what_is_urgent_is_claimed_before_what_was_owed_earlier(partners: SpaceTransactions) -> None:
    """A password, an edit that takes one out, and what stands before a password in its own line."""
    await choose(partners, ANNE)
    await deliver_all(partners)
    notices = await partners.write(owe, [None, BRUNO, ANNE])
    added = await add(partners, ANNE, CLARA, in_slack=False)
    (first,) = await partners.write_outbox(deliveries.claim, MAKER, NOW, (), 1)
    assert first.id == notices[2]
    await partners.write(record_sent, first, ADDRESS, NOW)
    (second,) = await partners.write_outbox(deliveries.claim, MAKER, NOW, (), 1)
    assert second.id == added.message
    await partners.write(record_sent, second, ADDRESS, NOW)
    edited = NOW + deliveries.PASSWORD_SHOWN_FOR
    (third,) = await partners.write_outbox(deliveries.claim, MAKER, edited, (), 1)
    assert third.edits == added.message
    assert await take(partners, MAKER) == notices[:2]


async def test_an_urgent_message_that_is_not_due_or_anothers_holds_up_nothing(partners: SpaceTransactions) -> None:
    """Put off, or leased to the process that knows the password, it leaves the hands free for the rest."""
    await choose(partners, ANNE)
    await deliver_all(partners)
    added = await add(partners, ANNE, CLARA)
    told = await take(partners, OTHER)
    assert added.message not in told
    assert len(told) == 2


async def test_room_bounds_what_is_not_urgent_and_says_for_whom(partners: SpaceTransactions) -> None:
    """Where the pace is reached, only what is urgent; where people cannot be written to, only the channel."""
    await choose(partners, ANNE)
    await deliver_all(partners)
    to_channel, to_anne, to_bruno = await partners.write(owe, [None, ANNE, BRUNO])

    async def could(**room: Any) -> list[UUID]:
        def look(records: OutboxRecords) -> list[UUID]:
            found = records.outbox.claim(ONE, NOW, NOW + LEASE, (), 10, Room(**room))
            records.outbox.release(ONE)
            return [message.id for message in found]

        return await partners.write_outbox(look)

    assert await could(others=0) == []
    assert await could(others=2) == [to_channel, to_anne]
    assert await could(people=False) == [to_channel]
    assert await could(channel=False) == [to_anne, to_bruno]
    added = await add(partners, ANNE, CLARA)
    await partners.write_outbox(deliveries.release, MAKER)
    assert await could(others=0) == [added.message]
    assert await could(others=0, people=False) == []


async def test_thousands_that_are_owed_at_once_can_be_claimed_at_once(postgresql_url: str) -> None:
    """PostgreSQL knows nothing of them yet: no claim may fall back on comparing every pair, which takes too long."""
    async with Database(postgresql_url, UNHURRIED) as database:
        firm = database.for_space(await database.open_space("T1", "Cabinet"), FIRM)
        await open_firm(firm, ANNE)
        await choose(firm, ANNE)
        crowd = [member("Camille", f"Martin {number}") for number in range(4000)]
        await firm.write(_join, crowd)
        for _ in range(3):
            await firm.write(_owe_each)
        added = await add(firm, ANNE, CLARA)
        found = await firm.write_outbox(deliveries.claim, MAKER, NOW, (), 10)
        assert found[0].id == added.message
        assert len(found) == 10
        assert await firm.read(deliveries.next_due, MAKER, NOW) == NOW


def _join(records: Records, crowd: list[Member]) -> None:
    anne = person(records, ANNE)
    for each in crowd:
        records.people.add(
            replace(anne, id=PersonId(0), email=each.email or "", slack_id=each.slack_id, partner=False, access=ACTIVE)
        )


def _owe_each(records: Records) -> None:
    entry = records.journal.write(NewEntry(at=NOW, action=Action.PARTNER_ADDED))
    records.outbox.owe([notice(entry, each) for each in records.people.users()])
