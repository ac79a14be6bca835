"""What stands before the signature: each hostile request has its one answer, and the cheapest reason comes first."""

from __future__ import annotations

import gzip
import time
from collections.abc import AsyncIterator

import pytest

from bot.slack_requests import LARGEST_BODY
from tests.bot.raw_http import FORM, head, post, raw, signature
from tests.stage import Stage, open_stage

COMMAND = b"command=%2Fnobodys&user_id=U1&team_id=T0CABINET&trigger_id=1"
CHECK = b"token=abc&ssl_check=1"
OLD = int(time.time()) - 3600
SENTENCE = b"A sentence that nobody may read in a log"


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot, reached over HTTP."""
    async with open_stage(sqlite_url, foreseen=("Unhandled request",)) as opened:
        yield opened


def port_of(stage: Stage) -> int:
    """Where it listens."""
    assert stage.slack.request_url is not None
    return int(stage.slack.request_url.split(":")[2].split("/")[0])


def unread(*lines: str, kind: str = FORM, length: int = 100_000) -> bytes:
    """A head whose body never comes: what answers it did not wait for it."""
    return head("POST /slack/events", f"Content-Type: {kind}", f"Content-Length: {length}", *lines)


HOSTILE = {
    "gzip": (post(gzip.compress(COMMAND), "Content-Encoding: gzip"), 415),
    "deflate": (post(COMMAND, "Content-Encoding: deflate"), 415),
    "br": (post(COMMAND, "Content-Encoding: br"), 415),
    "zstd": (post(COMMAND, "Content-Encoding: zstd"), 415),
    "identity": (post(COMMAND, "Content-Encoding: identity"), 415),
    "an encoding of nothing": (post(COMMAND, "Content-Encoding:"), 415),
    "two encodings": (post(COMMAND, "Content-Encoding: identity", "Content-Encoding: gzip"), 415),
    "an encoding, body to come": (unread("Content-Encoding: gzip", *signature(b"")), 415),
    "chunks": (head("POST /slack/events", "Transfer-Encoding: chunked", *signature(b"")), 411),
    "chunks without end": (
        head("POST /slack/events", "Transfer-Encoding: chunked", *signature(b"")) + b"1\r\nx\r\n" * 40_000,
        411,
    ),
    "no length": (head("POST /slack/events", *signature(b"")), 411),
    "another transfer encoding": (head("POST /slack/events", "Transfer-Encoding: gzip", *signature(b"")), 400),
    "chunks and a length": (post(COMMAND, "Transfer-Encoding: chunked"), 400),
    "two lengths": (post(COMMAND, "Content-Length: 3"), 400),
    "a negative length": (post(COMMAND, length=-1), 400),
    "a length that is no number": (head("POST /slack/events", "Content-Length: +5", *signature(b"")), 400),
    "too long": (unread(*signature(b""), length=LARGEST_BODY + 1), 413),
    "too long, all of it sent": (post(b"x" * (LARGEST_BODY + 1)), 413),
    "no signature": (unread(), 401),
    "no time": (unread(signature(b"")[1]), 401),
    "only a time": (unread(signature(b"")[0], length=10), 401),
    "an old time": (unread(*signature(b"", at=OLD)), 401),
    "a time to come": (unread(*signature(b"", at=int(time.time()) + 3600)), 401),
    "a time of many digits": (unread("X-Slack-Request-Timestamp: " + "9" * 5000, signature(b"")[1]), 401),
    "a time that is none": (unread("X-Slack-Request-Timestamp: 1_0", signature(b"")[1]), 401),
    "two times": (unread(signature(b"", at=OLD)[0], *signature(b"")), 401),
    "two signatures": (unread(signature(b"x")[1], *signature(b"")), 401),
    "a signature of another form": (unread(signature(b"")[0], "X-Slack-Signature: v1=1"), 401),
    "no signature on JSON": (unread(kind="application/json", length=10), 401),
    "no signature on parts": (unread(kind="multipart/form-data; boundary=x", length=10), 401),
    "a small form that never comes": (unread(length=10), 408),
    "another secret": (post(COMMAND, *signature(COMMAND, secret="another"), signed=False), 401),
    "an upgrade": (post(COMMAND, "Connection: Upgrade", "Upgrade: websocket", signed=False), 401),
    "an upgrade to h2c": (unread("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c"), 401),
    "GET": (head("GET /slack/events"), 405),
    "GET, with a body to come": (head("GET /slack/events", "Content-Length: 100000"), 405),
    "GET, another check": (head("GET /slack/events?ssl_check=2"), 405),
    "HEAD": (head("HEAD /slack/events?ssl_check=1"), 405),
    "PUT": (head("PUT /slack/events", "Content-Length: 100000"), 405),
    "CONNECT": (head("CONNECT bot:443"), 404),
    "another path": (head("POST /slack/event", "Content-Length: 100000"), 404),
    "another method on health": (head("POST /healthz", "Content-Length: 100000"), 405),
    "an unknown expectation": (unread("Expect: wonders", *signature(b"")), 417),
    "an expectation with an old time": (unread("Expect: 100-continue", *signature(b"", at=OLD)), 401),
    "an endless header": (head("POST /slack/events", "X-Long: " + "x" * 50_000)[:-2], 400),
    "endless headers": (head("POST /slack/events", *(f"X-{each}: 1" for each in range(2000)))[:-2], 400),
    "an endless path": (head("GET /" + "x" * 50_000)[:-4], 400),
    "a TLS greeting": (bytes.fromhex("160301020001fc0303") + b"\0" * 200, 400),
    "HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    "words": (SENTENCE + b"\r\n\r\n", 400),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_request_has_one_answer(stage: Stage, name: str) -> None:
    """It is refused without waiting for its body, nothing of it is done, and Slack is answered beside it."""
    sent, status = HOSTILE[name]
    await stage.settle()
    calls = len(stage.slack.log)
    async with raw(port_of(stage), sent) as stranger:
        assert await stranger.answer() == status
        async with raw(port_of(stage), post(COMMAND)) as slack:
            assert await slack.status() == 404
    assert len(stage.slack.log) == calls


CHECKS = {
    "POST unsigned": lambda: post(CHECK, signed=False),
    "POST signed": lambda: post(CHECK),
    "POST signed with another secret": lambda: post(CHECK, *signature(CHECK, secret="another"), signed=False),
    "GET": lambda: head("GET /slack/events?token=abc&ssl_check=1"),
    "GET signed": lambda: head("GET /slack/events?token=abc&ssl_check=1", *signature(b"")),
}


@pytest.mark.parametrize("name", CHECKS)
async def test_ssl_check_is_answered_as_bolt_answers_it(stage: Stage, name: str) -> None:
    """200 and nothing in it."""
    async with raw(port_of(stage), CHECKS[name]()) as slack:
        said = await slack.reader.readuntil(b"\r\n\r\n")
        assert said.startswith(b"HTTP/1.1 200 ")
        assert b"content-length: 0" in said.lower()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"ssl_check=2", FORM),
        (b"ssl_check=1&ssl_check=0", FORM),
        (CHECK + b"&more=" + b"x" * 512, FORM),
        (b'{"ssl_check": "1"}', "application/json"),
        (b"\xff\xfe=1", FORM),
    ],
)
async def test_what_only_looks_like_ssl_check_is_refused(stage: Stage, body: bytes, kind: str) -> None:
    """Unsigned, it is an ssl_check in a small form or nothing."""
    async with raw(port_of(stage), post(body, signed=False, kind=kind)) as stranger:
        assert await stranger.status() == 401


async def test_the_largest_body_of_slack_is_read(stage: Stage) -> None:
    """As long as the bound allows, it is answered."""
    body = COMMAND + b"&text=" + b"%5Cu00e9" * ((LARGEST_BODY - len(COMMAND) - 6) // 8)
    async with raw(port_of(stage), post(body)) as slack:
        assert await slack.status() == 404


async def test_a_body_is_asked_for_only_where_it_will_be_read(stage: Stage) -> None:
    """`Expect: 100-continue` with a fresh time and a signature: asked for, then answered."""
    asked = post(COMMAND, "Expect: 100-continue").removesuffix(COMMAND)
    async with raw(port_of(stage), asked) as slack:
        assert await slack.status() == 100
        slack.writer.write(COMMAND)
        assert await slack.status() == 404


async def test_requests_in_a_row_are_each_answered(stage: Stage) -> None:
    """Sent without waiting, over one connection that stays open: as many answers."""
    async with raw(port_of(stage), post(COMMAND) * 50) as slack:
        assert [await slack.status() for _ in range(50)] == [404] * 50


async def test_a_length_that_is_too_short_leaves_words_that_nobody_logs(stage: Stage) -> None:
    """What stands after the end of a body is no request; its words are neither logged nor sent back."""
    before = stage.log.text
    async with raw(port_of(stage), post(SENTENCE, length=2, signed=False, kind="text/plain")) as stranger:
        said = await stranger.all()
    assert b" 400 " in said
    assert SENTENCE[2:12] not in said
    written = stage.log.text.removeprefix(before)
    assert "sentence" not in written
    assert "a request was refused" in written
