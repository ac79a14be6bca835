"""The story that every release is played with: ten days of a firm, left off in the middle of everything."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.app import DoorOf
from gateways.slack.health import AppHealth
from gateways.slack.rate_limits import Pace, Pacing
from sandbox import firm
from sandbox.bot_process import MANIFEST
from sandbox.slack import AppSettings, Slack
from sandbox.slack.manifest import read_manifest
from tests.clocks import unhurried
from tests.fakes.door import FakeDoor
from tests.released import acts
from tests.released.cast import A_WEEK_LATER, BEGINNING, SETTINGS, THE_LAST_DAY, people
from tests.released.clock import Clock
from tests.stage import COMMANDS, Stage, open_stage

_FORESEEN = ("Slack refused a message for good",)


@dataclass(frozen=True, slots=True)
class Scenes:
    """The workspace, the database and the clock that every act of the story shares."""

    slack: Slack
    url: str
    clock: Clock

    @asynccontextmanager
    async def act(
        self, at: datetime, *, delivering: bool = True, door: DoorOf | None = None, **changes: str
    ) -> AsyncIterator[Stage]:
        """The bot is started at this moment; at the end it is stopped, or as good as killed if not `delivering`."""
        self.clock.put(at)
        settings: dict[str, Any] = {**SETTINGS, **changes}
        playing = open_stage(
            self.url,
            workspace=self.slack,
            now=self.clock.now,
            pacing=at_once,
            delivering=delivering,
            door=door,
            foreseen=_FORESEEN,
            **settings,
        )
        async with playing as stage:
            yield stage


def at_once(health: AppHealth) -> Pacing:
    """As fast as can be: how fast Slack takes messages is no part of the story."""
    return Pacing(health, in_all=Pace(0.001, 1000), to_one=Pace(0.001, 1000))


async def play(url: str, clock: Clock) -> Slack:
    """Play it on an empty, migrated database; the workspace as it stands at the end."""
    slack = Slack(
        people(),
        firm.channels(),
        AppSettings(commands=COMMANDS, events=read_manifest(MANIFEST).events),
        clock=unhurried(),
    )
    async with slack:
        scenes = Scenes(slack, url, clock)
        async with scenes.act(BEGINNING) as stage:
            await acts.begin(stage)
        async with scenes.act(A_WEEK_LATER, PASSWORD_DELIVERY="reveal") as stage:
            await acts.go_on(stage)
        async with scenes.act(A_WEEK_LATER + timedelta(hours=2)) as stage:
            await acts.meet_bad_weather(stage)
        async with scenes.act(THE_LAST_DAY, delivering=False) as stage:
            await acts.leave_off(stage)
        directory = FakeDoor(clock.now)
        at_last = scenes.act(
            clock.now(), delivering=False, door=lambda _: nullcontext(directory), DOOR_SELF_RESET="ask"
        )
        async with at_last as stage:
            await acts.have_a_directory(stage, directory)
    return slack
