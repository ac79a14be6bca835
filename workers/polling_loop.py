"""A loop that looks, waits and looks again until stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress


class PollingLoop:
    """A loop that looks again after a pause, or when woken.

    Each look gives the pause in seconds.
    """

    def __init__(self) -> None:
        self._awake = asyncio.Event()
        # A flag, because before Python 3.12 wait_for swallows a cancel that comes together with what it waited for.
        self.over = False

    async def keep(self, look: Callable[[], Awaitable[float]]) -> None:
        """Call `look` until the loop is over; `look` raises nothing."""
        while not self.over:
            self._awake.clear()
            pause = await look()
            # An end that came meanwhile has woken nobody who was not waiting yet.
            with suppress(TimeoutError):
                await asyncio.wait_for(self._awake.wait(), 0 if self.over else pause)

    def wake(self) -> None:
        """Let it look at once."""
        self._awake.set()

    def end(self) -> None:
        """Let it look no more.

        `keep` ends with the look that is under way, or at a cancel.
        """
        self.over = True
        self._awake.set()
