"""The figures and targets in tables, and what they mean."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import version

from rich.console import Console
from rich.table import Table

from bench.acknowledgements import AT_ONCE, LATENCY, PACE, Case
from bench.saves import Saves
from bench.servers import DIRECTLY, OURS

FIRST_TARGET = 0.001
PACE_TARGET = 1.0
SHARE_TARGET = 0.6
# The last command is done a little after its second is over.
_KEPT = 0.97
_TENTHS = 0.01  # seconds from which hundredths of a millisecond say nothing
_LIBRARIES = ("aiohttp", "slack-bolt", "slack-sdk", "sqlalchemy", "psycopg")


def show_acknowledgements(console: Console, cases: Sequence[Case]) -> None:
    """Print the tables of acknowledgements, without and with windows."""
    console.print(_table("Acknowledgements, Slack answering at once", [case for case in cases if not case.opens]))
    console.print("The bare servers only acknowledge; the bot does all its work, its window included.\n", style="dim")
    title = f"The same with views.open, Slack answering after {LATENCY * 1000:.0f} ms"
    console.print(_table(title, [case for case in cases if case.opens]))
    console.print(
        "At once: so many commands under way at any time, each until it is acknowledged and the call for its window "
        "has arrived at Slack.\nMilliseconds from sending, by medians over the rounds; processor: of the one core, "
        "for each command.\n",
        style="dim",
    )


def _table(title: str, cases: Sequence[Case]) -> Table:
    table = Table("under way", "server", title=title, title_justify="left")
    for name in ("commands/s", "ack p50", "ack p99", "window p50", "window p99", "windows missing", "processor"):
        table.add_column(name, justify="right")
    before = ""
    for case in cases:
        load = f"{case.at_once} at once" if case.at_once else f"{PACE} a second"
        if load != before:
            table.add_section()
        table.add_row("" if load == before else load, *_row(case), style="bold" if case.server == OURS.name else "")
        before = load
    return table


def _row(case: Case) -> list[str]:
    windows = ["", "", ""]
    if case.opens or case.server == OURS.name:
        arrived = [case.typical(lambda each: each.arrived_within(0.5)), _slowest_window(case)]
        windows = [*map(milliseconds, arrived), str(case.missing)]
    return [
        case.server,
        f"{case.typical(lambda each: each.rate):,.0f}",
        milliseconds(case.typical(lambda each: each.acknowledged_within(0.5))),
        milliseconds(case.typical(lambda each: each.acknowledged_within(0.99))),
        *windows,
        milliseconds(case.typical(lambda each: each.processor)),
    ]


def show_saves(console: Console, measured: Sequence[Saves]) -> None:
    """Print the table of saves beside the bare writes."""
    table = Table("saves/s", title="Adding a subscriber, without the hash", title_justify="left")
    for name in ("the whole add", "bare, one by one", "share", "bare, all writers"):
        table.add_column(name, justify="right")
    for each in measured:
        figures = (f"{each.whole:,.0f}", f"{each.bare:,.0f}", f"{each.share:.0%}", f"{each.crowded:,.0f}")
        table.add_row(each.database, *figures)
    console.print(table)
    messages = measured[0].messages if measured else 0
    console.print(
        f"Bare: one row of people, one of the journal and how it ends, and {messages} of the outbox in a transaction, "
        "by Core on the same engine, nothing checked.\nOne by one, as the changes of a space follow each other; all "
        "writers: as many as the bot has, where PostgreSQL lets them overtake.\n"
        "Both wait for the disk, as where data matter.\n",
        style="dim",
    )


def show_targets(console: Console, cases: Sequence[Case], measured: Sequence[Saves]) -> None:
    """Print the targets, and whether this run reached them."""
    table = Table("target", "measured", "", title="Targets", title_justify="left")
    first = max(each.typical(lambda one: one.acknowledged_within(0.5)) for each in cases if _ours(each, 1))
    wanted = f"acknowledged in {milliseconds(FIRST_TARGET)} or less, one at a time (p50)"
    table.add_row(wanted, milliseconds(first), verdict(reached=first <= FIRST_TARGET))
    pace = next(each for each in cases if _ours(each, None))
    rate, slowest = pace.typical(lambda one: one.rate), _slowest_window(pace)
    kept = rate >= PACE * _KEPT and not pace.missing and slowest < PACE_TARGET
    wanted = f"{PACE} windows a second on one core, each under way within {PACE_TARGET:.0f} s (p99)"
    table.add_row(wanted, f"{rate:,.0f} a second, {milliseconds(slowest)}", verdict(reached=kept))
    for each in measured:
        wanted = f"{SHARE_TARGET:.0%} of the bare writes on {each.database}"
        table.add_row(wanted, f"{each.share:.0%}", verdict(reached=each.share >= SHARE_TARGET))
    console.print(table)


def show_reading(console: Console, cases: Sequence[Case], cores: int) -> None:
    """Print what the figures mean, and the machine they come from."""
    ours, bare = _processor(cases, OURS.name, opens=True), _processor(cases, DIRECTLY.name, opens=True)
    acknowledged = _processor(cases, DIRECTLY.name, opens=False)
    pace = next(each for each in cases if _ours(each, None))
    busy = pace.typical(lambda each: each.rate * each.processor)
    console.print(
        f"\nA command with its window takes the bot {milliseconds(ours)} of its core, which alone would carry "
        f"{1 / ours:,.0f} a second;\nbare Bolt takes {milliseconds(bare)} with the least of windows, and "
        f"{milliseconds(acknowledged)} only to acknowledge.\nAt {PACE} a second asked for, the bot kept its core "
        f"{busy:.0%} busy: where that is far from 100 %, something else was in the way.\nBolt's default runner looks "
        "for the acknowledgement every 10 ms. Where other programs run too, trust the ratios."
    )
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    apart = "the measured server had one to itself" if cores > 1 else "servers and load shared it"
    console.print(
        f"HTTP with signed requests. Cores: {cores}, {apart}. {platform.system()}, Python {platform.python_version()}, "
        f"{libraries}.",
        style="dim",
    )


def _processor(cases: Sequence[Case], server: str, *, opens: bool) -> float:
    busiest = next(each for each in cases if (each.server, each.opens, each.at_once) == (server, opens, AT_ONCE[-1]))
    return busiest.typical(lambda each: each.processor)


def _ours(case: Case, at_once: int | None) -> bool:
    return case.server == OURS.name and case.at_once == at_once


def _slowest_window(case: Case) -> float:
    return case.typical(lambda each: each.arrived_within(0.99))


def verdict(*, reached: bool) -> str:
    """Say whether a target was reached, in its colour."""
    return "[green]reached[/green]" if reached else "[red]not reached[/red]"


def milliseconds(seconds: float) -> str:
    """Write a time as tables show it."""
    return f"{seconds * 1000:.1f} ms" if seconds >= _TENTHS else f"{seconds * 1000:.2f} ms"
