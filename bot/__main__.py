"""The command line: `python -m bot run` and `python -m bot migrate`."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import NoReturn

import typer

from bot.logs import set_up_logs
from bot.runtime import run as serve
from bot.settings import Settings, SettingsWrong, load_settings
from storage.migrate import migrate as bring_up_to_date

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
    settings = _settings()
    set_up_logs(settings.log_level)
    try:
        asyncio.run(serve(settings))
    except SettingsWrong as wrong:
        _give_up(wrong)


@program.command()
def migrate() -> None:
    """Bring the database to the tables of this version; `run` does so too."""
    settings = _settings()
    set_up_logs(settings.log_level)
    bring_up_to_date(settings.database_url)


def _settings() -> Settings:
    try:
        settings = load_settings(os.environ, Path(".env"))
    except SettingsWrong as wrong:
        _give_up(wrong)
    # What the program writes, a database among it, is for its own account alone.
    os.umask(0o077)
    # Bolt reads this one by itself, and warns that it does not need it.
    os.environ.pop("SLACK_BOT_TOKEN", None)
    return settings


def _give_up(wrong: SettingsWrong) -> NoReturn:
    for sentence in wrong.sentences:
        print(sentence, file=sys.stderr)  # noqa: T201 - said to whoever starts the bot
    raise typer.Exit(WRONG_SETTINGS)


if __name__ == "__main__":
    program()
