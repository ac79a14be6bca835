"""The command line: `python -m torture`, on SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from gateways.directory.opening import DoorLibraryMissing, check_library
from sandbox import slapd
from sandbox.databases import MISSING, PostgresqlServer, find_programs, postgresql_server
from torture import report
from torture.outcome import Outcome, Plan
from torture.trial import run_trial

KILLS_A_TRIAL = 50
PAUSES_A_TRIAL = 2
# While one trial waits for leases to end, others go on killing. With more, processes die before they did anything.
PROCESSES_SIDE_BY_SIDE = 6


class Kind(StrEnum):
    """The databases the bot runs on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for on the command line.

    `seconds` 0 means as long as the kills take.
    """

    kills: int
    seconds: float
    replicas: int
    seed: str
    folder: Path
    trial: int
    side_by_side: int
    door: bool = False


def main(
    *,
    database: Annotated[Kind, typer.Option(help="On which database.")] = Kind.SQLITE,
    kills: Annotated[int, typer.Option(min=1, help="How many kills.")] = 200,
    seconds: Annotated[float, typer.Option(help="Begin no trial after so many seconds; 0: no end but the kills.")] = 0,
    replicas: Annotated[int, typer.Option(min=0, help="Copies of the bot; 0: three on PostgreSQL, one on SQLite.")] = 0,
    seed: Annotated[str, typer.Option(help="Chooses the same moments and faults again.")] = "",
    folder: Annotated[Path | None, typer.Option(help="Where evidence is kept.")] = None,
    trial: Annotated[int, typer.Option(min=1, help="Kills in one trial, after which it is reckoned.")] = KILLS_A_TRIAL,
    side_by_side: Annotated[int, typer.Option(min=0, help="Trials at a time; 0: of six processes in all.")] = 0,
    door: Annotated[bool, typer.Option("--door", help="With a directory, which is restarted and suspended.")] = False,
) -> None:
    """Kill the real bot at random moments, and check every message."""
    if database is Kind.SQLITE and replicas > 1:
        raise typer.BadParameter("a file of SQLite serves one copy of the bot")
    if door:
        _demand_directory()
    copies = replicas or (3 if database is Kind.POSTGRESQL else 1)
    kept = folder or Path(tempfile.mkdtemp(prefix="torture-"))
    beside = side_by_side or max(1, PROCESSES_SIDE_BY_SIDE // copies)
    order = Order(kills, seconds, copies, seed or secrets.token_hex(4), kept.resolve(), trial, beside, door)
    console, with_door = Console(), ", a directory for each trial" if door else ""
    said = f"{database}, {copies} process(es) a trial, {kills} kills{with_door}, seed {order.seed}"
    console.print(said, highlight=False)
    with ExitStack() as stack:
        server = _server(stack) if database is Kind.POSTGRESQL else None
        began = time.monotonic()
        outcomes = asyncio.run(_run(order, server, console))
        report.show_run(console, outcomes, time.monotonic() - began)
    raise typer.Exit(1 if any(outcome.findings for outcome in outcomes) else 0)


def _demand_directory() -> None:
    if not slapd.is_installed():
        raise typer.BadParameter(slapd.MISSING)
    try:
        check_library()
    except DoorLibraryMissing as missing:
        raise typer.BadParameter(str(missing)) from missing


def _server(stack: ExitStack) -> PostgresqlServer:
    programs = find_programs()
    if programs is None:
        raise typer.BadParameter(MISSING)
    return stack.enter_context(postgresql_server(programs))


async def _run(order: Order, server: PostgresqlServer | None, console: Console) -> list[Outcome]:
    began, room = time.monotonic(), asyncio.Semaphore(order.side_by_side)
    outcomes: list[Outcome] = []
    with _progress(console) as progress:
        task = progress.add_task("Kills", total=order.kills)

        async def one(plan: Plan, killed: Callable[[], None]) -> None:
            async with room:
                if order.seconds and time.monotonic() - began > order.seconds:
                    return
                outcome = await run_trial(plan, server, killed)
            outcomes.append(outcome)
            report.show_trial(console, outcome)

        async with asyncio.TaskGroup() as trials:
            for plan in _plans(order):
                trials.create_task(one(plan, lambda: progress.advance(task)))
    return outcomes


def _plans(order: Order) -> list[Plan]:
    plans = []
    for number, done in enumerate(range(0, order.kills, order.trial)):
        kills = min(order.trial, order.kills - done)
        pauses = PAUSES_A_TRIAL if order.replicas > 1 else 0
        folder = order.folder / f"trial-{number}"
        # In every other space, an enrolment needs somebody's approval.
        approval = number % 2 == 1
        seed = f"{order.seed}-{number}"
        plans.append(Plan(number, seed, folder, order.replicas, kills, pauses, approval, order.door))
    return plans


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )


if __name__ == "__main__":
    typer.run(main)
