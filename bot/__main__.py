"""The command line: `python -m bot run`, `python -m bot migrate` and `python -m bot outbox`."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn, TypeVar

import typer
from rich.console import Console
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.logs import set_up_logs
from bot.outbox import as_json, read_outboxes, show
from bot.runtime import run as serve
from bot.settings import SettingsWrong, load_database_settings, load_settings
from storage.migrate import NotMigrated, check_migrated
from storage.migrate import migrate as bring_up_to_date

T = TypeVar("T")

NO_DATABASE = 1
WRONG_SETTINGS = 2

program = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,  # its traces could show what a variable held
    no_args_is_help=True,
    help="The firm's online space, in Slack.",
)


@program.command()
def run() -> None:
    """Serve Slack until stopped (SIGTERM or Ctrl-C)."""
    settings = _settings(load_settings)
    set_up_logs(settings.log_level)
    try:
        asyncio.run(serve(settings))
    except SettingsWrong as wrong:
        _give_up(WRONG_SETTINGS, *wrong.sentences)


@program.command()
def migrate() -> None:
    """Bring the database to the tables of this version; `run` does so too."""
    settings = _settings(load_database_settings)
    set_up_logs(settings.log_level)
    with _reaching_the_database():
        bring_up_to_date(settings.url)


@program.command()
def outbox(
    *,
    machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many that are owed, and that were refused.")] = 100,
) -> None:
    """List the messages that Slack does not have: owed, or refused for good, and why."""
    settings = _settings(load_database_settings)
    with _reaching_the_database():
        check_migrated(settings.url)
        outboxes = asyncio.run(read_outboxes(settings.url, limit))
    if machine:
        print(as_json(outboxes))  # noqa: T201 - what was asked for
    else:
        show(Console(), outboxes)


def _settings(load: Callable[[Mapping[str, str], Path], T]) -> T:
    try:
        settings = load(os.environ, Path(".env"))
    except SettingsWrong as wrong:
        _give_up(WRONG_SETTINGS, *wrong.sentences)
    # What the program writes, a database among it, is for its own account alone.
    os.umask(0o077)
    # Bolt reads this one by itself, and warns that it does not need it.
    os.environ.pop("SLACK_BOT_TOKEN", None)
    return settings


@contextmanager
def _reaching_the_database() -> Iterator[None]:
    try:
        yield
    except NotMigrated:
        _give_up(NO_DATABASE, "The database lacks the tables of this version: run `python -m bot migrate` first.")
    except (SQLAlchemyError, OSError) as error:
        # The first line of the driver's word; the URL, and a password in it, stand nowhere in it.
        said = str(error.orig if isinstance(error, DBAPIError) else error).splitlines()
        why = f" ({said[0].strip()})" if said else ""
        _give_up(NO_DATABASE, f"DATABASE_URL: the database cannot be reached{why}. Start it, or correct its address.")


def _give_up(code: int, *sentences: str) -> NoReturn:
    for sentence in sentences:
        print(sentence, file=sys.stderr)  # noqa: T201 - said to whoever calls the program
    raise typer.Exit(code)


if __name__ == "__main__":
    program()
