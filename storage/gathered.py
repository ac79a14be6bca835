"""What is gathered in one message, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from rules.model.journal import EntryId
from rules.model.message_types import tag_of
from rules.model.notices import Message
from rules.model.payload import Gathers, Payload
from rules.model.people import PersonId, Space
from storage.claim_queries import HERE, MESSAGES, OWED
from storage.messages import gathering_lane, message_of
from storage.payload_codec import write_payload
from storage.tables import gathered, outbox
from storage.upgrade_messages import OldMessages

_OWED = (
    MESSAGES.where(OWED, outbox.c.lane == bindparam("lane"))
    .where(outbox.c.kind.in_(bindparam("kinds", expanding=True)))
    .order_by(outbox.c.position)
)
# One that another process claimed meanwhile was read as it was before, and goes out so.
_CHANGE = update(outbox).where(HERE, OWED, outbox.c.id == bindparam("sought"), outbox.c.attempts == 0)
_KNOWN = select(gathered.c.entry).where(gathered.c.message == bindparam("sought"))
_ADD = insert(gathered)
_TELLING = MESSAGES.where(
    outbox.c.id.in_(select(gathered.c.message).where(gathered.c.entry == bindparam("sought")))
).order_by(outbox.c.position)


class Gathered:
    """The messages of one space that gather several things, within one transaction."""

    def __init__(self, connection: Connection, space: Space, old: OldMessages) -> None:
        self._connection = connection
        self._space = space
        self._old = old

    def owed(self, recipient: PersonId, kinds: Sequence[type[Payload]]) -> list[Message]:
        """Give the gathering messages of these kinds owed to this person, in order."""
        sought = {"lane": gathering_lane(recipient, kinds[0]), "kinds": [tag_of(each) for each in kinds]}
        rows = self._connection.execute(_OWED, {"space": self._space.id, **sought})
        return [message_of(row, self._old) for row in rows.mappings()]

    def gather(self, message: UUID, payload: Gathers) -> bool:
        """Let a message tell of several things, unless an attempt was made at it."""
        told = {"kind": tag_of(type(payload)), "payload": write_payload(payload)}
        changed = self._connection.execute(_CHANGE, {"space": self._space.id, "sought": message, **told})
        if not changed.rowcount:
            return False
        known = set(self._connection.execute(_KNOWN, {"sought": message}).scalars())
        added = [(entry, stranger) for entry, stranger in payload.lines.items() if entry not in known]
        if added:
            rows = [{"message": message, "entry": entry, "stranger": stranger} for entry, stranger in added]
            self._connection.execute(_ADD, rows)
        return True

    def telling_of(self, line: EntryId) -> list[Message]:
        """Give the messages that tell of this line among others."""
        rows = self._connection.execute(_TELLING, {"space": self._space.id, "sought": line})
        return [message_of(row, self._old) for row in rows.mappings()]
