"""What the bot does by itself: when it is due, in spite of failures, and until it is asked to stop."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.logbook import Log, logging_to
from workers.scheduler import Rhythm, Round, Rounds

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 26, tzinfo=UTC)


class Clock:
    """A clock that is set by hand, and what was done at which time."""

    def __init__(self) -> None:
        self.now = NOON
        self.done: list[str] = []

    def work(self, name: str, *, fails: int = 0) -> Round:
        """Something that is written down when it is done; the first times it fails."""
        left = iter(range(fails))

        async def work() -> None:
            if next(left, None) is not None:
                raise ConnectionError
            self.done.append(name)

        return Round(name, Rhythm(name.partition(" ")[0]), work)


@pytest.mark.parametrize(
    ("rhythm", "last", "now", "due"),
    [
        (Rhythm.HOURLY, None, NOON, True),
        (Rhythm.NIGHTLY, None, NOON, True),
        (Rhythm.HOURLY, NOON, NOON + timedelta(minutes=59), False),
        (Rhythm.HOURLY, NOON, NOON + timedelta(hours=1), True),
        (Rhythm.NIGHTLY, NOON, TOMORROW.replace(hour=1, minute=59), False),
        (Rhythm.NIGHTLY, NOON, TOMORROW.replace(hour=2), True),
        (Rhythm.NIGHTLY, TOMORROW.replace(hour=1), TOMORROW.replace(hour=3), True),
        (Rhythm.NIGHTLY, TOMORROW.replace(hour=2), TOMORROW.replace(hour=23), False),
    ],
)
def test_when_a_round_is_due(rhythm: Rhythm, last: datetime | None, now: datetime, *, due: bool) -> None:
    """At start; then after an hour, or once a night has begun in between."""

    async def nothing() -> None:
        return None

    assert Round("round", rhythm, nothing).is_due(last, now) is due


async def test_each_is_made_at_start_and_when_it_is_due_again() -> None:
    """Each at its own rhythm, in the order given."""
    clock = Clock()
    rounds = Rounds([clock.work("hourly"), clock.work("nightly")], lambda: clock.now)
    await rounds.make()
    await rounds.make()
    assert clock.done == ["hourly", "nightly"]
    clock.now = TOMORROW.replace(hour=2)
    await rounds.make()
    assert clock.done == ["hourly", "nightly"] * 2


async def test_one_that_fails_is_tried_again_and_stops_no_other() -> None:
    """It is logged without what it was about, and is due until it succeeds."""
    clock = Clock()
    rounds = Rounds([clock.work("hourly unlucky", fails=1), clock.work("hourly")], lambda: clock.now)
    log = Log(foreseen={"a round failed and is tried again"})
    with logging_to(log, "INFO"):
        await rounds.make()
        assert clock.done == ["hourly"]
        await rounds.make()
    assert clock.done == ["hourly", "hourly unlucky"]


@pytest.mark.parametrize("when", ["before", "meanwhile"])
async def test_a_stop_begins_no_other_round(when: str) -> None:
    """The one under way ends in peace."""
    done: list[str] = []

    async def first() -> None:
        done.append("first")
        rounds.stop()

    async def second() -> None:
        done.append("second")

    made = [Round("first", Rhythm.HOURLY, first), Round("second", Rhythm.HOURLY, second)]
    rounds = Rounds(made, lambda: NOON)
    if when == "before":
        rounds.stop()
    await asyncio.wait_for(rounds.run(), 1)
    assert done == {"before": [], "meanwhile": ["first"]}[when]
