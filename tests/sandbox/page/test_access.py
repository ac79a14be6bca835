"""Who may see the page: whoever holds the printed address, on this machine, and nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import WSCloseCode, WSMsgType
from playwright.async_api import Error, expect
from yarl import URL

from sandbox import firm
from sandbox.page.browser import HEADERS, Browser
from sandbox.slack.world import AppSettings
from tests.sandbox.page.conftest import Room

KEYS = ("", "wrong", "é", None)


def parts(room: Room) -> tuple[str, str]:
    """Where the page is, and its key."""
    base, _, key = room.address.partition("/#key=")
    return base, key


@asynccontextmanager
async def line(room: Room, **headers: str) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """Open a line as the page does, and say nothing yet."""
    base, _ = parts(room)
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{base}/live", headers={"Origin": base} | headers) as opened,
    ):
        yield opened


@pytest.mark.parametrize("key", KEYS)
async def test_without_the_key_nothing_is_seen_and_nothing_is_done(room: Room, key: str | None) -> None:
    """The line is closed before it says anything, and what was asked for did not happen."""
    async with line(room) as opened:
        await opened.send_json({} if key is None else {"key": key})
        await opened.send_json({"id": 1, "act": "say", "place": firm.TEAM_CHANNEL, "text": "x"})
        assert (await opened.receive()).type is WSMsgType.CLOSE
        assert opened.close_code == WSCloseCode.POLICY_VIOLATION
    assert room.slack.channel_messages(firm.TEAM_CHANNEL) == []


async def test_a_page_without_the_key_says_what_to_open(room: Room) -> None:
    """Whoever opens the bare address reads, in both languages, that the key is missing, and is asked nothing else."""
    context = await room.chromium.new_context()
    page = await context.new_page()
    await page.goto(parts(room)[0])
    await expect(page.get_by_role("alert")).to_contain_text("Ouvrez l’adresse affichée en entier")
    await expect(page.get_by_role("alert")).to_contain_text("Open the whole address")
    await expect(page.locator("#composer")).to_have_count(0)
    await context.close()


async def test_the_key_leaves_the_address_and_is_never_sent_elsewhere(room: Room) -> None:
    """It neither stays in the bar nor becomes a cookie, which other servers on this machine would be sent."""
    claire = await room.enter()
    assert parts(room)[1] not in claire.page.url
    assert await claire.page.context.cookies() == []
    await claire.page.reload()
    await expect(claire.page.locator("#composer")).to_be_visible()


async def test_another_site_gets_in_by_no_name(room: Room) -> None:
    """A name of another site that leads here, and a line opened from another site's page, are refused."""
    base, key = parts(room)
    port = base.rpartition(":")[2]
    for headers in (
        {"Host": f"evil.example:{port}"},
        {"Origin": "http://evil.example"},
        {"Origin": f"http://localhost:{port}"},
        {"Origin": "null"},
    ):
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            async with line(room, **headers):
                pass
    async with line(room) as opened:
        await opened.send_json({"key": key})
        assert firm.CLAIRE in (await opened.receive_str())


GARBAGE = [
    "no json",
    "null",
    "[]",
    "1",
    "{}",
    '{"id": 1}',
    '{"id": 1, "act": "fly"}',
    '{"id": 1, "act": []}',
    '{"id": 1, "act": "become"}',
    '{"id": 1, "act": "become", "person": "nobody"}',
    '{"id": 1, "act": "become", "person": []}',
    '{"id": 1, "act": "weather", "kind": "hail"}',
    '{"id": 1, "act": "say", "place": [], "text": "x"}',
    '{"id": 1, "act": "say", "place": "C0EQUIPE", "text": 5}',
    '{"id": 1, "act": "command", "place": "C0EQUIPE", "name": [], "text": "x"}',
    '{"id": 1, "act": "submit"}',
    '{"id": 1, "act": "read", "place": "C0EQUIPE", "ts": "zz"}',
    '{"id": 1, "act": "say", "place": "C0EQUIPE", "text": "a\\ud83d"}',
]


@pytest.mark.parametrize("garbage", GARBAGE)
async def test_nothing_that_is_sent_ends_a_line(room: Room, garbage: str) -> None:
    """Whatever comes in, the page goes on being told what there is to see, and so do the others."""
    base, key = parts(room)
    assert base
    async with line(room) as opened, line(room) as other:
        for each in (opened, other):
            await each.send_json({"key": key})
        await opened.send_str(garbage)
        room.slack.hands(firm.ZOE).say("still there", firm.TEAM_CHANNEL)
        for each in (opened, other):
            async with asyncio.timeout(5):
                while "still there" not in await each.receive_str():
                    pass


async def test_every_answer_forbids_what_the_page_does_not_need(room: Room) -> None:
    """Files, what is missing, and a refused line: all carry the policy, and are neither kept nor guessed at."""
    base, _ = parts(room)
    async with aiohttp.ClientSession() as session:
        for path, status in (("/", 200), ("/main.js", 200), ("/nothing", 404), ("/live", 403)):
            async with session.get(base + path) as response:
                assert (path[:9], response.status) == (path[:9], status)
                assert HEADERS.items() <= dict(response.headers).items()
    for rule in ("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"):
        assert rule in HEADERS["Content-Security-Policy"]


async def test_nothing_outside_its_folder_is_served(room: Room) -> None:
    """Neither by dots nor by their codes."""
    base, _ = parts(room)
    async with aiohttp.ClientSession() as session:
        for path in ("/../browser.py", "/%2e%2e/browser.py", "/..%2fbrowser.py", "//etc/passwd"):
            async with session.get(URL(base + path, encoded=True)) as response:
                assert response.status in {403, 404}


async def test_scripts_and_markup_from_elsewhere_do_not_run(room: Room) -> None:
    """The policy holds in the browser: a script put into the page does nothing, and no string becomes elements."""
    claire = await room.enter()
    await claire.page.evaluate("document.body.append(Object.assign(document.createElement('b'), {id: 'kept'}))")
    with pytest.raises(Error, match="TrustedHTML"):
        await claire.page.evaluate("document.body.innerHTML = '<i>x</i>'")
    with pytest.raises(Error, match="TrustedScript"):
        await claire.page.evaluate(
            "document.body.append(Object.assign(document.createElement('script'), {text: 'hit = 1'}))"
        )
    await expect(claire.page.locator("#kept")).to_have_count(1)
    room.complaints.clear()


async def test_it_listens_to_this_machine_alone(room: Room) -> None:
    """At the same ports of this machine's other addresses, neither the page nor the Slack behind it answers."""
    for address in (room.address, room.slack.api_url):
        port = urlsplit(address).port
        with pytest.raises(OSError, match="Connect"):
            await asyncio.open_connection("127.0.0.2", port)


async def test_the_slack_behind_it_has_tokens_of_its_own(room: Room) -> None:
    """Whoever read this code cannot call the Web API of somebody's sandbox."""
    usual = AppSettings()
    settings = room.slack.settings
    assert {settings.bot_token, settings.app_token, settings.signing_secret}.isdisjoint(
        {usual.bot_token, usual.app_token, usual.signing_secret}
    )
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": f"Bearer {usual.bot_token}"}
        async with session.post(f"{room.slack.api_url}users.list", headers=headers) as response:
            assert (await response.json())["error"] == "invalid_auth"


async def test_a_page_left_open_finds_its_way_back(room: Room) -> None:
    """When the line is cut the page says so in its reader's language, and takes up again by itself where it was."""
    browser = Browser(room.trial.onlooker())
    async with browser.serving() as address:
        room.address = address
        hugh = await room.enter(firm.HUGH)
    await hugh.reads("The sandbox does not answer any more.", hugh.page.get_by_role("alert").first)
    async with browser.serving(urlsplit(address).port or 0):
        await expect(hugh.page.locator("#lost")).to_be_hidden()
        room.slack.hands(firm.ZOE).say("Again", firm.TEAM_CHANNEL)
        await hugh.reads("Again", hugh.log)
        await expect(hugh.page.locator(f"#person-{firm.HUGH}")).to_have_attribute("aria-current", "true")
