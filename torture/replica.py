"""One copy of the bot, started and killed again and again."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from sandbox.bot_process import end, environment, run_bot
from sandbox.firm import DOMAIN
from sandbox.slack import Slack

READY = b'"the bot is ready"'
OPENED = b'"the space is open"'
_LOOK_EVERY = 0.02
_STOP_WITHIN = 30.0


class Replica:
    """The bot as a process, started again and again.

    `life` counts the starts; with `approval`, another must agree to an enrolment. `more` are further settings.
    """

    def __init__(
        self,
        number: int,
        folder: Path,
        slack: Slack,
        database_url: str,
        *,
        approval: bool = False,
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.name = f"replica-{number}"
        self.life = 0
        self._folder = folder
        self._slack = slack
        self._url = database_url
        self._more = {**more, **({"ADMIN_ENROLMENT": "approval"} if approval else {})}
        self._process: Process | None = None

    async def start(self) -> None:
        """Start the process once more, with a new log."""
        self.life += 1
        with self._log.open("wb") as log:
            self._process = await run_bot(self._folder, self._settings, log)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._running.pid

    @property
    def ended(self) -> int | None:
        """The exit code, once the process has ended."""
        return self._running.returncode

    @property
    def is_ready(self) -> bool:
        """Whether the process has logged that it is ready."""
        return READY in self.said

    @property
    def said(self) -> bytes:
        """What the process has logged since its start."""
        return self._log.read_bytes()

    async def ready(self, within: float) -> bool:
        """Wait until the process is ready; False if not in time."""
        deadline = asyncio.get_running_loop().time() + within
        while not self.is_ready:
            if self.ended is not None or asyncio.get_running_loop().time() > deadline:
                return False
            await asyncio.sleep(_LOOK_EVERY)
        return True

    def strike(self) -> None:
        """Kill the process (SIGKILL)."""
        self._running.kill()

    async def buried(self) -> int:
        """Wait until the process has ended, and give its exit code."""
        return await self._running.wait()

    def pause(self) -> None:
        """Pause the process (SIGSTOP)."""
        self._running.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let the paused process go on (SIGCONT)."""
        self._running.send_signal(signal.SIGCONT)

    async def stop(self) -> int:
        """Ask the process to end, and give its exit code.

        A process that takes too long is killed.
        """
        return await end(self._running, _STOP_WITHIN)

    @property
    def _settings(self) -> Mapping[str, str]:
        return {**_environment(self._slack, self._folder, self._url), **self._more}

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
