"""`python -m bot review export`: who confirmed whose access, for whoever answers for it."""

from __future__ import annotations

from locales import SOURCE_LANGUAGE, Languages
from rules.export_review import latest_record
from storage.database import Database
from views.export_review import record


async def export(url: str) -> bytes:
    """The record of the latest review of every firm as CSV, one after the other; raises SQLAlchemyError."""
    localizer = Languages.load(SOURCE_LANGUAGE).localizer()
    async with Database(url) as database:
        found = [await database.for_space(space).read(latest_record) for space in await database.spaces()]
    return b"".join(record(localizer, each).content for each in found if each is not None)
