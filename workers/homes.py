"""Home tabs that stay current: published again when their content changes."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime

import structlog

from gateways.slack.errors import concerns_everybody, concerns_person
from gateways.slack.home_tabs import HomeTabs
from gateways.slack.rate_limits import Pace, slack_publishes
from locales import Languages, Localizer
from rules import home as rules
from rules.home import HomeSnapshot
from rules.model.failures import Failure, NotSent, Verdict
from rules.model.homes import Home
from rules.model.people import SlackId
from rules.model.refusals import NotAUser
from rules.ports import Records, Transactions
from views import home as views
from views.firm_profile import FirmProfile
from views.home import HomeView
from workers.backoff import Backoff, Trouble
from workers.polling_loop import PollingLoop

_log = structlog.get_logger(__name__)
_LOOK_EVERY = 1.0


class Homes:
    """A publisher of Home tabs that are opened or out of date.

    Several processes may run one each.
    """

    def __init__(
        self,
        *,
        records: Transactions,
        tabs: HomeTabs,
        languages: Languages,
        firm_profile: FirmProfile,
        now: Callable[[], datetime],
        pace: Pace | None = None,
    ) -> None:
        self._records = records
        self._tabs = tabs
        self._languages = languages
        self._firm_profile = firm_profile
        self._now = now
        self._pace = pace or slack_publishes()
        self._backoff = Backoff()
        self._put_off: dict[SlackId, Trouble] = {}
        self._held = 0.0
        self._snapshot: HomeSnapshot | None = None
        self._stale: dict[SlackId, None] = {}
        self._one_at_a_time: defaultdict[SlackId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._looking = asyncio.Lock()
        self._loop = PollingLoop("keeping Homes current met an error and goes on")

    async def run(self) -> None:
        """Keep every Home current until stopped."""
        await self._loop.keep(self.catch_up)

    def wake(self) -> None:
        """Look for changes at once, unless Slack takes no Home now."""
        if not self._held:
            self._loop.wake()

    def stop(self) -> None:
        """Begin no other Home.

        `run` ends with the one that is under way, or at a cancel.
        """
        self._loop.end()

    async def catch_up(self) -> float:
        """Publish what is out of date, and give the seconds to wait.

        It publishes as far as Slack's pace allows. One that Slack refuses stops none of the others.
        """
        async with self._looking:
            self._held = 0.0
            await self._look()
            for slack_id in self._due():
                if self._loop.over or not self._pace.room():
                    return self._pace.wait()
                try:
                    await self.show(slack_id)
                except NotSent as error:
                    await self._after(slack_id, error.failure)
                else:
                    self._settle(slack_id)
                if self._held:
                    return self._held
        return _LOOK_EVERY

    async def show(self, slack_id: SlackId, *, anew: bool = False) -> None:
        """Publish this Home, unless Slack has it as it is now.

        `anew` publishes it in any case. It is published again while it changes meanwhile. Raises NotSent where Slack
        does not take it.
        """
        async with self._one_at_a_time[slack_id]:
            known, view = await self._as_it_stands(slack_id)
            given = None if anew or known is None else known.shown
            while view is not None and _mark(view) != given:
                given = _mark(view)
                # Unknown until Slack has it: should this process die, the next to look publishes it again.
                await self._records.write(rules.shown, slack_id, "")
                self._pace.take()
                await self._tabs.publish(slack_id, view)
                await self._records.write(rules.shown, slack_id, given)
                # Another process may have published what was newer in between: then this one was the last word.
                _, view = await self._as_it_stands(slack_id)

    async def _look(self) -> None:
        now, before = self._now(), self._snapshot
        after = await self._records.read(rules.snapshot, now)
        if after is None or after == before:
            return
        found = await self._records.read(rules.out_of_date, before, after, now)
        self._stale = dict.fromkeys([*found, *self._stale])
        self._snapshot = after

    async def _as_it_stands(self, slack_id: SlackId) -> tuple[Home | None, HomeView | None]:
        return await self._records.read(self._view, slack_id)

    def _view(self, records: Records, slack_id: SlackId) -> tuple[Home | None, HomeView | None]:
        home = records.homes.get(slack_id)
        if home is None:
            return None, None
        try:
            overview = rules.overview(records, slack_id, self._now())
        except NotAUser as refused:
            return home, views.stranger(self._localizer(home.locale, home.timezone), refused, self._firm_profile)
        person = overview.person
        return home, views.home(self._localizer(person.locale, person.timezone), overview, self._firm_profile)

    def _localizer(self, locale: str, timezone: str) -> Localizer:
        return self._languages.localizer(locale, timezone)

    def _due(self) -> list[SlackId]:
        now = self._now()
        return [each for each in self._stale if each not in self._put_off or self._put_off[each].until <= now]

    def _settle(self, slack_id: SlackId) -> None:
        self._stale.pop(slack_id, None)
        self._put_off.pop(slack_id, None)

    async def _after(self, slack_id: SlackId, failure: Failure) -> None:
        if failure.verdict is Verdict.GIVE_UP:
            await self._leave(slack_id, failure)
            return
        count = self._put_off[slack_id].count + 1 if slack_id in self._put_off else 1
        pause = self._backoff.after(failure, count)
        if concerns_everybody(failure):
            self._held = pause.total_seconds()
        else:
            self._put_off[slack_id] = Trouble(self._now() + pause, count)
        _log.warning("a Home could not be published", failure=failure.name, again_in=round(pause.total_seconds(), 1))

    async def _leave(self, slack_id: SlackId, failure: Failure) -> None:
        self._settle(slack_id)
        if concerns_person(failure):
            await self._records.write(rules.closed, slack_id)
            _log.warning("a Home is kept current no more", failure=failure.name)
        else:
            _log.error("Slack refuses a Home as it is now", failure=failure.name)


def _mark(view: HomeView) -> str:
    return hashlib.sha256(json.dumps(view.to_dict(), sort_keys=True).encode()).hexdigest()
