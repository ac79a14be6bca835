"""The running bot: its start, its connection to Slack, its clean stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.app import Cabinet, DoorOf, now_in_utc, slack_client, slack_session
from bot.password_maker import PasswordMaker
from bot.settings import Settings, SettingsWrong
from bot.starting import migrated, started
from bot.transports import add_metrics, linked, listening, web_server
from gateways.slack.errors import error_name, needs_installing
from gateways.slack.health import SlackClient
from rules.ports import Sessions
from storage.database import Database

# Seconds for what is under way when the bot is asked to stop.
_GRACE = 8.0
# Between two looks at how the app stands with Slack; asked only where nothing else has told it.
_WATCH_EVERY = timedelta(seconds=10)
# A command makes and drops some thousands of objects: by default Python would look through them several times.
_OBJECTS_BETWEEN_COLLECTIONS = 20_000

_log = structlog.get_logger(__name__)


async def run(
    settings: Settings,
    now: Callable[[], datetime] = now_in_utc,
    door: DoorOf | None = None,
    sessions: Sessions | None = None,
) -> None:
    """Serve until SIGTERM or Ctrl-C, then stop cleanly; raises SettingsWrong.

    What is held is finished or given back. `now` tells the time.
    """
    stopping = _stop_on_signals()
    if not await migrated(settings.database_url, stopping):
        return
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(slack_session())
        database = await stack.enter_async_context(Database(settings.database_url, now=now))
        password_maker = PasswordMaker()
        stack.callback(password_maker.close)
        client = slack_client(settings.api_url, session, settings.bot_token)
        cabinet = await started(
            settings, database, client, password_maker, stopping, now=now, door=door, sessions=sessions
        )
        if cabinet is None:
            return
        await stack.enter_async_context(_delivering(cabinet))
        await stack.enter_async_context(_watching(client))
        await _open_to_slack(settings, stack, cabinet, database, client, stopping)
        _spare_the_collector()
        _log.info("the bot is ready", transport="Socket Mode" if settings.app_token else "HTTP")
        await stopping.wait()
        _log.info("the bot is stopping")


def _spare_the_collector() -> None:
    # What has been made until now stays: there is nothing in it to collect, ever.
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


def _stop_on_signals() -> asyncio.Event:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping


async def _open_to_slack(
    settings: Settings,
    stack: AsyncExitStack,
    cabinet: Cabinet,
    database: Database,
    client: SlackClient,
    stopping: asyncio.Event,
) -> None:
    app = cabinet.app
    server = web_server(app, database, client.health, None if settings.app_token else settings.signing_secret)
    add_metrics(server, lambda: cabinet.metrics.exposed(cabinet.records))
    try:
        await stack.enter_async_context(listening(server, settings.host, settings.port))
    except OSError as error:
        raise SettingsWrong([f"HOST and PORT: cannot listen on {settings.host}:{settings.port} ({error})."]) from error
    if settings.app_token:
        await _check_app_token(settings.app_token, client)
        # slack_sdk tries to connect for as long as it takes: a stop must not wait for that.
        linking = asyncio.create_task(stack.enter_async_context(linked(app, settings.app_token, client)))
        asked_to_stop = asyncio.create_task(stopping.wait())
        await asyncio.wait({linking, asked_to_stop}, return_when=asyncio.FIRST_COMPLETED)
        if linking.done():
            await linking  # which raises, if it failed
        for task in (linking, asked_to_stop):
            task.cancel()
        await asyncio.gather(linking, asked_to_stop, return_exceptions=True)


async def _check_app_token(app_token: str, client: SlackClient) -> None:
    # Told now, because slack_sdk would try a token that is refused again and again.
    try:
        await client.apps_connections_open(app_token=app_token)
    except SlackApiError as error:
        if needs_installing(error_name(error)):
            sentence = "SLACK_APP_TOKEN is not accepted by Slack: generate an app-level token with connections:write."
            raise SettingsWrong([sentence]) from error
        _log.warning("Slack does not open a connection yet", error=error_name(error))
    except (aiohttp.ClientError, TimeoutError) as error:
        _log.warning("Slack cannot be reached yet", error=str(error) or type(error).__name__)


@asynccontextmanager
async def _watching(client: SlackClient) -> AsyncIterator[None]:
    watch = asyncio.create_task(client.watch(_WATCH_EVERY))
    try:
        yield
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)


@asynccontextmanager
async def _delivering(cabinet: Cabinet) -> AsyncIterator[None]:
    delivery = asyncio.create_task(cabinet.worker.run())
    others = [asyncio.create_task(each.run()) for each in cabinet.by_itself]
    try:
        yield
    finally:
        # By now nothing new arrives: what was asked for is finished first, because it may owe more.
        await cabinet.background.drain(_GRACE)
        for each in cabinet.by_itself:
            each.stop()
        await asyncio.wait(others, timeout=_GRACE)
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await cabinet.worker.stop(_GRACE)
        await delivery
