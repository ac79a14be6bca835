"""A firm for each test: most on SQLite, those about leases once on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.delivery.cabinet import Cabinet, open_cabinet


@pytest.fixture
async def cabinet(sqlite_url: str) -> AsyncIterator[Cabinet]:
    """The firm on SQLite."""
    async with open_cabinet(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def cabinet_on_each(database_url: str) -> AsyncIterator[Cabinet]:
    """The firm, once on each database."""
    async with open_cabinet(database_url) as opened:
        yield opened
