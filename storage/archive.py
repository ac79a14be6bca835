"""Messages that are long delivered, as kept in the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, and_, bindparam, cast, delete, exists, func, or_, select, update

from rules.model.message_types import MESSAGE_TYPES, tag_of
from rules.model.notices import DeliveryState, Message
from rules.model.payload import Payload
from rules.model.people import Space
from storage.claim_queries import HERE, MESSAGES
from storage.messages import message_of
from storage.outbox_queries import CARRIES_PASSWORD
from storage.tables import broadcasts, gathered, outbox, proposals, strangers
from storage.upgrade_messages import OldMessages

_NOTHING = "{}"
_TELLS = cast(outbox.c.payload, Text) != _NOTHING

_edit = outbox.alias("edit")
_TAKEN_OUT = exists().where(_edit.c.edits == outbox.c.id, _edit.c.state == DeliveryState.SENT)
_LATEST = MESSAGES.where(outbox.c.kind == bindparam("kind")).order_by(outbox.c.position.desc()).limit(1)
_SETTLED = (DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.UNREACHABLE)
_PROPOSES = or_(
    proposals.c.entry == outbox.c.entry,
    proposals.c.entry.in_(select(gathered.c.entry).where(gathered.c.message == outbox.c.id)),
)
_OPEN = exists().where(_PROPOSES, proposals.c.settled_by.is_(None))
_OLD = (
    select(outbox.c.position)
    .where(HERE, _TELLS, outbox.c.state.in_(_SETTLED), outbox.c.position > bindparam("after"))
    .where(func.coalesce(outbox.c.settled_at, outbox.c.created_at) < bindparam("before"))
    .where(or_(outbox.c.kind.not_in(CARRIES_PASSWORD), outbox.c.state != DeliveryState.SENT, _TAKEN_OUT))
    .where(~_OPEN)  # its buttons are still to be taken out
    .order_by(outbox.c.position)
)
_FORGET = update(outbox).where(outbox.c.position.in_(bindparam("sought", expanding=True)))
_MADE = delete(broadcasts).where(
    broadcasts.c.space_id == bindparam("space"), broadcasts.c.done, broadcasts.c.at < bindparam("before")
)


def _mentions() -> Iterator[Any]:
    for name in ("stranger", "before"):
        kinds = [each.tag for of, each in MESSAGE_TYPES.items() if name in {field.name for field in fields(of)}]
        yield exists().where(
            HERE, outbox.c.kind.in_(kinds), _TELLS, outbox.c.payload[name].as_integer() == strangers.c.id
        )


_GATHERED = exists().where(gathered.c.stranger == strangers.c.id, gathered.c.message == outbox.c.id, _TELLS)
_UNMENTIONED = delete(strangers).where(
    strangers.c.space_id == bindparam("space"), and_(*(~each for each in _mentions()), ~_GATHERED)
)


class Archive:
    """The delivered messages of one space, within one transaction."""

    def __init__(self, connection: Connection, space: Space, old: OldMessages) -> None:
        self._connection = connection
        self._space = space
        self._old = old

    def latest(self, of: type[Payload]) -> Message | None:
        """Give the message of this class that was owed last."""
        row = self._connection.execute(_LATEST, {"space": self._space.id, "kind": tag_of(of)}).mappings().first()
        return None if row is None else message_of(row, self._old)

    def forget(self, before: datetime, after: int, limit: int) -> int | None:
        """Forget what the next messages settled before then told; give how far that went."""
        sought = {"space": self._space.id, "before": before, "after": after}
        found = self._connection.execute(_OLD.limit(limit), sought).scalars().all()
        if not found:
            self._connection.execute(_MADE, {"space": self._space.id, "before": before})
            return None
        self._connection.execute(_FORGET, {"sought": found, "payload": {}, "facts": {}, "failure": ""})
        return int(found[-1])

    def forget_strangers(self) -> None:
        """Erase the details of a moment that no message tells any more."""
        self._connection.execute(_UNMENTIONED, {"space": self._space.id})
