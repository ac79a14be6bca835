"""Messages are claimed in order for each recipient, by one holder at a time, before all others what is urgent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from rules.model.notices import ANYTHING, DeliveryState, Lease, NewMessage, Room
from rules.model.people import Person
from rules.ports import Records
from tests.people import ADDRESS, ANNE, BRUNO, NOW, partner
from tests.ports.owing import edit, line, notice, owe, password, stored

ONE, OTHER = "one worker", "another worker"
MINUTE = timedelta(minutes=1)
UNTIL = NOW + MINUTE


@pytest.fixture
def anne(records: Records) -> Person:
    """A partner."""
    return records.people.add(partner(ANNE))


@pytest.fixture
def bruno(records: Records) -> Person:
    """Another partner."""
    return records.people.add(partner(BRUNO))


def take(
    records: Records,
    holder: str = ONE,
    now: datetime = NOW,
    *,
    busy: Sequence[NewMessage] = (),
    limit: int = 9,
    room: Room = ANYTHING,
) -> list[UUID]:
    """Claim for a minute, and give the ids of what was claimed."""
    claimed = records.outbox.claim(holder, now, now + MINUTE, [each.id for each in busy], limit, room)
    return [each.id for each in claimed]


def ids(*messages: NewMessage) -> list[UUID]:
    """Give the ids of messages."""
    return [each.id for each in messages]


def test_a_claim_takes_the_first_message_of_each_recipient(records: Records, anne: Person, bruno: Person) -> None:
    """Nobody reads their second notice before the first; the channel is a recipient like any other."""
    first, _, second, third, _, _ = owe(records, anne, anne, bruno, None, None, anne)
    assert take(records) == ids(first, second, third)


def test_a_claim_takes_no_more_than_asked_for(records: Records, anne: Person, bruno: Person) -> None:
    """In the order in which they were owed; nothing where there is no room at all."""
    first, second, _ = owe(records, bruno, None, anne)
    assert take(records, limit=0) == []
    assert take(records, limit=2) == ids(first, second)


@pytest.mark.parametrize("refused", [False, True])
def test_the_next_message_follows_once_the_first_is_settled(records: Records, anne: Person, *, refused: bool) -> None:
    """Sent or refused for good; one failure does not silence all that comes after it."""
    first, second = owe(records, anne, anne)
    take(records)
    assert take(records, busy=[first]) == []
    if refused:
        records.outbox.failed(first.id, "user_not_found", NOW)
    else:
        records.outbox.sent(first.id, ADDRESS, NOW)
    assert take(records) == ids(second)


def test_a_claimed_message_is_leased_and_counted(records: Records, anne: Person) -> None:
    """Its holder reads what is stored: the lease, and this attempt among the attempts."""
    owe(records, anne)
    (claimed,) = records.outbox.claim(ONE, NOW, UNTIL, (), 9)
    assert (claimed.attempts, claimed.lease, claimed.recipient) == (1, Lease(ONE, UNTIL), anne)
    assert records.outbox.get(claimed.id) == claimed


def test_a_leased_message_is_nobody_elses(records: Records, anne: Person) -> None:
    """Until the lease has run out; then whoever comes takes it, and knows that it is not the first attempt."""
    (message,) = owe(records, anne)
    take(records)
    assert take(records, OTHER) == take(records, OTHER, UNTIL - timedelta(microseconds=1)) == []
    assert take(records, OTHER, UNTIL) == ids(message)
    assert stored(records, message).attempts == 2


def test_a_holder_takes_up_their_own_lease_unless_busy_with_it(records: Records, anne: Person) -> None:
    """So a message owed already leased goes out at once by its maker; busy, even when the lease has run out."""
    (message,) = owe(records, anne, lease=Lease(ONE, UNTIL))
    assert take(records, OTHER) == []
    assert take(records, busy=[message]) == take(records, now=UNTIL, busy=[message]) == []
    assert take(records) == ids(message)


def test_a_postponed_message_waits_and_holds_its_lane(records: Records, anne: Person) -> None:
    """Nothing overtakes it, nobody takes it early, and its failure so far is kept."""
    first, _ = owe(records, anne, anne)
    take(records)
    records.outbox.postpone(first.id, UNTIL, "ratelimited", None)
    assert take(records) == take(records, OTHER) == []
    assert (stored(records, first).failure, stored(records, first).lease) == ("ratelimited", None)
    assert take(records, OTHER, UNTIL) == ids(first)


def test_a_postponed_message_may_stay_with_its_holder(records: Records, anne: Person) -> None:
    """A password is retried by the process that has it in memory."""
    (message,) = owe(records, anne)
    take(records)
    records.outbox.postpone(message.id, UNTIL, "ratelimited", UNTIL + MINUTE)
    assert stored(records, message).lease == Lease(ONE, UNTIL + MINUTE)
    assert take(records, OTHER, UNTIL) == []
    assert take(records, ONE, UNTIL) == ids(message)


def test_a_stopping_process_gives_back_what_it_holds(records: Records, anne: Person, bruno: Person) -> None:
    """Another takes it at once, and what a third one holds stays where it is."""
    first, second = owe(records, anne, bruno)
    take(records, limit=1)
    take(records, OTHER)
    records.outbox.release(ONE)
    assert stored(records, second).lease == Lease(OTHER, UNTIL)
    assert take(records, "a third worker") == ids(first)


def test_edits_wait_for_nobody(records: Records, anne: Person) -> None:
    """They are due at their own time, whatever else that person is owed; and delay nothing."""
    carrier = notice(line(records), anne)
    planned, next_ = edit(carrier, due_at=UNTIL), notice(carrier.entry, anne)
    records.outbox.owe([carrier, planned, next_])
    assert take(records) == ids(carrier)
    assert take(records, now=UNTIL, busy=[carrier]) == ids(planned)
    records.outbox.sent(carrier.id, ADDRESS, NOW)
    assert take(records, busy=[planned]) == ids(next_)


def test_what_is_urgent_is_claimed_before_what_was_owed_earlier(records: Records, anne: Person, bruno: Person) -> None:
    """A password, an edit that takes one out, and what stands before a password in its own line."""
    channel, to_bruno, to_anne = owe(records, None, bruno, anne)
    carrier = password(line(records), anne, anne)
    planned = edit(carrier)
    records.outbox.owe([carrier])
    assert take(records, limit=1) == ids(to_anne)
    records.outbox.sent(to_anne.id, ADDRESS, NOW)
    assert take(records, limit=2) == ids(carrier, channel)
    records.outbox.release(ONE)
    records.outbox.owe([planned])
    assert take(records) == ids(carrier, planned, channel, to_bruno)


def test_edits_that_have_no_room_take_nobody_elses(records: Records, anne: Person, bruno: Person) -> None:
    """Many fall due together, and are older: a password goes before them, and a notice beside them."""
    carriers = [password(line(records), anne, anne) for _ in range(3)]
    records.outbox.owe(carriers)
    for each in carriers:
        records.outbox.sent(each.id, ADDRESS, NOW)
    edits = [edit(each, due_at=NOW - MINUTE) for each in carriers]
    records.outbox.owe(edits)
    (to_channel,) = owe(records, None)
    later = password(line(records), bruno, bruno)
    records.outbox.owe([later])
    assert take(records, limit=1, room=Room(edits=0)) == ids(later)
    records.outbox.release(ONE)
    assert take(records, limit=3, room=Room(edits=1)) == ids(later, edits[0], to_channel)
    records.outbox.release(ONE)
    assert take(records) == ids(later, *edits, to_channel)


def test_what_nobody_waits_for_is_not_urgent(records: Records, anne: Person, bruno: Person) -> None:
    """Passwords of an import, which go at the pace of ordinary messages."""
    entry = line(records)
    first, second = notice(entry, bruno), password(entry, anne, anne, awaited=False)
    records.outbox.owe([first, second])
    assert take(records) == ids(first, second)


def test_an_urgent_message_that_is_not_due_or_anothers_holds_up_nothing(
    records: Records, anne: Person, bruno: Person
) -> None:
    """Put off, or leased to the process that knows the password, it leaves the hands free for the rest."""
    (told,) = owe(records, None)
    entry = line(records)
    records.outbox.owe([password(entry, anne, anne, lease=Lease(OTHER, UNTIL)), password(entry, bruno, bruno,
                                                                                        due_at=UNTIL)])  # fmt: skip
    assert take(records, limit=1) == ids(told)


def test_room_bounds_what_is_not_urgent_and_says_for_whom(records: Records, anne: Person, bruno: Person) -> None:
    """Where the pace is reached, only what is urgent; where people cannot be written to, only the channel."""
    channel, to_anne, to_bruno = owe(records, None, anne, bruno)

    def could(room: Room, limit: int = 9) -> list[UUID]:
        found = take(records, room=room, limit=limit)
        records.outbox.release(ONE)
        return found

    assert could(Room(others=0)) == []
    assert could(Room(others=2)) == ids(channel, to_anne)
    assert could(Room(people=False)) == ids(channel)
    assert could(Room(channel=False)) == ids(to_anne, to_bruno)
    carrier = password(line(records), bruno, bruno)
    records.outbox.owe([carrier, edit(carrier)])
    records.outbox.sent(to_bruno.id, ADDRESS, NOW)
    (planned,) = (each.id for each in records.outbox.queue(9) if each.edits)
    assert could(Room(others=0)) == [carrier.id, planned]
    assert could(Room(others=1)) == [carrier.id, planned, channel.id]
    assert could(Room(others=2), limit=3) == [carrier.id, planned, channel.id]
    assert could(Room(others=0, people=False)) == [planned]


def test_next_due_is_when_a_holder_could_claim_something(records: Records, anne: Person, bruno: Person) -> None:
    """Own leases count from when a message is due, those of others from when they run out; what is behind waits."""
    assert records.outbox.next_due(ONE, NOW) is None
    (late,) = owe(records, anne, due_at=UNTIL)
    owe(records, anne)
    assert records.outbox.next_due(ONE, NOW) == UNTIL
    owe(records, bruno)
    assert records.outbox.next_due(ONE, NOW) == NOW
    records.outbox.claim(ONE, NOW, NOW + MINUTE / 2, (), 9)
    assert records.outbox.next_due(ONE, NOW) == NOW
    assert records.outbox.next_due(OTHER, NOW) == NOW + MINUTE / 2
    for each in records.outbox.queue(9):
        if each.id != late.id:
            records.outbox.sent(each.id, ADDRESS, NOW)
    records.outbox.postpone(late.id, UNTIL, "", UNTIL + MINUTE)
    assert records.outbox.next_due(ONE, NOW) == UNTIL
    assert stored(records, late).state is DeliveryState.OWED
