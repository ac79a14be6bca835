"""Every message there is, with its tag and how it is handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from rules.model import messages
from rules.model.payload import Payload


class Reader(StrEnum):
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
    readers: tuple[Reader, ...]
    urgent: bool = False  # somebody waits for it, so that it goes before what many are told
    security_notice: bool = False  # a change or a use of rights over others


_TYPES: dict[type[Payload], MessageType] = {
    messages.AdministratorEnrolled: MessageType(
        "administrator_enrolled", (Reader.EVERYBODY, Reader.CHANNEL), security_notice=True
    ),
    messages.AdministratorResigned: MessageType(
        "administrator_resigned", (Reader.EVERYBODY, Reader.CHANNEL), security_notice=True
    ),
    messages.AdministratorWithdrawn: MessageType(
        "administrator_withdrawn", (Reader.EVERYBODY, Reader.CHANNEL), security_notice=True
    ),
    messages.EnrolmentReported: MessageType("enrolment_reported", (Reader.DECIDE, Reader.CHANNEL)),
    messages.EnrolmentAsked: MessageType("enrolment_asked", (Reader.DECIDE,)),
    messages.EnrolmentApproved: MessageType("enrolment_approved", (Reader.CONCERNED, Reader.CHANNEL)),
    messages.EnrolmentRefused: MessageType("enrolment_refused", (Reader.CONCERNED, Reader.CHANNEL)),
    messages.EnrolmentExpired: MessageType("enrolment_expired", (Reader.CONCERNED,)),
    messages.AccessAsked: MessageType("access_asked", (Reader.DECIDE,)),
    messages.AccessGranted: MessageType("access_granted", (Reader.CONCERNED,)),
    messages.AccessRefused: MessageType("access_refused", (Reader.CONCERNED,)),
    messages.AccessRequestExpired: MessageType("access_request_expired", (Reader.CONCERNED,)),
    messages.SubscriberAdded: MessageType("subscriber_added", (Reader.DECIDE, Reader.CHANNEL)),
    messages.ImportStarted: MessageType("import_started", (Reader.AUTHOR,)),
    messages.ImportEnded: MessageType("import_ended", (Reader.AUTHOR,)),
    messages.LinesWithheld: MessageType("lines_withheld", (Reader.AUTHOR,)),
    messages.SubscribersImported: MessageType("subscribers_imported", (Reader.DECIDE, Reader.CHANNEL)),
    messages.SubscriberChanged: MessageType("subscriber_changed", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL)),
    messages.SubscriberSuspended: MessageType(
        "subscriber_suspended", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL)
    ),
    messages.SubscriberReactivated: MessageType(
        "subscriber_reactivated", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL)
    ),
    messages.SubscriberRemoved: MessageType("subscriber_removed", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL)),
    messages.MemberJoined: MessageType("member_joined", (Reader.DECIDE,)),
    messages.MembersJoined: MessageType("members_joined", (Reader.DECIDE,)),
    messages.MemberReturned: MessageType("member_returned", (Reader.DECIDE,)),
    messages.MemberChanged: MessageType("member_changed", (Reader.DECIDE,)),
    messages.IdentityAsked: MessageType("identity_asked", (Reader.DECIDE,)),
    messages.IdentityDecided: MessageType(
        "identity_decided", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL), security_notice=True
    ),
    messages.PartnerLeft: MessageType("partner_left", (Reader.PARTNERS,)),
    messages.NoAdministrator: MessageType("no_administrator", (Reader.PARTNERS,)),
    messages.DatesSet: MessageType("dates_set", (Reader.CONCERNED, Reader.DECIDE, Reader.CHANNEL)),
    messages.SeveralChanged: MessageType("several_changed", (Reader.DECIDE, Reader.CHANNEL)),
    messages.AccessEnding: MessageType("access_ending", (Reader.DECIDE,)),
    messages.ReviewOpened: MessageType("review_opened", (Reader.DECIDE,)),
    messages.ReviewReminder: MessageType("review_reminder", (Reader.DECIDE,)),
    messages.ReviewClosed: MessageType("review_closed", (Reader.DECIDE, Reader.CHANNEL)),
    messages.PartnersChanged: MessageType("partners_changed", (Reader.PARTNERS, Reader.CHANNEL)),
    messages.PartnerUnclear: MessageType("partner_unclear", (Reader.PARTNERS,)),
    messages.JournalHead: MessageType("journal_head", (Reader.CHANNEL,)),
    messages.Password: MessageType("password", (Reader.CONCERNED, Reader.AUTHOR), urgent=True),
    messages.PasswordReady: MessageType("password_ready", (Reader.CONCERNED, Reader.AUTHOR), urgent=True),
    messages.PasswordSentFor: MessageType("password_sent_for", (Reader.PARTNERS, Reader.CHANNEL), security_notice=True),
    messages.PasswordsSentFor: MessageType(
        "passwords_sent_for", (Reader.PARTNERS, Reader.CHANNEL), security_notice=True
    ),
    messages.PasswordVoid: MessageType("password_void", (Reader.AUTHOR,), urgent=True),
    messages.DataExported: MessageType("data_exported", (Reader.PARTNERS, Reader.CHANNEL), security_notice=True),
    messages.ChannelDoubtful: MessageType("channel_doubtful", (Reader.DECIDE,), security_notice=True),
    messages.PasswordWithdrawn: MessageType("password_withdrawn", (Reader.CONCERNED, Reader.AUTHOR), urgent=True),
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
