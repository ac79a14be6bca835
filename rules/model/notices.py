"""The messages that a change owes.

They are stored with the change, and put into words when they are sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from rules.model.journal import EntryId, RequestId
from rules.model.message_types import tag_of
from rules.model.messages import CarriesPassword
from rules.model.payload import Payload, Unread
from rules.model.people import Person, PersonId


class DeliveryState(StrEnum):
    """How far the delivery of a message has come."""

    OWED = "owed"
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"  # its recipient has no Slack account
    CANCELLED = "cancelled"  # its recipient may not have it any more, or another took its place


@dataclass(frozen=True, slots=True)
class Address:
    """The place in Slack of a message that was sent."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Lease:
    """Who may send a message, and until when nobody else may."""

    process_id: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """A message owed from now on.

    No recipient means the team channel.
    """

    payload: Payload
    entry: EntryId  # the change it tells of
    recipient: Person | None
    due_at: datetime
    lease: Lease | None = None
    edits: UUID | None = None  # the message that this one changes in place …
    address: Address | None = None  # … where that one stands …
    since: datetime | None = None  # … and when that one was owed
    gathers: bool = False  # what else comes until it is due joins it, and nothing waits behind it
    awaited: bool = True  # whether somebody waits for it, where it is of a kind that one waits for
    id: UUID = field(default_factory=uuid4)

    @property
    def about(self) -> PersonId | None:
        """The person whose password it carries; None for other messages."""
        return self.payload.person if isinstance(self.payload, CarriesPassword) else None

    @property
    def state(self) -> DeliveryState:
        """The state it begins in: nobody without a Slack account can be reached.

        What stands already can be changed all the same.
        """
        reachable = self.recipient is None or self.recipient.slack_id is not None or self.address is not None
        return DeliveryState.OWED if reachable else DeliveryState.UNREACHABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as stored; `attempts` counts the present one too."""

    id: UUID
    payload: Payload
    entry: EntryId
    recipient: Person | None
    state: DeliveryState
    due_at: datetime
    created_at: datetime
    attempts: int
    lease: Lease | None
    edits: UUID | None
    address: Address | None
    failure: str = ""
    settled_at: datetime | None = None  # when it was sent, or refused for good
    request: RequestId | None = None  # None: of the bot itself
    since: datetime | None = None  # when the message that it edits was owed

    @property
    def kind(self) -> str:
        """The name under which what it tells is stored."""
        return self.payload.tag if isinstance(self.payload, Unread) else tag_of(type(self.payload))

    @property
    def carries_password(self) -> bool:
        """Whether a password goes out by it."""
        return isinstance(self.payload, CarriesPassword)

    @property
    def may_be_there(self) -> bool:
        """Whether an attempt may have reached Slack without an answer.

        The one that was refused for good did not; one before it may have.
        """
        unanswered = self.attempts - (self.state is DeliveryState.FAILED)
        return self.state in {DeliveryState.OWED, DeliveryState.FAILED} and unanswered > 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the messages of one change have come.

    Passwords and the team channel's line are not counted.
    """

    informed: int = 0
    waiting: int = 0
    failed: int = 0
    unreachable: int = 0

    @property
    def settled(self) -> bool:
        """Whether no message is still to be sent."""
        return self.waiting == 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Since when messages are owed, and when the next is tried.

    None: it is tried now.
    """

    since: datetime
    next_attempt: datetime | None


OutboxCounts = Mapping[tuple[DeliveryState, str], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many messages may be claimed, and to whom.

    `others` are those that are not urgent, `edits` those that change a message; None: as many as any.
    """

    others: int | None = None
    edits: int | None = None
    people: bool = True
    channel: bool = True


ANYTHING = Room()


def to_everyone_else(users: list[Person], author: PersonId) -> list[Person]:
    """Give every user of the space but the author of the change."""
    return [user for user in users if user.id != author]
