"""`python -m bot import` and `export`: lists of people, at a terminal."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeVar

import aiohttp
import typer
from rich.console import Console
from slack_sdk.errors import SlackApiError

from bot.command_line import NO_SLACK, NOT_ALL, WRONG_FILE, give_up, reaching_the_database, read_settings
from bot.import_file import ImportOptions, import_file
from bot.import_shown import Screen
from bot.logs import set_up_logs
from bot.serving import NoSuchAdministrator, Terminal, at_terminal
from bot.settings import load_settings
from gateways.slack.directory import DirectorySilent
from locales import Languages
from rules.export_subscribers import export_on_server
from rules.model.imports import Import
from rules.model.refusals import Refused
from storage.migrate import check_migrated
from views.export_subscribers import subscribers
from views.refusals import sentence as refusal_sentence

T = TypeVar("T")


def import_(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX, its columns under French or English headings.")],
    *,
    author: Annotated[str, typer.Option("--as", metavar="EMAIL", help="The administrator who imports.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what the file would do, and do nothing.")] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Ask nothing; without --reason lines to check are left out.")
    ] = False,
    reason: Annotated[str, typer.Option(help="For all lines to check that give none themselves.")] = "",
    refused: Annotated[Path | None, typer.Option(help="Where lines go that were not added (beside the file).")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many lines of each kind.")] = 50,
) -> None:
    """Import subscribers from a file.

    Interrupted, the same command goes on with the rest. The running bot sends the messages.
    """
    options = ImportOptions(file=file, author=author, dry_run=dry_run, yes=yes, reason=reason, refused=refused)

    async def work(terminal: Terminal) -> Import | None:
        screen = Screen(Console(), terminal.languages.localizer("en-GB"), limit)
        return await import_file(terminal, options, screen)

    imported = run_at_terminal(work)
    if imported is not None and imported.added + imported.there < imported.total:
        raise typer.Exit(NOT_ALL)


def export(
    file: Annotated[Path | None, typer.Argument(help="Where to; to the standard output where none is named.")] = None,
) -> None:
    """Export the people of the space as CSV, in the firm's language.

    The file can be imported again.
    """

    async def work(terminal: Terminal) -> bytes:
        people = await terminal.records.write(export_on_server, terminal.now())
        return subscribers(terminal.languages.localizer(), people, terminal.now()).content

    content = run_at_terminal(work)
    if file is None:
        sys.stdout.buffer.write(content)
    else:
        file.write_bytes(content)


def run_at_terminal(work: Callable[[Terminal], Awaitable[T]], log_level: str = "ERROR") -> T:
    """Do something with the space, and say in a sentence what keeps it from being done."""
    settings = read_settings(load_settings)
    set_up_logs(log_level)

    async def opened() -> T:
        async with at_terminal(settings) as terminal:
            return await work(terminal)

    with reaching_the_database(), _understanding():
        check_migrated(settings.database_url)
        return asyncio.run(opened())


@contextmanager
def _understanding() -> Iterator[None]:
    """End the program with a sentence about what went wrong."""
    try:
        yield
    except Refused as refused:
        give_up(WRONG_FILE, refusal_sentence(Languages.load("en").localizer("en-GB"), refused))
    except NoSuchAdministrator as unclear:
        known = ", ".join(unclear.known) or "none yet, a partner enrols first"
        give_up(WRONG_FILE, f"--as: name an administrator of the space by address. Administrators: {known}.")
    except (SlackApiError, aiohttp.ClientError, TimeoutError, DirectorySilent) as error:
        give_up(NO_SLACK, f"Slack does not say who is in the workspace ({type(error).__name__}: {error}). Try again.")
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        give_up(WRONG_FILE, f"{error.filename}: {error.strerror}.")
