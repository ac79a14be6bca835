"""The pace of messages, within Slack's limits.

While Slack refuses every call of the app, only a probe goes at each interval.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from gateways.slack.health import AppHealth
from rules.model.failures import Failure
from rules.model.notices import ANYTHING, Room

_PROBE_EVERY = timedelta(seconds=10)


@dataclass(slots=True)
class Pace:
    """A pace of one each `every` seconds, after `burst` at once.

    Each key has its own.
    """

    every: float
    burst: int
    clock: Callable[[], float] = time.monotonic
    _full_until: dict[str, float] = field(default_factory=dict)

    def room(self, key: str = "") -> int:
        """Tell how many may go now."""
        ahead = max(self._full_until.get(key, 0.0) - self.clock(), 0.0)
        return max(int(self.burst - ahead / self.every + 1e-9), 0)

    def wait(self, key: str = "") -> float:
        """Give the seconds until one may go.

        None while there is room, by the same rounding.
        """
        if self.room(key):
            return 0.0
        return max(self._full_until.get(key, 0.0) - (self.burst - 1) * self.every - self.clock(), 0.0)

    def take(self, key: str = "") -> None:
        """Count one that goes."""
        now = self.clock()
        self._full_until = {each: until for each, until in self._full_until.items() if until > now or each == key}
        self._full_until[key] = max(self._full_until.get(key, 0.0), now) + self.every

    def hold(self, seconds: float, key: str = "") -> None:
        """Let none go for so long."""
        ready = self.clock() + seconds + (self.burst - 1) * self.every
        self._full_until[key] = max(self._full_until.get(key, 0.0), ready)


def slack_to_one_channel() -> Pace:
    """Give Slack's pace for one channel: about one message a second.

    Short bursts are allowed.
    """
    return Pace(every=1.0, burst=10)


def slack_in_all() -> Pace:
    """Give Slack's pace for a workspace: several hundred messages a minute."""
    return Pace(every=0.2, burst=50)


def slack_publishes() -> Pace:
    """Give Slack's pace for Homes: a hundred a minute and more."""
    return Pace(every=0.6, burst=20)


class Pacing:
    """The pace of all messages, and of each lane."""

    def __init__(
        self,
        health: AppHealth,
        *,
        in_all: Pace | None = None,
        to_one: Pace | None = None,
        probe_every: timedelta = _PROBE_EVERY,
    ) -> None:
        self._health = health
        self._in_all = in_all or slack_in_all()
        self._to_one = to_one or slack_to_one_channel()
        self._probe = Pace(probe_every.total_seconds(), burst=1)
        self._told_to_wait: set[str] = set()

    def room(self, free: int) -> tuple[int, Room]:
        """Tell how many messages may be claimed now, and which.

        `free` is how many could be sent side by side. Urgent ones go beyond the pace.
        """
        if self._health.refused_everything:
            return int(self._may_probe()), ANYTHING
        others = self._in_all.room()
        if not self._health.refused_people:
            return free, Room(others=others)
        return (1, Room(channel=False)) if self._may_probe() else (free, Room(others=others, people=False))

    def again_in(self) -> float:
        """Give the seconds until there may be room again."""
        if self._health.refused_everything or self._health.refused_people:
            return self._probe.wait()
        return self._in_all.wait()

    def took(self, count: int) -> None:
        """Count so many messages as claimed."""
        for _ in range(count):
            self._in_all.take()

    async def turn(self, lane: str) -> None:
        """Wait until a message may go to this lane.

        A lane is the channel or one person.
        """
        await asyncio.sleep(self._to_one.wait(lane))
        self._to_one.take(lane)

    def told_to_wait(self, lane: str, failure: Failure) -> None:
        """Note that Slack asks to wait on this lane.

        If it said so of another lane just before, all messages wait.
        """
        self._told_to_wait.add(lane)
        if len(self._told_to_wait) > 1 and failure.wait is not None:
            self._in_all.hold(failure.wait.total_seconds())

    def went_through(self) -> None:
        """Note that Slack took a message: the workspace need not wait."""
        self._told_to_wait.clear()

    def _may_probe(self) -> bool:
        if self._probe.room() < 1:
            return False
        self._probe.take()
        return True
