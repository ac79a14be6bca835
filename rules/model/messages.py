"""What messages tell of: one class for each, with people by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from rules.model.door_groups import GroupDiffers
from rules.model.drift import Differing, Undone
from rules.model.imports import ImportKind, ImportState
from rules.model.journal import EntryId
from rules.model.payload import (
    AddressOf,
    Answer,
    Arrival,
    Cause,
    Exported,
    ForSeveral,
    Gathers,
    News,
    Occasion,
    Payload,
    Takeover,
    Withdrawal,
)
from rules.model.people import PersonId
from rules.model.refusals import Field
from rules.model.strangers import UNKNOWN, StrangerId
from rules.model.team_channel import ChannelStanding


@dataclass(frozen=True, kw_only=True)
class AboutPerson(Payload):
    """Something about one person."""

    person: PersonId


@dataclass(frozen=True, kw_only=True)
class ByPerson(AboutPerson):
    """Something that one person did about another."""

    author: PersonId


@dataclass(frozen=True, kw_only=True)
class Proposal(Payload):
    """Something put to several administrators, answered by the line that owes it."""

    answer: Answer | None = None

    @property
    def asks(self) -> bool:
        """Whether an answer is asked for: not of what an administrator did by themself."""
        return getattr(self, "author", None) is None


@dataclass(frozen=True, kw_only=True)
class AdministratorEnrolled(AboutPerson):
    """Somebody is an administrator from now on; where it took another to agree, who did."""

    approved_by: PersonId | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each for each in (self.person, self.approved_by) if each)


@dataclass(frozen=True, kw_only=True)
class AdministratorResigned(AboutPerson):
    """Somebody is no administrator any more.

    Where nobody is since then, it tells who may take over.
    """

    takeover: Takeover | None = None


@dataclass(frozen=True, kw_only=True)
class AdministratorWithdrawn(ByPerson):
    """A partner has withdrawn somebody's profile of administrator."""

    takeover: Takeover | None = None  # as above


@dataclass(frozen=True, kw_only=True)
class EnrolmentReported(ByPerson):
    """A report that an enrolment is not normal."""

    since: datetime


@dataclass(frozen=True, kw_only=True)
class EnrolmentAsked(Proposal):
    """A request to be an administrator."""

    person: PersonId


@dataclass(frozen=True, kw_only=True)
class EnrolmentApproved(ByPerson):
    """A request that somebody agreed to."""


@dataclass(frozen=True, kw_only=True)
class EnrolmentRefused(ByPerson):
    """A request that somebody refused."""


@dataclass(frozen=True, kw_only=True)
class EnrolmentExpired(AboutPerson):
    """A request that nobody answered in time."""


@dataclass(frozen=True, kw_only=True)
class PasswordAsked(Proposal):
    """A request for a new password of one's own."""

    person: PersonId


@dataclass(frozen=True, kw_only=True)
class PasswordRefused(ByPerson):
    """A request for a password that somebody refused."""


@dataclass(frozen=True, kw_only=True)
class PasswordRequestExpired(AboutPerson):
    """A request for a password that nobody answered in time."""


@dataclass(frozen=True, kw_only=True)
class AccessAsked(Proposal):
    """A request for access, whose reason the journal keeps."""

    person: PersonId


@dataclass(frozen=True, kw_only=True)
class AccessGranted(AboutPerson):
    """A request for access that was granted; by nobody means by the settings."""

    author: PersonId | None
    starts_on: date | None


@dataclass(frozen=True, kw_only=True)
class AccessRefused(ByPerson):
    """A request for access that was refused, for a reason that the journal keeps."""


@dataclass(frozen=True, kw_only=True)
class AccessRequestExpired(AboutPerson):
    """A request for access that nobody answered in time."""


@dataclass(frozen=True, kw_only=True)
class SubscriberAdded(ByPerson):
    """A new subscriber, from now on or from a day to come."""

    starts_on: date | None


@dataclass(frozen=True, kw_only=True)
class SubscriberChanged(ByPerson):
    """Details of a subscriber that are not what they were."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class ChangeOfAccess(AboutPerson):
    """An access that was changed; without author, by the bot itself.

    Those who decide read the journal's reason, too.
    """

    author: PersonId | None
    with_reason: bool


@dataclass(frozen=True, kw_only=True)
class SubscriberSuspended(ChangeOfAccess, Proposal):
    """An access put on hold.

    What the bot did by itself is put to administrators, who may go further.
    """

    cause: Cause | None
    ends_on: date | None = None  # the last day, where it is over
    back_on: date | None = None  # on which it comes back by itself


@dataclass(frozen=True, kw_only=True)
class SubscriberReactivated(ChangeOfAccess):
    """An access that is active again.

    Without author, because the hold was to last until that day.
    """

    ends_on: date | None = None
    keeps_password: bool | None = None  # the one noted before; unknown in messages of before 0.4.0


@dataclass(frozen=True, kw_only=True)
class SubscriberRemoved(ChangeOfAccess):
    """An access that ended for good."""


@dataclass(frozen=True, kw_only=True)
class DatesSet(ByPerson):
    """Other dates of an access; `begun` tells that it began with them."""

    starts_on: date | None
    ends_on: date | None
    back_on: date | None = None  # of an access on hold
    on_hold: bool = False
    begun: bool = False


@dataclass(frozen=True, kw_only=True)
class SeveralChanged(Payload):
    """The same change of several accesses at once."""

    author: PersonId
    what: ForSeveral
    whom: tuple[PersonId, ...]
    with_reason: bool
    ends_on: date | None = None  # their new last day
    back_on: date | None = None  # on which those on hold come back by themselves

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset((self.author, *self.whom))


@dataclass(frozen=True, kw_only=True)
class AccessEnding(Proposal):
    """A reminder that an access ends soon."""

    person: PersonId
    ends_on: date


@dataclass(frozen=True, kw_only=True)
class MemberJoined(Proposal):
    """A newcomer in Slack; `person` is who they were in the space."""

    stranger: StrangerId
    person: PersonId | None
    was_subscriber: bool
    has_new_address: bool  # a member all along
    address_of: AddressOf | None


@dataclass(frozen=True, kw_only=True)
class MembersJoined(Gathers):
    """Several newcomers in Slack, each a proposal of its own."""

    arrivals: tuple[Arrival, ...]

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        answers = {each.answer.by for each in self.arrivals if each.answer}
        return frozenset(each for each in {*answers, *(each.person for each in self.arrivals)} if each)

    @property
    def strangers(self) -> frozenset[StrangerId]:
        """Whose details of a moment it tells."""
        return frozenset(each.stranger for each in self.arrivals)

    @property
    def lines(self) -> Mapping[EntryId, StrangerId]:
        """The lines that propose them, each with whom."""
        return {each.proposal: each.stranger for each in self.arrivals}


@dataclass(frozen=True, kw_only=True)
class DailyNews(Gathers):
    """What others did in a day, and how many things `more` than are told."""

    news: tuple[News, ...]
    more: int = 0

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset[PersonId]().union(*(each.tells.people for each in self.news))

    @property
    def count(self) -> int:
        """How many things were done."""
        return len(self.news) + self.more

    @property
    def lines(self) -> Mapping[EntryId, StrangerId]:
        """The lines of what was done."""
        return {each.entry: UNKNOWN for each in self.news}


@dataclass(frozen=True, kw_only=True)
class MemberReturned(Proposal):
    """Somebody on hold whose account is open again."""

    person: PersonId


@dataclass(frozen=True, kw_only=True)
class MemberChanged(Proposal):
    """Somebody's details in Slack that are other than those `before` in the space."""

    person: PersonId
    before: StrangerId
    stranger: StrangerId


@dataclass(frozen=True, kw_only=True)
class IdentityAsked(Proposal):
    """An account with the address of a person whose own is closed.

    `may_be_same`: it has no row of its own, so that it may be that person's.
    """

    person: PersonId
    stranger: StrangerId
    may_be_same: bool


@dataclass(frozen=True, kw_only=True)
class IdentityDecided(ByPerson):
    """What an administrator said of such an account."""

    stranger: StrangerId
    same: bool


@dataclass(frozen=True, kw_only=True)
class PartnerLeft(AboutPerson):
    """A partner's account that is closed."""


@dataclass(frozen=True, kw_only=True)
class NoAdministrator(AboutPerson):
    """Nobody is an administrator since this person left."""


@dataclass(frozen=True, kw_only=True)
class PartnersChanged(Payload):
    """Other partners than before, by the firm's settings."""

    added: tuple[PersonId, ...]
    removed: tuple[PersonId, ...]

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset((*self.added, *self.removed))


@dataclass(frozen=True, kw_only=True)
class PartnerUnclear(AboutPerson):
    """A person's address that is the stranger's in Slack, or claimed there."""

    stranger: StrangerId
    closed: bool
    verified: bool


@dataclass(frozen=True, kw_only=True)
class ReviewOpened(Payload):
    """An access review that begins; opened by nobody means by the bot itself."""

    author: PersonId | None
    until: datetime
    waiting: int


@dataclass(frozen=True, kw_only=True)
class ReviewReminder(Payload):
    """An access review that is not finished."""

    opened: datetime
    until: datetime
    overdue: bool
    waiting: int


@dataclass(frozen=True, kw_only=True)
class ReviewClosed(Payload):
    """An access review that is finished."""

    confirmed: int
    ended: int


@dataclass(frozen=True, kw_only=True)
class JournalHead(Payload):
    """How many lines the journal has, and the hash of the last."""

    lines: int
    hash: str


@dataclass(frozen=True, kw_only=True)
class ImportFigures(Payload):
    """How many lines of an import had which outcome; without a file, of newcomers in Slack.

    `withheld`: those that were not added come in no file, since Slack takes none.
    """

    file: str
    kind: ImportKind = ImportKind.SUBSCRIBERS
    added: int = 0
    changed: int = 0
    there: int = 0
    left_out: int = 0
    refused: int = 0
    outside: int = 0
    withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class ImportStarted(ImportFigures):
    """An import as far as it has come, and in the end what came of it."""

    total: int
    handled: int = 0
    state: ImportState = ImportState.RUNNING


@dataclass(frozen=True, kw_only=True)
class ImportEnded(ImportFigures):
    """What came of an import whose own message cannot say it.

    It has none where it was run from a terminal; `in_slack` is where the rest is sent.
    """

    outcome: ImportState
    in_slack: bool


@dataclass(frozen=True, kw_only=True)
class LinesWithheld(Payload):
    """Lines that no file could bring, owed by versions before 0.4.0."""

    file: str
    lines: int


@dataclass(frozen=True, kw_only=True)
class SubscribersImported(Payload):
    """Several new subscribers at once, of a file or of `newcomers` in Slack."""

    author: PersonId
    count: int
    newcomers: bool = False


@dataclass(frozen=True, kw_only=True)
class CarriesPassword(AboutPerson):
    """An access and its password.

    The author is unknown in some messages of before 0.2.0.
    """

    author: PersonId | None
    occasion: Occasion


@dataclass(frozen=True, kw_only=True)
class Password(CarriesPassword):
    """The message with the password itself, added from memory when it is sent."""


@dataclass(frozen=True, kw_only=True)
class PasswordReady(CarriesPassword):
    """The message with a button that shows the password."""


@dataclass(frozen=True, kw_only=True)
class PasswordSentFor(ByPerson):
    """A password that somebody had made for another; `to` receives it."""

    to: PersonId

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset((self.person, self.author, self.to))


@dataclass(frozen=True, kw_only=True)
class PasswordsSentFor(Payload):
    """New passwords for several people at once; their author hands over some of them."""

    author: PersonId
    whom: tuple[PersonId, ...]
    handed: tuple[PersonId, ...]

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset((self.author, *self.whom))


@dataclass(frozen=True, kw_only=True)
class PasswordVoid(AboutPerson):
    """A password that its author saw, and that was lost on its way."""


@dataclass(frozen=True, kw_only=True)
class DataExported(Payload):
    """Data of many people in a file; exported by nobody means on the server."""

    author: PersonId | None
    what: Exported


@dataclass(frozen=True, kw_only=True)
class DirectoryDiffers(Payload):
    """By what the firm's directory differs though nobody of the space ordered it.

    Some was put back, some waits for an answer, and `more` people than are named. Where it is so much that somebody has
    to confirm it, `asks` tells what that would do. Or it is of portfolios' groups, which were put back.
    """

    put_back: tuple[Differing, ...] = ()
    waiting: tuple[Differing, ...] = ()
    more: int = 0
    asks: Undone | None = None
    groups: tuple[GroupDiffers, ...] = ()
    more_groups: int = 0

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each.person for each in (*self.put_back, *self.waiting))


@dataclass(frozen=True, kw_only=True)
class ChannelDoubtful(Payload):
    """The team channel is shared, or its name leads elsewhere."""

    standing: ChannelStanding


@dataclass(frozen=True, kw_only=True)
class PasswordWithdrawn(AboutPerson):
    """What is left of one of those two."""

    author: PersonId | None
    occasion: Occasion
    why: Withdrawal
