"""Everything that `make sandbox` puts before a person: the workspace, the real bot in it, and the page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from sandbox import firm
from sandbox.acts import Acts
from sandbox.bot_process import BotProcess, State
from sandbox.browser import Browser
from sandbox.guide import Guide, Step
from sandbox.ledger import Ledger, Undelivered
from sandbox.manifest import Manifest, bot_of, installed, read_manifest
from sandbox.sight import Sight
from sandbox.slack import Person, Slack
from sandbox.weather import Kind, Weather

Json = dict[str, Any]


class Trial:
    """What the page shows and does: a person's Slack, and beside it the guide, the weather and the bot."""

    def __init__(self, slack: Slack, bot: BotProcess, ledger: Ledger, manifest: Manifest, language: str) -> None:
        self.slack = slack
        self.bot = bot
        self._ledger = ledger
        self._language = language
        self._sight = Sight(slack, manifest)
        self._acts = Acts(slack, self._sight, manifest)
        self._guide = Guide(slack)
        self._weather = Weather(slack)

    def look(self, person_id: str) -> Json:
        """Give what one person sees, and what stands beside it for everybody."""
        beside = {
            "guide": {step: self._guide.done(step) for step in Step},
            "weather": self._weather.kind,
            "bot": {"state": self.bot.state, "connected": bool(self.slack.transports.sockets.links)},
            "undelivered": [_written(each) for each in self._ledger.undelivered],
        }
        return self._sight.of(person_id) | {"beside": beside}

    async def act(self, person_id: str, act: Json) -> str | None:
        """Change the weather or the bot, or do something as this person; give the sentence where that fails."""
        match act["act"]:
            case "weather":
                await self._weather.turn(Kind(act["kind"]))
            case "bot":
                await self._treat(act["do"])
            case _:
                return await self._acts.do(person_id, act)
        return None

    async def _treat(self, treatment: str) -> None:
        match treatment, self.bot.state:
            case "pause", State.RUNNING:
                self.bot.pause()
            case "resume", State.PAUSED:
                self.bot.resume()
            case "kill", State.RUNNING | State.PAUSED:
                await self.bot.kill()
            case "start", State.DEAD:
                await self.bot.launch(self.slack, self._language)


def _written(message: Undelivered) -> Json:
    return asdict(message) | {"due_at": _seconds(message.due_at)}


def _seconds(moment: datetime) -> float:
    return moment.timestamp()


@asynccontextmanager
async def opened(folder: Path, people: list[Person], language: str) -> AsyncIterator[tuple[Trial, str]]:
    """The sample firm's workspace with the bot started in it, and the address of its page; raises BotDied."""
    manifest = read_manifest()
    # The app as it would really be installed takes the place of the one that the sample firm has.
    members = [bot_of(manifest) if each.is_bot else each for each in people]
    bot = BotProcess(folder)
    async with Slack(members, firm.channels(), installed(manifest), record=False) as slack:
        try:
            await bot.start(slack, language)
            async with Ledger(bot.database_url) as ledger:
                trial = Trial(slack, bot, ledger, manifest, language)
                browser = Browser(trial.look, trial.act, firm.CLAIRE)
                async with browser.serving() as address:
                    yield trial, address
        finally:
            await slack.come_back()  # so that the bot stops as it would on any other day
            await bot.stop()
