"""The opened Home tabs of one space, as stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from rules.model.homes import Home
from rules.model.people import PersonId, SlackId, Space
from storage.tables import homes

_HERE = homes.c.space_id == bindparam("space")
_THIS = homes.c.slack_id == bindparam("sought")
_ANY = select(homes.c.slack_id).where(_HERE).limit(1)
_GET = select(homes).where(_HERE, _THIS)
_ADD = insert(homes)
_CHANGE = update(homes).where(_HERE, _THIS)
_REMOVE = delete(homes).where(_HERE, _THIS)
_OPENED_SINCE = (
    select(homes.c.slack_id).where(_HERE, homes.c.opened_at >= bindparam("moment")).order_by(homes.c.opened_at.desc())
)
_OF_PEOPLE = select(homes.c.slack_id).where(_HERE, homes.c.person.in_(bindparam("people", expanding=True)))


class Homes:
    """The Home tabs of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def any(self) -> bool:
        """Tell whether the space has any stored Home."""
        return self._connection.execute(_ANY, self._space).first() is not None

    def get(self, slack_id: SlackId) -> Home | None:
        """Give the Home of this account; None without one."""
        row = self._connection.execute(_GET, {**self._space, "sought": slack_id}).one_or_none()
        if row is None:
            return None
        return Home(
            slack_id=SlackId(row.slack_id),
            person=row.person,
            opened_at=row.opened_at,
            locale=row.locale,
            timezone=row.timezone,
            shown=row.shown,
        )

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""
        facts = {
            "person": home.person,
            "opened_at": home.opened_at,
            "locale": home.locale,
            "timezone": home.timezone,
            "shown": home.shown,
        }
        changed = self._connection.execute(_CHANGE, {**self._space, "sought": home.slack_id, **facts})
        if changed.rowcount == 0:
            key = {"space_id": self._space["space"], "slack_id": home.slack_id}
            self._connection.execute(_ADD, {**key, **facts})

    def remove(self, slack_id: SlackId) -> None:
        """Delete a Home."""
        self._connection.execute(_REMOVE, {**self._space, "sought": slack_id})

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """List the accounts that opened their Home since then, latest first."""
        rows = self._connection.execute(_OPENED_SINCE, {**self._space, "moment": moment})
        return [SlackId(each) for each in rows.scalars()]

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """List the accounts under which these people opened a Home.

        Even if the account is no longer theirs.
        """
        rows = self._connection.execute(_OF_PEOPLE, {**self._space, "people": list(people)})
        return [SlackId(each) for each in rows.scalars()]
