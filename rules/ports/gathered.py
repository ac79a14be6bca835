"""What the rules ask of storage for what is gathered in one message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.notices import Message
from rules.model.payload import Gathers, Payload
from rules.model.people import PersonId


class Gathered(Protocol):
    """The messages of one space that gather several things."""

    def owed(self, recipient: PersonId, kinds: Sequence[type[Payload]]) -> list[Message]:
        """Give the gathering messages of these kinds owed to this person, in order."""

    def gather(self, message: UUID, payload: Gathers) -> bool:
        """Let a message tell of several things.

        False, and nothing changed, where an attempt was made at it.
        """

    def telling_of(self, line: EntryId) -> list[Message]:
        """Give the messages that tell of this line among others, edits aside."""
