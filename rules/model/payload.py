"""What messages have in common: when, whom, and the answer to a proposal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.model.journal import Action, EntryId
from rules.model.people import PersonId
from rules.model.strangers import StrangerId


class Occasion(StrEnum):
    """What a password is sent for, which its message says."""

    ADDED = "added"
    RENEWED = "renewed"  # an administrator asked for it
    ASKED = "asked"  # its owner did
    REACTIVATED = "reactivated"
    RETURNED = "returned"  # a hold that was to last until that day is over


class Withdrawal(StrEnum):
    """Why a password, or its button, is taken out of a message."""

    EXPIRED = "expired"
    NOTED = "noted"
    SHOWN = "shown"
    CHOSEN = "chosen"  # another, by its owner
    REPLACED = "replaced"
    ENDED = "ended"
    HELD = "held"


class Cause(StrEnum):
    """Why the bot itself changes an access."""

    ACCOUNT_CLOSED = "account_closed"
    END_DATE = "end_date"
    HOLD_OVER = "hold_over"


class AddressOf(StrEnum):
    """Whose a newcomer's address is in the space."""

    CLOSED = "closed"  # somebody's whose account was closed
    OTHER = "other"


class Takeover(StrEnum):
    """Who may manage a space that nobody manages any more."""

    ANYBODY = "anybody"
    PARTNERS = "partners"
    NOBODY = "nobody"  # only partners may, and none has a Slack account


class ForSeveral(StrEnum):
    """What can be done for several people at once."""

    SUSPEND = "suspend"
    REMOVE = "remove"
    DATES = "dates"
    PASSWORDS = "passwords"


class Exported(StrEnum):
    """What leaves the space in a file."""

    SUBSCRIBERS = "subscribers"
    JOURNAL = "journal"
    REVIEW = "review"
    CLIENTS = "clients"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a proposal was answered; by nobody means by time."""

    by: PersonId | None
    action: Action
    at: datetime | None = None  # unknown of answers of before 0.4.0


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A newcomer among several, with the line that proposes them."""

    proposal: EntryId
    stranger: StrangerId
    person: PersonId | None
    was_subscriber: bool
    has_new_address: bool
    address_of: AddressOf | None
    answer: Answer | None = None


@dataclass(frozen=True, kw_only=True)
class Payload:
    """What a message tells of, and when that happened."""

    at: datetime

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        answer = getattr(self, "answer", None)
        one = (getattr(self, "person", None), getattr(self, "author", None), answer.by if answer else None)
        return frozenset(each for each in one if each)

    @property
    def strangers(self) -> frozenset[StrangerId]:
        """Whose details of a moment it tells."""
        return frozenset(each for each in (getattr(self, "stranger", None), getattr(self, "before", None)) if each)


@dataclass(frozen=True, kw_only=True)
class Gathers(Payload):
    """Several things in one message, each with a line of the journal of its own."""

    @property
    def lines(self) -> Mapping[EntryId, StrangerId]:
        """Those lines, each with the details of a moment that it tells, or UNKNOWN."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class News:
    """One thing that others did, with its line of the journal."""

    entry: EntryId
    tells: Payload


@dataclass(frozen=True, kw_only=True)
class Unread(Payload):
    """A message whose stored content cannot be read; it is never written."""

    tag: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Forgotten(Unread):
    """A message of which only is kept that it was delivered."""

    why: str = "only is kept that it was delivered"
