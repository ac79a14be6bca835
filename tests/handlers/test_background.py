"""Work after the acknowledgement: watched, told of when it fails, finished before the bot stops."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from handlers.background import Background
from tests.logbook import Log, logging_to


@pytest.fixture
def log() -> Iterator[Log]:
    """All that is logged meanwhile."""
    log = Log()
    with logging_to(log, "INFO"):
        yield log


async def _fail() -> None:
    raise ValueError("a plan that fails")


async def test_work_goes_on_by_itself_and_is_finished_before_the_end() -> None:
    """`start` returns at once; `drain` waits for what is under way."""
    background, done, go = Background(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await go.wait()
        done.set()

    background.start(work())
    assert not done.is_set()
    go.set()
    await background.drain(20)
    assert done.is_set()


async def test_work_without_end_is_cancelled_when_the_grace_is_over() -> None:
    """A stop never waits longer than it was given."""
    background, cancelled = Background(), asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    background.start(work())
    await background.drain(0.01)
    assert cancelled.is_set()


async def test_draining_nothing_is_done_at_once() -> None:
    """With no work there is nothing to wait for."""
    await asyncio.wait_for(Background().drain(300), 30)


async def test_a_failure_is_logged_and_told_under_one_reference(log: Log) -> None:
    """What the person reads leads to the trace in the log."""
    background, told = Background(), list[str]()
    log.foreseen.add("background work failed")

    async def tell(reference: str) -> None:
        told.append(reference)

    background.start(_fail(), tell)
    await background.drain(20)
    (line,) = log.of("background work failed")
    assert told == [line["reference"]]
    assert "ValueError: a plan that fails" in line["exception"]


async def test_a_failure_of_telling_is_logged_too(log: Log) -> None:
    """When not even the sentence can be said, the log has both traces under the same reference."""
    background = Background()
    log.foreseen |= {"background work failed", "the person could not be told"}
    background.start(_fail(), lambda _: _fail())
    await background.drain(20)
    (first,), (second,) = log.of("background work failed"), log.of("the person could not be told")
    assert first["reference"] == second["reference"]


async def test_work_that_fails_without_anybody_to_tell_is_logged(log: Log) -> None:
    """The edge holds even where nobody waits for the work."""
    background = Background()
    log.foreseen.add("background work failed")
    background.start(_fail())
    await background.drain(20)
    assert len(log.of("background work failed")) == 1
