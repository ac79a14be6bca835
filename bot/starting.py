"""A start that waits for Slack and the database.

An error that no waiting mends is said instead.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.app import Cabinet, DoorOf, assemble
from bot.password_maker import PasswordMaker
from bot.settings import Settings, SettingsWrong
from gateways.slack.directory import DirectorySilent
from gateways.slack.error_names import MADE_SO
from gateways.slack.errors import judge, needs_installing
from gateways.slack.health import SlackClient
from gateways.slack.team_channel import ChannelUnknown
from rules.ports import Sessions
from storage.database import Database
from storage.migrate import migrate

# Seconds between attempts.
_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0
_log = structlog.get_logger(__name__)


async def migrated(url: str, stopping: asyncio.Event) -> bool:
    """Bring the database up to date, once it can be reached.

    False if asked to stop before.
    """
    wait = _FIRST_WAIT
    while not stopping.is_set():
        try:
            await asyncio.to_thread(migrate, url)
        except OperationalError as error:
            _log.warning("the database cannot be reached yet", error=_first_line(error), again_in=wait)
        else:
            return True
        await _until(stopping, wait)
        wait = min(wait * 2, _LONGEST_WAIT)
    return False


def _first_line(error: DBAPIError) -> str:
    # The URL, and a password in it, stand nowhere in it.
    return next(iter(str(error.orig).splitlines()), type(error).__name__)


async def started(
    settings: Settings,
    database: Database,
    client: SlackClient,
    password_maker: PasswordMaker,
    stopping: asyncio.Event,
    *,
    now: Callable[[], datetime],
    wait: float = _FIRST_WAIT,
    door: DoorOf | None = None,
    sessions: Sessions | None = None,
) -> Cabinet | None:
    """Put the bot together, once Slack and the database answer.

    None if asked to stop before. Raises SettingsWrong where only another setting helps.
    """
    while not stopping.is_set():
        try:
            return await assemble(settings, database, client, password_maker, now, door=door, sessions=sessions)
        except ChannelUnknown as error:
            sentence = f"NOTIFICATIONS_CHANNEL: the bot sees no channel {error}; invite it there, or correct the name."
            raise SettingsWrong([sentence]) from error
        except (SlackApiError, DirectorySilent) as error:
            name = _check_token(error)
            _log.warning("Slack does not let the bot start yet", error=name, again_in=wait)
        except (aiohttp.ClientError, TimeoutError) as error:
            _log.warning("Slack cannot be reached yet", error=str(error) or type(error).__name__, again_in=wait)
        except DBAPIError as error:
            _log.warning("the database does not answer yet", error=_first_line(error), again_in=wait)
        await _until(stopping, wait)
        wait = min(wait * 2, _LONGEST_WAIT)
    return None


def _check_token(error: SlackApiError | DirectorySilent) -> str:
    """Give Slack's word; raises SettingsWrong where only another token helps."""
    failure = judge(error) if isinstance(error, SlackApiError) else error.failure
    if failure is None:
        return str(error)
    # A scope for people is waited for: it is said, and may be added while the bot runs.
    for_good = failure.name not in MADE_SO or isinstance(error, SlackApiError)
    if for_good and needs_installing(failure.name):
        raise SettingsWrong([f"SLACK_BOT_TOKEN: Slack answers {failure.name}; {failure.mend}."]) from error
    return failure.name


async def _until(stopping: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stopping.wait()
    except TimeoutError:
        return
