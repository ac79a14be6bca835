"""A loop that looks, waits and looks again until stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from gateways.log_context import where

_log = structlog.get_logger(__name__)


def _a_second(_troubles: int) -> float:
    return 1.0


class PollingLoop:
    """A loop that looks again after a pause, or when woken.

    A look that fails is logged as `trouble`; how long nothing wakes the loop then, `rest_after` tells by how many looks
    have failed in a row, in seconds.
    """

    def __init__(self, trouble: str, rest_after: Callable[[int], float] = _a_second) -> None:
        self._trouble = trouble
        self._rest_after = rest_after
        self._awake = asyncio.Event()
        # An event, because before Python 3.12 wait_for swallows a cancel that comes together with what it waited for.
        self._ended = asyncio.Event()

    @property
    def over(self) -> bool:
        """Whether it is to end."""
        return self._ended.is_set()

    async def keep(self, look: Callable[[], Awaitable[float]]) -> None:
        """Call `look`, which gives the pause in seconds, until the loop is over."""
        troubles = 0
        while not self.over:
            self._awake.clear()
            try:
                pause = await look()
            except Exception as error:  # noqa: BLE001 - the edge of all that runs by itself: what is gone comes back
                # Not the error's text: it may hold what people typed.
                _log.error(self._trouble, error=type(error).__name__, where=where(error))
                troubles += 1
                await self.rest(self._rest_after(troubles))
            else:
                troubles = 0
                # An end that came meanwhile has woken nobody who was not waiting yet.
                await _set_within(self._awake, 0 if self.over else pause)

    async def rest(self, seconds: float) -> None:
        """Wait so long, or until the end."""
        await _set_within(self._ended, seconds)

    def wake(self) -> None:
        """Let it look at once."""
        self._awake.set()

    def end(self) -> None:
        """Let it look no more.

        `keep` ends with the look that is under way, or at a cancel.
        """
        self._ended.set()
        self._awake.set()


async def _set_within(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
