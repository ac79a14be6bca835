"""The real bot as a process, connected to the sandbox workspace."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from sandbox import firm
from sandbox.slack import Slack

PROJECT = Path(__file__).resolve().parent.parent
MANIFEST = PROJECT / "manifest.yaml"
HELP_CONTACT = f"support@{firm.DOMAIN}"

START_WITHIN = 30.0
STOP_WITHIN = 20.0
# Nothing else of the environment reaches the bot: neither a real workspace's settings nor a proxy.
_INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "TMPDIR", "PYTHONDONTWRITEBYTECODE")


class BotDied(Exception):  # noqa: N818 - reads as what happened
    """A bot that ended, or did not connect in time."""


class State(StrEnum):
    """The state of the bot's process."""

    RUNNING = "running"
    PAUSED = "paused"
    DEAD = "dead"


class BotProcess:
    """The bot's process, with its database and log in one folder.

    `more` are settings that nobody changes.
    """

    def __init__(self, folder: Path, more: Mapping[str, str] = MappingProxyType({})) -> None:
        self.database_url = f"sqlite:///{folder / 'space.db'}"
        self.chosen: Mapping[str, str] = {}
        self._more = more
        self._folder = folder
        self._log = folder / "bot.log"
        self._process: Process | None = None
        self._paused = False

    @property
    def state(self) -> State:
        """Whether the process runs, is paused, or does not exist."""
        if self._process is None or self._process.returncode is not None:
            return State.DEAD
        return State.PAUSED if self._paused else State.RUNNING

    async def launch(self, slack: Slack, language: str) -> Process:
        """Start the process, without waiting for it to connect."""
        self._paused = False
        with self._log.open("ab") as log:
            settings = self.settings(slack, language)
            self._process = await run_bot(self._folder, settings, log, slack.world.clock.ahead)
        return self._process

    def settings(self, slack: Slack, language: str) -> dict[str, str]:
        """Give the settings of its next start, those chosen among them."""
        return {**environment(slack, self.database_url, language, os.environ), **self._more, **self.chosen}

    async def start(self, slack: Slack, language: str) -> None:
        """Start the process and wait until it is connected; raises BotDied."""
        process = await self.launch(slack, language)
        links = slack.transports.sockets.links
        try:
            await slack.until(lambda: links or process.returncode is not None, START_WITHIN, "The bot did not connect")
        except AssertionError as late:
            raise BotDied(str(late)) from late
        if process.returncode is not None:
            raise BotDied(f"The bot ended with exit code {process.returncode}.")

    def pause(self) -> None:
        """Pause the process (SIGSTOP)."""
        self._signal(signal.SIGSTOP)
        self._paused = True

    def resume(self) -> None:
        """Let the paused process go on (SIGCONT)."""
        self._signal(signal.SIGCONT)
        self._paused = False

    async def kill(self) -> None:
        """End the process at once, as a power cut does (SIGKILL)."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            await self._process.wait()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(number)

    async def stop(self) -> int | None:
        """Ask the process to end (SIGTERM), and give its exit code.

        A process that does not end in time is killed; None where none was ever started.
        """
        process = self._process
        if process is None:
            return None
        if process.returncode is None:
            self.resume()
        return await end(process, STOP_WITHIN)

    @property
    def log(self) -> str:
        """Everything the bot has logged so far."""
        return self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""


async def run_bot(folder: Path, settings: Mapping[str, str], log: BinaryIO, ahead: int = 0) -> Process:
    """Start the bot in a folder, with these settings alone.

    `ahead` are seconds by which its clock is ahead.
    """
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *(("sandbox.bot_ahead", str(ahead)) if ahead else ("bot", "run"))),
        cwd=folder,
        env=settings,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )


async def end(process: Process, within: float) -> int:
    """End a process (SIGTERM, then SIGKILL), and give its exit code.

    `within` is how many seconds it has until it is killed.
    """
    if process.returncode is None:
        process.terminate()
        try:
            async with asyncio.timeout(within):
                await process.wait()
        except TimeoutError:
            process.kill()
    return await process.wait()


def environment(slack: Slack, database_url: str, language: str, inherited: Mapping[str, str]) -> dict[str, str]:
    """Give every setting of the bot, and the environment Python needs."""
    return {name: inherited[name] for name in _INHERITED if name in inherited} | {
        "PYTHONPATH": str(PROJECT),
        "PYTHONUTF8": "1",
        "SLACK_BOT_TOKEN": slack.settings.bot_token,
        "SLACK_APP_TOKEN": slack.settings.app_token,
        "SLACK_SIGNING_SECRET": "",
        "SLACK_API_URL": slack.api_url,
        "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
        "DATABASE_URL": database_url,
        "PARTNERS": "",
        "FIRM_EMAIL_DOMAINS": "",
        "ADMIN_ENROLMENT": "users",
        "PASSWORD_DELIVERY": "message",
        "REVIEW_EVERY_DAYS": "90",
        "KEEP_MESSAGES_DAYS": "90",
        "GATHER_ARRIVALS_MINUTES": "0",
        "DEFAULT_LOCALE": language,
        "HELP_CONTACT": HELP_CONTACT,
        "DOOR_URL": "",
        "DOOR_PORTAL": "",
        "DOOR_SELF_RESET": "yes",
        "HOST": "127.0.0.1",
        "PORT": "0",
        "LOG_LEVEL": "INFO",
    }
