"""A firm with three clients, as the tests of their windows begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from rules.model.clients import Client
from rules.model.dates import today
from rules.model.portfolios import Portfolio, Right
from rules.ports import Records
from sandbox import firm
from tests.looked_after import ANOTHER, SIREN, client, join, led, user
from tests.stage import Stage, Stages

WHY = "Renfort de clôture"


@dataclass(frozen=True, slots=True)
class Cabinet:
    """The firm: Claire administers it, Hugh is a partner, Anne leads « Nord » since three days, with one client."""

    stage: Stage
    north: Portfolio
    bakery: Client

    async def rows(self, action: str) -> list[dict[str, Any]]:
        """The lines of this kind in the journal."""
        return [row for row in await self.stage.rows("journal") if row["action"] == action]


async def with_clients(stages: Stages) -> Cabinet:
    """Three clients, of whom two are in no portfolio."""
    stage = await stages(delivering=False)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    return Cabinet(stage, *await stage.records.write(_fill))


def day(now: datetime, away: int) -> str:
    """A day so far from today, as a date picker has it."""
    return (today(now) + timedelta(days=away)).isoformat()


def _fill(records: Records) -> tuple[Portfolio, Client]:
    claire, hugh, anne = (user(records, each) for each in (firm.CLAIRE, firm.HUGH, firm.ANNE))
    assert claire.slack_id is not None
    ago = datetime.now(UTC) - timedelta(days=3)
    north = led(records, "Nord", anne, claire, ago)
    bakery = client(records, claire.slack_id, ago, north, code="B-1", siren=SIREN)
    join(records, north, hugh, claire, ago + timedelta(days=2), right=Right.VIEW, why=WHY)
    client(records, claire.slack_id, ago, name="Garage du Port", siren=ANOTHER)
    client(records, claire.slack_id, ago, name="Indivision Éon", code="I-1")
    return north, bakery
