"""What the rules ask of storage for the messages that a space owes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.notices import ANYTHING, Address, Message, NewMessage, OutboxCounts, Room, Tally, Waiting
from rules.model.payload import Payload
from rules.model.people import PersonId


class OwedMessages(Protocol):
    """The messages that one space owes already."""

    def get(self, message: UUID) -> Message | None:
        """Give the message with this id."""

    def carrying_password(self, entry: EntryId) -> Message | None:
        """Give the message that carries the password of this change."""

    def passwords_to(self, recipient: PersonId) -> list[Message]:
        """Give the messages owed to this person that carry a password."""

    def of_entry(self, entry: EntryId) -> list[Message]:
        """Give the messages that this line owes, edits aside."""

    def of_person(self, person: PersonId) -> list[Message]:
        """Give every message that concerns this person, edits too.

        Those to them, with their password, or owed by a line about or by them.
        """

    def passwords_of(self, owner: PersonId) -> list[Message]:
        """Give the messages with this person's passwords, the latest first.

        Those sent, still to be sent, or refused.
        """

    def editing(self, message: UUID) -> Message | None:
        """Give the latest message that edits this one."""

    def claim(
        self, process_id: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
    ) -> list[Message]:
        """Lease due messages to this process, the urgent ones first.

        In order for each recipient; those that it is `busy` with are left alone.
        """

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good."""

    def cancel(self, message: UUID, at: datetime) -> None:
        """Owe a message no longer, nor show it as refused."""

    def cancel_all(self, recipient: PersonId, at: datetime) -> None:
        """Owe this person nothing more, except edits that remove a password."""

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off until then.

        Anyone may take it, unless the lease goes on.
        """

    def replan(self, message: UUID, due_at: datetime, payload: Payload, address: Address | None) -> None:
        """Change when an owed message is due, and what it tells.

        `address` is where the message that it edits stands, if that is known.
        """

    def release(self, process_id: str) -> None:
        """Give back every message leased by this process."""

    def next_due(self, process_id: str, now: datetime) -> datetime | None:
        """Give when a message is due for this process.

        Any moment until `now` if one is due; otherwise the next, or None if none is owed.
        """

    def tally(self, entry: EntryId) -> Tally:
        """Count the messages to people about one change, by state."""

    def failures(self, limit: int) -> list[Message]:
        """Give the latest messages refused for good."""

    def queue(self, limit: int) -> list[Message]:
        """Give the messages owed longest, planned edits included."""

    def owe_again(self, message: UUID, due_at: datetime) -> None:
        """Owe a message anew that was refused for good."""

    def owed(self) -> int:
        """Count the messages that are owed, edits aside."""

    def waiting(self) -> Waiting | None:
        """Give since when messages are owed, and the next attempt."""

    def refused(self, most: int) -> int:
        """Count the messages refused for good, up to so many."""

    def counts(self) -> OutboxCounts:
        """Count the messages owed or refused, by kind, edits included."""


class Outbox(OwedMessages, Protocol):
    """The messages that one space owes, and will owe."""

    def owe_to_users(self, payload: Payload, entry: EntryId, besides: PersonId) -> None:
        """Owe this to every user but one, as of this line.

        Beyond a few, the messages are made later.
        """

    def pending(self) -> bool:
        """Tell whether messages are still to be made of a notice to every user."""

    def expand(self, limit: int) -> int:
        """Make the next messages of the oldest notice to every user.

        Gives how many steps that was: 0 where there is none.
        """

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages that the space owes.

        One whose recipient has no Slack account is kept as unreachable.
        """
