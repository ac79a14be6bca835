"""Slack's own time, which can pass more slowly than the wall's, or be days ahead."""

import time
from dataclasses import dataclass
from email.utils import formatdate


@dataclass(slots=True)
class Clock:
    """Slack's time; `slowness` is how many seconds of the wall one of its seconds takes.

    On a busy machine an app needs more of the wall's time for the same work. `ahead` are seconds by which its date is
    later than the wall's.
    """

    slowness: float = 1.0
    ahead: int = 0

    def now(self) -> float:
        """Give the seconds since some moment."""
        return time.monotonic() / self.slowness

    def microseconds(self) -> int:
        """Give the date, in microseconds since 1970."""
        return time.time_ns() // 1000 + self.ahead * 1_000_000

    def as_header(self) -> str:
        """Give the date as the header of an answer says it."""
        return formatdate(self.microseconds() // 1_000_000, usegmt=True)

    def on_the_wall(self, seconds: float) -> float:
        """Give how long so many of Slack's seconds take."""
        return seconds * self.slowness
