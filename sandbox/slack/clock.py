"""Slack's own time, which can be made to pass more slowly than the wall's."""

import time
from dataclasses import dataclass


@dataclass(slots=True)
class Clock:
    """Slack's time; `slowness` is how many seconds of the wall one of its seconds takes.

    On a busy machine an app needs more of the wall's time for the same work.
    """

    slowness: float = 1.0

    def now(self) -> float:
        """Give the seconds since some moment."""
        return time.monotonic() / self.slowness

    def on_the_wall(self, seconds: float) -> float:
        """Give how long so many of Slack's seconds take."""
        return seconds * self.slowness
