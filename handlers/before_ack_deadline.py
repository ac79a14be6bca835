"""Answers within the three seconds that Slack waits, whatever they wait for themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")

# What is left of the three seconds goes into saying that it did not work.
_SECONDS = 2.5


async def before_ack_deadline(work: Awaitable[T]) -> T:
    """The result, or TimeoutError before Slack gives up; what was begun in the database ends by itself all the same."""
    return await asyncio.wait_for(work, _SECONDS)
