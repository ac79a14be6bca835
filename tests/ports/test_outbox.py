"""What a space owes is kept, found by whom and what it is about, and counted."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from rules.model.journal import EntryId
from rules.model.notices import DeliveryState, Lease, NewMessage, Tally, Waiting
from rules.model.people import Person, PersonId
from rules.ports import Records
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, LATER, MAKER, NOW, partner, subscriber
from tests.ports.owing import button, edit, line, notice, owe, password, something_else, stored

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


def test_a_message_comes_back_as_it_was_owed(records: Records, anne: Person) -> None:
    """Every field, with its recipient as they are now; one that there is not is none."""
    new = notice(
        line(records),
        anne,
        payload=something_else(),
        due_at=LATER,
        lease=Lease(MAKER, LATER),
        edits=uuid4(),
        address=ADDRESS,
        since=NOW,
    )
    records.outbox.owe([new])
    moved = replace(anne, function="Associée")
    records.people.update(moved)
    found = stored(records, new)
    assert (found.id, found.payload, found.entry, found.since) == (new.id, new.payload, new.entry, NOW)
    assert (found.recipient, found.due_at, found.lease) == (moved, LATER, new.lease)
    assert (found.edits, found.address, found.state) == (new.edits, ADDRESS, OWED)
    assert (found.attempts, found.failure, found.settled_at, found.request) == (0, "", None, None)
    assert found.created_at.tzinfo is not None
    assert records.outbox.get(uuid4()) is None
    records.outbox.owe([])
    assert records.outbox.owed() == 0


def test_a_message_is_owed_once(records: Records) -> None:
    """A second one with its id is refused."""
    (message,) = owe(records, None)
    with pytest.raises(Exception, match=r"(?i)unique|two messages"):
        records.outbox.owe([message])


def test_whoever_has_no_slack_account_is_unreachable(records: Records, anne: Person) -> None:
    """Nothing waits for them, and the author of the change reads that they were not reached."""
    far = records.people.add(partner(BRUNO, slack_id=None))
    _, lost = owe(records, anne, far)
    assert stored(records, lost).state is DeliveryState.UNREACHABLE
    assert records.outbox.tally(lost.entry) == Tally(waiting=1, unreachable=1)
    assert records.outbox.owed() == 1


def test_a_tally_counts_people_and_no_passwords(records: Records, anne: Person, bruno: Person) -> None:
    """Neither the channel, nor a password, nor an edit, nor what another change owes."""
    owe(records, anne)
    entry = line(records)
    carrier = password(entry, bruno, bruno)
    notices = [notice(entry, each) for each in (anne, anne, bruno, bruno, None)]
    owing(records, carrier, edit(carrier), *notices)
    assert records.outbox.tally(entry) == Tally(waiting=4)
    first, second, third, *_ = notices
    records.outbox.sent(first.id, ADDRESS, NOW)
    records.outbox.failed(second.id, "user_not_found", NOW)
    records.outbox.cancel(third.id, NOW)
    assert records.outbox.tally(entry) == Tally(informed=1, failed=1, waiting=1)
    assert records.outbox.tally(EntryId(entry + 404)) == Tally()


def test_messages_are_found_by_the_line_that_owes_them(records: Records, anne: Person) -> None:
    """In their order, edits aside; the one that carries a password by itself."""
    entry, other = line(records), line(records)
    told, carrier = notice(entry, anne), password(entry, anne, anne)
    owing(records, told, notice(other, anne), carrier, edit(carrier))
    assert [each.id for each in records.outbox.of_entry(entry)] == [told.id, carrier.id]
    assert records.outbox.carrying_password(entry) == stored(records, carrier)
    assert records.outbox.carrying_password(other) is None


def test_passwords_are_found_by_their_owner_the_latest_first(records: Records, anne: Person, bruno: Person) -> None:
    """Owed, sent or refused, to whomever; neither cancelled nor anybody else's."""
    entry = line(records)
    owed, sent, failed, cancelled = (password(entry, anne, each) for each in (anne, bruno, anne, anne))
    shown = button(password(entry, anne, anne))
    owing(records, owed, password(entry, bruno, anne), sent, failed, cancelled, shown, edit(owed))
    records.outbox.sent(sent.id, ADDRESS, NOW)
    records.outbox.failed(failed.id, "user_not_found", NOW)
    records.outbox.cancel(cancelled.id, NOW)
    found = records.outbox.passwords_of(anne.id)
    assert [each.id for each in found] == [shown.id, failed.id, sent.id, owed.id]


def test_passwords_are_found_by_who_gets_them(records: Records, anne: Person, bruno: Person) -> None:
    """Owed to them, their own or another's; neither notices nor what was sent."""
    entry = line(records)
    own, others, sent = (password(entry, each, anne) for each in (anne, bruno, anne))
    owing(records, own, notice(entry, anne), others, sent, password(entry, anne, bruno), edit(own))
    records.outbox.sent(sent.id, ADDRESS, NOW)
    assert {each.id for each in records.outbox.passwords_to(anne.id)} == {own.id, others.id}


def test_all_messages_that_concern_somebody_are_found(records: Records, anne: Person, bruno: Person) -> None:
    """To them, with their password, or owed by a line about or by them; edits and settled ones too, in order."""
    clara = records.people.add(subscriber(CHLOE))
    to = notice(line(records), anne)
    handed_over = password(line(records, actor=bruno.id), anne, bruno)
    about, by = notice(line(records, whom=anne.id), bruno), notice(line(records, actor=anne.id), None)
    taken_out = edit(notice(about.entry, clara))
    elses = notice(line(records, whom=clara.id, actor=bruno.id), bruno)
    owing(records, to, handed_over, about, by, elses, taken_out)
    records.outbox.sent(by.id, ADDRESS, NOW)
    found = records.outbox.of_person(anne.id)
    assert [each.id for each in found] == [to.id, handed_over.id, about.id, by.id, taken_out.id]
    assert records.outbox.of_person(PersonId(clara.id + 404)) == []


def test_the_latest_edit_of_a_message_is_found(records: Records, anne: Person) -> None:
    """Whatever became of it."""
    carrier = password(line(records), anne, anne)
    owing(records, carrier)
    assert records.outbox.editing(carrier.id) is None
    first, second = owing(records, edit(carrier), edit(carrier))
    assert records.outbox.editing(carrier.id) == stored(records, second)
    records.outbox.sent(second.id, ADDRESS, NOW)
    assert records.outbox.editing(carrier.id) == stored(records, second)
    assert first.edits == carrier.id


def test_failures_are_shown_the_latest_first(records: Records, anne: Person, bruno: Person) -> None:
    """Of the same moment, the one owed last; no more than asked for."""
    to_anne, to_bruno, channel, _ = owe(records, anne, bruno, None, anne)
    records.outbox.failed(to_bruno.id, "user_not_found", NOW)
    records.outbox.failed(channel.id, "channel_not_found", NOW)
    records.outbox.failed(to_anne.id, "user_not_found", LATER)
    found = records.outbox.failures(9)
    assert [each.id for each in found] == [to_anne.id, channel.id, to_bruno.id]
    assert [each.recipient for each in found] == [anne, None, bruno]
    assert records.outbox.failures(1) == found[:1]


def test_what_is_owed_is_counted_and_listed(records: Records, anne: Person, bruno: Person) -> None:
    """In order; edits planned for later are in the queue and the counts, and no message on its way."""
    carrier = password(line(records), anne, anne)
    planned, sent = edit(carrier), notice(carrier.entry, bruno)
    owing(records, carrier, planned, sent)
    records.outbox.sent(sent.id, ADDRESS, NOW)
    channel, to_bruno = owe(records, None, bruno)
    records.outbox.failed(channel.id, "is_archived", NOW)
    assert records.outbox.owed() == 2
    queue = records.outbox.queue(9)
    assert [each.id for each in queue] == [carrier.id, planned.id, to_bruno.id]
    assert records.outbox.queue(1) == queue[:1]
    assert (records.outbox.refused(9), records.outbox.refused(0)) == (1, 0)
    assert records.outbox.counts() == {
        (OWED, stored(records, carrier).kind): 1,
        (OWED, stored(records, planned).kind): 1,
        (OWED, stored(records, to_bruno).kind): 1,
        (FAILED, stored(records, channel).kind): 1,
    }


def test_waiting_tells_of_the_oldest_and_of_the_next(records: Records, anne: Person, bruno: Person) -> None:
    """Of whoever leads their line; edits, and messages behind others, are no next attempts."""
    carrier = password(line(records), anne, anne)
    owing(records, edit(carrier))
    assert records.outbox.waiting() is None
    first, _, other = owe(records, anne, anne, bruno)
    records.outbox.postpone(first.id, LATER, "ratelimited", None)
    records.outbox.postpone(other.id, LATER + (LATER - NOW), "ratelimited", None)
    assert records.outbox.waiting() == Waiting(stored(records, first).created_at, LATER)


def test_nothing_is_converted_that_was_owed_today(records: Records, anne: Person) -> None:
    """Only messages of before 0.2.0 are (tests/storage)."""
    before = [stored(records, each) for each in owe(records, anne, None)]
    assert not records.old_messages.pending()
    assert records.old_messages.convert(LATER, 9) == 0
    assert records.outbox.queue(9) == before


def test_another_space_owes_its_own(records: Records, elsewhere: Records) -> None:
    """Nothing of it is found, counted, claimed or settled here."""
    author = elsewhere.people.add(partner(ANNE))
    entry = line(elsewhere, whom=author.id)
    carrier = password(entry, author, author)
    owing(elsewhere, carrier, edit(carrier), notice(entry, None))
    outbox, theirs = records.outbox, elsewhere.outbox
    assert outbox.get(carrier.id) is outbox.editing(carrier.id) is outbox.carrying_password(entry) is None
    found = (outbox.of_entry(entry), outbox.passwords_of(author.id), outbox.passwords_to(author.id), outbox.queue(9))
    assert [*found, outbox.claim(MAKER, LATER, LATER, (), 9)] == [[]] * 5
    assert (outbox.owed(), outbox.counts(), outbox.waiting(), outbox.next_due(MAKER, LATER)) == (0, {}, None, None)
    outbox.cancel_all(author.id, NOW)
    outbox.cancel(carrier.id, NOW)
    outbox.sent(carrier.id, ADDRESS, NOW)
    assert theirs.owed() == 2
    assert len(theirs.claim(MAKER, NOW, LATER, (), 9)) == 3
    outbox.release(MAKER)
    assert stored(elsewhere, carrier).lease == Lease(MAKER, LATER)
