"""Work that is left over, done some at a time beside everything else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from gateways.log_context import where
from rules.ports import Records, Transactions
from workers.polling_loop import PollingLoop

_LOOK_EVERY = 1.0
_log = structlog.get_logger(__name__)


class Backlog:
    """The worker that makes step after step for as long as something waits; `made` hears of each."""

    def __init__(
        self,
        records: Transactions,
        waiting: Callable[[Records], bool],
        step: Callable[[Records, datetime], int],
        now: Callable[[], datetime],
        made: Callable[[], None],
    ) -> None:
        self._records = records
        self._waiting = waiting
        self._step = step
        self._now = now
        self._made = made
        self._loop = PollingLoop()

    async def run(self) -> None:
        """Make the steps that there are, until stopped."""
        await self._loop.keep(self._outlive)

    def wake(self) -> None:
        """Look at once."""
        self._loop.wake()

    def stop(self) -> None:
        """Begin no other step: `run` ends after the one under way."""
        self._loop.end()

    async def _outlive(self) -> float:
        try:
            return await self._look()
        except Exception as error:  # noqa: BLE001 - the edge: a database that is gone comes back
            _log.error("work that is left over failed", error=type(error).__name__, where=where(error))
            return 5 * _LOOK_EVERY

    async def _look(self) -> float:
        if not await self._records.read(self._waiting) or not await self._records.write(self._step, self._now()):
            return _LOOK_EVERY
        self._made()
        return 0.0
