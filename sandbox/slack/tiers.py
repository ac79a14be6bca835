"""Slack's rate limits: so many calls of each method a minute, off unless asked for."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping

# Slack's tiers, in calls a minute of one method by one app in one workspace.
_TIERS = {2: 20, 3: 50, 4: 100}
_OF_METHODS: Mapping[int, str] = {
    2: "conversations.list users.list",
    3: """
        apps.connections.open chat.delete chat.update conversations.history conversations.info conversations.join
        conversations.open team.info users.lookupByEmail
        """,
    4: """
        chat.postEphemeral files.completeUploadExternal files.getUploadURLExternal files.info users.info views.open
        views.publish views.push views.update
        """,
}
# Special tiers: hundreds a minute, and of messages about one a second into each conversation.
SPECIAL = {"auth.test": 600, "chat.postMessage": 300}
POST, BURST = "chat.postMessage", 10


class Tiers:
    """The limits in force once `on`; a `minute` may be made shorter."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.on = False
        self.minute = 60.0
        self.limits = SPECIAL | {name: _TIERS[tier] for tier, names in _OF_METHODS.items() for name in names.split()}
        self._clock = clock
        self._calls: defaultdict[str, deque[float]] = defaultdict(deque)
        self._full_until: dict[str, float] = {}

    def refuse(self, method: str, place: str | None) -> int:
        """Count a call; give the seconds of Retry-After where it is one too many, else 0."""
        if not self.on or method not in self.limits:
            return 0
        now, calls = self._clock(), self._calls[method]
        while calls and now - calls[0] >= self.minute:
            calls.popleft()
        wait = self.minute - (now - calls[0]) if len(calls) >= self.limits[method] else 0.0
        if method == POST:
            wait = max(wait, self._wait_in(place or "", now))
        if wait > 0:
            return math.ceil(wait)
        calls.append(now)
        if method == POST:
            self._full_until[place or ""] = max(self._full_until.get(place or "", 0.0), now) + self.minute / 60
        return 0

    def _wait_in(self, place: str, now: float) -> float:
        second = self.minute / 60
        return self._full_until.get(place, 0.0) - (BURST - 1) * second - now
