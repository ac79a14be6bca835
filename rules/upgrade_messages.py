"""The conversion of messages of before 0.2.0, which told names as text."""

from __future__ import annotations

from datetime import datetime

from rules.ports import Records

_AT_ONCE = 50


def waiting(records: Records) -> bool:
    """Tell whether one is still to be converted."""
    return records.old_messages.pending()


def convert(records: Records, now: datetime) -> int:
    """Convert some, and give how many.

    None, for as long as a process of before may still send one of them.
    """
    return records.old_messages.convert(now, _AT_ONCE)
