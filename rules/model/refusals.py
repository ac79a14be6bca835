"""The refusals of the rules, with the facts for a clear sentence.

Views put them into words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from rules.model.access_requests import NOTHING, Asking
from rules.model.journal import Action
from rules.model.people import Access


class Field(StrEnum):
    """The fields of forms, each of one meaning wherever it stands."""

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
    BACK_ON = "back_on"
    NAME = "name"  # of a portfolio or client
    LEAD = "lead"
    DEPUTY = "deputy"
    PERSON = "person"
    RIGHT = "right"
    CLIENTS = "clients"
    PORTFOLIOS = "portfolios"
    SIREN = "siren"
    SIRET = "siret"
    CODE = "code"
    VIEWERS = "viewers"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    OUTSIDE = "outside_accesses"


class Purpose(StrEnum):
    """What a reason is asked for."""

    SAVE = "save"  # although something speaks against it
    IMPORT = "import"
    HOLD = "hold"
    REMOVAL = "removal"
    WITHDRAWAL = "withdrawal"


class Refused(Exception):  # noqa: N818 - reads as what happened: a request was refused
    """A refusal by a rule; nothing was changed."""


@dataclass(eq=False)
class NotAUser(Refused):
    """A refusal because the person is no user of the space.

    `administrators` are whom to ask.
    """

    administrators: tuple[str, ...]
    asking: Asking = field(default=NOTHING, kw_only=True)


@dataclass(eq=False)
class OnHold(NotAUser):
    """A refusal because the person's access is on hold.

    `since` is unknown of holds whose line was erased. They may come back by themselves on a day.
    """

    since: datetime | None
    back_on: date | None


@dataclass(eq=False)
class NotBegun(NotAUser):
    """A refusal because the person's access begins later."""

    starts_on: date


@dataclass(eq=False)
class NotAnAdministrator(Refused):
    """A refusal because only an administrator may do this.

    `may_enrol` tells whether the person can become one, `asked_at` since when their request waits for approval.
    """

    administrators: tuple[str, ...]
    may_enrol: bool
    asked_at: datetime | None = None


@dataclass(eq=False)
class PartnersOnly(Refused):
    """A refusal because only a partner may do this."""

    partners: tuple[str, ...]


@dataclass(eq=False)
class DecidersOnly(Refused):
    """A refusal because only partners and administrators may do this."""

    administrators: tuple[str, ...]


class LastAdministrator(Refused):
    """A refusal because the last administrator cannot resign."""


class NotYourself(Refused):
    """A refusal to end or confirm one's own access.

    Another administrator must decide on it.
    """


@dataclass(eq=False)
class AccessChanged(Refused):
    """A refusal because somebody's access has changed meanwhile.

    `access` is what it is now.
    """

    name: str
    access: Access


@dataclass(eq=False)
class AlreadyAnswered(Refused):
    """A refusal because the matter is settled.

    `action` tells how; by no name means by the bot itself. `name` is whom it is about, where that must be said.
    """

    by: str
    action: Action | None = None
    at: datetime | None = None
    name: str = ""


@dataclass(eq=False)
class NoArrivalLeft(Refused):
    """A refusal because nobody of these newcomers waits any more."""


@dataclass(eq=False)
class AlreadySubscriber(Refused):
    """A refusal to add somebody who is already in the space."""

    name: str


@dataclass(eq=False)
class IdentityChanged(Refused):
    """A refusal because it is clear by now whose an account is.

    `name` is the account's, as Slack tells it.
    """

    name: str


@dataclass(eq=False)
class PartnerNeeded(Refused):
    """A refusal because only partners give a partner's row an account.

    `partners` are whom to ask.
    """

    name: str
    partners: tuple[str, ...]


@dataclass(eq=False)
class PartnerBySettings(Refused):
    """A refusal because the settings still name this person partner."""

    name: str


@dataclass(eq=False)
class ProfileChanged(Refused):
    """A refusal because somebody's administrator profile has changed meanwhile."""

    name: str


@dataclass(eq=False)
class AlreadyReported(Refused):
    """A refusal because this enrolment was reported before; `alerted` are those who were told."""

    name: str
    alerted: tuple[str, ...] = ()


class NoRequest(Refused):
    """A refusal because the person never asked to be an administrator."""


class AnotherMustAgree(Refused):
    """A new password for oneself takes an administrator who agrees."""


class OwnRequest(Refused):
    """A refusal to approve one's own request."""


@dataclass(eq=False)
class RequestExpired(Refused):
    """A refusal because the request has expired.

    It waits seven days for an answer.
    """

    name: str


class NotAMember(Refused):
    """A refusal because only active members of the firm's Slack ask for access."""


@dataclass(eq=False)
class HasAccess(Refused):
    """A refusal to ask for access that one has: now, later, or on hold.

    `starts_on` is the day on which it begins, if that is to come.
    """

    administrators: tuple[str, ...]
    starts_on: date | None
    on_hold: bool


class NoVerifiedAddress(Refused):
    """A refusal because Slack tells no verified address of who asks."""


@dataclass(eq=False)
class AddressInDoubt(Refused):
    """A refusal because the address of who asks was somebody else's here."""

    administrators: tuple[str, ...]


class NobodyToAsk(Refused):
    """A refusal because nobody who could give access is in Slack."""


@dataclass(eq=False)
class AskedTooOften(Refused):
    """A refusal of one request more than a person may make in a week."""

    again: datetime
    administrators: tuple[str, ...]


class NothingAsked(Refused):
    """A refusal because no request of this person waits."""


@dataclass(eq=False)
class DatesChanged(Refused):
    """A refusal because another has changed the end of an access.

    `ends_on` is the day it ends now; None: it has no end.
    """

    name: str
    ends_on: date | None


class NobodyChosen(Refused):
    """A refusal because nobody was chosen of whom something is wanted."""


@dataclass(eq=False)
class TooManyChosen(Refused):
    """A refusal to change so many people at once."""

    limit: int


@dataclass(eq=False)
class EndsThen(Refused):
    """A refusal because an access ends on the day wanted as it is."""

    name: str
    ends_on: date


@dataclass(eq=False)
class EndIsOver(Refused):
    """A refusal to reactivate without asking until when.

    The last day of the access, `ends_on`, is over.
    """

    ends_on: date


@dataclass(eq=False)
class ReviewOpen(Refused):
    """A refusal to open a review while another is open."""

    since: datetime


@dataclass(eq=False)
class ReviewClosed(Refused):
    """A refusal because this review is closed."""

    at: datetime


class NotTheRecipient(Refused):
    """A refusal because only a password's recipient may answer its message."""


class AlreadyShown(Refused):
    """A refusal to show a password a second time."""


class DoorNotReady(Refused):
    """A refusal to show a password that the firm's directory does not have."""


@dataclass(eq=False)
class NothingDiffers(Refused):
    """A refusal because nothing of somebody's entry waits for an answer any more."""

    name: str


@dataclass(eq=False)
class LetsIn(Refused):
    """A refusal to keep what gives somebody more than they must have."""

    name: str


class DirectoryChanged(Refused):
    """A refusal to put all back, because something else differs by now."""


class PasswordReplaced(Refused):
    """A refusal because this password is void.

    Another was made since, or the access has ended.
    """


class Outdated(Refused):
    """A refusal to send an outdated message again.

    Its recipient has lost access, or the password was delivered otherwise.
    """


class ImportGone(Refused):
    """A refusal because the import is no longer kept.

    Its author has to drop the file in again.
    """


class FieldRefused(Refused):
    """A refusal of what is typed in one field."""

    field: Field


@dataclass(eq=False)
class Missing(FieldRefused):
    """A refusal because a required field is empty."""

    field: Field


@dataclass(eq=False)
class ReasonMissing(FieldRefused):
    """A refusal because a reason is needed for what is being done."""

    field = Field.REASON
    purpose: Purpose


@dataclass(eq=False)
class TooLong(FieldRefused):
    """A refusal of a text longer than its field allows."""

    field: Field
    limit: int


@dataclass(eq=False)
class InvalidEmail(FieldRefused):
    """A refusal of a text that is no e-mail address."""

    field = Field.EMAIL


@dataclass(eq=False)
class InvalidPhone(FieldRefused):
    """A refusal of a text that is no phone number."""

    field = Field.PHONE


@dataclass(eq=False)
class DateTooEarly(FieldRefused):
    """A refusal of a date before the earliest allowed."""

    field: Field
    earliest: date


@dataclass(eq=False)
class DateTooLate(FieldRefused):
    """A refusal of a date after the latest allowed."""

    field: Field
    latest: date


@dataclass(eq=False)
class KeptTooLong(FieldRefused):
    """A refusal to keep a difference beyond the latest day allowed."""

    field = Field.ENDS_ON
    latest: date


@dataclass(eq=False)
class DateUnclear(FieldRefused):
    """A refusal of a text that is no date."""

    field: Field


@dataclass(eq=False)
class DamagedText(FieldRefused):
    """A refusal of a text of which letters are lost."""

    field: Field


@dataclass(eq=False)
class NotTakenOver(FieldRefused):
    """A refusal to change a person of the space by a line of a file."""

    field: Field


class FormRefused(Refused):
    """A refusal of one or more fields."""

    def __init__(self, refusals: Iterable[FieldRefused]) -> None:
        self.refusals = tuple(refusals)
        super().__init__(self.refusals)
