"""Faults of Slack's API, one after another, until stopped."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sandbox.slack import Slack
from sandbox.slack.faults import Fault

# A call is given up after ten seconds.
_TOO_SLOW = 11.5
_PASSES_AFTER = 1.5
_KINDS: tuple[tuple[str, int, dict[str, Any]], ...] = (
    ("429 with Retry-After", 3, {"status": 429, "retry_after": 1}),
    ("500, not applied", 3, {"status": 500}),
    ("503, applied", 2, {"status": 503, "applied": True}),
    ("reset before it was applied", 3, {"reset": "before"}),
    ("reset after it was applied", 4, {"reset": "after"}),
    ("malformed answer, applied", 2, {"malformed": True, "applied": True}),
    ("internal_error, applied", 2, {"error": "internal_error", "applied": True}),
    ("fatal_error, not applied", 2, {"error": "fatal_error"}),
    ("half a second slower", 3, {"delay": 0.5}),
    ("no answer within ten seconds, applied late", 1, {"delay": _TOO_SLOW}),
)
_METHODS = {
    "chat.postMessage": 12,
    "chat.update": 4,
    "conversations.history": 3,
    "conversations.open": 2,
    "users.info": 2,
    "users.lookupByEmail": 2,
    "views.open": 1,
    "views.update": 2,
    "auth.test": 1,
    "users.list": 1,
    "apps.connections.open": 1,
}


@dataclass(slots=True)
class Weather:
    """A series of random faults of Slack's API.

    `latency` and `lag` are in seconds, and hold for every call.
    """

    slack: Slack
    chance: random.Random
    between: float
    latency: float
    lag: float
    _rules: list[tuple[str, Fault]] = field(default_factory=list)

    async def blow(self) -> None:
        """Add one fault after another until cancelled."""
        self.slack.faults.latency, self.slack.faults.lag = self.latency, self.lag
        while True:
            await asyncio.sleep(self.chance.expovariate(1 / self.between))
            (name, _, effect), *_ = self.chance.choices(_KINDS, [weight for _, weight, _ in _KINDS])
            (method,) = self.chance.choices(list(_METHODS), list(_METHODS.values()))
            times = 1 if effect.get("delay") == _TOO_SLOW else self.chance.randint(1, 3)
            rule = self.slack.faults.add(method, times=times, **effect)
            self._rules.append((name, rule))
            # A fault that waited for the next start would meet it together with all others.
            asyncio.get_running_loop().call_later(_PASSES_AFTER, rule.lift)

    def clear(self) -> None:
        """End all faults and delays."""
        self.slack.faults.clear()

    @property
    def struck(self) -> Counter[str]:
        """The calls affected, counted by kind of fault."""
        struck: Counter[str] = Counter()
        for name, rule in self._rules:
            struck[name] += rule.struck
        return +struck
