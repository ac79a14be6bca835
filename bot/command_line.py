"""The parts that all commands share: exit codes, settings, database errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, TypeVar

import typer
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.settings import SettingsWrong
from storage.migrate import NotMigrated

T = TypeVar("T")

NO_DATABASE = 1
TO_MEND = 1  # of `check`, to which a database that is away is one fault among others
WRONG_SETTINGS = 2
BROKEN = 3
REFUSED = 4
NO_SLACK = 5
WRONG_FILE = 6
NOT_ALL = 7  # some lines of an import were not added
NO_DOOR = 8
# What such a row holds is not repeated: nobody knows what it is.
NOT_OURS = "holds what the bot never writes, and cannot be read"
WRITTEN_INTO = "Find out who wrote into the database; a backup of before says what stood there."


def read_settings(load: Callable[[Mapping[str, str], Path], T]) -> T:
    """Read the settings; end the program where they are wrong."""
    try:
        settings = load(os.environ, Path(".env"))
    except SettingsWrong as wrong:
        give_up(WRONG_SETTINGS, *wrong.sentences)
    # What the program writes, a database among it, is for its own account alone.
    os.umask(0o077)
    # Bolt reads this one by itself, and warns that it does not need it.
    os.environ.pop("SLACK_BOT_TOKEN", None)
    return settings


@contextmanager
def reaching_the_database() -> Iterator[None]:
    """End the program with a sentence if the database is unusable.

    That is: it cannot be reached, or lacks tables.
    """
    try:
        yield
    except NotMigrated:
        give_up(NO_DATABASE, "The database lacks the tables of this version: run `python -m bot migrate` first.")
    except (SQLAlchemyError, OSError) as error:
        said = f"DATABASE_URL: the database cannot be reached{word_of_database(error)}."
        give_up(NO_DATABASE, f"{said} Start it, or correct its address.")


@contextmanager
def reading_what_the_bot_wrote() -> Iterator[None]:
    """End the program with a sentence if a row cannot be understood."""
    try:
        yield
    except (LookupError, ValueError, TypeError):
        give_up(BROKEN, f"A row of the database {NOT_OURS}. {WRITTEN_INTO}")


def word_of_database(error: SQLAlchemyError | OSError) -> str:
    """Give the driver's word in brackets; empty if it said none."""
    # Its first line; the URL, and a password in it, stand nowhere in it.
    said = str(error.orig if isinstance(error, DBAPIError) else error).splitlines()
    return f" ({said[0].strip()})" if said else ""


def give_up(code: int, *sentences: str) -> NoReturn:
    """End the program, saying why."""
    for sentence in sentences:
        print(sentence, file=sys.stderr)  # noqa: T201 - said to the person at the terminal
    raise typer.Exit(code)
