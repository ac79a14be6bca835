"""The pages of the list, read in a time that does not grow with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Result, RowMapping, Select, and_, func, literal, select, tuple_

from rules.model.listing import MOST_COUNTED, START, Criteria, Cursor, Direction, Page
from rules.model.people import Person, Space, sort_key
from storage import headcounts
from storage import people_queries as queries
from storage.person_rows import person_of
from storage.tables import IS_LISTED, people
from storage.words import by_index, holding

# So many are looked at one by one for a page of very many; where they stand further apart, the index finds them all.
_LOOKED_AT = 1_500
_SAMPLE = 100
_PLACES = select(people.c.sort_key, people.c.id).where(queries.HERE)
_TEXTS = select(people.c.words).where(queries.HERE, IS_LISTED).order_by(people.c.sort_key, people.c.id)

Place = tuple[str, int]


class Pages:
    """The pages of one space's list, each of those in the space who meet the criteria."""

    def __init__(self, connection: Connection, space: Space, criteria: Criteria) -> None:
        self._connection = connection
        self._space = space
        self._words = [word for term in criteria.terms if queries.is_plain(term) for word in term.words]
        self._others = queries.meeting(criteria)
        self._found = and_(IS_LISTED, *holding(self._words), *self._others)

    def page(self, cursor: Cursor, size: int) -> Page:
        """Give a page, the first where nobody is left after the cursor, or less than a page before it."""
        if not (self._words or self._others):
            return self._of_many(cursor, size, headcounts.kept(self._connection, self._space).listed)
        places = None if self._are_common() else self._places()
        if places is None or len(places) > MOST_COUNTED:
            return self._of_many(cursor, size, MOST_COUNTED, more=True)
        return self._of_few(sorted(places), cursor, size)

    def _are_common(self) -> bool:
        """Tell whether so many of the first have these words that the index need not be asked."""
        if self._others or not self._words:
            return False
        return self._count_among(_SAMPLE) > _SAMPLE // 2 and self._count_among(_LOOKED_AT) > MOST_COUNTED

    def _count_among(self, first: int) -> int:
        looked_at = _TEXTS.limit(first).subquery()
        found = select(func.count()).where(*holding(self._words, looked_at.c.words))
        count: int = self._run(found).scalar_one()
        return count

    def _places(self) -> list[Place]:
        statement, sought = self._by_index(_PLACES.where(self._found))
        return [(row.sort_key, row.id) for row in self._run(statement.limit(MOST_COUNTED + 1), **sought)]

    def _by_index(self, statement: Select[Any]) -> tuple[Select[Any], dict[str, object]]:
        if not self._words:
            return statement, {}
        narrowed, grams = by_index(self._connection, statement, self._words)
        return narrowed, {"grams": grams}

    def _of_few(self, places: Sequence[Place], cursor: Cursor, size: int) -> Page:
        place = (cursor.key, cursor.person)
        back = cursor.direction is Direction.BEFORE
        start = bisect_left(places, place) - size if back else bisect_right(places, place)
        start = start if 0 <= start < len(places) else 0
        end = min(len(places), start + size)
        rows = self._run(queries.BY_IDS, sought=[number for _, number in places[start:end]]).mappings()
        shown = sorted(map(person_of, rows), key=_place_of)
        return Page(tuple(shown), len(places), has_before=start > 0, has_after=end < len(places), skipped=start)

    def _of_many(self, cursor: Cursor, size: int, total: int, *, more: bool = False) -> Page:
        turned = [person_of(each) for each in self._beyond(cursor, size + 1)]
        back = cursor.direction is Direction.BEFORE
        if cursor != START and (len(turned) < size if back else not turned):
            return self._of_many(START, size, total, more=more)
        shown, goes_on = turned[:size], len(turned) > size
        comes_from = cursor != START and self._has_behind(shown[0], cursor.direction)
        before, after = (goes_on, comes_from) if back else (comes_from, goes_on)
        in_order = tuple(reversed(shown) if back else shown)
        skipped = self._count_before(in_order[0]) if before else 0
        return Page(in_order, total, before, after, more=more, skipped=skipped)

    def _count_before(self, person: Person) -> int | None:
        if self._words or self._others:
            return None  # they may stand far apart
        before = _in_direction(_PLACES.where(IS_LISTED), Cursor(*_place_of(person), Direction.BEFORE))
        count: int = self._run(select(func.count()).select_from(before.limit(MOST_COUNTED + 1).subquery())).scalar_one()
        return count if count <= MOST_COUNTED else None

    def _has_behind(self, person: Person, direction: Direction) -> bool:
        opposite = Direction.AFTER if direction is Direction.BEFORE else Direction.BEFORE
        return bool(self._beyond(Cursor(*_place_of(person), opposite), 1))

    def _beyond(self, cursor: Cursor, limit: int) -> Sequence[RowMapping]:
        statement = _in_direction(queries.PEOPLE.where(self._found), cursor)
        if not (self._words or self._others):
            return self._run(statement.limit(limit)).mappings().all()
        edge = self._run(_in_direction(_PLACES.where(IS_LISTED), cursor).offset(_LOOKED_AT).limit(1)).first()
        near = statement if edge is None else statement.where(_until(cursor, edge.sort_key, edge.id))
        found = self._run(near.limit(limit)).mappings().all()
        if edge is None or len(found) == limit:
            return found
        statement, sought = self._by_index(statement)
        return self._run(statement.limit(limit), **sought).mappings().all()

    def _run(self, statement: Select[*tuple[Any, ...]], **sought: object) -> Result[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **sought})


def _in_direction(statement: Select[Any], cursor: Cursor) -> Select[Any]:
    place = _place(cursor.key, cursor.person)
    if cursor.direction is Direction.BEFORE:
        return statement.where(place > queries.PLACE).order_by(people.c.sort_key.desc(), people.c.id.desc())
    return statement.where(place < queries.PLACE).order_by(people.c.sort_key, people.c.id)


def _until(cursor: Cursor, key: str, person: int) -> ColumnElement[bool]:
    edge = _place(key, person)
    return edge <= queries.PLACE if cursor.direction is Direction.BEFORE else edge >= queries.PLACE


def _place(key: str, person: int) -> ColumnElement[Any]:
    return tuple_(literal(key, people.c.sort_key.type), literal(person, people.c.id.type))


def _place_of(person: Person) -> Place:
    return sort_key(person.first_name, person.last_name), person.id
