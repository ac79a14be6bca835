"""`python -m bot review export`: the record of the latest access review."""

from __future__ import annotations

from datetime import UTC, datetime

from locales import SOURCE_LANGUAGE, Languages
from rules.export_review import latest_record
from storage.database import Database
from views.export_review import record


async def export(url: str) -> bytes:
    """Give the record of every firm's latest review as CSV.

    The records follow one another. Raises SQLAlchemyError.
    """
    localizer = Languages.load(SOURCE_LANGUAGE).localizer()
    async with Database(url) as database:
        now = datetime.now(UTC)
        found = [await database.for_space(space).read(latest_record, now) for space in await database.spaces()]
    return b"".join(record(localizer, each).content for each in found if each is not None)
