"""Transports: HTTP, Socket Mode, /healthz and /metrics."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import cast

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.connections import Connection, Connections, Limits, limits_of_process, slack_asks_through, timed
from bot.metrics import CONTENT_TYPE
from bot.slack_requests import add_events
from gateways.slack.health import AppHealth, Refusal
from storage.database import Database

# Seconds that requests under way are given when the bot stops.
_GRACE = 8.0
# Connections; what is accepted takes descriptors before what waited longest can be closed for it.
_ACCEPTED_AT_ONCE = 8
_QUEUED = 128


def web_server(app: AsyncApp, database: Database, health: AppHealth, signing_secret: str | None) -> web.Application:
    """Make the server of /healthz, and with a signing secret of /slack/events.

    /healthz answers 200 while the database answers and Slack refuses nothing that somebody has to mend.
    """

    async def healthz(_: web.Request) -> web.Response:
        answers, refusals = await database.answers(), health.refusals
        body = {"database": "ok" if answers else "no answer", "slack": _to_mend(refusals) or "ok"}
        return web.json_response(body, status=200 if answers and not refusals else 503)

    server = web.Application()
    server.router.add_get("/healthz", healthz)
    if signing_secret:
        add_events(server, app, SignatureVerifier(signing_secret), slack_asks_through)
    return server


def add_metrics(server: web.Application, exposed: Callable[[], Awaitable[bytes]]) -> None:
    """Serve /metrics too, for a monitoring system."""

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=await exposed(), headers={"Content-Type": CONTENT_TYPE})

    server.router.add_get("/metrics", metrics)


def _to_mend(refusals: Sequence[Refusal]) -> list[dict[str, str]]:
    return [
        {"call": refusal.call.method, "refused": refusal.failure.name, "mend": refusal.failure.mend}
        for refusal in refusals
    ]


@asynccontextmanager
async def listening(server: web.Application, host: str, port: int, limits: Limits | None = None) -> AsyncIterator[int]:
    """Serve on this address, and give the port.

    Without `limits` it keeps those of the process. Raises OSError where the address is taken.
    """
    server.middlewares.append(timed)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=_GRACE)
    await runner.setup()
    try:
        async with _accepting(runner, Connections(limits or limits_of_process()), host, port) as listener:
            yield listener.sockets[0].getsockname()[1]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def _accepting(
    runner: web.AppRunner, connections: Connections, host: str, port: int
) -> AsyncIterator[asyncio.Server]:
    connect = partial(Connection, cast("web.Server", runner.server), connections)
    listener = await asyncio.get_running_loop().create_server(connect, host, port, backlog=_ACCEPTED_AT_ONCE)
    for each in listener.sockets:
        # asyncio has the kernel queue no more than it accepts at once: too few where many come at the same time.
        with socket.socket(fileno=os.dup(each.fileno())) as same:
            same.listen(_QUEUED)
    try:
        yield listener
    finally:
        listener.close()
        connections.close_strange()


@asynccontextmanager
async def linked(app: AsyncApp, app_token: str, client: AsyncWebClient) -> AsyncIterator[None]:
    """Keep a Socket Mode connection through which Slack sends everything."""
    handler = AsyncSocketModeHandler(app, app_token, web_client=client)
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call] # Bolt gives it no types
        yield
    finally:
        # Left running, it swallows Slack's last word, for which closing then waits ten seconds.
        if handler.client.message_receiver is not None:
            handler.client.message_receiver.cancel()
        await handler.close_async()  # type: ignore[no-untyped-call] # as above
