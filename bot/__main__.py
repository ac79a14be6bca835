"""The command line: `python -m bot run`, `migrate`, `outbox`, `journal` and `person`."""

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
from rich.progress import Progress
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot import journal, person
from bot.logs import set_up_logs
from bot.outbox import as_json, read_outboxes, show
from bot.runtime import run as serve
from bot.settings import SettingsWrong, load_database_settings, load_settings
from rules.erase_person import NothingHeld, StillInSpace, StillOwed
from rules.refusals import InvalidEmail
from storage.migrate import NotMigrated, check_migrated
from storage.migrate import migrate as bring_up_to_date

T = TypeVar("T")

NO_DATABASE = 1
WRONG_SETTINGS = 2
BROKEN = 3
REFUSED = 4

program = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,  # its traces could show what a variable held
    no_args_is_help=True,
    help="The firm's online space, in Slack.",
)


journal_program = typer.Typer(no_args_is_help=True, help="The journal: whether it is whole, and as a file.")
person_program = typer.Typer(no_args_is_help=True, help="All that is held on somebody: to hand over, or to erase.")
program.add_typer(journal_program, name="journal")
program.add_typer(person_program, name="person")


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


@journal_program.command("verify")
def verify_journal(
    *,
    head: Annotated[str, typer.Option(help="A hash noted earlier, which must still be met.")] = "",
    machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Follow the journal's chain: 0 if it is whole, 3 if a line was altered, removed or inserted."""
    settings = _settings(load_database_settings)
    with _reaching_the_database(), Progress(console=Console(stderr=True), transient=True) as bar:
        check_migrated(settings.url)
        task = bar.add_task("lines followed", total=None)
        verdicts = asyncio.run(
            journal.verify(settings.url, head, lambda progress: bar.update(task, completed=progress.head.lines))
        )
    if machine:
        print(journal.as_json(verdicts))  # noqa: T201 - what was asked for
    else:
        for verdict in verdicts:
            print(journal.sentence(verdict))  # noqa: T201 - as above
    if not all(verdict.progress.holds for verdict in verdicts):
        raise typer.Exit(BROKEN)


@journal_program.command("export")
def export_journal(
    file: Annotated[Path | None, typer.Argument(help="Where to; else it is written out.")] = None,
) -> None:
    """Write the journal as CSV, which no spreadsheet runs as formulas."""
    settings = _settings(load_database_settings)
    with _reaching_the_database():
        check_migrated(settings.url)
        found = asyncio.run(journal.export(settings.url))
        if file is None:
            sys.stdout.buffer.write(found)
        else:
            file.write_bytes(found)


@person_program.command("export")
def export_person(email: str) -> None:
    """Write all that is held on whoever has this address, as JSON."""
    settings = _settings(load_database_settings)
    with _reaching_the_database(), _refusing():
        check_migrated(settings.url)
        print(asyncio.run(person.export(settings.url, email)))  # noqa: T201 - what was asked for


@person_program.command("erase")
def erase_person(
    email: str, *, yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False
) -> None:
    """Erase whoever had this address: details, reasons, what messages told of. The journal stays whole without him."""
    settings = _settings(load_database_settings)
    if not yes:
        typer.confirm(f"Erase all that is held on {email}? It cannot be undone", abort=True)
    with _reaching_the_database(), _refusing():
        check_migrated(settings.url)
        numbers = asyncio.run(person.erase(settings.url, email))
    left = ", ".join(f"№ {number}" for number in numbers)
    print(  # noqa: T201 - what came of it
        f"Erased. In the journal this person is {left} from now on; `journal verify` finds it whole. "
        "Messages that stand in Slack are Slack's to delete."
    )


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except NothingHeld:
        _give_up(REFUSED, "Nothing is held on this address: never known, or erased already.")
    except StillInSpace as refused:
        _give_up(REFUSED, f"{refused.name} is in the space: have an administrator remove this person first.")
    except StillOwed as refused:
        _give_up(REFUSED, f"Messages that name {refused.name} are still to be sent: let the bot run, and try again.")
    except InvalidEmail:
        _give_up(WRONG_SETTINGS, "This is no e-mail address.")


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
