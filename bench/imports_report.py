"""The figures of imports, and the targets beside them."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bench.imports import IN_SLACK, LINES, PACE, SECONDS, Meanwhile, Rates
from bench.report import milliseconds, verdict

RATE_TARGET = 2_000
TRANSACTION_TARGET = 0.1
ACKNOWLEDGED_TARGET = 0.1


def show(console: Console, measured: Sequence[Rates], meanwhile: Meanwhile) -> None:
    """Print the speed of imports, and of acknowledgements meanwhile."""
    table = Table("lines/s", title=f"An import of {LINES:,} lines, without the hashes", title_justify="left")
    for name in ("looked through", "added", "longest transaction"):
        table.add_column(name, justify="right")
    for each in measured:
        table.add_row(each.database, f"{each.looked:,.0f}", f"{each.added:,.0f}", milliseconds(each.longest))
    console.print(table)
    console.print(
        f"Of the people {IN_SLACK:,} are in Slack and are owed a message each. Then the bot itself on one core, with "
        f"{PACE} commands a second for {SECONDS} s from its start:\n{meanwhile.added:,} lines added and "
        f"{meanwhile.passwords:,} passwords made and sent; acknowledged in {milliseconds(meanwhile.within(0.5))} "
        f"(p50), {milliseconds(meanwhile.within(0.99))} (p99), {milliseconds(max(meanwhile.acknowledged))} at most.\n",
        style="dim",
    )


def show_targets(console: Console, measured: Sequence[Rates], meanwhile: Meanwhile) -> None:
    """Print the targets, and whether this run reached them."""
    table = Table("target", "measured", "", title="Targets of imports", title_justify="left")
    for each in measured:
        wanted = f"{RATE_TARGET:,} lines a second on {each.database}"
        table.add_row(wanted, f"{each.added:,.0f}", verdict(reached=each.added >= RATE_TARGET))
        wanted = f"no transaction longer than {milliseconds(TRANSACTION_TARGET)} on {each.database}"
        table.add_row(wanted, milliseconds(each.longest), verdict(reached=each.longest < TRANSACTION_TARGET))
    soon = meanwhile.within(0.99)
    reached = soon < ACKNOWLEDGED_TARGET and meanwhile.added == LINES and meanwhile.passwords > 0
    wanted = f"acknowledged within {milliseconds(ACKNOWLEDGED_TARGET)} (p99) while importing and hashing"
    table.add_row(wanted, milliseconds(soon), verdict(reached=reached))
    console.print(table)
