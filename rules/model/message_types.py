"""Every message there is, with its tag and how it is handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rules.model import messages
from rules.model.payload import Payload


@dataclass(frozen=True, slots=True)
class MessageType:
    """How messages of one class are stored and handled."""

    tag: str
    urgent: bool = False  # somebody waits for it, so that it goes before what many are told
    security_notice: bool = False  # a change or a use of rights over others


_TYPES: dict[type[Payload], MessageType] = {
    messages.AdministratorEnrolled: MessageType("administrator_enrolled", security_notice=True),
    messages.AdministratorResigned: MessageType("administrator_resigned", security_notice=True),
    messages.AdministratorWithdrawn: MessageType("administrator_withdrawn", security_notice=True),
    messages.EnrolmentReported: MessageType("enrolment_reported"),
    messages.EnrolmentAsked: MessageType("enrolment_asked"),
    messages.EnrolmentApproved: MessageType("enrolment_approved"),
    messages.EnrolmentRefused: MessageType("enrolment_refused"),
    messages.EnrolmentExpired: MessageType("enrolment_expired"),
    messages.AccessAsked: MessageType("access_asked"),
    messages.AccessGranted: MessageType("access_granted"),
    messages.AccessRefused: MessageType("access_refused"),
    messages.AccessRequestExpired: MessageType("access_request_expired"),
    messages.SubscriberAdded: MessageType("subscriber_added"),
    messages.ImportStarted: MessageType("import_started"),
    messages.ImportEnded: MessageType("import_ended"),
    messages.LinesWithheld: MessageType("lines_withheld"),
    messages.SubscribersImported: MessageType("subscribers_imported"),
    messages.SubscriberChanged: MessageType("subscriber_changed"),
    messages.SubscriberSuspended: MessageType("subscriber_suspended"),
    messages.SubscriberReactivated: MessageType("subscriber_reactivated"),
    messages.SubscriberRemoved: MessageType("subscriber_removed"),
    messages.MemberJoined: MessageType("member_joined"),
    messages.MembersJoined: MessageType("members_joined"),
    messages.MemberReturned: MessageType("member_returned"),
    messages.MemberChanged: MessageType("member_changed"),
    messages.IdentityAsked: MessageType("identity_asked"),
    messages.IdentityDecided: MessageType("identity_decided", security_notice=True),
    messages.PartnerLeft: MessageType("partner_left"),
    messages.NoAdministrator: MessageType("no_administrator"),
    messages.DatesSet: MessageType("dates_set"),
    messages.SeveralChanged: MessageType("several_changed"),
    messages.AccessEnding: MessageType("access_ending"),
    messages.ReviewOpened: MessageType("review_opened"),
    messages.ReviewReminder: MessageType("review_reminder"),
    messages.ReviewClosed: MessageType("review_closed"),
    messages.PartnersChanged: MessageType("partners_changed"),
    messages.PartnerUnclear: MessageType("partner_unclear"),
    messages.JournalHead: MessageType("journal_head"),
    messages.Password: MessageType("password", urgent=True),
    messages.PasswordReady: MessageType("password_ready", urgent=True),
    messages.PasswordSentFor: MessageType("password_sent_for", security_notice=True),
    messages.PasswordsSentFor: MessageType("passwords_sent_for", security_notice=True),
    messages.PasswordVoid: MessageType("password_void", urgent=True),
    messages.DataExported: MessageType("data_exported", security_notice=True),
    messages.ChannelDoubtful: MessageType("channel_doubtful", security_notice=True),
    messages.PasswordWithdrawn: MessageType("password_withdrawn", urgent=True),
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
