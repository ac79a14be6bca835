"""Details of somebody that were told at a moment, as kept in the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, delete, insert, or_, select

from rules.model.people import Person, PersonId, SlackId, Space, name_key
from rules.model.strangers import Stranger, StrangerId
from storage.inserts import add_one
from storage.tables import strangers

_HERE = strangers.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought", expanding=True)
_ALL = select(strangers).where(_HERE)
_BY_IDS = _ALL.where(strangers.c.id.in_(_SOUGHT))
_BY_ADDRESS = _ALL.where(strangers.c.email == bindparam("email"))
_LIKE = _ALL.where(
    or_(
        strangers.c.person == bindparam("person"),
        strangers.c.slack_id.in_(_SOUGHT),
        strangers.c.email == bindparam("email"),
        # A name alone may mean any who have it: it stays to be erased under each of them.
        and_(
            strangers.c.slack_id.is_(None), strangers.c.person.is_(None), strangers.c.name_key == bindparam("name_key")
        ),
    )
)
_ADD = insert(strangers)
_REMOVE = delete(strangers).where(_HERE, strangers.c.id.in_(_SOUGHT))


class Strangers:
    """The details of a moment that one space keeps, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space

    def add(self, stranger: Stranger) -> StrangerId:
        """Keep details, whose `id` is ignored, and give the number they are kept under."""
        row: dict[str, object] = {
            "space_id": self._space.id,
            "person": stranger.person,
            "slack_id": stranger.slack_id,
            "first_name": stranger.first_name,
            "last_name": stranger.last_name,
            "email": stranger.email,
            "name_key": name_key(stranger.first_name, stranger.last_name),
        }
        return StrangerId(add_one(self._connection, _ADD, row))

    def by_ids(self, strangers: Iterable[StrangerId]) -> list[Stranger]:
        """Give those of these that are not erased."""
        return self._found(_BY_IDS, sought=list(strangers))

    def with_address(self, email: str) -> list[Stranger]:
        """Give those with this address."""
        return self._found(_BY_ADDRESS, email=email)

    def like(self, person: Person) -> list[Stranger]:
        """Give those who are this person, or may be.

        By number, account or address; where neither is known, by name.
        """
        return self._found(
            _LIKE,
            person=person.id,
            sought=[each for each in (person.slack_id, person.former_slack_id) if each],
            email=person.email,
            name_key=name_key(person.first_name, person.last_name),
        )

    def remove(self, strangers: Iterable[StrangerId]) -> None:
        """Erase these."""
        self._connection.execute(_REMOVE, {"space": self._space.id, "sought": list(strangers)})

    def _found(self, statement: Any, **sought: object) -> list[Stranger]:
        rows = self._connection.execute(statement, {"space": self._space.id, **sought})
        return [
            Stranger(
                id=StrangerId(row.id),
                person=None if row.person is None else PersonId(row.person),
                slack_id=None if row.slack_id is None else SlackId(row.slack_id),
                first_name=row.first_name,
                last_name=row.last_name,
                email=row.email,
            )
            for row in rows
        ]
