"""How fast messages go: not faster than Slack takes them, and no more than a probe while it refuses the app."""

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
    """One each `every` seconds, after `burst` at once; for each key apart."""

    every: float
    burst: int
    clock: Callable[[], float] = time.monotonic
    _full_until: dict[str, float] = field(default_factory=dict)

    def room(self, key: str = "") -> int:
        """How many may go now."""
        ahead = max(self._full_until.get(key, 0.0) - self.clock(), 0.0)
        return max(int(self.burst - ahead / self.every + 1e-9), 0)

    def wait(self, key: str = "") -> float:
        """Seconds until one may go: none while there is room, by the same rounding."""
        if self.room(key):
            return 0.0
        return max(self._full_until.get(key, 0.0) - (self.burst - 1) * self.every - self.clock(), 0.0)

    def take(self, key: str = "") -> None:
        """One goes."""
        now = self.clock()
        self._full_until = {each: until for each, until in self._full_until.items() if until > now or each == key}
        self._full_until[key] = max(self._full_until.get(key, 0.0), now) + self.every

    def hold(self, seconds: float, key: str = "") -> None:
        """Let none go for so long."""
        ready = self.clock() + seconds + (self.burst - 1) * self.every
        self._full_until[key] = max(self._full_until.get(key, 0.0), ready)


def slack_to_one_channel() -> Pace:
    """About one message a second to one channel, says Slack, and short bursts are allowed."""
    return Pace(every=1.0, burst=10)


def slack_in_all() -> Pace:
    """Several hundred messages a minute to a whole workspace, says Slack."""
    return Pace(every=0.2, burst=50)


def slack_publishes() -> Pace:
    """A hundred Homes a minute and more, says Slack, with bursts."""
    return Pace(every=0.6, burst=20)


class Pacing:
    """Says how many messages may be taken up now, and lets each wait for its turn in its channel."""

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
        """How many of what so many hands could take up may go now, and which; what is urgent goes beyond the pace."""
        if self._health.refused_everything:
            return int(self._may_probe()), ANYTHING
        others = self._in_all.room()
        if not self._health.refused_people:
            return free, Room(others=others)
        return (1, Room(channel=False)) if self._may_probe() else (free, Room(others=others, people=False))

    def again_in(self) -> float:
        """Seconds until there may be room again."""
        if self._health.refused_everything or self._health.refused_people:
            return self._probe.wait()
        return self._in_all.wait()

    def took(self, count: int) -> None:
        """So many messages were taken up."""
        for _ in range(count):
            self._in_all.take()

    async def turn(self, lane: str) -> None:
        """Wait until a message may go to this channel or person."""
        await asyncio.sleep(self._to_one.wait(lane))
        self._to_one.take(lane)

    def told_to_wait(self, lane: str, failure: Failure) -> None:
        """Slack takes nothing for a while: for this one, and if it said so of another just before, for anybody."""
        self._told_to_wait.add(lane)
        if len(self._told_to_wait) > 1 and failure.wait is not None:
            self._in_all.hold(failure.wait.total_seconds())

    def went_through(self) -> None:
        """Slack took a message, so it is not the whole workspace that has to wait."""
        self._told_to_wait.clear()

    def _may_probe(self) -> bool:
        if self._probe.room() < 1:
            return False
        self._probe.take()
        return True
