"""The turns at what costs, so that many presses cost once."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager


class Turns:
    """The turns at each form or message, one after the other."""

    def __init__(self) -> None:
        self._locks: defaultdict[Hashable, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._there: Counter[Hashable] = Counter()

    def taken(self, key: Hashable) -> bool:
        """Tell whether somebody is at it."""
        return key in self._there

    @asynccontextmanager
    async def at(self, key: Hashable) -> AsyncIterator[None]:
        """Wait for one's turn, and have it within the block."""
        self._there[key] += 1
        try:
            async with self._locks[key]:
                yield
        finally:
            self._there[key] -= 1
            if not self._there[key]:
                del self._there[key], self._locks[key]
