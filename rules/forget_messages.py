"""The end of what delivered messages told, once it serves no more."""

from __future__ import annotations

from datetime import datetime

from rules.ports import Records

# One transaction of so many takes a few milliseconds, so that nobody waits for it.
_AT_ONCE = 500


def forget_messages(records: Records, before: datetime, after: int) -> int | None:
    """Forget what the next old messages told; give how far that went.

    Of those settled before then only that they were is kept. None once there are no more.
    """
    reached = records.archive.forget(before, after, _AT_ONCE)
    if reached is None:
        records.archive.forget_strangers()
    return reached
