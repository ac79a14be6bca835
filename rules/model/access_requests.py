"""Requests for access by those who have none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

EXPIRES_AFTER = timedelta(days=7)
MOST = 3  # requests that one person makes within that time


@dataclass(frozen=True, slots=True)
class Asking:
    """How somebody without access stands with asking for it.

    `asked` are those who received the request and can still answer it.
    """

    may_ask: bool = False
    since: datetime | None = None  # of the request that waits
    asked: tuple[str, ...] = ()


NOTHING = Asking()
