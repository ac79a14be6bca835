"""How Slack reaches the bot: signed requests over HTTP, or Socket Mode; and how anyone asks after its health."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.metrics import CONTENT_TYPE
from delivery.standing import Refusal, Standing
from storage.database import Database

# Seconds that requests under way are given when the bot stops.
_GRACE = 8.0


def web_server(app: AsyncApp, database: Database, standing: Standing, signing_secret: str | None) -> web.Application:
    """/healthz, 200 while the database answers and Slack refuses nothing that somebody has to mend.

    With a signing secret /slack/events too, for Slack alone.
    """

    async def health(_: web.Request) -> web.Response:
        answers, refusals = await database.answers(), standing.refusals
        body = {"database": "ok" if answers else "no answer", "slack": _to_mend(refusals) or "ok"}
        return web.json_response(body, status=200 if answers and not refusals else 503)

    server = web.Application()
    server.router.add_get("/healthz", health)
    if signing_secret:
        _add_events(server, app, SignatureVerifier(signing_secret))
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
async def listening(server: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve on this address, and give the port; raises OSError where it is taken."""
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=_GRACE)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


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


def _add_events(server: web.Application, app: AsyncApp, verifier: SignatureVerifier) -> None:
    async def events(request: web.Request) -> web.Response:
        # Before anything reads it: what is not Slack's is neither parsed nor logged.
        if not await _is_signed(request, verifier):
            return web.Response(status=401)
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server.router.add_post("/slack/events", events)


async def _is_signed(request: web.Request, verifier: SignatureVerifier) -> bool:
    try:
        return verifier.is_valid_request(await request.read(), dict(request.headers))
    except (ValueError, TypeError):  # a time that is no number, a signature or body that is no text
        return False
