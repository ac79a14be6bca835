"""Rounds of what people and Slack send, altered at random: `make fuzz SECONDS=3600 SEED=winter`.

A round is a process with limits of its own; a failure ends all, and names the round that can be had again.
"""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import time
from collections import Counter
from importlib import import_module
from pathlib import Path
from random import Random
from secrets import token_hex
from typing import Annotated

import typer

from rules.files.read_alone import limit
from tests.fuzz.limits import limit_to

ROOT = Path(__file__).parents[2]
# A module for each kind, and how many at once: those of one process have the time of one file.
KINDS = {"files": 600, "texts": 1000, "http": 300, "requests": 300}
# A round that takes as long as this hangs.
_LONGEST = 600
app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def round_of(kind: str, seed: str, count: int) -> None:
    """Alter and send as many of one kind, in this process."""
    play = import_module(f"tests.fuzz.{kind}").fuzz
    # All files and texts of a round may cost what one file may; the bot in its sandbox needs more.
    if kind in {"files", "texts"}:
        limit()
    else:
        limit_to(memory=2 * 2**30, seconds=_LONGEST)
    done = play(Random(seed), count)  # noqa: S311 - to be had again from a seed
    counted = asyncio.run(done) if inspect.iscoroutine(done) else done
    for outcome, many in sorted(counted.items()):
        typer.echo(f"{outcome}\t{many}")


@app.command()
def fuzz(
    seconds: Annotated[float, typer.Option(help="How long.")] = 60.0,
    seed: Annotated[str, typer.Option(help="Begins as the run with this seed did.")] = "",
) -> None:
    """Play round after round with new seeds."""
    begun, first, totals = time.monotonic(), seed or token_hex(4), Counter[str]()
    rounds = 0
    while time.monotonic() - begun < seconds:
        kind = [*KINDS][rounds % len(KINDS)]
        totals += _round(kind, f"{first}-{rounds}", KINDS[kind])
        rounds += 1
    typer.echo(f"seed {first}: {rounds} rounds in {time.monotonic() - begun:.0f} s, nothing found")
    for outcome, many in sorted(totals.items()):
        typer.echo(f"{many:>9,}  {outcome}")


def _round(kind: str, seed: str, count: int) -> Counter[str]:
    command = ["-m", "tests.fuzz", "round-of", kind, seed, str(count)]
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=_LONGEST
    )
    if done.returncode:
        typer.echo(f"{done.stderr[-6000:]}\nFound: {' '.join(['python', *command])} ended with {done.returncode}")
        raise typer.Exit(1)
    return Counter({f"{kind}: {outcome}": int(many) for outcome, many in map(_counted, done.stdout.splitlines())})


def _counted(line: str) -> tuple[str, str]:
    outcome, many = line.rsplit("\t", 1)
    return outcome, many


if __name__ == "__main__":
    app()
