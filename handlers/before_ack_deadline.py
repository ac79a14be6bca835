"""Answers within the three seconds that Slack waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")

# What is left of the three seconds goes into saying that it did not work.
_SECONDS = 2.5


async def before_ack_deadline(work: Awaitable[T]) -> T:
    """Wait for the result, but not beyond Slack's deadline.

    Raises TimeoutError then. What was begun in the database ends by itself all the same.
    """
    return await asyncio.wait_for(work, _SECONDS)
