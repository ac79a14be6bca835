"""The command line: `python -m bot run` and the other commands."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from bot import journal, person, review
from bot.accounts import as_json as accounts_as_json
from bot.accounts import read_accounts
from bot.accounts import show as show_accounts
from bot.bulk_commands import export, import_
from bot.check import check
from bot.client import client
from bot.command_line import (
    BROKEN,
    REFUSED,
    WRONG_SETTINGS,
    give_up,
    reaching_the_database,
    read_settings,
    reading_what_the_bot_wrote,
)
from bot.door import program as door_program
from bot.door_settings import door_of, sessions_of
from bot.logs import set_up_logs
from bot.outbox import as_json, read_outboxes, show
from bot.partners import partners
from bot.runtime import run as serve
from bot.settings import SettingsWrong, load_database_settings, load_settings
from rules.erase_person import NothingHeld, NotNaming, StillInSpace, StillOwed, StillToClose
from rules.model.journal import EntryId
from rules.model.refusals import InvalidEmail
from storage.migrate import check_migrated
from storage.migrate import migrate as bring_up_to_date

program = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,  # its traces could show what a variable held
    no_args_is_help=True,
    help="The firm's online space, in Slack.",
)


journal_program = typer.Typer(no_args_is_help=True, help="The journal: whether it is whole, and as a file.")
person_program = typer.Typer(no_args_is_help=True, help="All that is held on somebody: to hand over, or to erase.")
review_program = typer.Typer(no_args_is_help=True, help="Access reviews, as a file.")
program.add_typer(journal_program, name="journal")
program.add_typer(review_program, name="review")
program.add_typer(person_program, name="person")
program.add_typer(door_program, name="door")


program.command("import")(import_)
program.command("export")(export)
program.command("partners")(partners)
program.command("check")(check)
program.command("client")(client)


@program.command()
def run() -> None:
    """Serve Slack until stopped (SIGTERM or Ctrl-C)."""
    settings, door, sessions = read_settings(load_settings), read_settings(door_of), read_settings(sessions_of)
    set_up_logs(settings.log_level)
    try:
        asyncio.run(serve(settings, door=door, sessions=sessions))
    except SettingsWrong as wrong:
        give_up(WRONG_SETTINGS, *wrong.sentences)


@program.command()
def migrate() -> None:
    """Bring the database to the tables of this version.

    `run` does so too.
    """
    settings = read_settings(load_database_settings)
    set_up_logs(settings.log_level)
    with reaching_the_database():
        bring_up_to_date(settings.url)


@program.command()
def outbox(
    *,
    machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many that are owed, and that were refused.")] = 100,
) -> None:
    """List the messages that Slack does not have, and why."""
    settings = read_settings(load_database_settings)
    with reaching_the_database():
        check_migrated(settings.url)
        outboxes = asyncio.run(read_outboxes(settings.url, limit))
    if machine:
        print(as_json(outboxes))  # noqa: T201 - what was asked for
    else:
        show(Console(), outboxes)


@program.command()
def accounts(*, machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """List people whose Slack account may be somebody else's, by the journal.

    To be looked up once after 0.1.0.
    """
    settings = read_settings(load_database_settings)
    with reaching_the_database():
        check_migrated(settings.url)
        found = asyncio.run(read_accounts(settings.url))
    if machine:
        print(accounts_as_json(found))  # noqa: T201 - what was asked for
    else:
        show_accounts(Console(), found)


@journal_program.command("verify")
def verify_journal(
    *,
    head: Annotated[str, typer.Option(help="A hash noted earlier, which must still be met.")] = "",
    machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Check that the journal is whole.

    Ends with 0 if it is, with 3 if a line was altered, removed or inserted, or cannot be read.
    """
    settings = read_settings(load_database_settings)
    with (
        reaching_the_database(),
        reading_what_the_bot_wrote(),
        Progress(console=Console(stderr=True), transient=True) as bar,
    ):
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
    settings = read_settings(load_database_settings)
    with reaching_the_database():
        check_migrated(settings.url)
        found = asyncio.run(journal.export(settings.url))
        if file is None:
            sys.stdout.buffer.write(found)
        else:
            file.write_bytes(found)


@review_program.command("export")
def export_review(
    file: Annotated[Path | None, typer.Argument(help="Where to; else it is written out.")] = None,
) -> None:
    """Write the record of the latest access review as CSV.

    It says who confirmed whose access, and when.
    """
    settings = read_settings(load_database_settings)
    with reaching_the_database():
        check_migrated(settings.url)
        found = asyncio.run(review.export(settings.url))
        if file is None:
            sys.stdout.buffer.write(found)
        else:
            file.write_bytes(found)


@person_program.command("export")
def export_person(email: str) -> None:
    """Write all that is held on one person, as JSON."""
    settings = read_settings(load_database_settings)
    with reaching_the_database(), _refusing():
        check_migrated(settings.url)
        print(asyncio.run(person.export(settings.url, email)))  # noqa: T201 - what was asked for


@person_program.command("erase")
def erase_person(
    email: str,
    *,
    blank: Annotated[list[int] | None, typer.Option(help="A line about another whose reason is to go, too.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
) -> None:
    """Erase what is held on one person: details, reasons, message facts.

    A number is kept in place of the person. Reasons about others that name them are shown, and blanked by choice.
    """
    settings = read_settings(load_database_settings)
    with reaching_the_database(), _refusing():
        check_migrated(settings.url)
        naming = asyncio.run(person.naming_lines(settings.url, email))
        for each in naming:
            print(f"Line {each.id}, {each.at:%Y-%m-%d}, names this person: {each.why}")  # noqa: T201 - to choose from
        chosen = {EntryId(line) for line in blank or ()}
        if naming and not blank and not yes:
            asked = typer.prompt("Which of them to blank, by number, with spaces", default="", show_default=False)
            chosen = {EntryId(int(line)) for line in asked.split() if line.isdecimal()}
        if strange := chosen - {each.id for each in naming}:
            give_up(REFUSED, f"No reason about others that names this person is in the lines {sorted(strange)}.")
        if not yes:
            typer.confirm(f"Erase all that is held on {email}? It cannot be undone", abort=True)
        erased = asyncio.run(person.erase(settings.url, email, chosen))
    print(person.what_is_left(erased, [each.id for each in naming if each.id not in chosen]))  # noqa: T201 - what came of it


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except NothingHeld as nothing:
        sentence = "Nothing is held on this address: never known, or erased already."
        if nothing.kept_under:
            sentence += f" Who had it before somebody else is kept under: {', '.join(nothing.kept_under)}."
        give_up(REFUSED, sentence)
    except StillInSpace as refused:
        give_up(REFUSED, f"{refused.name} is in the space: have an administrator remove this person first.")
    except StillToClose as refused:
        give_up(
            REFUSED,
            f"Outside accesses of {refused.name} are still to be closed: have an administrator settle them on Home.",
        )
    except StillOwed as refused:
        give_up(REFUSED, f"Messages that name {refused.name} are still to be sent: let the bot run, and try again.")
    except NotNaming as refused:
        give_up(REFUSED, f"A line chosen no longer names {refused.name}: try again.")
    except InvalidEmail:
        give_up(WRONG_SETTINGS, "This is no e-mail address.")


if __name__ == "__main__":
    program()
