"""Waiting for the firm's directory, for as long as a window may."""

from __future__ import annotations

import asyncio

from handlers.app_context import AppContext
from rules.keep_door import is_owed
from rules.model.people import PersonId

# From when the request began: what is left of the three seconds goes into the answer.
_SECONDS = 1.5
_LOOK_EVERY = 0.05


def clock() -> float:
    """Give the seconds by which a request's time is told."""
    return asyncio.get_running_loop().time()


async def door_has(context: AppContext, person: PersonId, began: float) -> bool:
    """Tell whether the directory has somebody as they are now.

    `began` is when the request did, by `clock`. Where the space has no directory it lacks nothing.
    """
    context.wake()
    while await context.records.read(is_owed, person):  # another process may bring it
        if clock() > began + _SECONDS:
            return False
        await asyncio.sleep(_LOOK_EVERY)
    return True
