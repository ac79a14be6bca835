"""The proposals of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, and_, bindparam, exists, insert, or_, select, update

from rules.model.journal import EntryId
from rules.model.people import PersonId, SlackId, Space
from rules.model.strangers import StrangerId
from storage.tables import people, proposals, strangers

_HERE = proposals.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_OPEN = select(proposals.c.entry).where(_HERE, proposals.c.settled_by.is_(None)).order_by(proposals.c.entry)
_TOLD = _OPEN.join_from(proposals, strangers, proposals.c.stranger == strangers.c.id, isouter=True)
_OF_ACCOUNT = _TOLD.where(strangers.c.slack_id == _SOUGHT)
_ABOUT = _TOLD.where(
    exists().where(
        and_(
            people.c.id.in_(bindparam("people", expanding=True)),
            or_(
                people.c.id == proposals.c.person,
                people.c.slack_id == strangers.c.slack_id,
                people.c.former_slack_id == strangers.c.slack_id,
                people.c.email == strangers.c.email,
            ),
        )
    )
)
_ADD = insert(proposals)
_GET = select(proposals).where(_HERE, proposals.c.entry == _SOUGHT)
_SETTLE = update(proposals).where(_HERE, proposals.c.entry == _SOUGHT)


class Proposals:
    """The proposals of one space, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def put(self, entry: EntryId, person: PersonId | None, stranger: StrangerId | None) -> None:
        """Remember a proposal as open; the same again changes nothing."""
        if self._connection.execute(_GET, {**self._space, "sought": entry}).one_or_none() is None:
            told = {"person": person, "stranger": stranger or None}
            self._connection.execute(_ADD, {"entry": entry, "space_id": self._space["space"], **told})

    def all_open(self) -> list[EntryId]:
        """List the open proposals, the oldest first."""
        return self._entries(_OPEN)

    def about(self, people: Collection[PersonId]) -> list[EntryId]:
        """List the open proposals about these people, by number, account or address."""
        return self._entries(_ABOUT, people=list(people))

    def of_account(self, account: SlackId) -> list[EntryId]:
        """List the open proposals about this Slack account."""
        return self._entries(_OF_ACCOUNT, sought=account)

    def settle(self, entry: EntryId, by: EntryId) -> None:
        """Remember by which line of the journal a proposal was settled."""
        self._connection.execute(_SETTLE, {**self._space, "sought": entry, "settled_by": by})

    def settled_by(self, entry: EntryId) -> EntryId | None:
        """Give the line that settled a proposal; None of one that is open or unknown."""
        row = self._connection.execute(_GET, {**self._space, "sought": entry}).one_or_none()
        return None if row is None or row.settled_by is None else EntryId(row.settled_by)

    def _entries(self, statement: Select[Any], **sought: object) -> list[EntryId]:
        return [EntryId(each) for each in self._connection.execute(statement, {**self._space, **sought}).scalars()]
