"""Connections are bounded in number, time and memory, and Slack does not notice who else knocks."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web

from bot.connections import Limits, limits_of_process
from bot.transports import listening, web_server
from tests.bot.raw_http import Raw, head, post, raw
from tests.stage import Stage, open_stage

COMMAND = b"command=%2Fnobodys&user_id=U1&team_id=T0CABINET&trigger_id=1"
HEALTH = head("GET /healthz")
PATIENT = Limits(connections=64)
CLOSED = "a connection was closed"


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot."""
    async with open_stage(sqlite_url, foreseen=("Unhandled request",)) as opened:
        yield opened


@asynccontextmanager
async def door(stage: Stage, limits: Limits) -> AsyncIterator[int]:
    """Another port of the bot, with limits of its own."""
    server = web_server(stage.bot.app, stage.database, stage.client.health, stage.slack.settings.signing_secret)
    server.router.add_get("/long", _long)
    server.router.add_get("/never", _never)
    async with listening(server, "127.0.0.1", 0, limits) as port:
        yield port


async def _long(_: web.Request) -> web.Response:
    return web.Response(body=b"x" * 2**24)


async def _never(_: web.Request) -> web.Response:
    await asyncio.Event().wait()
    return web.Response()


async def answered(port: int, asked: bytes = HEALTH) -> int:
    """What a newcomer is answered."""
    async with raw(port, asked) as newcomer:
        return await newcomer.status()


def reasons(stage: Stage) -> set[str]:
    """Why connections were closed."""
    return {line["reason"] for line in stage.log.of(CLOSED)}


def descriptors() -> int:
    """How many the process has."""
    return len(list(Path("/proc/self/fd").iterdir()))


def slow() -> dict[str, bytes]:
    """Requests that stop, signed now: a signature is good for five minutes, and a run may take longer."""
    return {
        "silent": b"",
        "a head that stops": post(COMMAND)[:40],
        "a body that stops": post(COMMAND)[:-5],
        "a length that is too long": post(COMMAND, length=len(COMMAND) + 1000),
        "an upgrade, and then silence": head("GET /healthz", "Connection: Upgrade", "Upgrade: websocket")[:-2],
    }


@pytest.mark.parametrize("name", slow())
async def test_a_request_that_does_not_come_is_not_waited_for(stage: Stage, name: str) -> None:
    """Silent, or stopped anywhere before its end: closed without a word, and said once in the log."""
    async with door(stage, replace(PATIENT, request=0.2)) as port, raw(port, slow()[name]) as stranger:
        assert await stranger.says() == []
    assert reasons(stage) == {"no whole request in time"}


@pytest.mark.parametrize("part", ["head", "body"])
async def test_a_byte_at_a_time_makes_the_time_no_longer(stage: Stage, part: str) -> None:
    """Slow headers, and a slow body: the time counts from the first byte, not from the latest."""
    sent = post(COMMAND * 100) if part == "body" else post(COMMAND, *(f"X-{each}: 1" for each in range(90)))
    start = sent.index(b"\r\n\r\n") + 4 if part == "body" else 0
    async with door(stage, replace(PATIENT, request=0.3)) as port, raw(port, sent[:start]) as stranger:
        drip = asyncio.create_task(_drip(stranger, sent[start:]))
        assert await stranger.says() == []
        with pytest.raises(ConnectionError):  # before its last byte
            await drip
    assert reasons(stage) == {"no whole request in time"}


async def test_each_request_has_a_time(stage: Stage) -> None:
    """Answered once, a connection may be idle; a next request that stops is not waited for."""
    async with door(stage, replace(PATIENT, request=0.2)) as port, raw(port, HEALTH) as stranger:
        assert await stranger.status() == 200
        stranger.writer.write(HEALTH[:9])
        assert await stranger.says() == []
    assert reasons(stage) == {"no whole request in time"}


async def _drip(stranger: Raw, sent: bytes) -> None:
    for at in range(len(sent) - 1):
        stranger.writer.write(sent[at : at + 1])
        await stranger.writer.drain()
        await asyncio.sleep(0.002)


async def test_a_slow_but_honest_request_is_answered(stage: Stage) -> None:
    """In pieces, within its time; and the next one on the same connection."""
    sent = post(COMMAND)
    async with door(stage, PATIENT) as port, raw(port) as slack:
        for _ in range(2):
            for at in range(0, len(sent), 60):
                slack.writer.write(sent[at : at + 60])
                await asyncio.sleep(0.005)
            assert await slack.status() == 404


async def test_beyond_the_bound_who_waited_longest_is_closed(stage: Stage) -> None:
    """Many silent ones, ten times the bound: a newcomer is answered, and the first of them are gone."""
    async with door(stage, Limits(connections=8)) as port, AsyncExitStack() as stack:
        silent = [await stack.enter_async_context(raw(port)) for _ in range(80)]
        assert await answered(port) == 200
        assert await answered(port, post(COMMAND)) == 404
        for each in silent[:70]:
            assert await each.says() == []
    assert reasons(stage) == {"too many connections"}


async def test_a_connection_of_slack_outlives_strangers(stage: Stage) -> None:
    """Idle since Slack's last request, it is closed only when no stranger is left to close."""
    async with door(stage, Limits(connections=8)) as port, AsyncExitStack() as stack:
        slack = await stack.enter_async_context(raw(port, post(COMMAND)))
        assert await slack.status() == 404
        for _ in range(40):
            await stack.enter_async_context(raw(port, HEALTH[:10]))
        assert await answered(port) == 200
        slack.writer.write(post(COMMAND))
        assert await slack.status() == 404


async def test_where_all_are_slacks_the_idle_make_room(stage: Stage) -> None:
    """More connections of Slack than the bound: the newest are served."""
    async with door(stage, Limits(connections=4)) as port, AsyncExitStack() as stack:
        for _ in range(12):
            slack = await stack.enter_async_context(raw(port, post(COMMAND)))
            assert await slack.status() == 404


async def test_who_holds_most_is_closed_where_memory_ends(stage: Stage) -> None:
    """Bodies that nobody has signed yet, together over the bound: the largest goes, the small one is answered."""
    limits = replace(PATIENT, unsigned_in_all=300_000)
    small, large = post(COMMAND), post(b"x" * 200_000)
    async with door(stage, limits) as port, AsyncExitStack() as stack:
        honest = await stack.enter_async_context(raw(port, small[:-1]))
        greedy = [await stack.enter_async_context(raw(port, large[:-1])) for _ in range(3)]
        await stage.slack.until(lambda: "too much at once" in reasons(stage))
        honest.writer.write(small[-1:])
        assert await honest.status() == 404
        ended = [asyncio.ensure_future(each.says()) for each in greedy]
        done, others = await asyncio.wait(ended, return_when=asyncio.FIRST_COMPLETED)
        assert done
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)


async def test_one_connection_holds_no_more_than_a_request_may(stage: Stage) -> None:
    """While its first request is worked on, others pile up behind it: closed."""
    limits = replace(PATIENT, unsigned=50_000)
    piled = head("GET /never") + post(b"x" * 20_000) * 5
    async with door(stage, limits) as port, raw(port, piled) as stranger:
        assert await stranger.says() == []
    assert reasons(stage) == {"too much from one"}


async def test_many_at_the_same_time_are_queued(stage: Stage) -> None:
    """While the bot is busy, a hundred connect at once, and none has to try again after a second."""
    async with door(stage, Limits(connections=200)) as port:
        connected = [socket.create_connection(("127.0.0.1", port), timeout=0.9) for _ in range(100)]
        assert await answered(port) == 200
        for each in connected:
            each.close()


async def test_what_was_held_is_given_back(stage: Stage) -> None:
    """Many times what may be held at once, one after the other, refused or cut off: nobody is closed for it."""
    async with door(stage, replace(PATIENT, unsigned_in_all=100_000)) as port:
        for _ in range(30):
            assert await answered(port, post(b"x" * 10_000, signed=False)) == 401
            async with raw(port, post(b"x" * 10_000)[:-1]):
                pass
            assert await answered(port, post(COMMAND + b"&text=" + b"x" * 10_000)) == 404
    assert reasons(stage) == set()


async def test_an_answer_that_nobody_reads_is_not_kept(stage: Stage) -> None:
    """More is asked for than the wire takes, and never read: closed."""
    async with door(stage, replace(PATIENT, answer=0.2)) as port, raw(port, head("GET /long")):
        await stage.slack.until(lambda: reasons(stage) == {"an answer that nobody reads"})


async def test_after_a_refusal_the_rest_is_dropped_unread(stage: Stage) -> None:
    """A body without end that was refused: the refusal can be read, and then it ends."""
    asked = head("POST /slack/events", "Transfer-Encoding: chunked")
    limits = replace(PATIENT, refused_body=0.2, unsigned=50_000)
    async with door(stage, limits) as port, raw(port, asked) as stranger:
        assert await stranger.answer() == 411
        flood = asyncio.create_task(_flood(stranger))
        assert await stranger.says() == []
        await flood
    assert reasons(stage) == set()


async def _flood(stranger: Raw) -> None:
    try:
        while True:
            stranger.writer.write(b"1\r\nx\r\n" * 1000)
            await stranger.writer.drain()
            await asyncio.sleep(0)
    except ConnectionError:
        pass


async def test_thousands_opened_and_closed_leave_nothing(stage: Stage) -> None:
    """With and without a request: all descriptors come back, and Slack is answered."""
    async with door(stage, PATIENT) as port:
        await answered(port, post(COMMAND))
        before = descriptors()
        for number in range(2000):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write((b"", HEALTH, HEALTH[:9], post(COMMAND)[:-3])[number % 4])
            writer.transport.abort()
        assert await answered(port, post(COMMAND)) == 404
        await stage.slack.until(lambda: descriptors() < before + 20)
    assert "Traceback" not in stage.log.text


async def test_a_stop_does_not_wait_for_strangers(stage: Stage) -> None:
    """Silent, or with a body that never comes: they are closed as the bot stops."""
    async with AsyncExitStack() as stack:
        async with door(stage, PATIENT) as port:
            strangers = [await stack.enter_async_context(raw(port, sent)) for sent in slow().values()]
            assert await answered(port) == 200
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < PATIENT.request * 0.9
        for each in strangers:
            assert await each.says() == []
    assert reasons(stage) == set()


def test_the_bound_leaves_half_of_the_descriptors() -> None:
    """Whatever the process may have, and never more than a thousand."""
    assert 0 < limits_of_process().connections <= 1024
