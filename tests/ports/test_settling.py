"""A message is settled once, and planned anew as long as it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.notices import Address, DeliveryState, Lease, NewMessage
from rules.model.people import Person
from rules.ports import Records
from tests.people import ADDRESS, ANNE, BRUNO, LATER, MAKER, NOW, partner
from tests.ports.owing import edit, line, notice, owe, password, something_else, stored

OWED, SENT, FAILED, CANCELLED = (
    DeliveryState.OWED,
    DeliveryState.SENT,
    DeliveryState.FAILED,
    DeliveryState.CANCELLED,
)


@pytest.fixture
def anne(records: Records) -> Person:
    """A partner."""
    return records.people.add(partner(ANNE))


@pytest.fixture
def bruno(records: Records) -> Person:
    """Another partner."""
    return records.people.add(partner(BRUNO))


def owing(records: Records, *messages: NewMessage) -> list[NewMessage]:
    """Owe these messages."""
    records.outbox.owe(messages)
    return list(messages)


def test_what_is_sent_says_where_it_stands(records: Records, anne: Person) -> None:
    """And is leased to nobody any more; even what failed or was cancelled before it arrived."""
    messages = owe(records, anne, anne, anne, lease=Lease(MAKER, LATER))
    records.outbox.failed(messages[1].id, "late", NOW)
    records.outbox.cancel(messages[2].id, NOW)
    for each in messages:
        records.outbox.sent(each.id, ADDRESS, LATER)
        found = stored(records, each)
        assert (found.state, found.address, found.settled_at, found.lease) == (SENT, ADDRESS, LATER, None)
        assert found.failure == ""


def test_what_is_settled_stays_settled(records: Records, anne: Person) -> None:
    """A message that Slack has can neither fail, be cancelled, put off, planned nor owed again."""
    (message,) = owe(records, anne)
    records.outbox.sent(message.id, ADDRESS, NOW)
    before = stored(records, message)
    records.outbox.failed(message.id, "late", LATER)
    records.outbox.cancel(message.id, LATER)
    records.outbox.cancel_all(anne.id, LATER)
    records.outbox.postpone(message.id, LATER, "late", LATER)
    records.outbox.replan(message.id, LATER, something_else(), Address("D2", "2.0"))
    records.outbox.owe_again(message.id, LATER)
    assert stored(records, message) == before


def test_what_is_refused_for_good_can_be_cancelled_or_owed_again(records: Records, anne: Person) -> None:
    """Cancelled, it stays so and says still why it failed; owed again, its attempts are counted on."""
    first, second = owe(records, anne, None, lease=Lease(MAKER, LATER))
    records.outbox.claim(MAKER, NOW, LATER, (), 9)
    for each in (first, second):
        records.outbox.failed(each.id, "user_not_found", NOW)
        found = stored(records, each)
        assert (found.state, found.failure, found.settled_at, found.lease) == (FAILED, "user_not_found", NOW, None)
    records.outbox.cancel(first.id, LATER)
    records.outbox.owe_again(first.id, LATER)
    records.outbox.failed(first.id, "other", LATER)
    found = stored(records, first)
    assert (found.state, found.failure, found.settled_at) == (CANCELLED, "user_not_found", LATER)
    records.outbox.owe_again(second.id, LATER)
    found = stored(records, second)
    assert (found.state, found.failure, found.settled_at, found.due_at) == (OWED, "", None, LATER)
    assert (found.lease, found.attempts) == (None, 1)


def test_somebody_is_owed_nothing_more(records: Records, anne: Person, bruno: Person) -> None:
    """But for the edits that take a password away; others, and the channel, are owed as before."""
    entry = line(records)
    carrier = password(entry, anne, anne)
    ended = [notice(entry, anne, lease=Lease(MAKER, LATER)), carrier]
    stay = [edit(carrier), notice(entry, bruno), notice(entry, None)]
    owing(records, *ended, *stay)
    records.outbox.cancel_all(anne.id, LATER)
    for each in ended:
        found = stored(records, each)
        assert (found.state, found.settled_at, found.lease) == (CANCELLED, LATER, None)
    assert [each.id for each in records.outbox.queue(9)] == [each.id for each in stay]


def test_a_planned_edit_can_be_planned_anew(records: Records, anne: Person) -> None:
    """At another time, saying something else; without a place it keeps the one it has."""
    carrier = password(line(records), anne, anne)
    _, planned = owing(records, carrier, edit(carrier))
    told = replace(planned.payload, at=LATER)
    for address, expected in ((None, None), (ADDRESS, ADDRESS), (None, ADDRESS), (Address("D2", "2"),) * 2):
        records.outbox.replan(planned.id, LATER, told, address)
        found = stored(records, planned)
        assert (found.due_at, found.payload, found.address) == (LATER, told, expected)
