"""Only Slack is answered: a request with a wrong, missing or old signature is refused and does nothing."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable

import aiohttp
import pytest

from sandbox import firm
from sandbox.slack import Slack, payloads
from tests.stage import PASSWORD, Stage

Headers = dict[str, str]
TIMESTAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"


def _as_sent(headers: Headers, _body: bytes) -> Headers:
    return headers


def _wrong(headers: Headers, _body: bytes) -> Headers:
    return {**headers, SIGNATURE: "v0=" + "0" * 64}


def _by_another(headers: Headers, body: bytes) -> Headers:
    return {**headers, SIGNATURE: _signed("another secret", headers[TIMESTAMP], body)}


def _old(headers: Headers, body: bytes) -> Headers:
    then = str(int(time.time()) - 6 * 60)
    return {**headers, TIMESTAMP: then, SIGNATURE: _signed("signing-sandbox", then, body)}


def _unsigned(headers: Headers, _body: bytes) -> Headers:
    return {name: value for name, value in headers.items() if name != SIGNATURE}


def _undated(headers: Headers, _body: bytes) -> Headers:
    return {name: value for name, value in headers.items() if name != TIMESTAMP}


def _for_another_body(headers: Headers, body: bytes) -> Headers:
    return {**headers, SIGNATURE: _signed("signing-sandbox", headers[TIMESTAMP], body + b"&x=1")}


def _undatable(headers: Headers, _body: bytes) -> Headers:
    return {**headers, TIMESTAMP: "yesterday"}


def _unspeakable(headers: Headers, _body: bytes) -> Headers:
    return {**headers, SIGNATURE: "v0=é"}


@pytest.mark.parametrize(
    "forge", [_wrong, _by_another, _old, _unsigned, _undated, _for_another_body, _undatable, _unspeakable]
)
@pytest.mark.parametrize("kind", ["slash_commands", "interactive"])
async def test_a_forged_request_is_refused_and_nothing_happens(
    stage: Stage, kind: str, forge: Callable[[Headers, bytes], Headers]
) -> None:
    """401, no window, no call to Slack, and not a row changed."""
    body, headers = await _enrolling(stage, kind)
    await stage.settle()
    before, calls = await stage.tables(), len(stage.slack.log)
    assert await _post(stage.slack, body, forge(headers, body)) == 401
    await stage.bot.background.drain(20)
    assert await stage.tables() == before
    assert len(stage.slack.log) == calls


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"[" * 5000, b'{"type": "view_submission"}'])
async def test_what_is_not_slacks_is_not_even_read(stage: Stage, body: bytes) -> None:
    """Whatever it holds it is turned away, and not a word of it stands in the log."""
    logged = stage.log.text
    assert await _post(stage.slack, body, {"Content-Type": "application/json; charset=nonsense"}) == 401
    assert stage.log.text == logged


async def test_a_press_that_is_refused_does_not_log_its_message(stage: Stage) -> None:
    """Slack signs with a secret renewed since: the press carries the message, and the message a password."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    stage.slack.transports.http.secret = "renewed"
    assert (await stage.hands(firm.ANNE).press("password_noted")).status == 401
    password = PASSWORD.findall(stage.told(firm.ANNE))[0]
    assert password not in stage.log.text


@pytest.mark.parametrize("kind", ["slash_commands", "interactive"])
async def test_the_same_request_as_slack_signs_it_is_answered(stage: Stage, kind: str) -> None:
    """So that it is the signature, and nothing else, that the others are refused for."""
    body, headers = await _enrolling(stage, kind)
    before, calls = await stage.tables(), len(stage.slack.log)
    assert await _post(stage.slack, body, _as_sent(headers, body)) == 200
    await stage.bot.background.drain(0.2)
    assert len(stage.slack.log) > calls or await stage.tables() != before


async def _enrolling(stage: Stage, kind: str) -> tuple[bytes, Headers]:
    world, claire = stage.slack.world, stage.hands(firm.CLAIRE)
    if kind == "slash_commands":
        payload = payloads.command(world, claire.person, "/admin-espace", "", firm.TEAM_CHANNEL)
    else:
        form = await stage.open(firm.CLAIRE, "/admin-espace")
        await claire.select("administrator", ["yes"])
        payload = payloads.submission(world, claire.person, form)
    await stage.bot.background.drain(20)
    return stage.slack.transports.http.request(kind, payload)


async def _post(slack: Slack, body: bytes, headers: Headers) -> int:
    assert slack.request_url is not None
    async with aiohttp.ClientSession() as session, session.post(slack.request_url, data=body, headers=headers) as reply:
        return reply.status


def _signed(secret: str, timestamp: str, body: bytes) -> str:
    return "v0=" + hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
