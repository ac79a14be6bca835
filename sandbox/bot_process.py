"""The real bot, as a process of its own: started against the sandbox workspace, and stopped as a service would be."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from pathlib import Path

from sandbox import firm
from sandbox.slack import Slack

PROJECT = Path(__file__).resolve().parent.parent
HELP_CONTACT = f"support@{firm.DOMAIN}"

START_WITHIN = 30.0
STOP_WITHIN = 20.0
# Nothing else of the environment reaches the bot: neither a real workspace's settings nor a proxy.
_INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "TMPDIR", "PYTHONDONTWRITEBYTECODE")


class BotDied(Exception):  # noqa: N818 - reads as what happened
    """The bot ended, or did not connect in time."""


class BotProcess:
    """The bot in a folder of its own, which holds its database and its log, and no .env."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = folder / "bot.log"
        self._process: Process | None = None

    async def start(self, slack: Slack, language: str) -> None:
        """Start it and wait until it is connected; raises BotDied."""
        with self._log.open("wb") as log:
            self._process = process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=self._folder,
                env=environment(slack, self._folder, language, os.environ),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        links = slack.transports.sockets.links
        try:
            await slack.until(lambda: links or process.returncode is not None, START_WITHIN, "The bot did not connect")
        except AssertionError as late:
            raise BotDied(str(late)) from late
        if process.returncode is not None:
            raise BotDied(f"The bot ended with exit code {process.returncode}.")

    async def stop(self) -> int | None:
        """Ask it to end (SIGTERM) and give its exit code; one that does not end in time is killed."""
        process = self._process
        if process is None:
            return None
        if process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(STOP_WITHIN):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
        return process.returncode

    @property
    def log(self) -> str:
        """All that it wrote so far."""
        return self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""


def environment(slack: Slack, folder: Path, language: str, inherited: Mapping[str, str]) -> dict[str, str]:
    """Every setting of the bot, said explicitly, and what a Python process needs of the environment."""
    return {name: inherited[name] for name in _INHERITED if name in inherited} | {
        "PYTHONPATH": str(PROJECT),
        "PYTHONUTF8": "1",
        "SLACK_BOT_TOKEN": slack.settings.bot_token,
        "SLACK_APP_TOKEN": slack.settings.app_token,
        "SLACK_SIGNING_SECRET": "",
        "SLACK_API_URL": slack.api_url,
        "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
        "DATABASE_URL": f"sqlite:///{folder / 'space.db'}",
        "PARTNERS": "",
        "FIRM_EMAIL_DOMAINS": "",
        "ADMIN_ENROLMENT": "users",
        "PASSWORD_DELIVERY": "message",
        "DEFAULT_LOCALE": language,
        "HELP_CONTACT": HELP_CONTACT,
        "HOST": "127.0.0.1",
        "PORT": "0",
        "LOG_LEVEL": "INFO",
    }
