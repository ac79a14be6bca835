"""The examination of a file that is to be imported.

Its lines are judged, and nobody is added yet.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from rules import import_subscribers
from rules.import_lines import Above, Roster
from rules.model.coverage import Coverage
from rules.model.imports import Import, ImportId, ImportKind, ImportLine, ImportState, Line
from rules.model.people import Person, SlackId
from rules.ports import Transactions

# So many lines are one look into the database, and one transaction that stores what was found.
LINES_AT_ONCE = 200


def digest(content: bytes) -> str:
    """Give the digest by which the same file is known again."""
    return hashlib.sha256(content).hexdigest()


async def judged(
    records: Transactions, author: SlackId, lines: Sequence[Line], roster: Roster, day: date
) -> AsyncIterator[list[ImportLine]]:
    """Judge lines, some at a time.

    Nothing is stored. Raises NotAUser or NotAnAdministrator.
    """
    above = Above()
    for start in range(0, len(lines), LINES_AT_ONCE):
        some = lines[start : start + LINES_AT_ONCE]
        yield await records.read(import_subscribers.examine, author, some, roster, above, day=day)


@dataclass(frozen=True, slots=True)
class NewImport:
    """A file to be imported, and what of it is read."""

    kind: ImportKind
    name: str
    content: bytes
    coverage: Coverage


async def begin(records: Transactions, author: Person, new: NewImport, now: datetime) -> ImportId:
    """Store a new import for a file; raises NotAUser or NotAnAdministrator."""
    imported = Import(
        id=ImportId(uuid4().hex),
        author=author.id,
        state=ImportState.READING,
        file_name=new.name,
        digest=digest(new.content),
        made_at=now,
        kind=new.kind,
        coverage=new.coverage,
    )
    await records.write(import_subscribers.begin, author.slack_id or SlackId(""), imported)
    return imported.id
