"""What tests with a directory wait for, and whom they find there."""

from __future__ import annotations

import asyncio

from rules.model.door import uid_of
from rules.model.people import PersonId
from tests.stage import Stage


async def brought(stage: Stage) -> None:
    """Wait until the directory is owed nothing."""
    async with asyncio.timeout(30):
        while await stage.rows("owed_to_door") or await stage.rows("owed_groups"):  # noqa: ASYNC110 - a database rings no bell
            await asyncio.sleep(0.02)


async def entry_of(stage: Stage, who: str) -> str:
    """The name of somebody's entry, by their account."""
    (number,) = [row["id"] for row in await stage.rows("people") if row["slack_id"] == who]
    return uid_of(PersonId(number))
