"""`python -m bot check`: whether all is well, with remedies where not.

It changes nothing in Slack or the database. In a directory it tries an entry of its own, and deletes it again.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text
from sqlalchemy.exc import SQLAlchemyError

from bot.app import DoorOf, now_in_utc, slack_client, slack_session
from bot.checks import CHECKS
from bot.checks.check import Check, Subject, unread
from bot.command_line import TO_MEND, WRONG_SETTINGS, read_settings, word_of_database
from bot.door_settings import load_door_that_can_be_read, load_sessions_that_can_be_read
from bot.logs import set_up_logs
from bot.settings import Settings, load_what_can_be_read
from gateways.slack.health import SlackClient
from gateways.slack.installation import Installation, look_at_installation
from rules.ports import Sessions
from storage.migrate import TablesSeen, look_at_tables


def check(*, machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Look whether settings, Slack, database, journal and directory are well.

    It changes nothing, but for an entry of its own in the directory, which it deletes again.

    Ends with 0 if all is, with 1 if something is to be mended, with 2 if settings are wrong.
    """
    settings, wrong = read_settings(load_what_can_be_read)
    door, wrong_of_door = read_settings(load_door_that_can_be_read)
    sessions, wrong_of_sessions = read_settings(load_sessions_that_can_be_read)
    wrong += wrong_of_door + wrong_of_sessions
    set_up_logs("CRITICAL")  # what would be logged stands in the report
    with Console(stderr=True).status("asking Slack and the database") as status:
        checks = asyncio.run(examine(settings, wrong, status.update, door=door, sessions=sessions))
    if machine:
        print(as_json(checks))  # noqa: T201 - what was asked for
    else:
        show(Console(), checks)
    if wrong:
        raise typer.Exit(WRONG_SETTINGS)
    if not all(each.is_well for each in checks):
        raise typer.Exit(TO_MEND)


async def examine(
    settings: Settings,
    wrong: tuple[str, ...],
    say: Callable[[str], None],
    now: Callable[[], datetime] = now_in_utc,
    door: DoorOf | None = None,
    sessions: Sessions | None = None,
) -> list[Check]:
    """Make every check, and give their lines; none keeps another from being made."""
    async with slack_session() as session:
        client = slack_client(settings.api_url, session, settings.bot_token)
        tables, trouble = await _tables(settings, wrong)
        subject = Subject(
            settings=settings,
            wrong=wrong,
            client=client,
            installation=await _installation(client, wrong, now),
            tables=tables,
            trouble=trouble,
            door=door,
            sessions=sessions,
            now=now,
            say=say,
        )
        return [line for each in CHECKS for line in await each(subject)]


async def _installation(client: SlackClient, wrong: Sequence[str], now: Callable[[], datetime]) -> Installation | None:
    if unread(wrong, "SLACK_BOT_TOKEN", "SLACK_API_URL"):
        return None
    return await look_at_installation(client, now)


async def _tables(settings: Settings, wrong: Sequence[str]) -> tuple[TablesSeen | None, str]:
    if unread(wrong, "DATABASE_URL"):
        return None, ""
    try:
        return await asyncio.to_thread(look_at_tables, settings.database_url), ""
    except (SQLAlchemyError, OSError) as error:
        return None, word_of_database(error)


def show(console: Console, checks: Sequence[Check]) -> None:
    """Write a line for each check, and below it what to do."""
    for each in checks:
        name = f"{each.name}, {each.firm}" if each.firm else each.name
        console.print(_text("✓ " if each.is_well else "✗ ", each, f"{name}: {each.found}"), soft_wrap=True)
        if each.remedy:
            console.print(Text(f"    {each.remedy}"), soft_wrap=True)
    faulty = sum(not each.is_well for each in checks)
    console.print(f"{len(checks) - faulty} well, {faulty} to mend." if faulty else "All is well.")


def _text(mark: str, line: Check, said: str) -> Text:
    # As text: a name may look like markup.
    return Text.assemble((mark, "green" if line.is_well else "bold red"), said)


def as_json(checks: Sequence[Check]) -> str:
    """Give the checks as JSON: one object for each line."""
    return json.dumps([_written(each) for each in checks], ensure_ascii=False, indent=2)


def _written(line: Check) -> dict[str, object]:
    return {
        "check": line.name,
        "firm": line.firm or None,
        "well": line.is_well,
        "found": line.found,
        "remedy": line.remedy or None,
        "facts": dict(line.facts),
    }
