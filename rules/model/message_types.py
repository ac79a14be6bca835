"""Every message there is, with its tag and how it is handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from rules.model import messages, outside_messages, portfolio_messages
from rules.model.payload import Payload


class Readership(StrEnum):
    """Who may read a message."""

    CONCERNED = "concerned"  # whom it is about
    NAMED = "named"  # whom it names besides
    AUTHOR = "author"  # who did it, or hands it over
    PARTNERS = "partners"
    DECIDE = "decide"  # administrators and partners
    EVERYBODY = "everybody"  # all users
    CHANNEL = "channel"


class Nature(StrEnum):
    """What a message is to whom it is sent: only news may wait for the evening."""

    NEWS = "news"  # what others did, and nothing is asked
    SECURITY = "security"  # a change of rights or a use of them, or a doubt
    ASKS = "asks"  # somebody is to answer it, or to act on it
    OWN = "own"  # for this reader: about them, of what they had done, or in the way they chose
    RECORD = "record"  # for the team channel alone


@dataclass(frozen=True, slots=True)
class MessageType:
    """How messages of one class are stored and handled, and who reads them."""

    tag: str
    nature: Nature
    readers: tuple[Readership, ...]
    urgent: bool = False  # somebody waits for it, so that it goes before what many are told
    security_notice: bool = False  # a change or a use of rights over others


_OF_PORTFOLIOS = (Readership.CONCERNED, Readership.NAMED, Readership.DECIDE, Readership.CHANNEL)
_TYPES: dict[type[Payload], MessageType] = {
    messages.AdministratorEnrolled: MessageType(
        "administrator_enrolled", Nature.SECURITY, (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.AdministratorResigned: MessageType(
        "administrator_resigned", Nature.SECURITY, (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.AdministratorWithdrawn: MessageType(
        "administrator_withdrawn", Nature.SECURITY, (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.EnrolmentReported: MessageType(
        "enrolment_reported", Nature.SECURITY, (Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.EnrolmentAsked: MessageType("enrolment_asked", Nature.ASKS, (Readership.DECIDE,)),
    messages.EnrolmentApproved: MessageType(
        "enrolment_approved", Nature.OWN, (Readership.CONCERNED, Readership.CHANNEL)
    ),
    messages.EnrolmentRefused: MessageType("enrolment_refused", Nature.OWN, (Readership.CONCERNED, Readership.CHANNEL)),
    messages.EnrolmentExpired: MessageType("enrolment_expired", Nature.OWN, (Readership.CONCERNED,)),
    messages.PasswordAsked: MessageType("password_asked", Nature.ASKS, (Readership.DECIDE,)),
    messages.PasswordRefused: MessageType("password_refused", Nature.OWN, (Readership.CONCERNED,)),
    messages.PasswordRequestExpired: MessageType("password_request_expired", Nature.OWN, (Readership.CONCERNED,)),
    messages.AccessAsked: MessageType("access_asked", Nature.ASKS, (Readership.DECIDE,)),
    messages.AccessGranted: MessageType("access_granted", Nature.OWN, (Readership.CONCERNED,)),
    messages.AccessRefused: MessageType("access_refused", Nature.OWN, (Readership.CONCERNED,)),
    messages.AccessRequestExpired: MessageType("access_request_expired", Nature.OWN, (Readership.CONCERNED,)),
    messages.SubscriberAdded: MessageType("subscriber_added", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)),
    messages.ImportStarted: MessageType("import_started", Nature.OWN, (Readership.AUTHOR,)),
    messages.ImportEnded: MessageType("import_ended", Nature.OWN, (Readership.AUTHOR,)),
    messages.LinesWithheld: MessageType("lines_withheld", Nature.OWN, ()),  # owed no more, and still read
    messages.SubscribersImported: MessageType(
        "subscribers_imported", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberChanged: MessageType(
        "subscriber_changed", Nature.NEWS, (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberSuspended: MessageType(
        "subscriber_suspended", Nature.NEWS, (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberReactivated: MessageType(
        "subscriber_reactivated", Nature.NEWS, (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberRemoved: MessageType(
        "subscriber_removed", Nature.NEWS, (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.MemberJoined: MessageType("member_joined", Nature.ASKS, (Readership.DECIDE,)),
    messages.MembersJoined: MessageType("members_joined", Nature.ASKS, (Readership.DECIDE,)),
    messages.DailyNews: MessageType("daily_news", Nature.OWN, (Readership.DECIDE,)),
    messages.MemberReturned: MessageType("member_returned", Nature.ASKS, (Readership.DECIDE,)),
    messages.MemberChanged: MessageType("member_changed", Nature.ASKS, (Readership.DECIDE,)),
    messages.IdentityAsked: MessageType("identity_asked", Nature.ASKS, (Readership.DECIDE,)),
    messages.IdentityDecided: MessageType(
        "identity_decided",
        Nature.SECURITY,
        (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL),
        security_notice=True,
    ),
    messages.PartnerLeft: MessageType("partner_left", Nature.ASKS, (Readership.DECIDE,)),
    messages.NoAdministrator: MessageType("no_administrator", Nature.ASKS, (Readership.PARTNERS,)),
    messages.DatesSet: MessageType(
        "dates_set", Nature.NEWS, (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SeveralChanged: MessageType("several_changed", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)),
    messages.AccessEnding: MessageType("access_ending", Nature.ASKS, (Readership.DECIDE,)),
    messages.ReviewOpened: MessageType("review_opened", Nature.ASKS, (Readership.DECIDE,)),
    messages.ReviewReminder: MessageType("review_reminder", Nature.ASKS, (Readership.DECIDE,)),
    messages.ReviewClosed: MessageType("review_closed", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)),
    messages.PartnersChanged: MessageType(
        "partners_changed", Nature.SECURITY, (Readership.PARTNERS, Readership.CHANNEL)
    ),
    messages.PartnerUnclear: MessageType("partner_unclear", Nature.ASKS, (Readership.DECIDE,)),
    messages.JournalHead: MessageType("journal_head", Nature.RECORD, (Readership.CHANNEL,)),
    messages.Password: MessageType("password", Nature.OWN, (Readership.CONCERNED, Readership.AUTHOR), urgent=True),
    messages.PasswordReady: MessageType(
        "password_ready", Nature.OWN, (Readership.CONCERNED, Readership.AUTHOR), urgent=True
    ),
    messages.PasswordSentFor: MessageType(
        "password_sent_for", Nature.SECURITY, (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.PasswordsSentFor: MessageType(
        "passwords_sent_for", Nature.SECURITY, (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.PasswordVoid: MessageType("password_void", Nature.OWN, (Readership.AUTHOR,), urgent=True),
    messages.DataExported: MessageType(
        "data_exported", Nature.SECURITY, (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.DirectoryDiffers: MessageType("directory_differs", Nature.ASKS, (Readership.DECIDE,)),
    portfolio_messages.PortfolioRightGiven: MessageType("portfolio_right_given", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.PortfolioRightEnded: MessageType("portfolio_right_ended", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.PortfolioLeadChanged: MessageType("portfolio_lead_changed", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.PortfolioDeputyNamed: MessageType("portfolio_deputy_named", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.AbsenceNoted: MessageType("absence_noted", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.DeputyActs: MessageType("deputy_acts", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.DeputyDone: MessageType("deputy_done", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.ConfidentialChange: MessageType(
        "confidential_change", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)
    ),
    portfolio_messages.AgreementAsked: MessageType(
        "agreement_asked", Nature.ASKS, (Readership.NAMED, Readership.DECIDE)
    ),
    portfolio_messages.AgreementAnswered: MessageType("agreement_answered", Nature.OWN, (Readership.CONCERNED,)),
    portfolio_messages.PortfolioConfidential: MessageType("portfolio_confidential", Nature.NEWS, _OF_PORTFOLIOS),
    portfolio_messages.DeputyBlocked: MessageType("deputy_blocked", Nature.ASKS, _OF_PORTFOLIOS),
    portfolio_messages.PlacesImported: MessageType("places_imported", Nature.OWN, (Readership.CONCERNED,)),
    portfolio_messages.ClientsImported: MessageType(
        "clients_imported", Nature.NEWS, (Readership.DECIDE, Readership.CHANNEL)
    ),
    portfolio_messages.HandoverNeeded: MessageType("handover_needed", Nature.ASKS, (Readership.DECIDE,)),
    outside_messages.OutsideAccessesToClose: MessageType(
        "outside_accesses_to_close", Nature.ASKS, (Readership.DECIDE,)
    ),
    outside_messages.OutsideAccessesRemain: MessageType("outside_accesses_remain", Nature.ASKS, (Readership.DECIDE,)),
    outside_messages.OutsideAccessesNoted: MessageType("outside_accesses_noted", Nature.OWN, (Readership.CONCERNED,)),
    messages.ChannelDoubtful: MessageType(
        "channel_doubtful", Nature.SECURITY, (Readership.DECIDE,), security_notice=True
    ),
    messages.PasswordWithdrawn: MessageType(
        "password_withdrawn", Nature.OWN, (Readership.CONCERNED, Readership.AUTHOR), urgent=True
    ),
}
MESSAGE_TYPES: Mapping[type[Payload], MessageType] = MappingProxyType(_TYPES)
_BY_TAG = {registered.tag: message for message, registered in _TYPES.items()}


def tag_of(message: type[Payload]) -> str:
    """Give the name under which messages of this class are stored."""
    return MESSAGE_TYPES[message].tag


def class_of(tag: str) -> type[Payload]:
    """Give the class of what is stored under this name; raises LookupError."""
    try:
        return _BY_TAG[tag]
    except KeyError:
        raise LookupError(f"no message is stored as {tag}") from None
