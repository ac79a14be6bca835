"""The bot as a process: both transports, health, a patient start, and a clean stop that loses nothing."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from sandbox import firm
from sandbox.slack import AppSettings, Slack
from tests.bot.process import Bot, running, said, settings_for
from tests.clocks import unhurried
from views import add_subscriber, enrol, list_clients, list_portfolios, list_subscribers, show_space

pytestmark = pytest.mark.servers  # it starts programs

VIEWS = (show_space, enrol, add_subscriber, list_subscribers, list_clients, list_portfolios)
COMMANDS = tuple(name for view in VIEWS for name in view.COMMANDS)


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """The sample firm's workspace."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as started:
        yield started


async def _up(bot: Bot) -> None:
    for _ in range(2_000):
        try:
            if await bot.health() == 200:
                return
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(0.02)
    raise AssertionError("the bot did not come up")


async def _enrol(slack: Slack, who: str) -> None:
    hands = slack.hands(who)
    await hands.command("/admin-espace")
    await slack.until(lambda: hands.window is not None and "administrator" in hands.window.values)
    await hands.select("administrator", ["yes"])
    answer = await hands.submit()
    assert answer.ok, answer


def _security_notices(slack: Slack, who: str) -> list[str]:
    notices = [" ".join(message.texts) for message in slack.hands(who).direct_messages]
    return [text for text in notices if "Security notice" in text]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_socket_mode_serves_and_stops(slack: Slack, tmp_path: Path, number: signal.Signals) -> None:
    """With an app token the bot links itself; SIGTERM and Ctrl-C end it with 0, and quickly."""
    async with running(settings_for(slack, tmp_path), tmp_path) as bot:
        await slack.connected(within=60)
        claire = slack.hands(firm.CLAIRE)
        assert (await claire.command("/espace")).ok
        await slack.until(lambda: claire.window is not None and "Cabinet Durand" in claire.window.text)
        await _up(bot)
        assert await bot.stop(number, within=20) == 0


async def test_http_serves_signed_requests_alone(slack: Slack, tmp_path: Path) -> None:
    """Without an app token it listens; an unsigned request, or one signed with another secret, is turned away."""
    settings = settings_for(slack, tmp_path, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET=slack.settings.signing_secret)
    async with running(settings, tmp_path) as bot:
        await _up(bot)
        slack.request_url = f"{bot.address}/slack/events"
        claire = slack.hands(firm.CLAIRE)
        assert (await claire.command("/espace")).ok
        await slack.until(lambda: claire.window is not None)
        async with (
            aiohttp.ClientSession() as session,
            session.post(slack.request_url, data={"command": "/espace"}) as r,
        ):
            assert r.status == 401
        slack.transports.http.secret = "another"
        assert (await claire.command("/espace")).status == 401
        assert await bot.stop() == 0


async def test_health_is_red_when_the_database_does_not_answer(slack: Slack, tmp_path: Path) -> None:
    """/healthz says 200 only while the database, with its tables, answers."""
    async with running(settings_for(slack, tmp_path), tmp_path) as bot:
        await _up(bot)
        with closing(sqlite3.connect(tmp_path / "space.db")) as connection:
            connection.execute("DROP TABLE spaces")
        assert await bot.health() == 503


async def test_what_is_owed_is_delivered_after_a_kill(slack: Slack, tmp_path: Path) -> None:
    """Killed while Slack refuses every message, the next start delivers each of them once."""
    settings = settings_for(slack, tmp_path)
    fault = slack.faults.add("chat.postMessage", times=None, status=503, applied=False)
    async with running(settings, tmp_path) as bot:
        await slack.connected(within=60)
        await _enrol(slack, firm.CLAIRE)
        assert await bot.stop(signal.SIGKILL) == -signal.SIGKILL
    assert _security_notices(slack, firm.HUGH) == []
    fault.lift()
    with closing(sqlite3.connect(tmp_path / "space.db")) as connection, connection:
        # The dead process holds its leases for half a minute; the test does not wait for that.
        connection.execute("UPDATE outbox SET lease_until = '2000-01-01 00:00:00', due_at = '2000-01-01 00:00:00'")
    async with running(settings, tmp_path) as bot:
        await slack.until(lambda: _security_notices(slack, firm.HUGH))
        assert await bot.stop() == 0
    assert len(_security_notices(slack, firm.HUGH)) == 1


async def test_a_stop_finishes_what_is_being_sent(slack: Slack, tmp_path: Path) -> None:
    """Asked to stop while Slack is slow, the bot waits for the answer, and nothing appears twice later."""
    settings = settings_for(slack, tmp_path)
    async with running(settings, tmp_path) as bot:
        await slack.connected(within=60)
        fault = slack.faults.add("chat.postMessage", times=None, delay=1.0)
        await _enrol(slack, firm.CLAIRE)
        assert await bot.stop() == 0
    fault.lift()
    assert len(_security_notices(slack, firm.HUGH)) == 1
    async with running(settings, tmp_path) as bot:
        await slack.connected(within=60)
        await slack.until(lambda: len(slack.channel_messages(firm.TEAM_CHANNEL)) == 2)
        assert await bot.stop() == 0
    assert len(_security_notices(slack, firm.HUGH)) == 1


async def test_the_start_waits_for_slack(slack: Slack, tmp_path: Path) -> None:
    """Started while Slack is away, the bot serves once it is back."""
    settings = settings_for(slack, tmp_path)
    await slack.go_down()
    async with running(settings, tmp_path) as bot:
        await asyncio.sleep(1.5)
        assert bot.process.returncode is None
        await slack.come_back()
        await slack.connected(within=60)
        assert await bot.stop() == 0


async def test_a_stop_does_not_wait_for_a_connection(slack: Slack, tmp_path: Path) -> None:
    """Slack answers everything but opens no connection: SIGTERM ends the bot all the same."""
    slack.faults.add("apps.connections.open", times=None, error="internal_error")
    async with running(settings_for(slack, tmp_path), tmp_path) as bot:
        await _up(bot)
        await slack.until(lambda: len(slack.log.of("apps.connections.open")) > 1)
        assert await bot.stop(within=20) == 0


async def test_missing_settings_end_with_2_and_a_sentence_each(tmp_path: Path) -> None:
    """Whoever starts it is told everything that is missing at once."""
    async with running({}, tmp_path) as bot:
        assert await asyncio.wait_for(bot.process.wait(), 60) == 2
    for name in ("SLACK_BOT_TOKEN", "NOTIFICATIONS_CHANNEL", "SLACK_APP_TOKEN"):
        assert f"{name} " in said(tmp_path)
    assert "Traceback" not in said(tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", "xoxb-wrong"),
        ("SLACK_APP_TOKEN", "xapp-wrong"),
        ("NOTIFICATIONS_CHANNEL", "#nowhere"),
        ("NOTIFICATIONS_CHANNEL", "C0NOWHERE"),
    ],
)
async def test_what_slack_does_not_accept_ends_with_2(slack: Slack, tmp_path: Path, name: str, value: str) -> None:
    """A token or channel that Slack does not know is said by its setting's name, without a trace."""
    async with running(settings_for(slack, tmp_path, **{name: value}), tmp_path) as bot:
        assert await asyncio.wait_for(bot.process.wait(), 60) == 2
    assert said(tmp_path).splitlines()[-1].startswith(name)
    assert "Traceback" not in said(tmp_path)


async def test_a_taken_port_is_said(slack: Slack, tmp_path: Path) -> None:
    """Two bots cannot listen in one place: the second says so, and ends with 2."""
    settings = settings_for(slack, tmp_path)
    async with running(settings, tmp_path) as first:
        await _up(first)
        other = tmp_path / "other"
        other.mkdir()
        async with running(settings, other) as second:
            assert await asyncio.wait_for(second.process.wait(), 60) == 2
        assert "HOST and PORT" in said(other)


async def test_logs_hold_no_secret(slack: Slack, tmp_path: Path) -> None:
    """At DEBUG too, neither a token nor a password is written anywhere."""
    async with running(settings_for(slack, tmp_path, LOG_LEVEL="DEBUG"), tmp_path) as bot:
        await slack.connected(within=60)
        await _enrol(slack, firm.CLAIRE)
        claire, marc = slack.hands(firm.CLAIRE), slack.hands(firm.MARC)
        await claire.close()
        await claire.command("/ajouter-abonne", "@marc")
        await slack.until(lambda: claire.window is not None and claire.window.values.get("email"))
        await claire.submit()
        await claire.submit()
        assert claire.window is not None
        password = claire.window.text.split("Le mot de passe est ")[1].split()[0]
        await slack.until(lambda: marc.direct_messages)
        assert await bot.stop() == 0
    for secret in (password, slack.settings.bot_token, slack.settings.app_token):
        assert secret not in said(tmp_path)


async def test_metrics_are_served_beside_the_health(slack: Slack, tmp_path: Path) -> None:
    """Over Socket Mode too, on the same address: what was answered and delivered can be scraped."""
    async with running(settings_for(slack, tmp_path), tmp_path) as bot:
        await slack.connected(within=60)
        await _up(bot)
        await _enrol(slack, firm.CLAIRE)
        await slack.until(lambda: _security_notices(slack, firm.HUGH))
        async with aiohttp.ClientSession() as session, session.get(f"{bot.address}/metrics") as response:
            text = await response.text()
        assert await bot.stop() == 0
    assert response.status == 200
    assert "cabinet_acknowledgement_seconds_count 2.0" in text
    assert 'cabinet_messages_failed{kind="administrator_enrolled"} 0.0' in text
