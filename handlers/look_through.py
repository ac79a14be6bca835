"""Looking through a file that is to be imported: each line is judged and kept, and nobody is added yet."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import uuid4

from rules import import_subscribers
from rules.add_subscriber import Firm
from rules.headings import Sheet, read_sheet
from rules.import_lines import Above, Roster
from rules.imports import Import, ImportId, ImportState
from rules.people import Person, SlackId
from rules.ports import Transactions

# So many lines are one look into the database, and one transaction that stores what was found.
_LINES_AT_ONCE = 200


async def read(content: bytes) -> Sheet:
    """The lines of the file, read on a thread; raises FileRefused or MissingColumns."""
    return await asyncio.to_thread(read_sheet, content)


def digest(content: bytes) -> str:
    """By which the same file is known again."""
    return hashlib.sha256(content).hexdigest()


async def look_through(
    records: Transactions,
    author: Person,
    sheet: Sheet,
    name: str,
    content: bytes,
    *,
    roster: Roster,
    firm: Firm,
    now: datetime,
    tell: Callable[[int], Awaitable[None]],
) -> ImportId:
    """Judge and keep its lines, telling how many are done so far; raises NotAUser or NotAnAdministrator."""
    slack_id, lines = author.slack_id or SlackId(""), sheet.lines
    new = Import(
        id=ImportId(uuid4().hex),
        author=author.id,
        state=ImportState.READING,
        file_name=name,
        digest=digest(content),
        made_at=now,
    )
    await records.write(import_subscribers.begin, slack_id, new, firm.enrolment)
    above = Above()
    for start in range(0, len(lines), _LINES_AT_ONCE):
        some = lines[start : start + _LINES_AT_ONCE]
        found = await records.read(import_subscribers.find, slack_id, some, roster, firm, above)
        await records.write(import_subscribers.keep, new.id, found)
        await tell(start + len(some))
    return new.id
