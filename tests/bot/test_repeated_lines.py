"""What strangers can have logged again and again stands there once a minute, and nothing else is lost."""

from __future__ import annotations

import asyncio
import errno
import io
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot.repeated_lines import RepeatedLines
from tests.logbook import Log, logging_to

STRANGERS = structlog.get_logger("bot.connections")


@pytest.fixture
def log() -> Iterator[Log]:
    """The log of the program, in which all trouble is foreseen."""
    written = Log()
    with logging_to(written, "INFO"):
        yield written
        written.foreseen |= {line["event"] for line in written.unforeseen}


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The time it is."""
        return self.now


def fails(error: Exception) -> None:
    """Log a fault of the event loop as asyncio does."""
    try:
        raise error
    except OSError as raised:
        context = {"message": "socket.accept() out of system resource", "exception": raised, "socket": object()}
        asyncio.get_running_loop().call_exception_handler(context)


async def test_a_fault_of_the_loop_is_written_once(log: Log) -> None:
    """Thousands of accepts fail, each of another socket: one line."""
    for _ in range(3000):
        fails(OSError(errno.EMFILE, "Too many open files"))
    assert len(log.text.splitlines()) == 1


async def test_another_fault_is_written_beside_it(log: Log) -> None:
    """The same place and class with another number of the system, or another place, is another fault."""
    for _ in range(10):
        fails(OSError(errno.EMFILE, "Too many open files"))
        fails(OSError(errno.ENOBUFS, "No buffer space available"))
        logging.getLogger("asyncio").error("first")
        logging.getLogger("aiohttp.server").error("first")
        logging.getLogger("asyncio").error("second")
    assert len(log.text.splitlines()) == 5


def test_reasons_are_told_apart(log: Log) -> None:
    """Our own refusals: one line each reason."""
    for _ in range(10):
        STRANGERS.warning("a connection was closed", reason="too many")
        STRANGERS.warning("a connection was closed", reason="too slow")
    assert [line["reason"] for line in log.of("a connection was closed")] == ["too many", "too slow"]


def test_other_loggers_say_all_they_say(log: Log) -> None:
    """What strangers cannot bring about is never held back."""
    for _ in range(10):
        structlog.get_logger("workers.outbox").warning("not sent")
    assert len(log.of("not sent")) == 10


def lines_through(repeated: RepeatedLines) -> tuple[logging.Logger, Callable[[], list[int]]]:
    """A logger of strangers behind this filter, and what `repeated` each line has: 1 where it has none."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(repeated)
    handler.setFormatter(logging.Formatter("%(repeated)s", defaults={"repeated": 1}))
    logger = logging.getLogger("aiohttp.server")
    logger.handlers, logger.propagate = [handler], False
    return logger, lambda: [int(line) for line in stream.getvalue().splitlines()]


@pytest.fixture(autouse=True)
def loggers_as_before() -> Iterator[None]:
    """The logger that these tests take is given back."""
    yield
    logger = logging.getLogger("aiohttp.server")
    logger.handlers, logger.propagate = [], True


def test_the_next_minute_says_how_many_there_were() -> None:
    """Without an event loop, the next line of its kind counts those that were held back and itself."""
    clock = Clock()
    logger, lines = lines_through(RepeatedLines(clock=clock))
    for clock.now in (0.0, 1.0, 59.0, 60.0, 61.0, 121.0):
        logger.error("at an edge")
    assert lines() == [1, 3, 2]


async def test_a_fault_that_ends_is_counted_all_the_same() -> None:
    """Nothing follows: at the end of the minute one line says how many there were, and then no more."""
    logger, lines = lines_through(RepeatedLines(every=0.05))
    for _ in range(5):
        logger.error("at an edge")
    assert lines() == [1]
    for _ in range(1000):
        if len(lines()) == 2:
            break
        await asyncio.sleep(0.01)
    assert lines() == [1, 4]
