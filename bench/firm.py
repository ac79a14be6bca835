"""The measured firm, whose people the space knows already."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.workspace import PARTNERS, SETTINGS, people
from rules.model.people import Access, Person, PersonId, SlackId
from rules.ports import Records
from storage.database import Database
from storage.migrate import migrate


def found(database: Path) -> None:
    """Make a SQLite file with the firm's space and people.

    One partner and one other person are administrators.
    """
    url = f"sqlite:///{database}"
    migrate(url)
    fill(url)


def fill(url: str) -> None:
    """Fill a migrated database with the firm's space and people."""
    asyncio.run(_fill(url))


async def _fill(url: str) -> None:
    async with Database(url) as database:
        space = await database.open_space(SETTINGS.team_id, SETTINGS.team_name)
        await database.for_space(space).write(_add_everyone)


def _add_everyone(records: Records) -> None:
    joined = datetime.now(UTC) - timedelta(days=30)
    for number, person in enumerate(people()):
        records.people.add(
            Person(
                id=PersonId(0),
                email=person.email or "",
                first_name=person.first_name,
                last_name=person.last_name,
                slack_id=SlackId(person.id),
                partner=number < PARTNERS,
                administrator_since=joined if number in {0, PARTNERS} else None,
                access=Access.NONE if number < PARTNERS else Access.ACTIVE,
                added_at=joined,
                locale=person.locale,
                timezone=person.tz,
            )
        )
