"""Notices to every user of a space, one row each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, exists, func, insert, select, update

from rules.model.journal import Action, EntryId, RequestId
from rules.model.message_types import tag_of
from rules.model.notices import NewMessage
from rules.model.payload import Payload
from rules.model.people import Person, PersonId, Space
from storage.payload_codec import read_payload, write_payload
from storage.people_queries import IS_USER
from storage.person_rows import person_of
from storage.tables import broadcasts, journal, people

# Whom one of these made a user after the line came later, or has left in between, and is not told.
_BECAME_USER = (Action.SUBSCRIBER_ADDED, Action.SUBSCRIBER_REACTIVATED, Action.ACCESS_BEGAN, Action.PARTNER_ADDED)
_since = journal.alias("since")
_USERS_THEN = (
    select(people)
    .where(people.c.space_id == bindparam("space"), IS_USER, people.c.id != bindparam("besides"))
    .where(people.c.id > bindparam("cursor"))
    .where(people.c.id.not_in(bindparam("ahead", expanding=True)))
    .where(
        ~exists().where(
            and_(_since.c.whom == people.c.id, _since.c.id > bindparam("entry"), _since.c.action.in_(_BECAME_USER))
        )
    )
)
_NEXT = _USERS_THEN.order_by(people.c.id).limit(bindparam("batch"))
_THESE = _USERS_THEN.where(people.c.id.in_(bindparam("these", expanding=True))).order_by(people.c.id)
_COUNT = select(func.count()).select_from(_USERS_THEN.subquery())
_PENDING = (
    select(broadcasts)
    .where(broadcasts.c.space_id == bindparam("space"), broadcasts.c.done.is_(False))
    .order_by(broadcasts.c.id)
)
_ADD = insert(broadcasts)
_CHANGE = update(broadcasts).where(broadcasts.c.id == bindparam("sought"))


@dataclass(frozen=True, slots=True)
class Made:
    """Messages made of one notice, and the request that owed it."""

    request: RequestId | None
    messages: Sequence[NewMessage]


class Broadcasts:
    """The notices to every user of one space, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def add(self, payload: Payload, entry: EntryId, besides: PersonId, request: RequestId | None) -> None:
        """Owe this to every user but one, as of this line."""
        row = {
            "space_id": self._space["space"],
            "entry": entry,
            "kind": tag_of(type(payload)),
            "payload": write_payload(payload),
            "at": payload.at,
            "besides": besides,
            "cursor": 0,
            "ahead": [],
            "done": False,
            "request": request,
        }
        self._connection.execute(_ADD, row)

    def pending(self) -> bool:
        """Tell whether messages are still to be made."""
        return self._connection.execute(_PENDING.limit(1), self._space).first() is not None

    def next_messages(self, limit: int) -> Made | None:
        """Give the next messages of the oldest notice; they count as made."""
        oldest = self._connection.execute(_PENDING.limit(1), self._space).first()
        if oldest is None:
            return None
        found = self._people(oldest, _NEXT, batch=limit)
        cursor = found[-1].id if found else oldest.cursor
        self._change(oldest, cursor=cursor, done=len(found) < limit)
        return _made(oldest, found)

    def ahead(self, recipients: Iterable[PersonId]) -> list[Made]:
        """Give what notices still owe these people, before they are owed anything else."""
        these, made = list(recipients), []
        for each in self._connection.execute(_PENDING, self._space).all() if these else []:
            found = self._people(each, _THESE, these=these)
            if found:
                self._change(each, ahead=[*each.ahead, *(person.id for person in found)])
                made.append(_made(each, found))
        return made

    def left(self, entry: EntryId | None = None) -> int:
        """Count the messages still to be made; without `entry`, of all lines."""
        pending = self._connection.execute(_PENDING, self._space).all()
        return sum(
            self._connection.execute(_COUNT, self._of(each)).scalar_one()
            for each in pending
            if entry in {None, each.entry}
        )

    def _people(self, broadcast: Row[Any], statement: Any, **more: object) -> list[Person]:
        rows = self._connection.execute(statement, {**self._of(broadcast), **more}).mappings()
        return [person_of(row) for row in rows]

    def _of(self, broadcast: Row[Any]) -> dict[str, object]:
        names = ("entry", "besides", "cursor", "ahead")
        return {**self._space, **{name: getattr(broadcast, name) for name in names}}

    def _change(self, broadcast: Row[Any], **changes: object) -> None:
        self._connection.execute(_CHANGE, {"sought": broadcast.id, **changes})


def _made(broadcast: Row[Any], recipients: Sequence[Person]) -> Made:
    payload, entry = read_payload(broadcast.kind, broadcast.payload, broadcast.at), EntryId(broadcast.entry)
    messages = [NewMessage(payload=payload, entry=entry, recipient=each, due_at=broadcast.at) for each in recipients]
    return Made(broadcast.request, messages)
