"""A released fixture, opened: its database brought to the tables of today, its Slack as it stood, and today's bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from storage.migrate import migrate
from tests.released.clock import Clock, telling_time
from tests.released.kept import kept_json, kept_text
from tests.released.sql import fill
from tests.released.story import at_once
from tests.released.workspaces import set_up
from tests.stage import Stage, open_stage

Json = dict[str, Any]


@dataclass(frozen=True)
class Released:
    """One version's fixture on one kind of database, and an empty database of this kind to put it into."""

    version: str
    kind: str
    url: str

    @cached_property
    def state(self) -> Json:
        """What stood in Slack when the story was left off; `at` is when that was."""
        state: Json = kept_json(self.version, f"{self.kind}.slack.json")
        return state

    @property
    def at(self) -> datetime:
        """When the story was left off."""
        return datetime.fromisoformat(self.state["at"])

    def fill(self) -> None:
        """Put the database there as it was."""
        fill(self.url, kept_text(self.version, f"{self.kind}.sql"))

    @asynccontextmanager
    async def opened(
        self, *, after: timedelta = timedelta(hours=2), delivering: bool = True, **more: Any
    ) -> AsyncIterator[Stage]:
        """Bring the database to today's tables and start today's bot on it, so long after the story was left off."""
        self.fill()
        migrate(self.url)
        clock = Clock(self.at + after)
        with telling_time(clock):
            async with set_up(self.state) as slack:
                settings: Json = {**self.state["settings"], **more}
                opening = open_stage(
                    self.url, workspace=slack, now=clock.now, pacing=at_once, delivering=delivering, **settings
                )
                async with opening as stage:
                    yield stage
