"""The real bot, few of whose descriptors are free, or which is sent what unpacks to a thousand times its size."""

from __future__ import annotations

import asyncio
import resource
import signal
import zlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from sandbox import firm
from sandbox.slack import AppSettings, Slack
from tests.bot.process import Bot, running, said, settings_for
from tests.bot.raw_http import head, raw, signature
from tests.clocks import unhurried
from views import show_space

pytestmark = pytest.mark.servers  # it starts programs

_UNPACKED = 256 * 2**20


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """The sample firm's workspace."""
    async with Slack(
        firm.people(), firm.channels(), AppSettings(commands=show_space.COMMANDS), clock=unhurried()
    ) as started:
        yield started


@asynccontextmanager
async def over_http(slack: Slack, folder: Path, descriptors: int = 1024) -> AsyncIterator[tuple[Bot, int]]:
    """The bot with so many descriptors, reached over HTTP; and its port."""
    settings = settings_for(slack, folder, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET=slack.settings.signing_secret)
    async with running(settings, folder) as bot:
        resource.prlimit(bot.process.pid, resource.RLIMIT_NOFILE, (descriptors, descriptors))
        await slack.until(lambda: (folder / "bot.log").exists() and "the bot is ready" in said(folder), within=30)
        slack.request_url = f"{bot.address}/slack/events"
        yield bot, int(settings["PORT"])


async def opens_the_menu(slack: Slack) -> None:
    """Somebody types a command, is answered in Slack's three seconds, and gets a window."""
    claire = slack.hands(firm.CLAIRE)
    answer = await claire.command("/espace")
    assert answer.ok, answer
    await slack.until(lambda: claire.window is not None)


async def test_silent_connections_do_not_make_it_deaf(slack: Slack, tmp_path: Path) -> None:
    """Of 256 descriptors, 480 silent connections leave enough for Slack and for /healthz; the log says it in a line."""
    async with over_http(slack, tmp_path, descriptors=256) as (bot, port), AsyncExitStack() as stack:
        before = len(said(tmp_path).splitlines())
        for _ in range(4):
            bot.process.send_signal(signal.SIGSTOP)  # so that all of them stand in the queue of the kernel at once
            for _ in range(120):
                await stack.enter_async_context(raw(port))
            bot.process.send_signal(signal.SIGCONT)
            await opens_the_menu(slack)
            assert await bot.health() == 200
        written = said(tmp_path).splitlines()[before:]
        assert len([line for line in written if "too many connections" in line]) == 1
        assert len(written) <= 10, written
        assert "accept" not in said(tmp_path)
        assert await bot.stop() == 0


async def test_packed_bodies_are_never_unpacked(slack: Slack, tmp_path: Path) -> None:
    """Eight connections repeat what unpacks to 256 MB, rightly signed or not: every command is answered in time."""
    packed = await asyncio.to_thread(_packed)
    async with over_http(slack, tmp_path) as (bot, _):
        flood = [asyncio.create_task(_repeat(bot, packed, signed=number % 2 == 0)) for number in range(8)]
        for _ in range(20):
            await opens_the_menu(slack)
            assert not any(each.done() for each in flood)
        assert await bot.health() == 200
        for each in flood:
            each.cancel()
        ended = await asyncio.gather(*flood, return_exceptions=True)
        assert all(isinstance(each, asyncio.CancelledError) for each in ended), ended


def _packed() -> bytes:
    packer, megabyte = zlib.compressobj(wbits=31), bytes(2**20)
    return b"".join(packer.compress(megabyte) for _ in range(_UNPACKED // 2**20)) + packer.flush()


async def _repeat(bot: Bot, packed: bytes, *, signed: bool) -> None:
    port = int(bot.address.rsplit(":", 1)[1])
    while True:
        lines = ["Content-Encoding: gzip", f"Content-Length: {len(packed)}", *(signature(packed) if signed else [])]
        async with raw(port, head("POST /slack/events", *lines), packed) as stranger:
            assert await stranger.answer() == 415
