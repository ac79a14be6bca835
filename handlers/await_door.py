"""Waiting for the firm's directory, for as long as a window may."""

from __future__ import annotations

import asyncio

from handlers.app_context import AppContext
from rules.keep_door import is_owed
from rules.model.people import PersonId

_SECONDS = 1.5
_LOOK_EVERY = 0.05


async def door_has(context: AppContext, person: PersonId, seconds: float = _SECONDS) -> bool:
    """Tell whether the directory has somebody as they are now.

    It is given so many seconds. Where the space has no directory it lacks nothing.
    """
    context.wake()
    try:
        async with asyncio.timeout(min(seconds, _SECONDS)):
            while await context.records.read(is_owed, person):  # noqa: ASYNC110 - another process may bring it
                await asyncio.sleep(_LOOK_EVERY)
    except TimeoutError:
        return False
    return True
