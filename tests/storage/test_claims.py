"""Claiming messages: in order for each recipient, by one holder at a time, never lost."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from rules import deliveries
from rules.deliveries import LEASE
from rules.model.journal import Action, NewEntry
from rules.model.messages import Password
from rules.model.notices import Address, DeliveryState, Lease, Message
from rules.model.payload import Occasion, Withdrawal
from rules.model.people import PersonId
from rules.ports import OutboxRecords, Records
from storage.database import Database, SpaceTransactions
from tests.storage.firm import ANNE, BRUNO, FIRM, MAKER, NOTHING, NOW, deliver_all, notice, open_firm, owe, person, take

ONE, OTHER = "one worker", "another worker"
CARRIED = Password(author=None, person=PersonId(1), occasion=Occasion.ADDED, at=NOW)
MINUTE = timedelta(minutes=1)
ADDRESS = Address("D1", "1.000001")


async def get(tx: SpaceTransactions, message: UUID) -> Message:
    """The message as stored."""
    found = await tx.read(lambda records: records.outbox.get(message))
    assert found is not None
    return found


async def test_a_claim_takes_the_first_message_of_each_recipient(partners: SpaceTransactions) -> None:
    """Nobody reads his second notice before his first; the channel is a recipient like any other."""
    ids = await partners.write(owe, [ANNE, ANNE, BRUNO, None, None])
    assert await take(partners, ONE) == [ids[0], ids[2], ids[3]]


async def test_the_next_message_follows_once_the_first_is_sent(partners: SpaceTransactions) -> None:
    """What is delivered makes way."""
    first, second = await partners.write(owe, [ANNE, ANNE])
    await take(partners, ONE)
    assert await take(partners, ONE, busy=[first]) == []
    await partners.write_outbox(lambda records: records.outbox.sent(first, ADDRESS, NOW))
    assert await take(partners, ONE) == [second]


async def test_a_message_refused_for_good_makes_way_too(partners: SpaceTransactions) -> None:
    """One failure does not silence all that comes after it."""
    first, second = await partners.write(owe, [ANNE, ANNE])
    await take(partners, ONE)
    await partners.write_outbox(lambda records: records.outbox.failed(first, "user_not_found", NOW))
    assert await take(partners, ONE) == [second]


async def test_messages_are_claimed_in_the_order_committed(partners: SpaceTransactions) -> None:
    """Delivering everything keeps the order of the outbox, as far as one at a time for each recipient allows."""
    ids = await partners.write(owe, [ANNE, None, ANNE, None, BRUNO])
    assert await deliver_all(partners) == [ids[0], ids[1], ids[4], ids[2], ids[3]]


async def test_a_claimed_message_is_leased_and_counted(partners: SpaceTransactions) -> None:
    """Its holder reads what is stored: the lease, and this attempt among the attempts."""
    await partners.write(owe, [ANNE])
    (claimed,) = await partners.write_outbox(deliveries.claim, ONE, NOW, (), 10)
    assert claimed.attempts == 1
    assert claimed.lease == Lease(ONE, NOW + LEASE)
    assert claimed.recipient == await partners.read(person, ANNE)
    assert await get(partners, claimed.id) == claimed


async def test_a_leased_message_is_nobody_elses(partners: SpaceTransactions) -> None:
    """Until the lease has run out; then whoever comes takes it, and knows that it is not the first attempt."""
    ids = await partners.write(owe, [ANNE])
    await take(partners, ONE)
    assert await take(partners, OTHER) == []
    assert await take(partners, OTHER, NOW + LEASE) == ids
    assert (await get(partners, ids[0])).attempts == 2


async def test_a_holder_takes_up_his_own_lease_unless_he_is_busy_with_it(partners: SpaceTransactions) -> None:
    """So a message inserted already leased goes out at once by its maker, and by nobody else."""

    def owe_leased(records: Records) -> UUID:
        entry = records.journal.write(NewEntry(at=NOW, action=Action.SUBSCRIBER_ADDED))
        message = notice(entry, person(records, ANNE), lease=Lease(MAKER, NOW + LEASE))
        records.outbox.owe([message])
        return message.id

    message = await partners.write(owe_leased)
    assert await take(partners, OTHER) == []
    assert await take(partners, MAKER, busy=[message]) == []
    assert await take(partners, MAKER) == [message]


async def test_a_busy_message_is_left_alone_even_when_its_lease_has_run_out(partners: SpaceTransactions) -> None:
    """A holder who is slow does not start a second time what he is still doing."""
    ids = await partners.write(owe, [ANNE])
    await take(partners, ONE)
    assert await take(partners, ONE, NOW + MINUTE, busy=ids) == []


async def test_a_postponed_message_waits_and_holds_its_lane(partners: SpaceTransactions) -> None:
    """Nothing overtakes it, nobody takes it early, and its failure so far is kept."""
    first, _ = await partners.write(owe, [ANNE, ANNE])
    (claimed,) = await partners.write_outbox(deliveries.claim, ONE, NOW, (), 10)
    await partners.write_outbox(deliveries.postpone, claimed, NOW + MINUTE, "ratelimited", keep=False)
    assert await take(partners, OTHER) == []
    assert await take(partners, OTHER, NOW + MINUTE) == [first]
    assert (await get(partners, first)).failure == "ratelimited"


async def test_a_postponed_message_may_stay_with_its_holder(partners: SpaceTransactions) -> None:
    """A password is retried by the process that has it in memory."""
    ids = await partners.write(owe, [ANNE])
    (claimed,) = await partners.write_outbox(deliveries.claim, MAKER, NOW, (), 10)
    await partners.write_outbox(deliveries.postpone, claimed, NOW + MINUTE, "ratelimited", keep=True)
    assert await take(partners, OTHER, NOW + MINUTE) == []
    assert await take(partners, MAKER, NOW + MINUTE) == ids


async def test_a_stopping_process_gives_back_what_it_holds(partners: SpaceTransactions) -> None:
    """Another takes it at once, and what a third one holds stays where it is."""
    ids = await partners.write(owe, [ANNE, BRUNO])
    await partners.write_outbox(deliveries.claim, ONE, NOW, (), 1)
    await take(partners, OTHER)
    await partners.write_outbox(deliveries.release, ONE)
    assert await take(partners, "a third worker") == ids[:1]


async def test_edits_wait_for_nobody(partners: SpaceTransactions) -> None:
    """A password is taken out of its message at its time, whatever else that person is owed; and delays nothing."""
    first, second = await partners.write(owe, [ANNE, ANNE])
    (claimed,) = await partners.write_outbox(deliveries.claim, ONE, NOW, (), 10)
    await partners.write(
        deliveries.withdraw, replace(claimed, payload=CARRIED), ADDRESS, NOW + MINUTE, Withdrawal.EXPIRED
    )
    assert await take(partners, OTHER) == []
    (edit,) = await partners.write_outbox(deliveries.claim, OTHER, NOW + MINUTE, [first], 10)
    assert (edit.edits, edit.address) == (first, ADDRESS)
    await partners.write_outbox(lambda records: records.outbox.sent(first, ADDRESS, NOW))
    assert await take(partners, ONE) == [second]


async def test_an_edit_learns_where_to_edit(partners: SpaceTransactions) -> None:
    """A later time without a place leaves the place as it is."""
    (first,) = await partners.write(owe, [ANNE])
    (claimed,) = await partners.write_outbox(deliveries.claim, ONE, NOW, (), 10)
    for address, expected in ((None, None), (ADDRESS, ADDRESS), (None, ADDRESS)):
        await partners.write(
            deliveries.withdraw, replace(claimed, payload=CARRIED), address, NOW + MINUTE, Withdrawal.ENDED
        )
        edit = await partners.read(lambda records: records.outbox.editing(first))
        assert edit is not None
        assert edit.address == expected


async def test_what_is_settled_stays_settled(partners: SpaceTransactions) -> None:
    """A message that Slack has can neither fail, nor be put off, nor be sent again."""
    (message,) = await partners.write(owe, [ANNE])

    def settle(records: OutboxRecords) -> None:
        records.outbox.sent(message, ADDRESS, NOW)
        records.outbox.failed(message, "late", NOW)
        records.outbox.postpone(message, NOW, "late", None)
        records.outbox.replan(message, NOW, replace(NOTHING, starts_on=NOW.date()), None)

    await partners.write_outbox(settle)
    stored = await get(partners, message)
    assert (stored.state, stored.address, stored.failure, stored.payload) == (DeliveryState.SENT, ADDRESS, "", NOTHING)
    assert stored.lease is None
    assert await take(partners, ONE) == []


async def test_next_due_is_when_a_holder_could_claim_something(partners: SpaceTransactions) -> None:
    """Own leases count from when a message is due, those of others from when they run out."""

    async def next_due(holder: str) -> object:
        return await partners.read(deliveries.next_due, holder, NOW)

    assert await next_due(ONE) is None
    await partners.write(owe, [ANNE], NOW + MINUTE)
    await partners.write(owe, [ANNE])
    assert await next_due(ONE) == NOW + MINUTE
    await partners.write(owe, [BRUNO])
    assert await next_due(ONE) == NOW
    await take(partners, ONE)
    assert await next_due(ONE) == NOW
    assert await next_due(OTHER) == NOW + LEASE


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
