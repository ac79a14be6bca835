"""The end of the journal's chain, told where who writes the database does not reach."""

from __future__ import annotations

from datetime import datetime

from rules.model.journal import EntryId
from rules.model.journal_chain import Head
from rules.model.messages import JournalHead
from rules.owing import owe_to
from rules.ports import Records


def tell_head(records: Records, night: datetime, now: datetime) -> Head | None:
    """Owe the team channel the journal's head, once a night and only where lines were added.

    `night` is when the last one began; lines since then are for the next.
    """
    told = records.archive.latest(JournalHead)
    if told is not None and told.payload.at >= night:
        return None
    added = records.journal.newer(told.entry if told is not None else EntryId(0), None, 1)
    if not added or added[0].at >= night:
        return None
    (last,), head = records.journal.latest(1), records.journal.head()
    owe_to(records, JournalHead(lines=head.lines, hash=head.hash, at=now), last.id, [None])
    return head
