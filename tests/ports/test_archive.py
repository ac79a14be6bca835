"""Of messages long delivered only the delivery is kept, and of newcomers nothing that no message tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rules.model.messages import JournalHead, PartnerUnclear
from rules.model.notices import NewMessage
from rules.model.payload import Forgotten
from rules.model.strangers import Stranger
from rules.ports import Records
from tests.people import ADDRESS, ANNE, BRUNO, LATER, NOW, partner
from tests.ports.owing import edit, line, notice, owe, password, stored

LONG = NOW + timedelta(days=36500)
HEAD = JournalHead(lines=3, hash="f" * 64, at=NOW)


def is_forgotten(records: Records, message: NewMessage) -> bool:
    """Whether nothing is kept of what it told."""
    return isinstance(stored(records, message).payload, Forgotten)


def forget(records: Records, limit: int = 100, before: datetime = LONG) -> int:
    """Forget all there is, and give in how many steps."""
    steps, reached = 0, records.archive.forget(before, 0, limit)
    while reached is not None:
        steps, reached = steps + 1, records.archive.forget(before, reached, limit)
    return steps


def test_what_was_delivered_is_forgotten(records: Records) -> None:
    """Part by part, and what was cancelled, too; neither what is owed nor what Slack refused."""
    anne, bruno = (records.people.add(partner(each)) for each in (ANNE, BRUNO))
    sent, cancelled, refused, owed = owe(records, anne, bruno, anne, None)
    records.outbox.sent(sent.id, ADDRESS, NOW)
    records.outbox.cancel(cancelled.id, NOW)
    records.outbox.failed(refused.id, "msg_too_long", NOW)
    before = stored(records, sent)
    assert forget(records, limit=1) == 2
    assert [is_forgotten(records, each) for each in (sent, cancelled, refused, owed)] == [True, True, False, False]
    after = stored(records, sent)
    assert replace(after, payload=before.payload) == before
    assert after.kind == before.kind
    assert forget(records) == 0


def test_what_is_still_open_is_kept(records: Records) -> None:
    """Its buttons are to be taken out of it, once it is settled."""
    anne = records.people.add(partner(ANNE))
    (put,) = owe(records, anne)
    records.outbox.sent(put.id, ADDRESS, NOW)
    records.proposals.put(put.entry, None, None)
    assert forget(records) == 0
    records.proposals.settle(put.entry, put.entry)
    assert forget(records) == 1
    assert is_forgotten(records, put)


def test_what_was_delivered_lately_is_kept(records: Records) -> None:
    """By when it was settled."""
    early, late = owe(records, None, None)
    records.outbox.sent(early.id, ADDRESS, NOW)
    records.outbox.sent(late.id, ADDRESS, LATER)
    forget(records, before=LATER)
    assert (is_forgotten(records, early), is_forgotten(records, late)) == (True, False)


def test_a_password_is_forgotten_once_it_was_taken_out(records: Records) -> None:
    """Until then, its message is still needed to take it out."""
    anne = records.people.add(partner(ANNE))
    message = password(line(records), anne, anne)
    records.outbox.owe([message])
    records.outbox.sent(message.id, ADDRESS, NOW)
    out = edit(message)
    records.outbox.owe([out])
    forget(records)
    assert not is_forgotten(records, message)
    records.outbox.sent(out.id, ADDRESS, NOW)
    forget(records)
    assert (is_forgotten(records, message), is_forgotten(records, out)) == (True, True)


def test_details_that_no_message_tells_are_erased(records: Records) -> None:
    """Once the last message with them is forgotten."""
    anne = records.people.add(partner(ANNE))
    one, other = (records.strangers.add(Stranger(first_name=name)) for name in ("Zoé", "Paul"))
    messages = [
        notice(
            line(records),
            None,
            payload=PartnerUnclear(person=anne.id, stranger=each, closed=True, verified=True, at=NOW),
        )
        for each in (one, other)
    ]
    records.outbox.owe(messages)
    records.outbox.sent(messages[0].id, ADDRESS, NOW)
    records.archive.forget_strangers()
    assert len(records.strangers.by_ids([one, other])) == 2
    forget(records)
    records.archive.forget_strangers()
    assert [each.id for each in records.strangers.by_ids([one, other])] == [other]


def test_the_latest_of_a_class_is_found(records: Records, elsewhere: Records) -> None:
    """Of this space; none where there is none."""
    elsewhere.outbox.owe([notice(line(elsewhere), None, payload=HEAD)])
    assert records.archive.latest(JournalHead) is None
    records.outbox.owe(
        [notice(line(records), None, payload=HEAD), notice(line(records), None, payload=replace(HEAD, lines=4))]
    )
    owe(records, None)
    latest = records.archive.latest(JournalHead)
    assert latest is not None
    assert latest.payload == replace(HEAD, lines=4)
