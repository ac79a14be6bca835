"""Newcomers gathered in one message, as kept in the database."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from rules.model.journal import EntryId
from rules.model.message_types import tag_of
from rules.model.messages import MemberJoined, MembersJoined
from rules.model.notices import Message
from rules.model.people import PersonId, Space
from storage.claim_queries import HERE, MESSAGES, OWED
from storage.messages import gathering_lane, message_of
from storage.payload_codec import write_payload
from storage.tables import gathered, outbox
from storage.upgrade_messages import OldMessages

_KINDS = (tag_of(MemberJoined), tag_of(MembersJoined))
_WAITING = (
    MESSAGES.where(OWED, outbox.c.lane == bindparam("lane"), outbox.c.kind.in_(_KINDS))
    .where(outbox.c.due_at > bindparam("after"), outbox.c.attempts == 0)
    .order_by(outbox.c.position.desc())
    .limit(1)
)
_CHANGE = update(outbox).where(HERE, OWED, outbox.c.id == bindparam("sought"))
_KNOWN = select(gathered.c.entry).where(gathered.c.message == bindparam("sought"))
_ADD = insert(gathered)
_TELLING = MESSAGES.where(
    outbox.c.id.in_(select(gathered.c.message).where(gathered.c.entry == bindparam("sought")))
).order_by(outbox.c.position)


class Gathered:
    """The messages of one space that gather newcomers, within one transaction."""

    def __init__(self, connection: Connection, space: Space, old: OldMessages) -> None:
        self._connection = connection
        self._space = space
        self._old = old

    def waiting(self, recipient: PersonId, after: datetime) -> Message | None:
        """Find the latest message to this person that still gathers."""
        sought = {"space": self._space.id, "lane": gathering_lane(recipient), "after": after}
        row = self._connection.execute(_WAITING, sought).mappings().first()
        return None if row is None else message_of(row, self._old)

    def gather(self, message: Message, payload: MembersJoined) -> None:
        """Let an owed message tell of several newcomers."""
        told = {"kind": tag_of(MembersJoined), "payload": write_payload(payload)}
        self._connection.execute(_CHANGE, {"space": self._space.id, "sought": message.id, **told})
        known = set(self._connection.execute(_KNOWN, {"sought": message.id}).scalars())
        self._connection.execute(
            _ADD,
            [
                {"message": message.id, "entry": each.proposal, "stranger": each.stranger}
                for each in payload.arrivals
                if each.proposal not in known
            ],
        )

    def telling_of(self, arrival: EntryId) -> list[Message]:
        """Give the messages that tell of this newcomer among others."""
        rows = self._connection.execute(_TELLING, {"space": self._space.id, "sought": arrival})
        return [message_of(row, self._old) for row in rows.mappings()]
