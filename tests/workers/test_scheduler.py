"""What the bot does by itself: when it is due, in spite of failures, and until it is asked to stop."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.logbook import Log, logging_to
from workers.scheduler import Interval, Job, Scheduler

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 26, tzinfo=UTC)


class Clock:
    """A clock that is set by hand, and what was done at which time."""

    def __init__(self) -> None:
        self.now = NOON
        self.done: list[str] = []

    def work(self, name: str, *, fails: int = 0) -> Job:
        """Something that is written down when it is done; the first times it fails."""
        left = iter(range(fails))

        async def work() -> None:
            if next(left, None) is not None:
                raise ConnectionError
            self.done.append(name)

        return Job(name, Interval(name.partition(" ")[0]), work)


@pytest.mark.parametrize(
    ("interval", "last", "now", "due"),
    [
        (Interval.HOURLY, None, NOON, True),
        (Interval.NIGHTLY, None, NOON, True),
        (Interval.HOURLY, NOON, NOON + timedelta(minutes=59), False),
        (Interval.HOURLY, NOON, NOON + timedelta(hours=1), True),
        (Interval.NIGHTLY, NOON, TOMORROW.replace(hour=1, minute=59), False),
        (Interval.NIGHTLY, NOON, TOMORROW.replace(hour=2), True),
        (Interval.NIGHTLY, TOMORROW.replace(hour=1), TOMORROW.replace(hour=3), True),
        (Interval.NIGHTLY, TOMORROW.replace(hour=2), TOMORROW.replace(hour=23), False),
    ],
)
def test_when_a_job_is_due(interval: Interval, last: datetime | None, now: datetime, *, due: bool) -> None:
    """At start; then after an hour, or once a night has begun in between."""

    async def nothing() -> None:
        return None

    assert Job("a job", interval, nothing).is_due(last, now) is due


async def test_each_is_made_at_start_and_when_it_is_due_again() -> None:
    """Each at its own interval, in the order given."""
    clock = Clock()
    scheduler = Scheduler([clock.work("hourly"), clock.work("nightly")], lambda: clock.now)
    await scheduler.make()
    await scheduler.make()
    assert clock.done == ["hourly", "nightly"]
    clock.now = TOMORROW.replace(hour=2)
    await scheduler.make()
    assert clock.done == ["hourly", "nightly"] * 2


async def test_one_that_fails_is_tried_again_and_stops_no_other() -> None:
    """It is logged without what it was about, and is due until it succeeds."""
    clock = Clock()
    scheduler = Scheduler([clock.work("hourly unlucky", fails=1), clock.work("hourly")], lambda: clock.now)
    log = Log(foreseen={"a job failed and is tried again"})
    with logging_to(log, "INFO"):
        await scheduler.make()
        assert clock.done == ["hourly"]
        await scheduler.make()
    assert clock.done == ["hourly", "hourly unlucky"]


@pytest.mark.parametrize("when", ["before", "meanwhile"])
async def test_a_stop_begins_no_other_job(when: str) -> None:
    """The one under way ends in peace."""
    done: list[str] = []

    async def first() -> None:
        done.append("first")
        scheduler.stop()

    async def second() -> None:
        done.append("second")

    made = [Job("first", Interval.HOURLY, first), Job("second", Interval.HOURLY, second)]
    scheduler = Scheduler(made, lambda: NOON)
    if when == "before":
        scheduler.stop()
    await asyncio.wait_for(scheduler.run(), 30)
    assert done == {"before": [], "meanwhile": ["first"]}[when]
