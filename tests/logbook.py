"""What the bot logged during a test."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog

from bot.logs import set_up_logs

_TROUBLE = {"error", "critical"}
# What is logged while the database is gone.
DATABASE_GONE = (
    "a request failed",
    "background work failed",
    "the worker met an error and goes on",
    "keeping Homes current met an error and goes on",
    "an import met an error and is gone on with",
    "work that is left over failed",
)


@dataclass
class Log:
    """All that was logged, each line as JSON; trouble nobody foresaw fails the test."""

    stream: io.StringIO = field(default_factory=io.StringIO)
    foreseen: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        """Every line."""
        return self.stream.getvalue()

    def of(self, event: str) -> list[dict[str, Any]]:
        """The lines about this event."""
        return [line for line in self._lines() if line["event"] == event]

    @property
    def unforeseen(self) -> list[dict[str, Any]]:
        """The lines about trouble that the test did not bring about."""
        return [line for line in self._lines() if line["level"] in _TROUBLE and line["event"] not in self.foreseen]

    def _lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]


@contextmanager
def logging_to(log: Log, level: str) -> Iterator[None]:
    """Log as the program does; afterwards as before. Trouble that was not foreseen fails the test."""
    root = logging.getLogger()
    before, handlers, configured = root.level, root.handlers, structlog.get_config()
    set_up_logs(level, log.stream)
    try:
        yield
    finally:
        root.handlers = handlers
        root.setLevel(before)
        structlog.configure(**configured)
    assert log.unforeseen == [], log.unforeseen
