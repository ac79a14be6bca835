"""What is owed is late after a quarter of an hour; what is planned, only after its time."""

from __future__ import annotations

from datetime import timedelta

from rules.check_outbox import LATE_AFTER, check_outbox
from rules.model.notices import Address
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.people import BRUNO, DENIS, NOW
from tests.rules.use_cases import add, choose

SOON = timedelta(seconds=1)


def test_nothing_owed_is_never_late(records: Records) -> None:
    """There is no oldest message, either."""
    seen = check_outbox(records, NOW)
    assert (seen.owed, seen.since, seen.failure, seen.refused, seen.late) == (0, None, "", 0, False)


def test_what_is_owed_is_late_by_its_oldest(records: Records) -> None:
    """From the commit that owed it; the last failure of it is told."""
    choose(records, BRUNO)
    since = records.outbox.everything()[0].created_at
    seen = check_outbox(records, since + LATE_AFTER)
    assert (seen.since, seen.late) == (since, False)
    assert seen.owed == len(records.outbox.everything())
    assert check_outbox(records, since + LATE_AFTER + SOON).late


def test_what_was_refused_for_good_is_counted_and_not_late(records: Records) -> None:
    """Nobody waits for it any more."""
    choose(records, BRUNO)
    for message in records.outbox.everything():
        record_failed(records, message, "user_disabled", NOW)
    seen = check_outbox(records, NOW + 2 * LATE_AFTER)
    assert (seen.owed, seen.refused, seen.late) == (0, len(records.outbox.everything()), False)


def test_a_password_still_in_its_message_is_late_once_its_time_is_over(records: Records) -> None:
    """Until then its edit is planned, and nobody waits for it; other messages are sent."""
    add(records, DENIS)
    for message in records.outbox.everything():
        record_sent(records, message, Address("D1", "1.0"), NOW)
    (edit,) = records.outbox.queue(10)
    seen = check_outbox(records, edit.due_at + LATE_AFTER)
    assert (seen.owed, seen.overdue, seen.late) == (0, 0, False)
    seen = check_outbox(records, edit.due_at + LATE_AFTER + SOON)
    assert (seen.owed, seen.overdue, seen.late) == (0, 1, True)
