"""Everything that `make sandbox` runs: workspace, bot and page."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from locales import Languages
from rules.model.message_types import class_of
from sandbox import firm
from sandbox.bot_process import MANIFEST, BotDied, BotProcess, State
from sandbox.clients import bring_clients
from sandbox.page.acts import Acts
from sandbox.page.browser import Browser
from sandbox.page.door import SandboxDoor, as_shown, opened_door
from sandbox.page.guide import Guide, Step
from sandbox.page.ledger import Ledger
from sandbox.page.movements import Movements
from sandbox.page.restarts import Restarts
from sandbox.page.sight import Sight
from sandbox.page.visit import Onlooker
from sandbox.page.weather import Kind, Weather
from sandbox.slack import Clock, Person, Slack
from sandbox.slack.manifest import Manifest, bot_of, installed, read_manifest
from sandbox.slack.record import Record
from views import notices

Json = dict[str, Any]

_LAST_LINES = 10


class Trial:
    """What the page shows and does: Slack, and the panel beside it."""

    def __init__(
        self,
        slack: Slack,
        bot: BotProcess,
        ledger: Ledger,
        manifest: Manifest,
        language: str,
        door: SandboxDoor | None = None,
        *,
        with_clients: bool = False,
    ) -> None:
        self.slack = slack
        self._door = door
        there = {Step.ENTER: door is not None, Step.HAND_OVER: with_clients}
        self._steps = [step for step in Step if there.get(step, True)]
        self._bot = bot
        self._ledger = ledger
        self._language = language
        self._languages = Languages.load(language)
        self._sight = Sight(slack, manifest)
        self._acts = Acts(slack, self._sight)
        self._guide = Guide(slack)
        self._weather = Weather(slack)
        self._movements = Movements(slack)
        self._restarts = Restarts(slack, bot, language)
        # Two presses at once must not start two bots.
        self._one_at_a_time = asyncio.Lock()

    def onlooker(self) -> Onlooker:
        """Give what the page may see and do, beginning as Claire."""
        return Onlooker(
            look=self.look,
            act=self.act,
            knows=self.slack.workspace.people.__contains__,
            file=self.slack.world.files.by_secret,
            first=firm.CLAIRE,
        )

    def look(self, person_id: str) -> Json:
        """Give what one person sees, and the panel's facts for everybody."""
        struck = self.slack.faults.struck
        beside = {
            "guide": {step: self._guide.done(step) for step in self._steps},
            "door": as_shown(self._door),
            "weather": self._weather.kind,
            "struck": {"count": len(struck), "last": struck[-1] if struck else ""},
            "bot": {"state": self._bot.state, "connected": bool(self.slack.transports.sockets.links)},
            "ahead": self._restarts.ahead,
            "settings": self._restarts.settings,
            "members": [_member(each) for each in self.slack.workspace.people.values() if each.email],
            "undelivered": self._undelivered(self.slack.workspace.people[person_id].locale),
        }
        return self._sight.of(person_id) | {"beside": beside}

    async def act(self, person_id: str, act: Json) -> str | None:
        """Do one act of the page; give the sentence where it fails.

        An act changes Slack's faults, the bot or the members, or is one person's act in Slack.
        """
        match act["act"]:
            case "weather":
                async with self._one_at_a_time:
                    await self._weather.turn(Kind(act["kind"]))
            case "bot":
                async with self._one_at_a_time:
                    await self._treat(act["do"])
            case "door" if self._door is not None:
                return await self._enter(self._door, act)
            case "wait":
                async with self._one_at_a_time:
                    await self._restarts.wait(int(act["seconds"]))
            case "settings":
                async with self._one_at_a_time:
                    return await self._restarts.choose(act)
            case "join" | "crowd" | "change" | "leave" | "rejoin":
                return await self._movements.do(act, self.slack.workspace.people[person_id].locale)
            case _:
                return await self._acts.do(person_id, act)
        return None

    async def _enter(self, door: SandboxDoor, act: Json) -> str:
        answer = await door.sign_in(str(act["email"]), str(act["password"]))
        if door.has_opened:
            self._guide.take(Step.ENTER)
        return answer

    def _undelivered(self, locale: str) -> list[Json]:
        written = notices.words(self._languages.localizer(locale)) if self._ledger.undelivered else {}
        return [
            asdict(each)
            | {"due_at": each.due_at.timestamp(), "subject": written[class_of(each.kind)].subject.format(person="…")}
            for each in self._ledger.undelivered
        ]

    async def _treat(self, treatment: str) -> None:
        match treatment, self._bot.state:
            case "pause", State.RUNNING:
                self._bot.pause()
            case "resume", State.PAUSED:
                self._bot.resume()
            case "kill", State.RUNNING | State.PAUSED:
                await self._bot.kill()
            case "start", State.DEAD:
                await self._bot.launch(self.slack, self._language)


def _member(person: Person) -> Json:
    return {"id": person.id, "name": person.real_name, "email": person.email, "left": person.deleted}


async def _start(bot: BotProcess, slack: Slack, language: str) -> None:
    try:
        await bot.start(slack, language)
    except BotDied as died:
        # The log goes with the folder: what it said last says why.
        last_words = "\n".join(bot.log.splitlines()[-_LAST_LINES:])
        raise BotDied(f"{died}\n{last_words}") from died


@asynccontextmanager
async def opened(
    folder: Path,
    people: list[Person],
    language: str,
    clock: Clock | None = None,
    *,
    with_door: bool = False,
    with_clients: bool = False,
) -> AsyncIterator[tuple[Trial, str]]:
    """Start the sample workspace, the bot and the page; raises BotDied.

    Gives the trial and the address of its page. `with_door`: with a directory, where what it takes is installed.
    `with_clients`: the firm has clients in portfolios already.
    """
    manifest = read_manifest(MANIFEST)
    # The app as it would really be installed takes the place of the one that the sample firm has.
    members = [bot_of(manifest) if each.is_bot else each for each in people]
    async with (
        opened_door() if with_door else nullcontext() as door,
        Slack(members, firm.channels(), installed(manifest), log=Record(keeping=False), clock=clock) as slack,
    ):
        bot = BotProcess(folder, door.settings if door else {})
        try:
            await _start(bot, slack, language)
            if with_clients:
                await bring_clients(bot.database_url, slack.settings)
            async with Ledger(bot.database_url) as ledger:
                trial = Trial(slack, bot, ledger, manifest, language, door, with_clients=with_clients)
                async with Browser(trial.onlooker()).serving() as address:
                    yield trial, address
        finally:
            slack.faults.clear()  # so that the bot stops as it would on any other day
            await bot.stop()
