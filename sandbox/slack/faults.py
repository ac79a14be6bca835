"""Faults: rules that make Web API calls slow, fail or go unanswered."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(slots=True, eq=False)
class Fault:
    """One rule: the calls it affects, and what happens to them.

    `place` limits it to calls about one conversation or person. `applied` says whether the call takes effect before its
    answer is spoilt; `reset="after"` always lets it.
    """

    method: str
    times: int | None = None
    delay: float = 0.0
    reset: Literal["before", "after"] | None = None
    status: int | None = None
    retry_after: int | None = None
    malformed: bool = False
    error: str | None = None
    applied: bool = False
    place: str | None = None
    struck: int = field(default=0, init=False)

    @property
    def spent(self) -> bool:
        """Whether the rule has reached its number of calls."""
        return self.times is not None and self.struck >= self.times

    def lift(self) -> None:
        """Lift the rule, which affects no more calls."""
        self.times = self.struck


class Faults:
    """The faults of the Web API in force, and its delays.

    Every call takes `latency` seconds until it takes effect, and its answer `lag` seconds from then on. `struck` names
    the calls that a rule affected since the last `clear`.
    """

    def __init__(self) -> None:
        self.latency = 0.0
        self.lag = 0.0
        self.struck: list[str] = []
        self._rules: list[Fault] = []

    def add(
        self,
        method: str = "*",
        *,
        times: int | None = None,
        delay: float = 0.0,
        reset: Literal["before", "after"] | None = None,
        status: int | None = None,
        retry_after: int | None = None,
        malformed: bool = False,
        error: str | None = None,
        applied: bool = False,
        place: str | None = None,
    ) -> Fault:
        """Add a fault to the next `times` calls of a method.

        `method` is "*" for any; without `times` the fault lasts until it is lifted. Gives the rule.
        """
        rule = Fault(method, times, delay, reset, status, retry_after, malformed, error, applied, place)
        self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """Lift every rule, the latency and the lag."""
        self.latency = 0.0
        self.lag = 0.0
        self.struck.clear()
        self._rules.clear()

    def strike(self, method: str, place: str | None = None) -> Fault | None:
        """Give the first rule in force for this call, and count it."""
        if not self._rules:
            return None
        self._rules = [rule for rule in self._rules if not rule.spent]
        for rule in self._rules:
            if rule.method in ("*", method) and rule.place in (None, place):
                rule.struck += 1
                self.struck.append(method)
                return rule
        return None
