"""What a space owes, since when, and whether that is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.model.notices import Message
from rules.model.payload import Gathers
from rules.ports import Records

# Three times the longest wait between two attempts: whatever passes has been tried again by then.
LATE_AFTER = timedelta(minutes=15)
# The oldest: what was planned first is due first.
_LOOKED_AT = 1000
_MOST_COUNTED = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxSeen:
    """What is owed at a moment.

    `overdue` are planned for a time that is over, as an edit that takes a password out.
    """

    owed: int
    since: datetime | None
    failure: str  # of the last attempt at the oldest; empty: none failed
    overdue: int
    refused: int
    late: bool


def check_outbox(records: Records, now: datetime) -> OutboxSeen:
    """Look at what is owed, and whether some of it is late."""
    waiting, oldest = records.outbox.waiting(), records.outbox.queue(_LOOKED_AT)
    since = waiting.since if waiting else None
    overdue = sum(_is_planned(each) and now - each.due_at > LATE_AFTER for each in oldest)
    return OutboxSeen(
        owed=records.outbox.owed(),
        since=since,
        failure=next((each.failure for each in oldest if each.created_at == since and each.failure), ""),
        overdue=overdue,
        refused=records.outbox.refused(_MOST_COUNTED),
        late=overdue > 0 or (since is not None and now - since > LATE_AFTER),
    )


def _is_planned(message: Message) -> bool:
    return message.edits is not None or (isinstance(message.payload, Gathers) and message.attempts == 0)
