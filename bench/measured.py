"""The measured firm, whose people the space knows already."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bench.workspace import PARTNERS, SETTINGS, people
from sandbox import filler
from storage.database import Database
from storage.migrate import migrate


def found(database: Path) -> None:
    """Make a SQLite file with the firm's space and people."""
    url = f"sqlite:///{database}"
    migrate(url)
    fill(url)


def fill(url: str) -> None:
    """Fill a migrated database with the firm's space and people.

    One partner and one other person are administrators.
    """
    asyncio.run(_fill(url))


async def _fill(url: str) -> None:
    since = datetime.now(UTC) - timedelta(days=30)
    known = partial(filler.know, people=people(), partners=PARTNERS, administrators={0, PARTNERS}, since=since)
    async with Database(url) as database:
        space = await database.open_space(SETTINGS.team_id, SETTINGS.team_name)
        await database.for_space(space).write(known)
