"""A space for each test, once on each database."""

from __future__ import annotations

import pytest

from storage.database import Database, SpaceTransactions
from tests.people import ANNE, BRUNO
from tests.storage.spaces import FIRM, deliver_all, open_firm


@pytest.fixture
async def tx(database: Database) -> SpaceTransactions:
    """An empty space."""
    return database.for_space(await database.open_space("T1", "Cabinet Aubert"), FIRM)


@pytest.fixture
async def partners(tx: SpaceTransactions) -> SpaceTransactions:
    """A space with two partners, Anne and Bruno, both in Slack; nothing is owed."""
    await open_firm(tx, ANNE, BRUNO)
    await deliver_all(tx)
    return tx
