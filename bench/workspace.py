"""The sandbox Slack in a process of its own."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from bench.cores import take_other_cores
from sandbox import filler
from sandbox.firm import TEAM_CHANNEL
from sandbox.slack import BOT, AppSettings, Channel, Clock, Person, Slack
from sandbox.slack.record import Record
from sandbox.slack.refusals import SlackError
from sandbox.slack.world import Triggers, World, build

COMMANDS = ("/espace", "/admin-espace", "/ajouter-abonne", "/abonnes", "/acknowledged", "/opened")
SETTINGS = AppSettings(commands=COMMANDS)
PARTNERS = 3


def people() -> list[Person]:
    """Give forty people of one firm, the first three partners."""
    return [filler.in_slack(number, each, PARTNERS) for number, each in enumerate(islice(filler.names(), 40))]


def channels() -> list[Channel]:
    """Give the team channel, with everyone and the bot in it."""
    return [Channel(TEAM_CHANNEL, "equipe-espace", members=(*(person.id for person in people()), BOT))]


def world() -> World:
    """Make the workspace as the people typing commands see it.

    Its triggers are valid in the other process too.
    """
    made = build(people(), channels(), SETTINGS, Clock())
    made.triggers = SharedTriggers()
    return made


class SharedTriggers(Triggers):
    """Triggers that another process than the issuing one can check.

    Each names its person and its time of issue.
    """

    def __init__(self) -> None:
        super().__init__(Clock())
        self.spent: set[str] = set()
        self.refused = 0

    def issue(self, person_id: str) -> str:
        """Give a person's interaction a trigger id."""
        return f"{time.monotonic_ns()}.{person_id}.{secrets.token_hex(8)}"

    def check(self, trigger: str | None) -> str:
        """Give the person of a valid trigger id; raises SlackError."""
        issued, person_id, _ = (trigger or "0..").split(".")
        if trigger in self.spent or time.monotonic() - int(issued) / 1e9 > self.life:
            self.refused += 1
            raise SlackError("expired_trigger_id")
        return person_id

    def use(self, trigger: str) -> None:
        """Mark a trigger id as used."""
        self.spent.add(trigger)


class Arrivals(Record):
    """A record that reports each call opening a window, and keeps nothing."""

    def __init__(self, news: Connection) -> None:
        super().__init__(keeping=False)
        self._news = news

    def passed(self, place: str, content: bytes | str, *, to_slack: bool) -> None:
        """Report the call by its trigger id, if it opens a window."""
        if place == "views.open" and to_slack:
            arrived = time.monotonic()
            self._news.send((json.loads(content)["trigger_id"], arrived))


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows Slack opened and refused since the last count."""

    opened: int
    refused: int


class Workspace:
    """The running process of the sandbox Slack.

    `api_url` is where servers find it; `news` tells of every window that is about to open.
    """

    def __init__(self, newcomers: int = 0) -> None:
        self._newcomers = newcomers

    def __enter__(self) -> Self:
        """Start the process, and wait until it serves."""
        context = get_context("spawn")
        self._line, theirs = context.Pipe()
        self.news, telling = context.Pipe(duplex=False)
        self._process = context.Process(target=_serve, args=(theirs, telling, self._newcomers), daemon=True)
        self._process.start()
        self.api_url: str = self._line.recv()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the process."""
        self._line.send(None)
        self._process.join()

    def count(self, latency: float) -> Windows:
        """Count the windows since the last count, and set the latency.

        Every answer takes `latency` seconds from now on.
        """
        self._line.send(latency)
        windows: Windows = self._line.recv()
        return windows


def _serve(line: Connection, news: Connection, count: int) -> None:
    take_other_cores()
    asyncio.run(_serving(line, news, count))


async def _serving(line: Connection, news: Connection, count: int) -> None:
    slack = Slack([*people(), *map(filler.newcomer, range(count))], channels(), SETTINGS, log=Record(keeping=False))
    slack.log = Arrivals(news)
    slack.world.triggers = triggers = SharedTriggers()
    async with slack:
        line.send(slack.api_url)
        while (latency := await asyncio.to_thread(line.recv)) is not None:
            slack.faults.latency = latency
            line.send(Windows(len(triggers.spent), triggers.refused))
            triggers.spent, triggers.refused = set(), 0
