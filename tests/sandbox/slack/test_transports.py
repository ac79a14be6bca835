"""Both transports carry interactions as Slack does, and fail as Slack does."""

import asyncio
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp

from sandbox import firm
from sandbox.slack import Slack
from tests.sandbox.conftest import SETTINGS, Reach

DISPATCH_FAILED = "/open a échoué avec l’erreur «\N{NO-BREAK SPACE}dispatch_failed\N{NO-BREAK SPACE}»"


def listen(app: AsyncApp) -> None:
    """Let the app acknowledge /open."""

    @app.command("/open")
    async def opened(ack: Any) -> None:
        await ack()


@pytest.mark.usefixtures("reached")
async def test_what_is_not_acknowledged_in_time_fails_as_in_slack(slack: Slack, app: AsyncApp) -> None:
    """Without an acknowledgement the person reads Slack's own words."""
    slack.transports.within = 0.1

    @app.command("/silent")
    async def ignored(ack: Any) -> None:
        await asyncio.sleep(0.3)
        await ack()

    answer = await slack.hands(firm.CLAIRE).command("/silent")
    assert answer.failure == "/silent a échoué avec l’erreur «\N{NO-BREAK SPACE}operation_timeout\N{NO-BREAK SPACE}»"


async def test_an_app_that_is_not_there_fails_the_command(slack: Slack) -> None:
    """Nobody connected, and nobody at the address."""
    claire = slack.hands(firm.CLAIRE)
    assert (await claire.command("/open")).failure == DISPATCH_FAILED
    slack.request_url = "http://127.0.0.1:1/slack/events"
    assert (await claire.command("/open")).failure == DISPATCH_FAILED


async def test_each_envelope_goes_to_one_of_the_connections(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """Two connections share the commands, in turn."""
    heard: list[str] = []

    @app.command("/say")
    async def said(ack: Any) -> None:
        await ack()
        heard.append("first")

    await by_socket()
    other = AsyncApp(client=app.client, signing_secret="x")

    @other.command("/say")
    async def said_too(ack: Any) -> None:
        await ack()
        heard.append("second")

    handler = AsyncSocketModeHandler(other, SETTINGS.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await slack.connected(2)
    for _ in range(4):
        assert (await slack.hands(firm.CLAIRE).command("/say")).ok
    await slack.until(lambda: len(heard) == 4)
    await handler.close_async()  # type: ignore[no-untyped-call]
    assert sorted(heard) == ["first", "first", "second", "second"]


async def test_an_app_asked_to_connect_anew_does(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """After Slack's disconnect message the app opens a second connection and answers on it."""
    listen(app)
    await by_socket()
    await slack.refresh()
    await slack.until(lambda: len(slack.log.of("apps.connections.open")) == 2)
    await slack.connected()
    assert (await slack.hands(firm.CLAIRE).command("/open")).ok


async def test_a_wrongly_signed_request_is_refused_by_the_app(slack: Slack, app: AsyncApp, by_http: Reach) -> None:
    """The signature is real: an app with another secret turns Slack away."""
    listen(app)
    await by_http()
    slack.transports.http.secret = "another secret"
    answer = await slack.hands(firm.CLAIRE).command("/open")
    assert (answer.ok, answer.status) == (False, 401)
