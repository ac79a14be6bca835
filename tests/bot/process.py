"""The real bot as a process of its own, connected to a sandbox workspace."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from sandbox.firm import TEAM_CHANNEL
from sandbox.slack import Slack
from tests.bot.forked import call

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Bot:
    """A running bot: its process, and where it listens."""

    process: asyncio.subprocess.Process
    address: str

    async def stop(self, number: signal.Signals = signal.SIGTERM, within: float = 12.0) -> int:
        """Send the signal and return the exit code."""
        self.process.send_signal(number)
        return await asyncio.wait_for(self.process.wait(), within)

    async def health(self) -> int:
        """The status of /healthz."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.address}/healthz") as response:
            return response.status


def settings_for(slack: Slack, folder: Path, **more: str) -> dict[str, str]:
    """Settings by which a bot serves this workspace, over Socket Mode unless `more` says otherwise."""
    return {
        "SLACK_BOT_TOKEN": slack.settings.bot_token,
        "SLACK_APP_TOKEN": slack.settings.app_token,
        "SLACK_API_URL": slack.api_url,
        "NOTIFICATIONS_CHANNEL": TEAM_CHANNEL,
        "DATABASE_URL": f"sqlite:///{folder / 'space.db'}",
        "PORT": str(free_port()),
        **more,
    }


@asynccontextmanager
async def running(settings: Mapping[str, str], folder: Path) -> AsyncIterator[Bot]:
    """Start the bot with these settings and nothing else; killed at the end if it still runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=folder,  # where no .env is
        env=_environment(settings),
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    log = asyncio.create_task(_keep_reading(process, folder / "bot.log"))
    try:
        yield Bot(process, f"http://127.0.0.1:{settings.get('PORT', '3000')}")
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await log


async def called(command: Sequence[str], settings: Mapping[str, str], folder: Path) -> tuple[int, str, str]:
    """Call the program with these settings and nothing else: its exit code, what it printed, and what it said of it."""
    return await call(command, _environment(settings), folder)


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**clean, "PYTHONPATH": str(ROOT), **settings}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def said(folder: Path) -> str:
    """All that the bots run in this folder have written."""
    return (folder / "bot.log").read_text(encoding="utf-8")


async def _keep_reading(process: asyncio.subprocess.Process, file: Path) -> None:
    if process.stderr is None:
        raise ValueError("a bot whose words are kept writes them to a pipe")
    with file.open("ab") as kept:
        while line := await process.stderr.readline():
            kept.write(line)
            kept.flush()
