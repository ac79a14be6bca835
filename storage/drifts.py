"""By what the directory of one space differs, as stored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.dates import today
from rules.model.drift import Aspect, Drift, Kept
from rules.model.people import PersonId, Space
from storage.tables import drifts, spaces

_HERE = drifts.c.space_id == bindparam("space")
_THIS = drifts.c.person == bindparam("sought")
_THESE = drifts.c.aspect.in_(bindparam("aspects", expanding=True))
_WAITS = drifts.c.kept_by.is_(None)
_LASTS = drifts.c.kept_until >= bindparam("day")
_ALL = select(drifts).where(_HERE).order_by(drifts.c.person, drifts.c.aspect)
_OF = _ALL.where(_THIS)
_KEPT = _ALL.where(drifts.c.over.is_(False), _LASTS)
_LEFT = _ALL.where(drifts.c.over.is_(False), or_(_WAITS, _LASTS)).where(
    drifts.c.person.in_(bindparam("people", expanding=True))
)
_COUNT = select(func.count(drifts.c.person.distinct())).where(_HERE, _WAITS, drifts.c.over.is_(False))
_REMOVE = delete(drifts).where(_HERE, _THIS, _THESE)
_CLEAR = delete(drifts).where(_HERE, _WAITS)
_OVERTAKE = update(drifts).where(_HERE, _THIS, _THESE).values(over=True)
_SPACE = spaces.c.id == bindparam("space")
_COMPARED = select(spaces.c.door_compared).where(_SPACE)
_NOTE = update(spaces).where(_SPACE).values(door_compared=True)

Left = dict[PersonId, frozenset[Aspect]]


class Drifts:
    """The differences of one space's directory, within one transaction."""

    def __init__(self, connection: Connection, space: Space, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._space = {"space": space.id}
        self._now = now

    def all(self) -> list[Drift]:
        """List those that wait and those that are kept, by person."""
        return [_drift(row) for row in self._connection.execute(_ALL, self._space)]

    def of(self, person: PersonId) -> list[Drift]:
        """List those of this person."""
        return [_drift(row) for row in self._connection.execute(_OF, {**self._space, "sought": person})]

    def waiting(self) -> int:
        """Count the people of whom something waits for an answer."""
        return int(self._connection.execute(_COUNT, self._space).scalar_one())

    def kept(self) -> Mapping[PersonId, frozenset[Aspect]]:
        """Give what is kept today, by person."""
        return self._aspects(_KEPT, day=today(self._now()))

    def left(self, people: Collection[PersonId], day: date) -> Left:
        """Give what of these people's entries is left as it is on this day."""
        return self._aspects(_LEFT, people=list(people), day=day)

    def put(self, new: Sequence[Drift]) -> None:
        """Store these as they are now."""
        if not new:
            return
        of_dialect = postgresql.insert if self._connection.dialect.name == "postgresql" else sqlite.insert
        insert = of_dialect(drifts)
        key = [drifts.c.space_id, drifts.c.person, drifts.c.aspect]
        others = {each.name: insert.excluded[each.name] for each in drifts.c if each not in {*key}}
        rows = [{"space_id": self._space["space"], **_columns(each)} for each in new]
        self._connection.execute(insert.on_conflict_do_update(index_elements=key, set_=others), rows)

    def remove(self, person: PersonId, aspects: Collection[Aspect]) -> None:
        """Forget these of somebody; nothing where there is none."""
        self._connection.execute(_REMOVE, {**self._space, "sought": person, "aspects": list(aspects)})

    def overtake(self, person: PersonId, aspects: Collection[Aspect]) -> None:
        """Remember that the space ordered these aspects of somebody's entry."""
        self._connection.execute(_OVERTAKE, {**self._space, "sought": person, "aspects": list(aspects)})

    def clear(self) -> None:
        """Forget all that wait; what is kept stays."""
        self._connection.execute(_CLEAR, self._space)

    def is_compared(self) -> bool:
        """Tell whether the directory was found whole, or made so, before."""
        return bool(self._connection.execute(_COMPARED, self._space).scalar())

    def note_compared(self) -> None:
        """Remember that it was."""
        self._connection.execute(_NOTE, self._space)

    def _aspects(self, statement: Select[Any], **sought: object) -> Left:
        found: dict[PersonId, set[Aspect]] = {}
        for row in self._connection.execute(statement, {**self._space, **sought}):
            found.setdefault(PersonId(row.person), set()).add(row.aspect)
        return {person: frozenset(aspects) for person, aspects in found.items()}


def _columns(drift: Drift) -> dict[str, object]:
    kept = drift.kept
    return {
        "person": drift.person,
        "aspect": drift.aspect,
        "found": drift.found,
        "since": drift.since,
        "lets_in": drift.lets_in,
        "over": drift.over,
        "kept_by": kept.by if kept else None,
        "kept_until": kept.until if kept else None,
        "entry": kept.entry if kept else None,
    }


def _drift(row: Row[Any]) -> Drift:
    return Drift(
        person=PersonId(row.person),
        aspect=row.aspect,
        found=row.found,
        since=row.since,
        lets_in=row.lets_in,
        over=row.over,
        kept=None if row.kept_by is None else Kept(PersonId(row.kept_by), row.kept_until, row.entry),
    )
