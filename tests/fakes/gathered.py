"""What is gathered in one message, in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.notices import DeliveryState, Message
from rules.model.payload import Gathers, Payload
from rules.model.people import PersonId
from tests.fakes.outbox import Outbox


class Gathered:
    """The messages that gather several things, found in the outbox."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._told: defaultdict[EntryId, list[UUID]] = defaultdict(list)

    def owed(self, recipient: PersonId, kinds: Sequence[type[Payload]]) -> list[Message]:
        """The gathering messages of these kinds owed to this person."""
        return [
            each
            for each in self._outbox.everything()
            if each.recipient is not None
            and each.recipient.id == recipient
            and isinstance(each.payload, tuple(kinds))
            and each.id in self._outbox.gathering
            and each.state is DeliveryState.OWED
        ]

    def gather(self, message: UUID, payload: Gathers) -> bool:
        """Let a message tell of several things, unless an attempt was made at it."""
        stored = self._outbox.get(message)
        if stored is None or stored.state is not DeliveryState.OWED or stored.attempts:
            return False
        self._outbox.tell(message, payload)
        for each in payload.lines:
            if message not in self._told[each]:
                self._told[each].append(message)
        return True

    def telling_of(self, line: EntryId) -> list[Message]:
        """The messages that tell of this line among others."""
        return [each for each in self._outbox.everything() if each.id in self._told[line]]
