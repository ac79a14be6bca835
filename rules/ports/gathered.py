"""What the rules ask of storage for newcomers gathered in one message."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from rules.model.journal import EntryId
from rules.model.messages import MembersJoined
from rules.model.notices import Message
from rules.model.people import PersonId


class Gathered(Protocol):
    """The messages of one space that gather several newcomers."""

    def waiting(self, recipient: PersonId, after: datetime) -> Message | None:
        """Give the latest message to this person that still gathers.

        It is owed, due after that moment, and no attempt was made at it.
        """

    def gather(self, message: Message, payload: MembersJoined) -> None:
        """Let an owed message tell of several newcomers."""

    def telling_of(self, arrival: EntryId) -> list[Message]:
        """Give the messages that tell of this newcomer among others, edits aside."""
