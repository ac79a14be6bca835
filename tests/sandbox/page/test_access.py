"""Who may see the page: whoever holds the printed address, on this machine, and nobody else."""

from __future__ import annotations

from urllib.parse import urlsplit

import aiohttp
import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.browser import Browser
from sandbox.world import AppSettings
from tests.sandbox.page.conftest import Room

PATHS = ("/", "/main.js", "/words.js", "/style.css", "/live", "/nothing")


@pytest.mark.parametrize("path", PATHS)
async def test_without_the_key_there_is_nothing(room: Room, path: str) -> None:
    """Neither the page nor its line, nor whether a file exists; with a wrong key no more."""
    base = room.address.partition("/?")[0]
    async with aiohttp.ClientSession() as session:
        for address in (base + path, f"{base}{path}?key=wrong", f"{base}{path}?key=%C3%A9"):
            async with session.get(address) as response:
                assert response.status == 403
                assert "clé" in await response.text()


async def test_the_key_moves_into_a_cookie_of_this_page_alone(room: Room) -> None:
    """The address that stays in the bar holds no key; scripts and other sites never get the cookie."""
    claire = await room.enter()
    assert "key" not in claire.page.url
    (cookie,) = await claire.page.context.cookies()
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Strict"
    assert cookie["value"] in room.address
    assert cookie["name"].endswith(room.address.partition("/?")[0].rpartition(":")[2])


async def test_another_site_gets_in_by_no_name(room: Room) -> None:
    """A name of another site that leads here, and a line opened from another site's page, are refused."""
    base, _, key = room.address.partition("/?key=")
    port = base.rpartition(":")[2]
    async with aiohttp.ClientSession() as session:
        theirs = {"Host": f"evil.example:{port}"}
        async with session.get(room.address, headers=theirs, allow_redirects=False) as response:
            assert response.status == 403
        for origin in ("http://evil.example", f"http://localhost:{port}", "null"):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await session.ws_connect(f"{base}/live?key={key}", headers={"Origin": origin})
        async with session.ws_connect(f"{base}/live?key={key}", headers={"Origin": base}) as line:
            assert firm.CLAIRE in (await line.receive_str())


async def test_the_page_may_load_and_reach_nothing_else(room: Room) -> None:
    """Its policy forbids scripts, styles and lines from anywhere else, and being framed."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session, session.get(room.address) as response:
        policy = response.headers["Content-Security-Policy"]
    for rule in ("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"):
        assert rule in policy
    claire = await room.enter()
    await claire.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'hit = 1'}))"
    )
    assert not await claire.page.evaluate("'hit' in window")
    assert any("Content Security Policy" in each for each in room.complaints)
    room.complaints.clear()


async def test_it_listens_to_this_machine_alone(room: Room) -> None:
    """Both the page and the Slack behind it are bound to the loopback address."""
    assert room.address.startswith("http://127.0.0.1:")
    assert room.slack.api_url.startswith("http://127.0.0.1:")


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
    browser = Browser(room.trial.look, room.trial.act, firm.CLAIRE)
    async with browser.serving() as address:
        room.address = address
        hugh = await room.enter(firm.HUGH)
    await hugh.reads("The sandbox does not answer any more.", hugh.page.get_by_role("alert").first)
    async with browser.serving(urlsplit(address).port or 0):
        await expect(hugh.page.locator("#lost")).to_be_hidden()
        room.slack.hands(firm.ZOE).say("Again", firm.TEAM_CHANNEL)
        await hugh.reads("Again", hugh.log)
        await expect(hugh.page.locator(f"#person-{firm.HUGH}")).to_have_attribute("aria-current", "true")
