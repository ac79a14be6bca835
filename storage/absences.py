"""When the people of one space are away, as kept in the database."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.people import PersonId
from rules.model.portfolios import Absence
from storage.lists import these
from storage.portfolio_tables import absences as table
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_ENDING = select(table).where(_HERE, table.c.last_day >= bindparam("day"))
_OF_PEOPLE = _ENDING.where(these(table.c.person))
_REMOVE = delete(table).where(_HERE, table.c.person == bindparam("sought"), table.c.first_day == bindparam("day"))

_FORGET = delete(table).where(_HERE, table.c.person == bindparam("sought"))


def _put(insert: sqlite.Insert | postgresql.Insert) -> sqlite.Insert | postgresql.Insert:
    others = {name: insert.excluded[name] for name in ("last_day", "entry")}
    return insert.on_conflict_do_update(index_elements=[*table.primary_key], set_=others)


_PUT = {"sqlite": _put(sqlite.insert(table)), "postgresql": _put(postgresql.insert(table))}


class Absences(WithinSpace):
    """The absences of one space's people."""

    def absences(self, day: date, people: Collection[PersonId] | None = None) -> list[Absence]:
        """List the absences that end on this day or later, the nearest first.

        Of these people, or of all.
        """
        rows = self._run(_ENDING, day=day) if people is None else self._run(_OF_PEOPLE, day=day, these=people)
        return sorted(map(_absence, rows), key=lambda each: (each.first_day, each.last_day, each.person))

    def put_absence(self, absence: Absence) -> None:
        """Store when somebody is away, in place of what began on the same day."""
        days = {"first_day": absence.first_day, "last_day": absence.last_day}
        self._add(_PUT[self._connection.dialect.name], [{"person": absence.person, "entry": absence.entry, **days}])

    def remove_absence(self, person: PersonId, first_day: date) -> None:
        """Forget when somebody is away; nothing where nothing was known."""
        self._run(_REMOVE, sought=person, day=first_day)

    def forget_absences(self, person: PersonId) -> None:
        """Forget every absence of somebody."""
        self._run(_FORGET, sought=person)


def _absence(row: Row[Any]) -> Absence:
    return Absence(person=PersonId(row.person), first_day=row.first_day, last_day=row.last_day, entry=row.entry)
