"""A stage for each test, and a way to set up one with other settings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.stage import Stage, open_stage

Stages = Callable[..., Awaitable[Stage]]


@pytest.fixture
async def stages(sqlite_url: str) -> AsyncIterator[Stages]:
    """Sets up stages on SQLite, with settings such as PASSWORD_DELIVERY="reveal"."""
    async with AsyncExitStack() as stack:

        async def set_up(**changes: Any) -> Stage:
            return await stack.enter_async_context(open_stage(sqlite_url, **changes))

        yield set_up


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """The sample firm, its partners in the space from the start, on SQLite."""
    return await stages()


@pytest.fixture
async def stage_on_each(database_url: str) -> AsyncIterator[Stage]:
    """The same, once on each database."""
    async with open_stage(database_url) as opened:
        yield opened
