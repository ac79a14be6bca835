"""`make sandbox` as a process: it prints one address, serves there, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from asyncio.subprocess import Process

import aiohttp
import pytest

from sandbox.bot_process import PROJECT

pytestmark = pytest.mark.servers  # it starts programs

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/#key=[\w-]+")


async def start(language: str) -> Process:
    """Start it, in a group of processes of its own."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "sandbox"),
        cwd=PROJECT,
        env={**os.environ, "LANGUAGE": language},
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


async def address_of(process: Process) -> tuple[str, str]:
    """Read until the address stands there; give it, and all that was said."""
    assert process.stdout is not None
    said = ""
    while (found := ADDRESS.search(said)) is None:
        line = await process.stdout.readline()
        assert line, said
        said += line.decode()
    return found[0], said


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
async def test_it_says_where_serves_there_and_ends_whole(language: str, ending: signal.Signals) -> None:
    """One address, said in both languages, opens the page; asked to end, it takes the bot with it."""
    process = await start(language)
    address, said = await address_of(process)
    assert "Le bac à sable est prêt" in said
    assert "The sandbox is ready" in said
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        assert response.status == 200
        assert "main.js" in await response.text()
    process.send_signal(ending)
    assert await process.wait() == 0
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


async def test_asked_to_stop_while_it_starts_it_leaves_nothing_behind() -> None:
    """Ctrl-C before the bot is connected ends both at once, without an address."""
    process = await start("en")
    assert process.stdout is not None
    said = asyncio.create_task(process.stdout.read())
    await asyncio.sleep(0.6)
    process.send_signal(signal.SIGINT)
    if not (await asyncio.wait([said], timeout=20))[0]:  # Python drops one that comes while it clears away an object
        process.send_signal(signal.SIGINT)
    assert ADDRESS.search((await said).decode()) is None
    await process.wait()
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
