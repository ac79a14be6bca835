"""What the rules ask of storage for the messages that a space owes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.notices import ANYTHING, Address, Facts, Message, NewMessage, OutboxCounts, Room, Tally, Waiting
from rules.model.people import PersonId


class OwedMessages(Protocol):
    """The messages that one space owes already."""

    def get(self, message: UUID) -> Message | None:
        """The message with this id."""

    def carrying_password(self, entry: EntryId) -> Message | None:
        """The message by which the password of this change goes out."""

    def passwords_to(self, recipient: PersonId) -> list[Message]:
        """The messages owed to this person that carry a password, his own or another's."""

    def of_entry(self, entry: EntryId) -> list[Message]:
        """The messages that this line owes, edits aside."""

    def of_person(self, person: PersonId) -> list[Message]:
        """The messages to this person, about him, or owed by a line about or by him; edits too."""

    def reword(self, message: UUID, facts: Facts) -> None:
        """Let a message, sent or not, tell of this."""

    def passwords_of(self, owner: PersonId) -> list[Message]:
        """The messages by which this person's passwords were sent or are to be sent, the latest first."""

    def editing(self, message: UUID) -> Message | None:
        """The message that edits this one."""

    def claim(
        self, holder: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
    ) -> list[Message]:
        """Lease due messages to this holder, in order for each recipient, before all others what is urgent.

        Those it is `busy` with are left alone.
        """

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good."""

    def cancel(self, message: UUID, at: datetime) -> None:
        """Owe a message no longer, nor show it as refused."""

    def cancel_all(self, recipient: PersonId, at: datetime) -> None:
        """Owe this person nothing more, but for the edits that take a password away."""

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off, free for anyone to take unless the lease goes on."""

    def replan(self, message: UUID, due_at: datetime, facts: Facts, address: Address | None) -> None:
        """Give an owed message another time and other facts, and the place of what it edits, where that is known."""

    def release(self, holder: str) -> None:
        """Give back whatever this holder has leased."""

    def next_due(self, holder: str, now: datetime) -> datetime | None:
        """When a message falls due for this holder: any moment until now if one is, the next if one is owed at all."""

    def tally(self, entry: EntryId) -> Tally:
        """How far the messages to people about one change have come."""

    def failures(self, limit: int) -> list[Message]:
        """The latest messages refused for good."""

    def queue(self, limit: int) -> list[Message]:
        """The messages owed longest, edits planned for later among them."""

    def owe_again(self, message: UUID, due_at: datetime) -> None:
        """Owe a message anew that was refused for good."""

    def owed(self) -> int:
        """How many messages are due or on their way, edits planned for later aside."""

    def waiting(self) -> Waiting | None:
        """Since when these are owed, and when the next is tried; None when there is none."""

    def counts(self) -> OutboxCounts:
        """How many messages of each kind are owed, edits planned for later among them, and how many were refused."""


class Outbox(OwedMessages, Protocol):
    """The messages that one space owes, and will owe."""

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages; one whose recipient has no Slack account is kept as unreachable."""
