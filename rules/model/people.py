"""The people of a space, and what they are to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from rules.model.writing import fold

SpaceId = NewType("SpaceId", int)
PersonId = NewType("PersonId", int)
SlackId = NewType("SlackId", str)
# Of a person who is not stored yet.
NOBODY = PersonId(0)

# What joins the parts of a name, as folded.
_JOINTS = re.compile("['-]")


class Access(StrEnum):
    """What a subscriber may do in the space.

    A partner who was never added as a subscriber has NONE.
    """

    NONE = "none"
    PLANNED = "planned"  # begins on a date to come
    ACTIVE = "active"
    SUSPENDED = "suspended"
    REMOVED = "removed"


# Who is not a partner is a user of the space by the first of these, and in its list by the second.
USERS = (Access.ACTIVE,)
LISTED = (Access.PLANNED, Access.ACTIVE, Access.SUSPENDED)


class PasswordState(StrEnum):
    """How far the delivery of a password has come."""

    NONE = "none"
    TO_SEND = "to_send"
    DELIVERED = "delivered"
    NOTED = "noted"
    CHOSEN = "chosen"  # by its owner, at the firm's directory
    FAILED = "failed"


# Whose owner goes on with it, even after a hold.
KNOWN = (PasswordState.NOTED, PasswordState.CHOSEN)
# Whose password nobody said to have noted.
NOT_NOTED = (PasswordState.TO_SEND, PasswordState.DELIVERED, PasswordState.FAILED)


class NewsPace(StrEnum):
    """How often somebody is told what others did."""

    AT_ONCE = "at_once"
    DAILY = "daily"


class Profile(StrEnum):
    """A person's role as the list shows it, the most far-reaching first."""

    PARTNER_ADMINISTRATOR = "partner_administrator"
    ADMINISTRATOR = "administrator"
    PARTNER = "partner"
    SUBSCRIBER = "subscriber"


@dataclass(frozen=True, slots=True)
class Space:
    """One firm's online space: one Slack workspace."""

    id: SpaceId
    team_id: str
    firm: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the space knows, as stored.

    `email` is normalised and unique in the space.
    """

    id: PersonId
    email: str
    first_name: str
    last_name: str
    slack_id: SlackId | None = None
    # The account that was closed; empty: one of before 0.1.1, when it was not remembered.
    former_slack_id: SlackId | None = None
    phone: str | None = None  # E.164
    function: str = ""
    partner: bool = False
    administrator_since: datetime | None = None
    access: Access = Access.NONE
    starts_on: date | None = None  # the first day, where one was set
    ends_on: date | None = None  # the last day of an access
    back_on: date | None = None  # on which an access on hold comes back by itself
    reminded_days_before: int | None = None  # how near that day was when administrators were reminded of it
    added_at: datetime
    password_state: PasswordState = PasswordState.NONE
    password_at: datetime | None = None  # when the state was reached
    password_hash: str | None = field(default=None, repr=False)
    signed_in_on: date | None = None  # the day of their last sign-in, where the firm has a directory
    locale: str = ""  # Slack's, "fr-FR"; empty while unknown
    timezone: str = ""  # IANA, "Europe/Paris"; empty while unknown
    news: NewsPace = NewsPace.AT_ONCE  # their own choice

    @property
    def name(self) -> str:
        """First name and last name, as one writes to people."""
        return f"{self.first_name} {self.last_name}".strip() or self.email

    @property
    def had_account(self) -> bool:
        """Whether this person has, or had, a Slack account.

        An address alone no longer identifies them then.
        """
        return self.slack_id is not None or self.former_slack_id is not None

    @property
    def knows_password(self) -> bool:
        """Whether they have a password that needs no sending."""
        return self.password_state in KNOWN

    @property
    def has_left(self) -> bool:
        """Whether the Slack account by which one could reach them is closed."""
        return self.slack_id is None and self.former_slack_id is not None

    @property
    def is_user(self) -> bool:
        """Whether this person is a partner or an active subscriber."""
        return self.partner or self.access in USERS

    @property
    def is_listed(self) -> bool:
        """Whether this person is in the list of the space.

        Users and suspended subscribers are, and those whose access is planned; their address is taken.
        """
        return self.partner or self.is_subscriber

    @property
    def is_subscriber(self) -> bool:
        """Whether this person was added as a subscriber and not removed."""
        return self.access in LISTED

    @property
    def is_administrator(self) -> bool:
        """Whether this person may add subscribers."""
        return self.is_user and self.administrator_since is not None

    @property
    def decides(self) -> bool:
        """Whether they decide about access, and so are told what others did."""
        return self.partner or self.is_administrator

    @property
    def profile(self) -> Profile:
        """What this person is called in the list."""
        if self.partner:
            return Profile.PARTNER_ADMINISTRATOR if self.is_administrator else Profile.PARTNER
        return Profile.ADMINISTRATOR if self.is_administrator else Profile.SUBSCRIBER


class Outside(StrEnum):
    """Why an account in Slack is no active member of the firm."""

    CLOSED = "closed"
    GUEST = "guest"
    INVITED = "invited"  # and has not accepted yet
    APP = "app"
    ELSEWHERE = "elsewhere"  # of another company


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What Slack says of one of the workspace's members."""

    slack_id: SlackId
    email: str | None  # None when unknown or not verified
    first_name: str
    last_name: str
    handle: str = ""  # what people type behind @
    phone: str = ""
    title: str = ""
    locale: str = ""
    timezone: str = ""
    is_full: bool = True  # an active member: no bot, no guest, no stranger
    outside: Outside | None = None  # why not, as far as Slack says so
    is_owner: bool = False  # owner or admin of the workspace
    updated: int = 0  # when Slack last changed it, in seconds since 1970; 0: unknown

    @property
    def name(self) -> str:
        """First name and last name."""
        return f"{self.first_name} {self.last_name}".strip()


def name_key(first_name: str, last_name: str) -> str:
    """Give the same text for the same name.

    Accents, case, hyphens and order make no difference.
    """
    words = _JOINTS.sub(" ", fold(f"{first_name} {last_name}")).split()
    return " ".join(sorted(words))


def sort_key(first_name: str, last_name: str) -> str:
    """Give the text by which the list is ordered.

    Last name first; accents and case make no difference.
    """
    # Bounded, because the buttons that turn pages carry it, and folding can make a name many times longer.
    return fold(f"{last_name} {first_name}")[:200]


def search_text(person: Person) -> str:
    """Give the text that a search looks through: name, address, function."""
    return fold(f"{person.first_name} {person.last_name} {person.email} {person.function}")
