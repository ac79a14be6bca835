"""What is seen of the outbox, and what is owed anew."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

from rules.model.notices import Address, DeliveryState, Message, Waiting
from rules.ports import OutboxRecords, Records
from rules.retry_delivery import FailedAttempt, retry_delivery
from sandbox.databases import dump
from storage.database import Database, SpaceTransactions
from tests.outcomes import record_failed, record_sent
from tests.storage.firm import ANNE, BRUNO, MAKER, NOW, add, choose, deliver_all, member, owe, take

CLARA = member("Clara", "Colin")
LATER = NOW + timedelta(minutes=5)
OWED, FAILED = DeliveryState.OWED, DeliveryState.FAILED


async def stored(tx: SpaceTransactions, message: UUID) -> Message:
    """A message as it stands."""
    found = await tx.read(lambda records: records.outbox.get(message))
    assert found is not None
    return found


async def fail(tx: SpaceTransactions, message: UUID) -> None:
    """Slack refuses a message that somebody tried to send."""
    await take(tx, MAKER)
    await tx.write(record_failed, await stored(tx, message), "account_inactive", NOW)


async def test_a_message_owed_anew_goes_first_again(partners: SpaceTransactions) -> None:
    """It keeps its place: what was committed after it for the same person goes after it, free for any worker."""
    first, second = await partners.write(owe, [ANNE, ANNE])
    await fail(partners, first)
    await partners.write(lambda records: records.outbox.owe_again(first, LATER))
    again = await stored(partners, first)
    assert (again.state, again.due_at, again.settled_at, again.failure) == (OWED, LATER, None, "")
    assert (again.lease, again.attempts) == (None, 1)
    assert await take(partners, "another", LATER) == [first]
    assert (await stored(partners, first)).attempts == 2
    await partners.write(record_sent, again, Address("D1", "1.0"), LATER)
    assert await take(partners, "another", LATER) == [second]


async def test_only_what_failed_is_owed_anew(partners: SpaceTransactions) -> None:
    """A message that was sent, or is owed already, stays as it is."""
    sent, owed = await partners.write(owe, [ANNE, BRUNO])
    await partners.write(lambda records: records.outbox.sent(sent, Address("D1", "1.0"), NOW))
    before = [await stored(partners, each) for each in (sent, owed)]

    def owe_both_again(records: Records) -> None:
        for message in (sent, owed):
            records.outbox.owe_again(message, LATER)

    await partners.write(owe_both_again)
    assert [await stored(partners, each) for each in (sent, owed)] == before


async def test_two_administrators_at_once_retry_once(partners: SpaceTransactions, database_url: str) -> None:
    """Both press beside the same failure: it is owed once, and one line says who did it."""
    for who in (ANNE, BRUNO):
        await choose(partners, who)
    (message,) = await partners.write(owe, [None])
    await deliver_except(partners, message)
    failed = FailedAttempt(message, (await stored(partners, message)).attempts)
    pressed = (partners.write(retry_delivery, who.slack_id, failed, LATER) for who in (ANNE, BRUNO))
    assert [each.state for each in await asyncio.gather(*pressed)] == [OWED, OWED]
    lines = [row for row in dump(database_url)["journal"] if row["action"] == "delivery_retried"]
    assert [(row["at"], row["whom"], row["why"]) for row in lines] == [(LATER, None, "account_inactive")]


async def deliver_except(tx: SpaceTransactions, message: UUID) -> None:
    """Deliver everything but this message, which fails."""
    await tx.write(lambda records: records.outbox.failed(message, "account_inactive", NOW))
    await deliver_all(tx)


async def test_waiting_tells_of_the_oldest_and_of_the_next(partners: SpaceTransactions) -> None:
    """Of whoever leads his line; edits planned for later, and messages behind others, are no next attempts."""
    assert await partners.read(lambda records: records.outbox.waiting()) is None
    anne, _, bruno = await partners.write(owe, [ANNE, ANNE, BRUNO])

    def put_off(records: OutboxRecords) -> None:
        records.outbox.postpone(anne, LATER, "ratelimited", None)
        records.outbox.postpone(bruno, LATER + timedelta(minutes=1), "ratelimited", None)

    await partners.write_outbox(put_off)
    waiting = await partners.read(lambda records: records.outbox.waiting())
    assert waiting == Waiting((await stored(partners, anne)).created_at, LATER)


async def test_counts_are_by_state_and_kind(partners: SpaceTransactions) -> None:
    """Owed ones with the edits planned for later, and refused ones; what was sent is not counted."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    await deliver_all(partners)
    assert await partners.read(lambda records: records.outbox.waiting()) is None
    (channel, _) = await partners.write(owe, [None, BRUNO])
    await partners.write(lambda records: records.outbox.failed(channel, "is_archived", NOW))
    assert await partners.read(lambda records: records.outbox.counts()) == {
        (OWED, "subscriber_added"): 1,
        (OWED, "password_withdrawn"): 1,
        (FAILED, "subscriber_added"): 1,
    }
    queue = await partners.read(lambda records: records.outbox.queue(10))
    assert [each.kind for each in queue] == ["password_withdrawn", "subscriber_added"]
    assert queue[0].edits == added.message
    assert await partners.read(lambda records: records.outbox.queue(1)) == queue[:1]


async def test_a_space_counts_its_own_alone(partners: SpaceTransactions, database: Database) -> None:
    """Another firm's deliveries are its own affair; whoever runs the bot finds every firm."""
    await partners.write(owe, [ANNE, None])
    other = await database.open_space("T2", "Autre cabinet")
    assert await database.spaces() == [partners.space, other]
    elsewhere = database.for_space(other)
    assert await elsewhere.read(lambda records: records.outbox.counts()) == {}
    assert await elsewhere.read(lambda records: records.outbox.queue(10)) == []
    assert await elsewhere.read(lambda records: records.outbox.waiting()) is None
