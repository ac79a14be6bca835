"""Moments are kept in UTC on every database."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from storage.database import SpaceTransactions
from tests.people import ANNE, partner


async def test_times_come_back_in_utc(tx: SpaceTransactions) -> None:
    """Whatever zone they were told in; a time without zone is refused."""
    paris = timezone(timedelta(hours=2))
    told = partner(ANNE, added_at=datetime(2025, 7, 1, 10, tzinfo=paris))
    stored = await tx.write(lambda records: records.people.add(told))
    found = await tx.read(lambda records: records.people.get(stored.id))
    assert found.added_at.isoformat() == "2025-07-01T08:00:00+00:00"
    naive = partner(ANNE, email="x", added_at=datetime(2025, 7, 1))  # noqa: DTZ001 - that is the point
    with pytest.raises(Exception, match="without zone"):
        await tx.write(lambda records: records.people.add(naive))
