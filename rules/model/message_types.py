"""Every message there is, with its tag and how it is handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from rules.model import messages
from rules.model.payload import Payload


class Readership(StrEnum):
    """Who may read a message."""

    CONCERNED = "concerned"  # whom it is about
    AUTHOR = "author"  # who did it, or hands it over
    PARTNERS = "partners"
    DECIDE = "decide"  # administrators and partners
    EVERYBODY = "everybody"  # all users
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class MessageType:
    """How messages of one class are stored and handled, and who reads them."""

    tag: str
    readers: tuple[Readership, ...]
    urgent: bool = False  # somebody waits for it, so that it goes before what many are told
    security_notice: bool = False  # a change or a use of rights over others


_TYPES: dict[type[Payload], MessageType] = {
    messages.AdministratorEnrolled: MessageType(
        "administrator_enrolled", (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.AdministratorResigned: MessageType(
        "administrator_resigned", (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.AdministratorWithdrawn: MessageType(
        "administrator_withdrawn", (Readership.EVERYBODY, Readership.CHANNEL), security_notice=True
    ),
    messages.EnrolmentReported: MessageType("enrolment_reported", (Readership.DECIDE, Readership.CHANNEL)),
    messages.EnrolmentAsked: MessageType("enrolment_asked", (Readership.DECIDE,)),
    messages.EnrolmentApproved: MessageType("enrolment_approved", (Readership.CONCERNED, Readership.CHANNEL)),
    messages.EnrolmentRefused: MessageType("enrolment_refused", (Readership.CONCERNED, Readership.CHANNEL)),
    messages.EnrolmentExpired: MessageType("enrolment_expired", (Readership.CONCERNED,)),
    messages.AccessAsked: MessageType("access_asked", (Readership.DECIDE,)),
    messages.AccessGranted: MessageType("access_granted", (Readership.CONCERNED,)),
    messages.AccessRefused: MessageType("access_refused", (Readership.CONCERNED,)),
    messages.AccessRequestExpired: MessageType("access_request_expired", (Readership.CONCERNED,)),
    messages.SubscriberAdded: MessageType("subscriber_added", (Readership.DECIDE, Readership.CHANNEL)),
    messages.ImportStarted: MessageType("import_started", (Readership.AUTHOR,)),
    messages.ImportEnded: MessageType("import_ended", (Readership.AUTHOR,)),
    messages.LinesWithheld: MessageType("lines_withheld", ()),  # owed no more, and still read
    messages.SubscribersImported: MessageType("subscribers_imported", (Readership.DECIDE, Readership.CHANNEL)),
    messages.SubscriberChanged: MessageType(
        "subscriber_changed", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberSuspended: MessageType(
        "subscriber_suspended", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberReactivated: MessageType(
        "subscriber_reactivated", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.SubscriberRemoved: MessageType(
        "subscriber_removed", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)
    ),
    messages.MemberJoined: MessageType("member_joined", (Readership.DECIDE,)),
    messages.MembersJoined: MessageType("members_joined", (Readership.DECIDE,)),
    messages.MemberReturned: MessageType("member_returned", (Readership.DECIDE,)),
    messages.MemberChanged: MessageType("member_changed", (Readership.DECIDE,)),
    messages.IdentityAsked: MessageType("identity_asked", (Readership.DECIDE,)),
    messages.IdentityDecided: MessageType(
        "identity_decided", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL), security_notice=True
    ),
    messages.PartnerLeft: MessageType("partner_left", (Readership.PARTNERS,)),
    messages.NoAdministrator: MessageType("no_administrator", (Readership.PARTNERS,)),
    messages.DatesSet: MessageType("dates_set", (Readership.CONCERNED, Readership.DECIDE, Readership.CHANNEL)),
    messages.SeveralChanged: MessageType("several_changed", (Readership.DECIDE, Readership.CHANNEL)),
    messages.AccessEnding: MessageType("access_ending", (Readership.DECIDE,)),
    messages.ReviewOpened: MessageType("review_opened", (Readership.DECIDE,)),
    messages.ReviewReminder: MessageType("review_reminder", (Readership.DECIDE,)),
    messages.ReviewClosed: MessageType("review_closed", (Readership.DECIDE, Readership.CHANNEL)),
    messages.PartnersChanged: MessageType("partners_changed", (Readership.PARTNERS, Readership.CHANNEL)),
    messages.PartnerUnclear: MessageType("partner_unclear", (Readership.PARTNERS,)),
    messages.JournalHead: MessageType("journal_head", (Readership.CHANNEL,)),
    messages.Password: MessageType("password", (Readership.CONCERNED, Readership.AUTHOR), urgent=True),
    messages.PasswordReady: MessageType("password_ready", (Readership.CONCERNED, Readership.AUTHOR), urgent=True),
    messages.PasswordSentFor: MessageType(
        "password_sent_for", (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.PasswordsSentFor: MessageType(
        "passwords_sent_for", (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.PasswordVoid: MessageType("password_void", (Readership.AUTHOR,), urgent=True),
    messages.DataExported: MessageType(
        "data_exported", (Readership.PARTNERS, Readership.CHANNEL), security_notice=True
    ),
    messages.ChannelDoubtful: MessageType("channel_doubtful", (Readership.DECIDE,), security_notice=True),
    messages.PasswordWithdrawn: MessageType(
        "password_withdrawn", (Readership.CONCERNED, Readership.AUTHOR), urgent=True
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
