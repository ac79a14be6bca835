"""The people of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from rules.listing import START, Cursor, Direction, Page
from rules.people import Access, PasswordState, Person, PersonId, SlackId, Space, name_key, search_text, sort_key
from storage.tables import people

_USER = or_(people.c.partner, people.c.access == Access.ACTIVE)
_LISTED = or_(people.c.partner, people.c.access.in_([Access.ACTIVE, Access.SUSPENDED]))
_PLACE = tuple_(people.c.sort_key, people.c.id)
_FORWARDS = (people.c.sort_key, people.c.id)
_BACKWARDS = (people.c.sort_key.desc(), people.c.id.desc())


class People:
    """The people of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space
        self._here = people.c.space_id == space.id

    def get(self, person: PersonId) -> Person:
        """The person with this id; raises LookupError."""
        found = self._one(people.c.id == person)
        if found is None:
            raise LookupError(f"nobody has the id {person} in space {self._space.id}")
        return found

    def by_slack_id(self, slack_id: SlackId) -> Person | None:
        """The person recognised by this Slack account."""
        return self._one(people.c.slack_id == slack_id)

    def by_email(self, email: str) -> Person | None:
        """The person with this normalised address, whatever the access."""
        return self._one(people.c.email == email)

    def users(self) -> list[Person]:
        """The users of the space: partners and active subscribers, in the order they came."""
        return self._all(self._select(_USER).order_by(people.c.id))

    def administrators(self) -> list[Person]:
        """The users who are administrators, the longest-standing first."""
        since = people.c.administrator_since
        return self._all(self._select(_USER, since.is_not(None)).order_by(since, people.c.id))

    def named(self, name_key: str) -> list[Person]:
        """Those in the space whose name has this key (rules.people.name_key)."""
        return self._all(self._select(_LISTED, people.c.name_key == name_key).order_by(people.c.id))

    def with_phone(self, phone: str) -> list[Person]:
        """Those in the space with this number, in E.164 form."""
        return self._all(self._select(_LISTED, people.c.phone == phone).order_by(people.c.id))

    def page(self, words: Sequence[str], cursor: Cursor, size: int) -> Page:
        """A page of those in the space in whose search text every word is found.

        Where nobody is left beyond the cursor, or less than a page before it, it is the first page.
        """
        found = and_(_LISTED, *(people.c.search_text.contains(word, autoescape=True) for word in words))
        turned = self._all(self._beyond(found, cursor).limit(size))
        back = cursor.direction is Direction.BEFORE
        if cursor != START and (len(turned) < size if back else not turned):
            return self.page(words, START, size)
        shown = tuple(reversed(turned) if back else turned)
        total, before = self._count(found, shown)
        return Page(shown, total, has_before=before > 0, has_after=before + len(shown) < total)

    def add(self, person: Person) -> Person:
        """Store a new person, whose `id` is ignored, and return it with its own."""
        statement = insert(people).values(space_id=self._space.id, **_columns(person)).returning(people.c.id)
        return replace(person, id=PersonId(self._connection.execute(statement).scalar_one()))

    def update(self, person: Person) -> None:
        """Store a person as he is now; raises LookupError for one who is not stored."""
        statement = update(people).where(self._here, people.c.id == person.id).values(**_columns(person))
        if self._connection.execute(statement).rowcount != 1:
            raise LookupError(f"nobody has the id {person.id} in space {self._space.id}")

    def _select(self, *conditions: ColumnElement[bool]) -> Select[Any]:
        return select(people).where(self._here, *conditions)

    def _one(self, condition: ColumnElement[bool]) -> Person | None:
        row = self._connection.execute(self._select(condition)).mappings().one_or_none()
        return None if row is None else person_of(row)

    def _all(self, statement: Select[Any]) -> list[Person]:
        return [person_of(row) for row in self._connection.execute(statement).mappings()]

    def _beyond(self, found: ColumnElement[bool], cursor: Cursor) -> Select[Any]:
        place = _place(cursor.key, cursor.person)
        if cursor.direction is Direction.BEFORE:
            return self._select(found, place > _PLACE).order_by(*_BACKWARDS)
        return self._select(found, place < _PLACE).order_by(*_FORWARDS)

    def _count(self, found: ColumnElement[bool], shown: Sequence[Person]) -> tuple[int, int]:
        """How many were found, and how many of them stand before those shown."""
        if not shown:
            return 0, 0
        first = _place(sort_key(shown[0].first_name, shown[0].last_name), shown[0].id)
        counts = select(func.count(), func.count().filter(first > _PLACE)).select_from(people).where(self._here, found)
        total, before = self._connection.execute(counts).one()
        return total, before


def person_of(row: RowMapping) -> Person:
    """The person in a row that holds all columns of `people`."""
    return Person(
        id=row[people.c.id],
        email=row[people.c.email],
        first_name=row[people.c.first_name],
        last_name=row[people.c.last_name],
        slack_id=row[people.c.slack_id],
        phone=row[people.c.phone],
        function=row[people.c.function],
        partner=row[people.c.partner],
        administrator_since=row[people.c.administrator_since],
        access=Access(row[people.c.access]),
        added_at=row[people.c.added_at],
        password_state=PasswordState(row[people.c.password_state]),
        password_at=row[people.c.password_at],
        password_hash=row[people.c.password_hash],
        locale=row[people.c.locale],
        timezone=row[people.c.timezone],
    )


def _place(key: str, person: int) -> ColumnElement[Any]:
    return tuple_(literal(key, people.c.sort_key.type), literal(person, people.c.id.type))


def _columns(person: Person) -> dict[str, object]:
    return {
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "slack_id": person.slack_id,
        "phone": person.phone,
        "function": person.function,
        "partner": person.partner,
        "administrator_since": person.administrator_since,
        "access": person.access,
        "added_at": person.added_at,
        "password_state": person.password_state,
        "password_at": person.password_at,
        "password_hash": person.password_hash,
        "locale": person.locale,
        "timezone": person.timezone,
        "name_key": name_key(person.first_name, person.last_name),
        "sort_key": sort_key(person.first_name, person.last_name),
        "search_text": search_text(person),
    }
