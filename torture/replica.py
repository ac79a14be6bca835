"""One place where a copy of the bot runs: started, killed, paused and started again, its log kept life by life."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import Mapping
from pathlib import Path

from sandbox.bot_process import end, environment, run_bot
from sandbox.firm import DOMAIN
from sandbox.slack import Slack

READY = b'"the bot is ready"'
OPENED = b'"the space is open"'
_LOOK_EVERY = 0.02
_STOP_WITHIN = 30.0


class Replica:
    """The bot as a process of its own, again and again: `life` counts how often it was started."""

    def __init__(self, number: int, folder: Path, slack: Slack, database_url: str) -> None:
        self.name = f"replica-{number}"
        self.life = 0
        self._folder = folder
        self._slack = slack
        self._url = database_url
        self._process: Process | None = None

    async def start(self) -> None:
        """Begin a new life."""
        self.life += 1
        with self._log.open("wb") as log:
            self._process = await run_bot(self._folder, _environment(self._slack, self._folder, self._url), log)

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._running.pid

    @property
    def ended(self) -> int | None:
        """The exit code, once it has ended."""
        return self._running.returncode

    @property
    def is_ready(self) -> bool:
        """Whether it has said so."""
        return READY in self.said

    @property
    def said(self) -> bytes:
        """What it wrote in this life."""
        return self._log.read_bytes()

    async def ready(self, within: float) -> bool:
        """Wait until it is ready; False if it ended before, or is not in time."""
        deadline = asyncio.get_running_loop().time() + within
        while not self.is_ready:
            if self.ended is not None or asyncio.get_running_loop().time() > deadline:
                return False
            await asyncio.sleep(_LOOK_EVERY)
        return True

    def strike(self) -> None:
        """kill -9."""
        self._running.kill()

    async def buried(self) -> int:
        """Wait until the process is gone; its exit code."""
        return await self._running.wait()

    def pause(self) -> None:
        """Stop it where it stands (SIGSTOP)."""
        self._running.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on (SIGCONT)."""
        self._running.send_signal(signal.SIGCONT)

    async def stop(self) -> int:
        """Ask it to end, as a service manager would; its exit code, that of a kill if it takes too long."""
        return await end(self._running, _STOP_WITHIN)

    @property
    def _log(self) -> Path:
        return self._folder / f"{self.name}-life-{self.life:03}.log"

    @property
    def _running(self) -> Process:
        if self._process is None:
            raise RuntimeError(f"{self.name} was never started")
        return self._process


def _environment(slack: Slack, folder: Path, database_url: str) -> Mapping[str, str]:
    usual = environment(slack, database_url, "fr", os.environ)
    usual.pop("PYTHONDONTWRITEBYTECODE", None)
    return usual | {
        "FIRM_EMAIL_DOMAINS": DOMAIN,
        # Compiled once for all lives, beside everything else of the run.
        "PYTHONPYCACHEPREFIX": str(folder.parent / "bytecode"),
    }
