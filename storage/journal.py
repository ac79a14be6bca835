"""The journal of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, union

from rules.journal import Action, Entry, EntryId, FormId, NewEntry, RequestId
from rules.people import PersonId, Space
from storage.adding import add_numbered
from storage.tables import journal

_WRITE = insert(journal).returning(journal.c.id)
_GET = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.id == bindparam("sought"))
_OF_FORM = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.form == bindparam("sought"))

_OF_KIND = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.action == bindparam("action"))
_LATEST_ABOUT = _OF_KIND.where(journal.c.whom == bindparam("whom")).order_by(journal.c.id.desc()).limit(1)
_SINCE = _OF_KIND.where(journal.c.at >= bindparam("moment")).order_by(journal.c.id)
_LATEST = select(journal).where(journal.c.space_id == bindparam("space")).order_by(journal.c.id.desc())
_PEOPLE_SINCE = union(
    *(
        select(who).where(journal.c.space_id == bindparam("space"), journal.c.id > bindparam("entry"), who.is_not(None))
        for who in (journal.c.whom, journal.c.actor)
    )
)


class Journal:
    """The journal of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space, request: RequestId | None) -> None:
        self._connection = connection
        self._space = space
        self._request = request

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""
        return EntryId(self._connection.execute(_WRITE, self._line(entry)).scalar_one())

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""
        lines = [self._line(entry) for entry in entries]
        return [EntryId(each) for each in add_numbered(self._connection, self._space, journal, lines)]

    def get(self, entry: EntryId) -> Entry:
        """This line; raises LookupError."""
        row = self._connection.execute(_GET, {"space": self._space.id, "sought": entry}).one_or_none()
        if row is None:
            raise LookupError(f"the journal of space {self._space.id} has no line {entry}")
        return _entry(row)

    def of_form(self, form: FormId) -> Entry | None:
        """The line that this form has led to already."""
        row = self._connection.execute(_OF_FORM, {"space": self._space.id, "sought": form}).one_or_none()
        return None if row is None else _entry(row)

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """The latest line of this kind about this person."""
        sought = {"space": self._space.id, "whom": whom, "action": action}
        row = self._connection.execute(_LATEST_ABOUT, sought).one_or_none()
        return None if row is None else _entry(row)

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """The lines of this kind since then, the oldest first."""
        sought = {"space": self._space.id, "moment": moment, "action": action}
        return [_entry(row) for row in self._connection.execute(_SINCE, sought)]

    def latest(self, limit: int) -> list[Entry]:
        """The latest lines, the newest first."""
        return [_entry(row) for row in self._connection.execute(_LATEST.limit(limit), {"space": self._space.id})]

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Whom the lines after this one are about, and who wrote them."""
        rows = self._connection.execute(_PEOPLE_SINCE, {"space": self._space.id, "entry": entry})
        return [PersonId(each) for each in rows.scalars()]

    def _line(self, entry: NewEntry) -> dict[str, object]:
        return {
            "space_id": self._space.id,
            "at": entry.at,
            "action": entry.action,
            "actor": entry.actor,
            "whom": entry.whom,
            "why": entry.why,
            "form": entry.form,
            "request": self._request,
        }


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        at=row.at,
        action=Action(row.action),
        actor=row.actor,
        whom=row.whom,
        why=row.why,
        form=row.form,
    )
