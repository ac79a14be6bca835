"""A log filter: each repeated fault is written once a minute."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
import traceback
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

# asyncio's own faults, malformed requests, and what the bot refuses before it knows who asks.
_LOGGERS = ("asyncio", "aiohttp.server", "bot.connections")
_MINUTE = 60.0


@dataclass(slots=True)
class _Repeated:
    since: float
    count: int = 0
    last: logging.LogRecord | None = None


class RepeatedLines(logging.Filter):
    """A filter that lets each fault through once a minute.

    `repeated` says how many lines there were since the one before.
    """

    def __init__(self, every: float = _MINUTE, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._every = every
        self._clock = clock
        self._lock = threading.Lock()
        self._faults: dict[Hashable, _Repeated] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether to write this line now."""
        if record.name not in _LOGGERS or hasattr(record, "repeated"):
            return True
        with self._lock:
            return self._is_new(_fault(record), record)

    def _is_new(self, fault: Hashable, record: logging.LogRecord) -> bool:
        now = self._clock()
        known = self._faults.get(fault)
        if known is None or now - known.since >= self._every:
            self._begin(fault, now)
            if known is not None and known.count:
                record.repeated = known.count + 1
            return True
        if known.last is None:
            _later(known.since + self._every - now, partial(self._tell, fault, known))
        known.count, known.last = known.count + 1, record
        return False

    def _begin(self, fault: Hashable, now: float) -> None:
        past = [each for each, known in self._faults.items() if now - known.since >= self._every and not known.count]
        for each in past:
            del self._faults[each]
        self._faults[fault] = _Repeated(now)

    def _tell(self, fault: Hashable, known: _Repeated) -> None:
        with self._lock:
            if self._faults.get(fault) is not known or known.last is None:
                return
            self._begin(fault, self._clock())
        known.last.repeated = known.count
        logging.getLogger(known.last.name).handle(known.last)


def _fault(record: logging.LogRecord) -> Hashable:
    return record.name, record.levelno, _where(record) or _words(record.msg)


def _where(record: logging.LogRecord) -> Hashable:
    error = record.exc_info[1] if record.exc_info else None
    if error is None or error.__traceback__ is None:
        return None
    *_, (frame, line) = traceback.walk_tb(error.__traceback__)
    return type(error).__qualname__, getattr(error, "errno", None), frame.f_code.co_filename, line


def _words(message: object) -> Hashable:
    if isinstance(message, dict):
        return str(message.get("event")), str(message.get("reason"))
    # asyncio goes on with the socket or task that it happened to: another one each time.
    return str(message).partition("\n")[0]


def _later(seconds: float, then: Callable[[], None]) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return  # another thread: the next line of its kind tells how many went before
    loop.call_later(seconds, then)
