"""The pace of messages, within Slack's limits of each method.

While Slack refuses every call of the app, only a probe goes at each interval.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from gateways.slack.health import AppHealth
from rules.model.failures import Failure
from rules.model.notices import ANYTHING, Message, Room

POST = "chat.postMessage"
EDIT = "chat.update"
LOOK_UP = ("conversations.open", "conversations.history")
ASK = "users.info"
_PROBE_EVERY = timedelta(seconds=10)
# Before a password Slack is asked about its reader, which it allows a hundred times a minute, and not three hundred.
_PASSWORD_COSTS = 3


class NotYet(Exception):  # noqa: N818 - reads as what is so
    """A call that Slack would refuse for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


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


def slack_edits() -> Pace:
    """Give Slack's pace for edits: fifty a minute and more."""
    return Pace(every=1.2, burst=20)


def slack_publishes() -> Pace:
    """Give Slack's pace for Homes: a hundred a minute and more."""
    return Pace(every=0.6, burst=20)


class Pacing:
    """The pace of all messages, of each lane, and of each method."""

    def __init__(
        self,
        health: AppHealth,
        *,
        in_all: Pace | None = None,
        to_one: Pace | None = None,
        edits: Pace | None = None,
        probe_every: timedelta = _PROBE_EVERY,
    ) -> None:
        self._health = health
        self._in_all = in_all or slack_in_all()
        self._to_one = to_one or slack_to_one_channel()
        self._edits = edits or slack_edits()
        self._held_until: dict[str, float] = {}
        self._probe = Pace(probe_every.total_seconds(), burst=1)
        self._told_to_wait: set[str] = set()

    def room(self, free: int) -> tuple[int, Room]:
        """Tell how many messages may be claimed now, and which.

        `free` is how many could be sent side by side. Urgent ones go beyond the pace.
        """
        if self._health.refused_everything:
            return int(self._may_probe()), ANYTHING
        others, edits = self._in_all.room(), self._edits.room()
        if not self._health.refused_people:
            return free, Room(others=others, edits=edits)
        if self._may_probe():
            return 1, Room(edits=edits, channel=False)
        return free, Room(others=others, edits=edits, people=False)

    def again_in(self) -> float:
        """Give the seconds until there may be room again."""
        if self._health.refused_everything or self._health.refused_people:
            return self._probe.wait()
        return self._in_all.wait()

    def took(self, messages: Sequence[Message]) -> None:
        """Count messages as claimed; edits have a pace of their own."""
        for message in messages:
            pace = self._in_all if message.edits is None else self._edits
            for _ in range(_PASSWORD_COSTS if message.carries_password else 1):
                pace.take()

    def check(self, *methods: str) -> None:
        """Raise NotYet while Slack refuses one of these methods."""
        wait = max(self._held_until.get(method, 0.0) for method in methods) - self._edits.clock()
        if wait > 0:
            raise NotYet(wait)

    async def turn(self, lane: str) -> None:
        """Wait until a message may go to this lane.

        A lane is the channel or one person.
        """
        await asyncio.sleep(self._to_one.wait(lane))
        self._to_one.take(lane)

    def told_to_wait(self, lane: str, failure: Failure) -> None:
        """Note that Slack asks to wait, on a lane or with a method.

        With new messages on this lane, else with the method. If it said so of new messages on another lane just before,
        all of them wait.
        """
        seconds = failure.wait.total_seconds() if failure.wait is not None else 0.0
        if failure.method not in {POST, ""}:
            self._held_until[failure.method] = self._edits.clock() + seconds
            if failure.method == EDIT:
                self._edits.hold(seconds)
            return
        self._told_to_wait.add(lane)
        if len(self._told_to_wait) > 1:
            self._in_all.hold(seconds)

    def went_through(self) -> None:
        """Note that Slack took a message: the workspace need not wait."""
        self._told_to_wait.clear()

    def _may_probe(self) -> bool:
        if self._probe.room() < 1:
            return False
        self._probe.take()
        return True
