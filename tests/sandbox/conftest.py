"""A workspace to test against, and the ways to point a real Slack library at it."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import AppSettings, Slack

SETTINGS = AppSettings(commands=("/open", "/say", "/silent"))


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """The sample firm's workspace, serving."""
    async with Slack(firm.people(), firm.channels(), SETTINGS) as workspace:
        yield workspace


@pytest.fixture
def client(slack: Slack) -> AsyncWebClient:
    """A real client of the Web API, retrying nothing."""
    return AsyncWebClient(token=SETTINGS.bot_token, base_url=slack.api_url, retry_handlers=[])


@pytest.fixture
def app(client: AsyncWebClient) -> AsyncApp:
    """A real Bolt app, not yet reachable."""
    return AsyncApp(client=client, signing_secret=SETTINGS.signing_secret, process_before_response=True)


Reach = Callable[[], Awaitable[None]]


@pytest.fixture
async def by_socket(slack: Slack, app: AsyncApp) -> AsyncIterator[Reach]:
    """Connects the app over Socket Mode."""
    handler = AsyncSocketModeHandler(app, SETTINGS.app_token)

    async def connect() -> None:
        await handler.connect_async()  # type: ignore[no-untyped-call]
        await slack.connected()

    yield connect
    await handler.close_async()  # type: ignore[no-untyped-call]


@pytest.fixture
async def by_http(slack: Slack, app: AsyncApp) -> AsyncIterator[Reach]:
    """Serves the app over signed HTTP."""
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.1)

    async def serve() -> None:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"

    yield serve
    await runner.cleanup()


@pytest.fixture(params=["socket", "http"])
async def reached(request: pytest.FixtureRequest, by_socket: Reach, by_http: Reach) -> None:
    """Makes the app reachable: over Socket Mode in one run, over signed HTTP in the other."""
    await (by_socket if request.param == "socket" else by_http)()
