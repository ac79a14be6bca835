"""Acknowledgements of the bot and of bare servers under equal load."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.cores import on_other_cores
from bench.load import Crowd, Done
from bench.measured import found
from bench.servers import BY_DEFAULT, DIRECTLY, OURS, Server
from bench.workspace import Workspace

KINDS = (BY_DEFAULT, DIRECTLY, OURS)
AT_ONCE = (1, 8, 64)
PACE = 800
LATENCY = 0.2
# What Slack still has to answer when the last command is done.
_REST = 0.15


@dataclass(frozen=True, slots=True)
class Round:
    """One repetition: what became of the commands, at what cost.

    `processor` is the processor time of each command, in seconds.
    """

    done: Sequence[Done]
    missing: int
    processor: float

    @property
    def rate(self) -> float:
        """Commands done a second, from first sending to last completion."""
        last = max(max(each.acknowledged, each.arrived or 0.0) for each in self.done)
        return len(self.done) / (last - min(each.at for each in self.done))

    def acknowledged_within(self, share: float) -> float:
        """Give the time in which this share of acknowledgements came."""
        return percentile([each.acknowledged - each.at for each in self.done], share)

    def arrived_within(self, share: float) -> float:
        """Give the time in which this share of windows arrived."""
        return percentile([each.arrived - each.at for each in self.done if each.arrived is not None], share)


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the table: a server under one load.

    `at_once` None means commands at a fixed pace.
    """

    server: str
    opens: bool
    at_once: int | None
    rounds: list[Round] = field(default_factory=list)

    def typical(self, figure: Callable[[Round], float]) -> float:
        """Give the median of a figure over the repetitions."""
        return median(figure(each) for each in self.rounds)

    @property
    def missing(self) -> int:
        """The windows that never opened, in all repetitions together."""
        return sum(each.missing for each in self.rounds)


def measure(folder: Path, rounds: int, seconds: float, tell: Callable[[], None]) -> list[Case]:
    """Measure every case once in each repetition.

    `tell` is called after each case measured.
    """
    database = folder / "firm.db"
    found(database)
    with ExitStack() as stack:
        slack = stack.enter_context(Workspace())
        servers = [stack.enter_context(Server(kind, slack.api_url, database)) for kind in KINDS]
        stack.enter_context(on_other_cores())
        cases = [(server, Case(server.kind.name, opens, load)) for opens, load in _loads() for server in servers]
        for server in servers:
            _round(server, slack, Case(server.kind.name, opens=True, at_once=8), seconds)
            tell()
        for _ in range(rounds):
            for server, case in cases:
                case.rounds.append(_round(server, slack, case, seconds))
                tell()
    return [case for _, case in cases]


def count() -> tuple[int, int]:
    """Count the cases of a repetition, and those for warming up."""
    return len(list(_loads())) * len(KINDS), len(KINDS)


def _loads() -> Sequence[tuple[bool, int | None]]:
    return [*((opens, at_once) for opens in (False, True) for at_once in AT_ONCE), (True, None)]


def _round(server: Server, slack: Workspace, case: Case, seconds: float) -> Round:
    command = server.kind.opens if case.opens else server.kind.acknowledges
    # The bot opens its window in any case; where that is not what is measured, Slack answers at once.
    opens = command == server.kind.opens
    slack.count(LATENCY if case.opens else 0.0)
    crowd = Crowd(server.port, command, slack.news if opens else None)
    used = server.seconds_used()
    load = crowd.keep_pace(PACE, 3 * seconds) if case.at_once is None else crowd.keep_busy(case.at_once, seconds)
    done = asyncio.run(load)
    time.sleep(LATENCY + _REST)
    opened = slack.count(0.0).opened
    used = server.seconds_used() - used
    return Round(done, len(done) - opened if opens else 0, used / len(done))


def percentile(values: Sequence[float], share: float) -> float:
    """Give the percentile of these values at this share."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("inf")
