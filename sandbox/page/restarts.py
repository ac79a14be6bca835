"""The date of the sandbox and the settings of its bot, as the page changes them."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from bot.settings import SettingsWrong, read_settings
from rules.model.passwords import PasswordDelivery
from rules.model.policy import Enrolment
from sandbox.bot_process import BotProcess, State
from sandbox.slack import Slack

Json = dict[str, Any]

# The settings of the page, by the setting of the bot.
_SETTINGS = {
    "enrolment": "ADMIN_ENROLMENT",
    "delivery": "PASSWORD_DELIVERY",
    "gather": "GATHER_ARRIVALS_MINUTES",
    "domains": "FIRM_EMAIL_DOMAINS",
}
_AT_FIRST = {
    "enrolment": Enrolment.USERS.value,
    "delivery": PasswordDelivery.MESSAGE.value,
    "gather": "0",
    "domains": "",
}
LONGEST_WAIT = 366 * 24 * 3600


class Restarts:
    """The changes that a bot takes up with its next start: a later date, and other settings."""

    def __init__(self, slack: Slack, bot: BotProcess, language: str) -> None:
        self._slack = slack
        self._bot = bot
        self._language = language
        self.settings: Mapping[str, str] = _AT_FIRST

    @property
    def ahead(self) -> int:
        """The seconds by which the sandbox is ahead of the wall."""
        return self._slack.world.clock.ahead

    async def wait(self, seconds: int) -> None:
        """Let so much time pass at once."""
        async with self._restarting():
            self._slack.world.clock.ahead += max(0, min(seconds, LONGEST_WAIT))

    async def choose(self, settings: Json) -> str | None:
        """Change the bot's settings; give what is wrong with them."""
        chosen = {name: str(settings[name]).strip() for name in _SETTINGS}
        more = {setting: chosen[name] for name, setting in _SETTINGS.items()}
        try:
            read_settings(self._bot.settings(self._slack, self._language) | more)
        except SettingsWrong as wrong:
            return " ".join(wrong.sentences)
        async with self._restarting():
            self._bot.chosen, self.settings = more, chosen
        return None

    @asynccontextmanager
    async def _restarting(self) -> AsyncIterator[None]:
        was_dead = self._bot.state is State.DEAD
        await self._bot.stop()
        yield
        if not was_dead:
            await self._bot.launch(self._slack, self._language)
