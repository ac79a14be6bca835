"""Running: HTTP or Socket Mode, health, a patient start, and a clean stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.app import Cabinet, assemble, slack_client, slack_session
from bot.sealing import Sealing
from bot.settings import Settings, SettingsWrong
from delivery.team_channel import ChannelUnknown
from handlers.directory import DirectorySilent
from handlers.slack_errors import error_name
from storage.database import Database
from storage.migrate import migrate

# Seconds: for what is under way when the bot is asked to stop, and between attempts to start.
_GRACE = 8.0
_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0
# A command makes and drops some thousands of objects: by default Python would look through them several times.
_OBJECTS_BETWEEN_COLLECTIONS = 20_000
# Slack's errors that waiting does not mend, with what does.
_TO_MEND = {
    "invalid_auth": "SLACK_BOT_TOKEN is not accepted by Slack: copy the Bot User OAuth Token again.",
    "not_authed": "SLACK_BOT_TOKEN is not accepted by Slack: copy the Bot User OAuth Token again.",
    "token_revoked": "SLACK_BOT_TOKEN was revoked: install the app again and copy its new token.",
    "account_inactive": "SLACK_BOT_TOKEN belongs to an app that was removed: install it again and copy its new token.",
    "missing_scope": "The Slack app lacks a scope: update it from manifest.yaml and install it again.",
}

_log = structlog.get_logger(__name__)


async def run(settings: Settings) -> None:
    """Serve until SIGTERM or Ctrl-C, then finish or give back what is held; raises SettingsWrong."""
    stopping = _stop_on_signals()
    await asyncio.to_thread(migrate, settings.database_url)
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(slack_session())
        database = await stack.enter_async_context(Database(settings.database_url))
        sealing = Sealing()
        stack.callback(sealing.close)
        client = slack_client(settings.api_url, session, settings.bot_token)
        cabinet = await _started(settings, database, client, sealing, stopping)
        if cabinet is None:
            return
        await stack.enter_async_context(_delivering(cabinet))
        await stack.enter_async_context(_listening(settings, cabinet.app, database))
        if settings.app_token:
            await stack.enter_async_context(_linked(settings, cabinet.app, client))
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


async def _started(
    settings: Settings, database: Database, client: AsyncWebClient, sealing: Sealing, stopping: asyncio.Event
) -> Cabinet | None:
    wait = _FIRST_WAIT
    while not stopping.is_set():
        try:
            return await assemble(settings, database, client, sealing)
        except ChannelUnknown as error:
            sentence = f"NOTIFICATIONS_CHANNEL: the bot sees no channel {error}; invite it there, or correct the name."
            raise SettingsWrong([sentence]) from error
        except SlackApiError as error:
            name = error_name(error)
            if name in _TO_MEND:
                raise SettingsWrong([_TO_MEND[name]]) from error
            _log.warning("Slack does not let the bot start yet", error=name, again_in=wait)
        except (aiohttp.ClientError, TimeoutError, DirectorySilent) as error:
            _log.warning("Slack cannot be reached yet", error=str(error) or type(error).__name__, again_in=wait)
        await _until(stopping, wait)
        wait = min(wait * 2, _LONGEST_WAIT)
    return None


async def _until(stopping: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stopping.wait()
    except TimeoutError:
        return


@asynccontextmanager
async def _delivering(cabinet: Cabinet) -> AsyncIterator[None]:
    delivery = asyncio.create_task(cabinet.worker.run())
    try:
        yield
    finally:
        # By now nothing new arrives: what was asked for is finished first, because it may owe more.
        await cabinet.background.drain(_GRACE)
        await cabinet.worker.stop(_GRACE)
        await delivery


@asynccontextmanager
async def _listening(settings: Settings, app: AsyncApp, database: Database) -> AsyncIterator[None]:
    async def health(_: web.Request) -> web.Response:
        well = await database.answers()
        return web.json_response({"database": "ok" if well else "no answer"}, status=200 if well else 503)

    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server = web.Application()
    server.router.add_get("/healthz", health)
    if not settings.app_token:
        server.router.add_post("/slack/events", events)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=_GRACE)
    await runner.setup()
    try:
        await _bind(settings, runner)
        yield
    finally:
        await runner.cleanup()


async def _bind(settings: Settings, runner: web.AppRunner) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise SettingsWrong([f"HOST and PORT: cannot listen on {settings.host}:{settings.port} ({error})."]) from error


@asynccontextmanager
async def _linked(settings: Settings, app: AsyncApp, client: AsyncWebClient) -> AsyncIterator[None]:
    handler = AsyncSocketModeHandler(app, settings.app_token, web_client=client)
    await handler.connect_async()  # type: ignore[no-untyped-call] # Bolt gives it no types
    try:
        yield
    finally:
        # Left running, it swallows Slack's last word, for which closing then waits ten seconds.
        if handler.client.message_receiver is not None:
            handler.client.message_receiver.cancel()
        await handler.close_async()  # type: ignore[no-untyped-call] # as above
