"""The journal of one space, as kept in the database."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from rules.journal import Action, Entry, EntryId, FormId, NewEntry
from rules.people import Space
from storage.tables import journal


class Journal:
    """The journal of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""
        statement = (
            insert(journal)
            .returning(journal.c.id)
            .values(
                space_id=self._space.id,
                at=entry.at,
                action=entry.action,
                actor=entry.actor,
                whom=entry.whom,
                why=entry.why,
                form=entry.form,
            )
        )
        return EntryId(self._connection.execute(statement).scalar_one())

    def of_form(self, form: FormId) -> Entry | None:
        """The line that this form has led to already."""
        statement = select(journal).where(journal.c.space_id == self._space.id, journal.c.form == form)
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            return None
        return Entry(
            id=row.id,
            at=row.at,
            action=Action(row.action),
            actor=row.actor,
            whom=row.whom,
            why=row.why,
            form=row.form,
        )
