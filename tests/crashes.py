"""The bot in one process, thrown away without a clean stop and put together anew on the same database."""

from __future__ import annotations

import asyncio
import contextvars
from collections import defaultdict
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import aiohttp
from aiohttp import web
from slack_sdk.errors import SlackApiError

from bot.app import Cabinet, assemble, slack_client
from bot.password_maker import PasswordMaker
from bot.settings import Settings
from bot.transports import web_server
from gateways.slack.directory import DirectorySilent
from gateways.slack.health import AppHealth
from gateways.slack.rate_limits import Pace, Pacing
from rules.ports import Records
from sandbox.slack import Slack
from storage.database import Database
from tests.workers.cabinet import CALL_SECONDS, Clock

# Every task of one life of the bot, however far down it was begun: they end together.
_LIFE: contextvars.ContextVar[int] = contextvars.ContextVar("life", default=0)
_STARTS_WITHIN = 20
_STEP = timedelta(seconds=31)


@dataclass
class Life:
    """The bot between its start and its crash."""

    bot: Cabinet
    database: Database
    session: aiohttp.ClientSession
    password_maker: PasswordMaker
    runner: web.AppRunner


@dataclass
class Mortal:
    """The bot as its workspace knows it: one life after another, while time is what the clock says."""

    slack: Slack
    settings: Settings
    clock: Clock = field(default_factory=Clock)
    crashes: int = 0
    _life: Life | None = None
    _lives: int = 0
    _tasks: defaultdict[int, set[asyncio.Task[Any]]] = field(default_factory=lambda: defaultdict(set))

    def watch_over(self, loop: asyncio.AbstractEventLoop) -> None:
        """Know from now on which task belongs to which life."""

        def begin(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **how: Any) -> asyncio.Task[Any]:
            task = asyncio.Task(work, loop=loop, **how)
            if life := _LIFE.get():
                self._tasks[life].add(task)
                task.add_done_callback(self._tasks[life].discard)
            return task

        loop.set_task_factory(begin)  # type: ignore[arg-type]  # typeshed wants it for any generator

    async def start(self) -> None:
        """Begin a life, Slack willing; where it is not, try again as the program does."""
        self._lives += 1
        await asyncio.create_task(self._start(), context=_in_life(self._lives))

    async def crash(self) -> None:
        """End everything this life had begun, in the middle of whatever it was at."""
        if self._life is None:
            return
        life, self._life = self._life, None
        self.crashes += 1
        while tasks := self._tasks[self._lives]:
            # Again, where it did not take: before Python 3.12 a wait that ends at that very moment swallows it.
            for task in list(tasks):
                task.cancel()
            await asyncio.sleep(0)
        await life.session.close()
        await life.runner.cleanup()
        life.password_maker.close()
        await life.database.close()

    async def settle(self, within: int = 60) -> None:
        """Let leases and waits pass until nothing is owed but edits planned for later."""
        for _ in range(within):
            if self._life is None:
                await self.start()
            if await self._quiet():
                return
            self.clock.forward(_STEP)
            self.awaken()
        raise AssertionError("something is owed still, though nothing stands in its way")

    def awaken(self) -> None:
        """Let the worker see that time has passed."""
        if self._life is not None:
            self._life.bot.worker.wake()

    @property
    def alive(self) -> bool:
        """Whether it lives."""
        return self._life is not None

    async def _quiet(self) -> bool:
        for _ in range(20):
            if self._life is not None and not await self._life.bot.records.read(self._due):
                return True
            await asyncio.sleep(0.01)
        return False

    def _due(self, records: Records) -> int:
        due = records.outbox.next_due("nobody", self.clock.now())
        return records.outbox.owed() or int(due is not None and due < self.clock.now() + timedelta(hours=1))

    async def _start(self) -> None:
        for _ in range(_STARTS_WITHIN):
            session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
            database, password_maker = Database(self.settings.database_url), PasswordMaker()
            client = slack_client(self.settings.api_url, session, self.settings.bot_token)
            try:
                bot = await assemble(
                    self.settings, database, client, password_maker, self.clock.now, _at_once(client.health)
                )
            except (SlackApiError, aiohttp.ClientError, TimeoutError, DirectorySilent):
                await session.close()
                await database.close()
                password_maker.close()
                continue
            runner = await self._listen(bot, database, client.health)
            asyncio.create_task(bot.worker.run())  # noqa: RUF006 - kept with all tasks of its life
            self._life = Life(bot, database, session, password_maker, runner)
            return
        raise AssertionError("the bot did not start")

    async def _listen(self, bot: Cabinet, database: Database, health: AppHealth) -> web.AppRunner:
        server = web_server(bot.app, database, health, self.slack.settings.signing_secret)
        runner = web.AppRunner(server, access_log=None, shutdown_timeout=0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.slack.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        return runner


def _at_once(health: AppHealth) -> Pacing:
    # Slack's own pace is in seconds that really pass, while those of the clock may jump past any lease.
    return Pacing(health, in_all=Pace(0.001, 1000), to_one=Pace(0.001, 1000))


def _in_life(number: int) -> contextvars.Context:
    context = contextvars.copy_context()
    context.run(_LIFE.set, number)
    return context
