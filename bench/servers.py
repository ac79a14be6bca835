"""The measured servers: the bot, and two bare ones of Bolt."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import time
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.request import urlopen

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bench.cores import take_measured_core
from bench.workspace import PARTNERS, SETTINGS, people
from bot.app import slack_client, slack_session
from bot.logs import set_up_logs
from bot.runtime import run
from bot.settings import Settings, read_settings
from sandbox.firm import DOMAIN, TEAM_CHANNEL

Run = Callable[[Settings], Coroutine[Any, Any, None]]

_WINDOW = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Bare"},
    "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "One sentence."}}],
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A server to measure, with its name and its two commands.

    `acknowledges` is the command without a window, `opens` the one with; for the bot both open one.
    """

    name: str
    serve: Run
    acknowledges: str
    opens: str


async def _bare(settings: Settings, *, directly: bool) -> None:
    async with slack_session() as session:
        client = slack_client(settings.api_url, session, settings.bot_token)
        app = AsyncApp(client=client, signing_secret=settings.signing_secret, process_before_response=directly)
        under_way: set[asyncio.Task[Any]] = set()

        @app.command("/acknowledged")
        async def acknowledge(ack: AsyncAck) -> None:
            await ack()

        @app.command("/opened")
        async def open_window(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
            await ack()
            opening = client.views_open(trigger_id=body["trigger_id"], view=_WINDOW)
            if not directly:
                await opening
                return
            task = asyncio.create_task(opening)
            under_way.add(task)
            task.add_done_callback(under_way.discard)

        await _listen(settings, app)


async def _listen(settings: Settings, app: AsyncApp) -> None:
    async def health(_: web.Request) -> web.Response:
        return web.Response()

    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server = web.Application()
    server.router.add_get("/healthz", health)
    server.router.add_post("/slack/events", events)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    await stopping.wait()
    await runner.cleanup()


async def bare_by_default(settings: Settings) -> None:
    """Run Bolt as its documentation starts it."""
    await _bare(settings, directly=False)


async def bare_directly(settings: Settings) -> None:
    """Run Bolt with `process_before_response`.

    It then does not look for the acknowledgement every 10 ms.
    """
    await _bare(settings, directly=True)


OURS = Kind("the bot", run, "/espace", "/espace")
BY_DEFAULT = Kind("bare Bolt, default runner", bare_by_default, "/acknowledged", "/opened")
DIRECTLY = Kind("bare Bolt, acknowledging directly", bare_directly, "/acknowledged", "/opened")


class Server:
    """One measured server, running in its own process."""

    def __init__(self, kind: Kind, api_url: str, database: Path) -> None:
        self.kind = kind
        self.port = _free_port()
        self._settings = _settings(api_url, database, self.port)
        self._process: SpawnProcess
        self._line: Connection

    def __enter__(self) -> Self:
        """Start the server, and wait until it answers."""
        context = get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(self.kind.serve, self._settings, theirs), daemon=True)
        self._process.start()
        self._await()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the server as a service manager would."""
        self._process.terminate()
        self._process.join()

    def seconds_used(self) -> float:
        """Give the processor seconds used since the server started."""
        self._line.send(None)
        seconds: float = self._line.recv()
        return seconds

    def _await(self) -> None:
        deadline = time.monotonic() + 30
        while True:
            try:
                urlopen(f"http://127.0.0.1:{self.port}/healthz").close()
            except OSError:
                if time.monotonic() > deadline or not self._process.is_alive():
                    raise RuntimeError(f"{self.kind.name} did not start") from None
                time.sleep(0.05)
            else:
                return


def _serve(serve: Run, settings: Settings, line: Connection) -> None:
    take_measured_core()
    with Path(os.devnull).open("w") as nowhere:
        set_up_logs("INFO", nowhere)
        Thread(target=_account, args=(line,), daemon=True).start()
        asyncio.run(serve(settings))


def _account(line: Connection) -> None:
    while True:
        try:
            line.recv()
        except EOFError:
            return
        used = resource.getrusage(resource.RUSAGE_SELF)
        line.send(used.ru_utime + used.ru_stime)


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _settings(api_url: str, database: Path, port: int) -> Settings:
    given = {
        "SLACK_BOT_TOKEN": SETTINGS.bot_token,
        "SLACK_SIGNING_SECRET": SETTINGS.signing_secret,
        "SLACK_API_URL": api_url,
        "NOTIFICATIONS_CHANNEL": TEAM_CHANNEL,
        "DATABASE_URL": f"sqlite:///{database}",
        "PARTNERS": " ".join(person.id for person in people()[:PARTNERS]),
        "FIRM_EMAIL_DOMAINS": DOMAIN,
        "PORT": str(port),
    }
    return read_settings(given)
