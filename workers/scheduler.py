"""The schedule of jobs: at start, every hour and every night."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import structlog

from gateways.log_context import for_request, new_request, where
from rules.model.dates import today
from workers.polling_loop import PollingLoop

_log = structlog.get_logger(__name__)
_LOOK_EVERY = 60.0  # seconds
_NIGHT = 2  # o'clock in UTC: after midnight, and before anybody works, wherever in Europe


class Interval(StrEnum):
    """The interval of a job, which is also done at start."""

    HOURLY = "hourly"  # and as soon as a day begins
    NIGHTLY = "nightly"


@dataclass(frozen=True, slots=True)
class Job:
    """Something the bot does by itself.

    It acts on how things stand, so that doing it twice, or in several processes at once, changes nothing more.
    """

    name: str
    interval: Interval
    work: Callable[[], Awaitable[None]]

    def is_due(self, last: datetime | None, now: datetime) -> bool:
        """Tell whether the job is due, by when it was last done."""
        if last is None:
            return True
        if self.interval is Interval.HOURLY:
            return now - last >= timedelta(hours=1) or today(now) != today(last)
        return last < night_before(now)


class Scheduler:
    """A scheduler that runs each job when it is due.

    A job that fails is logged and tried again soon.
    """

    def __init__(self, jobs: Sequence[Job], now: Callable[[], datetime]) -> None:
        self._jobs = jobs
        self._now = now
        self._done: dict[str, datetime] = {}
        self._loop = PollingLoop("the schedule met an error and goes on")

    async def run(self) -> None:
        """Run the jobs that come due, until stopped."""
        await self._loop.keep(self._look)

    def stop(self) -> None:
        """Begin no other job.

        `run` ends with the one that is under way, or at a cancel.
        """
        self._loop.end()

    async def _look(self) -> float:
        await self.make()
        return _LOOK_EVERY

    async def make(self) -> None:
        """Run every job that is due now."""
        for each in self._jobs:
            now = self._now()
            if not self._loop.over and each.is_due(self._done.get(each.name), now):
                # Nobody asked for it, but what it owes is followed in the log like anything else.
                with for_request(new_request()):
                    await self._outlive(each, now)

    async def _outlive(self, each: Job, now: datetime) -> None:
        try:
            await each.work()
        except Exception as error:  # noqa: BLE001 - the edge: Slack or the database come back
            _log.error(
                "a job failed and is tried again", round=each.name, error=type(error).__name__, where=where(error)
            )
        else:
            self._done[each.name] = now


def night_before(now: datetime) -> datetime:
    """Give when the last night began, at its hour in UTC."""
    tonight = now.astimezone(UTC).replace(hour=_NIGHT, minute=0, second=0, microsecond=0)
    return tonight if tonight <= now else tonight - timedelta(days=1)
