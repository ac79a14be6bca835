"""Newcomers gathered in one message, in memory."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.messages import MemberJoined, MembersJoined
from rules.model.notices import DeliveryState, Message
from rules.model.people import PersonId
from tests.fakes.outbox import Outbox


class Gathered:
    """The messages that gather newcomers, found in the outbox."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._told: defaultdict[EntryId, list[UUID]] = defaultdict(list)

    def waiting(self, recipient: PersonId, after: datetime) -> Message | None:
        """The latest message to this person that still gathers."""
        found = [
            each
            for each in self._outbox.everything()
            if each.recipient is not None
            and each.recipient.id == recipient
            and isinstance(each.payload, MemberJoined | MembersJoined)
            and each.id in self._outbox.gathering
            and each.state is DeliveryState.OWED
            and each.due_at > after
            and not each.attempts
        ]
        return next(reversed(found), None)

    def gather(self, message: Message, payload: MembersJoined) -> None:
        """Let an owed message tell of several newcomers."""
        self._outbox.tell(message.id, payload)
        for each in payload.arrivals:
            if message.id not in self._told[each.proposal]:
                self._told[each.proposal].append(message.id)

    def telling_of(self, arrival: EntryId) -> list[Message]:
        """The messages that tell of this newcomer among others."""
        return [each for each in self._outbox.everything() if each.id in self._told[arrival]]
