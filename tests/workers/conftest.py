"""A firm for each test: most on SQLite, those about leases once on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import aiohttp
import pytest

from gateways.slack.health import AppHealth, SlackClient
from rules import deliveries
from rules.model.notices import Address
from rules.open_space import Partner, register_partners
from rules.ports import Records
from sandbox import firm
from sandbox.databases import UNHURRIED
from sandbox.slack import Slack
from storage.database import Database
from tests.clocks import unhurried
from tests.outcomes import record_sent
from tests.weather import Network
from tests.workers.cabinet import CALL_SECONDS, FIRM, HOUSE, Cabinet


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


@asynccontextmanager
async def open_cabinet(database_url: str) -> AsyncIterator[Cabinet]:
    """The firm on this database, its partners told of already."""
    timeout, network = aiohttp.ClientTimeout(total=CALL_SECONDS), Network()
    async with (
        Slack(firm.people(), firm.channels(), clock=unhurried()) as slack,
        Database(database_url, UNHURRIED) as database,
        aiohttp.ClientSession(timeout=timeout, connector=network) as session,
    ):
        client = SlackClient(
            health=AppHealth(),
            token=slack.settings.bot_token,
            base_url=slack.api_url,
            session=session,
            retry_handlers=[],
        )
        space = await database.open_space(slack.settings.team_id, HOUSE.firm)
        cabinet = Cabinet(slack, client, network, database.for_space(space, FIRM), database_url)
        partners = [Partner(each.email or "", each) for each in map(cabinet.member, (firm.CLAIRE, firm.HUGH))]
        await cabinet.records.write(register_partners, partners, cabinet.clock.now())
        await cabinet.records.write(_as_if_told, cabinet.clock.now())
        await cabinet.enrol(firm.CLAIRE)
        await cabinet.records.write(_as_if_told, cabinet.clock.now())
        yield cabinet


def _as_if_told(records: Records, now: datetime) -> None:
    while messages := deliveries.claim(records, "before the test", now, (), 50):
        for each in messages:
            record_sent(records, each, Address("D0", "1.0"), now)
