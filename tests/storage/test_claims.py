"""Many claim messages at once, among very many: in order for each recipient, none twice."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from uuid import UUID

from rules import deliveries
from rules.deliveries import LEASE
from rules.model.journal import Action, NewEntry
from rules.model.notices import Address, Message
from rules.model.people import Member
from rules.ports import OutboxRecords, Records
from sandbox.databases import UNHURRIED
from storage.database import Database
from tests.people import ANNE, BRUNO, MAKER, NOW, member, subscriber
from tests.ports.owing import notice
from tests.storage.spaces import FIRM, add, choose, deliver_all, open_firm, owe

ONE, OTHER = "one worker", "another worker"
ADDRESS = Address("D1", "1.000001")


async def test_a_message_that_another_is_just_claiming_still_holds_its_lane(postgresql_url: str) -> None:
    """A row locked by one claimer is passed over by the next, and what waits behind it with it."""
    async with Database(postgresql_url) as database:
        partners = database.for_space(await database.open_space("T1", "Cabinet"), FIRM)
        await open_firm(partners, ANNE)
        await deliver_all(partners)
        await partners.write(owe, [ANNE, ANNE, None])
        claimed, go_on = threading.Event(), threading.Event()

        def claim_slowly(records: OutboxRecords) -> list[Message]:
            found = records.outbox.claim(ONE, NOW, NOW + LEASE, (), 1)
            claimed.set()
            go_on.wait(5)
            return found

        slow = asyncio.create_task(partners.write_outbox(claim_slowly))
        await asyncio.to_thread(claimed.wait, 5)
        quick = await partners.write_outbox(deliveries.claim, OTHER, NOW, (), 10)
        go_on.set()
        (taken,) = await slow
        assert taken.recipient is not None
        assert [message.recipient for message in quick] == [None]


async def test_many_workers_send_each_message_once_and_in_order(database_url: str) -> None:
    """Two processes with several claimers each, all at work on the same lanes."""
    async with Database(database_url) as one, Database(database_url) as other:
        space = await one.open_space("T1", "Cabinet")
        ways = [one.for_space(space, FIRM), other.for_space(space, FIRM)]
        await open_firm(ways[0], ANNE, BRUNO)
        await deliver_all(ways[0])
        owed = await ways[0].write(owe, [ANNE, BRUNO, None] * 15)
        seen: dict[str, list[UUID]] = defaultdict(list)

        async def work(number: int) -> None:
            tx = ways[number % 2]
            while await tx.read(lambda records: records.outbox.owed()):
                for message in await tx.write_outbox(deliveries.claim, str(number), NOW, (), 2):
                    seen[message.recipient.name if message.recipient else "channel"].append(message.id)
                    await asyncio.sleep(0.001)
                    await tx.write_outbox(deliveries.record_sent, message, ADDRESS, NOW)

        await asyncio.gather(*(work(number) for number in range(6)))
    assert seen == {"Anne Aubert": owed[0::3], "Bruno Bernard": owed[1::3], "channel": owed[2::3]}


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
        added = await add(firm, ANNE, member("Clara", "Colin"))
        found = await firm.write_outbox(deliveries.claim, MAKER, NOW, (), 10)
        assert found[0].id == added.message
        assert len(found) == 10
        assert await firm.read(deliveries.next_due, MAKER, NOW) == NOW


def _join(records: Records, crowd: list[Member]) -> None:
    records.people.add_all([subscriber(each) for each in crowd])


def _owe_each(records: Records) -> None:
    entry = records.journal.write(NewEntry(at=NOW, action=Action.PARTNER_ADDED))
    records.outbox.owe([notice(entry, each) for each in records.people.users()])
