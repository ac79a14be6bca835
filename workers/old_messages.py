"""The conversion of messages of before 0.2.0."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from gateways.log_context import where
from rules.convert_messages import convert, waiting
from rules.ports import Transactions
from workers.polling_loop import PollingLoop

_LOOK_EVERY = 1.0
_log = structlog.get_logger(__name__)


class Converter:
    """The worker that converts what is left; `converted` hears of it.

    A process of before may owe more while it stops.
    """

    def __init__(self, records: Transactions, now: Callable[[], datetime], converted: Callable[[], None]) -> None:
        self._records = records
        self._now = now
        self._converted = converted
        self._loop = PollingLoop()

    async def run(self) -> None:
        """Convert what there is, until stopped."""
        await self._loop.keep(self._outlive)

    def stop(self) -> None:
        """Begin no other batch: `run` ends after the one under way."""
        self._loop.end()

    async def _outlive(self) -> float:
        try:
            return await self._look()
        except Exception as error:  # noqa: BLE001 - the edge: a database that is gone comes back
            _log.error("old messages could not be converted", error=type(error).__name__, where=where(error))
            return 5 * _LOOK_EVERY

    async def _look(self) -> float:
        if not await self._records.read(waiting) or not await self._records.write(convert, self._now()):
            return _LOOK_EVERY
        self._converted()
        return 0.0
