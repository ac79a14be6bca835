"""Every way the rules say no, with the facts a clear sentence needs; views turn them into words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rules.model.people import Access


class Field(StrEnum):
    """The fields of the subscriber form, and the reason asked for on its review."""

    COLLABORATOR = "collaborator"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    EMAIL = "email"
    PHONE = "phone"
    FUNCTION = "function"
    REASON = "reason"
    INSISTS = "insists"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"


class Refused(Exception):  # noqa: N818 - reads as what happened: a request was refused
    """A rule says no; nothing was changed."""


@dataclass(eq=False)
class NotAUser(Refused):
    """The person is not a user of the space; the administrators are whom to ask."""

    administrators: tuple[str, ...]


@dataclass(eq=False)
class NotAnAdministrator(Refused):
    """Only an administrator may do this; `may_enrol` tells whether the person can become one right away."""

    administrators: tuple[str, ...]
    may_enrol: bool


@dataclass(eq=False)
class PartnersOnly(Refused):
    """This firm lets partners alone enrol as administrators."""

    partners: tuple[str, ...]


class LastAdministrator(Refused):
    """The last administrator cannot resign: somebody must be able to add subscribers."""


class NotYourself(Refused):
    """One does not end one's own access: another administrator must agree that it ends."""


@dataclass(eq=False)
class AccessChanged(Refused):
    """Somebody's access is not what it was when the button was shown; `access` is what it is now."""

    name: str
    access: Access


@dataclass(eq=False)
class AlreadyAnswered(Refused):
    """Another answered before: the first answer counts."""

    by: str


@dataclass(eq=False)
class AlreadySubscriber(Refused):
    """Somebody is in the space already who was to be added."""

    name: str


@dataclass(eq=False)
class ProfileChanged(Refused):
    """Somebody is no administrator any more, or has become one anew since this was shown."""

    name: str


@dataclass(eq=False)
class AlreadyReported(Refused):
    """This enrolment was reported before: the partners know of it."""

    name: str


class OwnRequest(Refused):
    """Nobody approves his own request."""


@dataclass(eq=False)
class RequestExpired(Refused):
    """A request waits for an answer for seven days only."""

    name: str


@dataclass(eq=False)
class DatesChanged(Refused):
    """Another has set the end of an access since this was shown; it is now this day, or none."""

    name: str
    ends_on: date | None


@dataclass(eq=False)
class ReviewOpen(Refused):
    """There is one review at a time, and one is open since then."""

    since: datetime


@dataclass(eq=False)
class ReviewClosed(Refused):
    """This review was closed then: all has been said."""

    at: datetime


class NotTheRecipient(Refused):
    """A password message is answered by the person it was sent to, nobody else."""


class AlreadyShown(Refused):
    """This password was shown already; passwords are shown once."""


class PasswordReplaced(Refused):
    """This password is void: another was made since, or the access has ended."""


class Outdated(Refused):
    """This message is not sent again: its recipient has lost access, or the password went another way."""


class ImportGone(Refused):
    """What was found in a file is kept no longer: it has to be dropped once more."""


class FieldRefused(Refused):
    """What stands in one field cannot be accepted."""

    field: Field


@dataclass(eq=False)
class Missing(FieldRefused):
    """A required field is empty."""

    field: Field


@dataclass(eq=False)
class TooLong(FieldRefused):
    """More was typed than is kept."""

    field: Field
    limit: int


@dataclass(eq=False)
class InvalidEmail(FieldRefused):
    """The address is not written as an e-mail address."""

    field = Field.EMAIL


@dataclass(eq=False)
class InvalidPhone(FieldRefused):
    """The number is not a phone number one can call."""

    field = Field.PHONE


@dataclass(eq=False)
class DateTooEarly(FieldRefused):
    """The date lies before the first that makes sense."""

    field: Field
    earliest: date


@dataclass(eq=False)
class DateUnclear(FieldRefused):
    """What is written there is no date."""

    field: Field


class FormRefused(Refused):
    """One or more fields cannot be accepted."""

    def __init__(self, refusals: Iterable[FieldRefused]) -> None:
        self.refusals = tuple(refusals)
        super().__init__(self.refusals)
