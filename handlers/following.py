"""Windows that follow what is being delivered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

_FOLLOWED_FOR = 20.0
_LOOK_EVERY = 0.5


async def looks() -> AsyncIterator[None]:
    """Wait half a second before each look, for twenty seconds."""
    for _ in range(int(_FOLLOWED_FOR / _LOOK_EVERY)):
        await asyncio.sleep(_LOOK_EVERY)
        yield
