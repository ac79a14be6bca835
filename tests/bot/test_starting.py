"""Every call of the start, and every fault: it waits for what passes, and says what only another setting mends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from bot.app import Cabinet, now_in_utc, slack_client, slack_session
from bot.password_maker import PasswordMaker
from bot.settings import SettingsWrong, read_settings
from bot.starting import started
from gateways.slack.health import SlackClient
from sandbox import firm
from sandbox.slack import Slack
from storage.database import Database
from tests.clocks import unhurried
from tests.weather import PASSES, Network, strike

CALLS = ("auth.test", "users.list", "users.lookupByEmail", "users.info", "conversations.info", "conversations.list")
NAMED_PARTNERS = ("users.lookupByEmail", "users.info")


@dataclass(frozen=True)
class Start:
    """A workspace to start in, the line to it, and the start itself."""

    slack: Slack
    network: Network
    client: SlackClient
    run: Callable[[], Any]


@asynccontextmanager
async def starting(url: str, method: str) -> AsyncIterator[Start]:
    """A start with settings by which it makes a call of this method."""
    network = Network()
    async with (
        Slack(firm.people(), firm.channels(), clock=unhurried()) as slack,
        slack_session(network) as session,
        Database(url) as database,
    ):
        channel = next(each for each in slack.workspace.channels.values() if each.id == firm.TEAM_CHANNEL)
        settings = read_settings(
            {
                "SLACK_BOT_TOKEN": slack.settings.bot_token,
                "SLACK_SIGNING_SECRET": slack.settings.signing_secret,
                "SLACK_API_URL": slack.api_url,
                "NOTIFICATIONS_CHANNEL": f"#{channel.name}" if method == "conversations.list" else channel.id,
                "DATABASE_URL": url,
                "PARTNERS": f"claire.durand@{firm.DOMAIN}" if method in NAMED_PARTNERS else "",
            }
        )
        client, password_maker = slack_client(settings.api_url, session, settings.bot_token), PasswordMaker()

        async def run() -> Cabinet | None:
            return await started(settings, database, client, password_maker, asyncio.Event(), now=now_in_utc, wait=0.01)

        yield Start(slack, network, client, run)
        password_maker.close()


@pytest.mark.parametrize("fault", PASSES)
@pytest.mark.parametrize("method", CALLS)
async def test_what_passes_is_waited_for(sqlite_url: str, method: str, fault: str) -> None:
    """Struck twice, the start goes on as soon as Slack answers."""
    async with starting(sqlite_url, method) as start:
        strike(start.network, start.slack.faults, method, fault, times=2)
        assert await asyncio.wait_for(start.run(), 30) is not None
        assert start.slack.log.of(method)[-1].ok


@pytest.mark.parametrize("method", ["auth.test", "conversations.info", "conversations.list"])
@pytest.mark.parametrize("error", ["invalid_auth", "missing_scope"])
async def test_what_only_a_setting_mends_ends_the_start(sqlite_url: str, method: str, error: str) -> None:
    """The sentence names it, for whoever starts the bot."""
    async with starting(sqlite_url, method) as start:
        start.slack.faults.add(method, error=error)
        with pytest.raises(SettingsWrong) as wrong:
            await asyncio.wait_for(start.run(), 30)
        assert "SLACK_BOT_TOKEN" in str(wrong.value) or "manifest.yaml" in str(wrong.value)


@pytest.mark.parametrize("method", ["auth.test", "users.list", "conversations.info"])
@pytest.mark.parametrize(
    "error",
    [
        "token_expired",
        "not_allowed_token_type",
        "team_access_not_granted",
        "account_inactive",
        "enterprise_is_restricted",
    ],
)
async def test_a_token_that_no_waiting_mends_ends_the_start(sqlite_url: str, method: str, error: str) -> None:
    """Met in whichever call, the sentence names the setting and Slack's word."""
    async with starting(sqlite_url, method) as start:
        start.slack.faults.add(method, error=error)
        with pytest.raises(SettingsWrong, match=f"SLACK_BOT_TOKEN.*{error}"):
            await asyncio.wait_for(start.run(), 5)


@pytest.mark.parametrize("method", ["users.list", "users.lookupByEmail", "users.info"])
async def test_a_scope_for_people_is_waited_for_and_said(sqlite_url: str, method: str) -> None:
    """Without users:read nobody can be recognised: the remedy is in the log, and the start goes on once it is there."""
    async with starting(sqlite_url, method) as start:
        trouble = start.slack.faults.add(method, error="missing_scope")
        running = asyncio.create_task(start.run())
        await start.slack.until(lambda: trouble.struck >= 3)
        assert ["manifest.yaml" in refusal.failure.mend for refusal in start.client.health.refusals] == [True]
        trouble.lift()
        assert await asyncio.wait_for(running, 30) is not None
        assert not start.client.health.refusals


@pytest.mark.parametrize("fault", [*(name for name in PASSES if name != "unknown"), "missing_scope"])
async def test_a_channel_that_cannot_be_joined_stops_nothing(sqlite_url: str, fault: str) -> None:
    """Somebody invites the bot, or the next start joins; what is owed to the channel waits for that."""
    async with starting(sqlite_url, "conversations.join") as start:
        channel = start.slack.workspace.channels[firm.TEAM_CHANNEL]
        start.slack.workspace.add_channel(type(channel)(channel.id, channel.name))
        if fault == "missing_scope":
            start.slack.faults.add("conversations.join", error="missing_scope")
        else:
            strike(start.network, start.slack.faults, "conversations.join", fault)
        assert await asyncio.wait_for(start.run(), 30) is not None
