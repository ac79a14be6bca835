"""The making of messages from a notice to every user, some at a time."""

from __future__ import annotations

from datetime import datetime

from rules.ports import Records

# One transaction of so many takes some 30 ms, so that a command waits no longer.
_AT_ONCE = 100


def waiting(records: Records) -> bool:
    """Tell whether messages are still to be made of a notice."""
    return records.outbox.pending()


def expand(records: Records, _now: datetime) -> int:
    """Make the next messages of a notice; give how many steps that was.

    Told are those who were users then and have been since: who left in between gets nothing, nor who came later.
    """
    return records.outbox.expand(_AT_ONCE)
