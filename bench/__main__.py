"""The command line: `python -m bench`, and `--quick` for a first look."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bench import acknowledgements, clients, cores, directory, growth, imports, imports_report, report, saves
from bench.acknowledgements import Case
from bench.directory import Applied
from bench.imports import Meanwhile, Rates
from bench.measured import fill, found
from bench.saves import Saves
from sandbox.databases import MISSING, find_programs, postgresql_server
from storage.migrate import migrate


def main(*, quick: Annotated[bool, typer.Option("--quick", help="Fewer and shorter rounds.")] = False) -> None:
    """Measure acknowledgements, saves, imports, growth and the directory; print it all."""
    console, at_hand = Console(), cores.count()
    rounds, seconds = (2, 0.4) if quick else (5, 0.55)
    each_round, warming_up = acknowledgements.count()
    with tempfile.TemporaryDirectory() as name, _progress(console) as progress:
        folder = Path(name)
        saved = _saves(folder, rounds, seconds, _steps(progress, "Saves", 2 * (rounds + 1)))
        imported, meanwhile = _imports(folder, rounds, progress)
        grown = [
            each
            for subject in (growth.PEOPLE, clients.CLIENTS)
            for each in growth.measure_all(
                subject, folder, rounds * 3, _steps(progress, "Growth", 2 * len(subject.questions(subject.few)))
            )
        ]
        applied = _directory(directory.MANY // 10 if quick else directory.MANY, progress)
        tell = _steps(progress, "Acknowledgements", rounds * each_round + warming_up)
        cases = acknowledgements.measure(folder, rounds, seconds, tell)
    _show(console, cases, saved, (imported, meanwhile))
    growth.show(console, grown)
    directory.show(console, applied)
    report.show_reading(console, cases, at_hand)


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description:<17}"), BarColumn(), TimeElapsedColumn(), console=console, transient=True
    )


def _steps(progress: Progress, title: str, steps: int) -> Callable[[], None]:
    task = progress.add_task(title, total=steps)
    return lambda: progress.advance(task)


def _saves(folder: Path, rounds: int, seconds: float, tell: Callable[[], None]) -> list[Saves]:
    with ExitStack() as stack:
        url = f"sqlite:///{folder / 'saves.db'}"
        migrate(url)
        measured = [saves.measure("SQLite", url, rounds, seconds, tell)]
        programs = find_programs()
        if programs is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            url = stack.enter_context(server.fresh_database())
            measured.append(saves.measure("PostgreSQL", url, rounds, seconds, tell))
    return measured


def _imports(folder: Path, rounds: int, progress: Progress) -> tuple[list[Rates], Meanwhile]:
    programs = find_programs()
    tell = _steps(progress, "Imports", rounds * (1 if programs is None else 2) + 1)
    with ExitStack() as stack:
        file = folder / "imports.db"
        found(file)
        measured = [imports.rates("SQLite", f"sqlite:///{file}", rounds, tell)]
        if programs is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            url = stack.enter_context(server.fresh_database())
            fill(url)
            measured.append(imports.rates("PostgreSQL", url, rounds, tell))
    return measured, imports.meanwhile(folder, tell)


def _directory(people: int, progress: Progress) -> Applied | None:
    if directory.lacking() is not None:
        return None
    return directory.measure(people, _steps(progress, "Directory", people // directory.AT_ONCE))


def _show(console: Console, cases: list[Case], saved: list[Saves], imported: tuple[list[Rates], Meanwhile]) -> None:
    report.show_acknowledgements(console, cases)
    report.show_saves(console, saved)
    if len(saved) == 1:
        console.print(f"{MISSING}.\n".replace("tested", "measured"))
    imports_report.show(console, *imported)
    report.show_targets(console, cases, saved)
    imports_report.show_targets(console, *imported)


if __name__ == "__main__":
    typer.run(main)
