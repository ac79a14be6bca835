"""The waits between attempts."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.model.failures import Failure


@dataclass(frozen=True, slots=True)
class Trouble:
    """A wait: until when, after how many failures in a row."""

    until: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Backoff:
    """The length of the wait before the next attempt.

    At least `first`, plus a time drawn at random from a span that doubles with each attempt, up to `longest`. A call
    that was not answered is given `settle` to take effect, so that it is found when it is looked for. What somebody has
    to mend is tried again every `mending`.
    """

    first: timedelta = timedelta(seconds=1)
    longest: timedelta = timedelta(minutes=5)
    settle: timedelta = timedelta(seconds=10)
    mending: timedelta = timedelta(seconds=10)
    chance: Callable[[], float] = random.random

    def after(self, failure: Failure, attempts: int) -> timedelta:
        """Give the wait after so many attempts.

        It is never shorter than Slack asked for.
        """
        if failure.mend:
            return self.mending
        if failure.wait is not None:
            return failure.wait + self.chance() * self.first
        least = max(self.first, self.settle) if failure.unanswered else self.first
        # Thirty doublings exceed any bound; thousands would exceed what a timedelta holds.
        return least + self.chance() * min(self.longest, self.first * (1 << min(attempts - 1, 30)))
