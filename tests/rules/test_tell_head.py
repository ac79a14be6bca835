"""The journal's head is told once a night, and only where lines were added."""

from __future__ import annotations

from datetime import timedelta

from rules.model.journal import Action, NewEntry
from rules.model.messages import JournalHead
from rules.tell_head import tell_head
from tests.fakes.records import Records
from tests.people import NOW

DAY = timedelta(days=1)


def write(records: Records, days: int) -> None:
    """A line of that day."""
    records.journal.write(NewEntry(at=NOW + days * DAY, action=Action.PARTNER_ADDED))


def told(records: Records) -> list[JournalHead]:
    """What the team channel is told."""
    return [each.payload for each in records.outbox.everything() if isinstance(each.payload, JournalHead)]


def tell(records: Records, night: int) -> bool:
    """Look in a night, whether there is something to tell."""
    moment = NOW + night * DAY + timedelta(hours=1)
    return tell_head(records, moment, moment + timedelta(minutes=1)) is not None


def test_the_head_is_told_once_a_night_where_lines_were_added() -> None:
    """Never twice for one night, whoever asks; nothing where nothing was added since, nor what the next night tells."""
    records = Records()
    assert not tell(records, 0)
    write(records, 1)
    assert not tell(records, 0)
    assert [tell(records, 1), tell(records, 1), tell(records, 2)] == [True, False, False]
    write(records, 3)
    write(records, 3)
    assert [tell(records, 3), tell(records, 3), tell(records, 4)] == [True, False, False]
    assert [each.lines for each in told(records)] == [1, 3]
    write(records, 2)  # by a clock that is behind
    assert [tell(records, 3), tell(records, 4)] == [False, True]
    assert told(records)[-1].lines == 4
    assert told(records)[-1].hash == records.journal.head().hash
