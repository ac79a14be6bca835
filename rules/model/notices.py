"""The messages that a change owes: their kinds and facts.

They are stored with the change, and put into words when they are sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from rules.model.journal import EntryId, RequestId
from rules.model.people import Person, PersonId

Facts = Mapping[str, str]


class Kind(StrEnum):
    """What a message is about; views have one function for each."""

    ADMINISTRATOR_ENROLLED = "administrator_enrolled"
    ADMINISTRATOR_RESIGNED = "administrator_resigned"
    ADMINISTRATOR_WITHDRAWN = "administrator_withdrawn"
    ENROLMENT_REPORTED = "enrolment_reported"
    ENROLMENT_ASKED = "enrolment_asked"
    ENROLMENT_APPROVED = "enrolment_approved"
    ENROLMENT_REFUSED = "enrolment_refused"
    ENROLMENT_EXPIRED = "enrolment_expired"
    SUBSCRIBER_ADDED = "subscriber_added"
    IMPORT_STARTED = "import_started"
    IMPORT_ENDED = "import_ended"
    SUBSCRIBERS_IMPORTED = "subscribers_imported"
    SUBSCRIBER_CHANGED = "subscriber_changed"
    SUBSCRIBER_SUSPENDED = "subscriber_suspended"
    SUBSCRIBER_REACTIVATED = "subscriber_reactivated"
    SUBSCRIBER_REMOVED = "subscriber_removed"
    MEMBER_JOINED = "member_joined"
    MEMBER_RETURNED = "member_returned"
    MEMBER_CHANGED = "member_changed"
    PARTNER_LEFT = "partner_left"
    NO_ADMINISTRATOR = "no_administrator"
    DATES_SET = "dates_set"
    ACCESS_ENDING = "access_ending"
    REVIEW_OPENED = "review_opened"
    REVIEW_REMINDER = "review_reminder"
    REVIEW_CLOSED = "review_closed"
    PARTNERS_CHANGED = "partners_changed"
    PARTNER_UNCLEAR = "partner_unclear"
    PASSWORD = "password"  # noqa: S105 - carries the password itself, added from memory when sent
    PASSWORD_READY = "password_ready"  # noqa: S105 - carries a button that shows it
    PASSWORD_WITHDRAWN = "password_withdrawn"  # noqa: S105 - edits one of the two above


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

    holder: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """A message owed from now on.

    No recipient means the team channel.
    """

    kind: Kind
    facts: Facts
    entry: EntryId  # the change it tells of
    recipient: Person | None
    due_at: datetime
    lease: Lease | None = None
    edits: UUID | None = None  # the message that this one changes in place …
    address: Address | None = None  # … and where that one stands
    awaited: bool = True  # whether somebody waits for it, where it is of a kind that one waits for
    id: UUID = field(default_factory=uuid4)

    @property
    def about(self) -> PersonId | None:
        """The person whose password it carries; None for other messages."""
        carries = self.kind in {Kind.PASSWORD, Kind.PASSWORD_READY}
        return PersonId(int(self.facts["owner"])) if carries else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as stored; `attempts` counts the present one too."""

    id: UUID
    kind: Kind
    facts: Facts
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

    @property
    def may_be_there(self) -> bool:
        """Whether an attempt may have reached Slack without an answer."""
        return self.state is DeliveryState.OWED and self.attempts > 0


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


OutboxCounts = Mapping[tuple[DeliveryState, Kind], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many messages may be claimed, and to whom.

    `others` are those that are not urgent; None: as many as any.
    """

    others: int | None = None
    people: bool = True
    channel: bool = True


ANYTHING = Room()


def to_everyone_else(users: list[Person], author: PersonId) -> list[Person]:
    """Give every user of the space but the author of the change."""
    return [user for user in users if user.id != author]
