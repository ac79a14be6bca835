"""The functions that write the messages, one for each kind."""

from __future__ import annotations

from collections.abc import Callable

from rules.model.notices import Kind
from views import (
    add_subscriber,
    approve_enrolment,
    change_access,
    edit_subscriber,
    enrol,
    follow_members,
    open_space,
    passwords,
    report_enrolment,
    review_access,
    run_import,
    set_dates,
    withdraw_administrator,
)
from views.message_context import MessageContext, Notice

Writer = Callable[[MessageContext], Notice]


def render(context: MessageContext) -> Notice:
    """Write a message for its recipient."""
    return writer_of(context.message.kind)(context)


def writer_of(kind: Kind) -> Writer:
    """Give the function that writes messages of this kind."""
    writers: dict[Kind, Writer] = {
        Kind.ADMINISTRATOR_ENROLLED: enrol.administrator_enrolled,
        Kind.ADMINISTRATOR_RESIGNED: enrol.administrator_resigned,
        Kind.ADMINISTRATOR_WITHDRAWN: withdraw_administrator.administrator_withdrawn,
        Kind.ENROLMENT_REPORTED: report_enrolment.enrolment_reported,
        Kind.ENROLMENT_ASKED: approve_enrolment.enrolment_asked,
        Kind.ENROLMENT_APPROVED: approve_enrolment.enrolment_approved,
        Kind.ENROLMENT_REFUSED: approve_enrolment.enrolment_refused,
        Kind.ENROLMENT_EXPIRED: approve_enrolment.enrolment_expired,
        Kind.SUBSCRIBER_ADDED: add_subscriber.subscriber_added,
        Kind.IMPORT_STARTED: run_import.import_started,
        Kind.IMPORT_ENDED: run_import.import_ended,
        Kind.SUBSCRIBERS_IMPORTED: run_import.subscribers_imported,
        Kind.SUBSCRIBER_CHANGED: edit_subscriber.subscriber_changed,
        Kind.SUBSCRIBER_SUSPENDED: change_access.subscriber_suspended,
        Kind.SUBSCRIBER_REACTIVATED: change_access.subscriber_reactivated,
        Kind.SUBSCRIBER_REMOVED: change_access.subscriber_removed,
        Kind.MEMBER_JOINED: follow_members.member_joined,
        Kind.MEMBER_RETURNED: follow_members.member_returned,
        Kind.MEMBER_CHANGED: follow_members.member_changed,
        Kind.PARTNER_LEFT: follow_members.partner_left,
        Kind.NO_ADMINISTRATOR: follow_members.no_administrator,
        Kind.DATES_SET: set_dates.dates_set,
        Kind.ACCESS_ENDING: set_dates.access_ending,
        Kind.REVIEW_OPENED: review_access.review_opened,
        Kind.REVIEW_REMINDER: review_access.review_reminder,
        Kind.REVIEW_CLOSED: review_access.review_closed,
        Kind.PARTNERS_CHANGED: open_space.partners_changed,
        Kind.PARTNER_UNCLEAR: open_space.partner_unclear,
        Kind.PASSWORD: passwords.password,
        Kind.PASSWORD_READY: passwords.password_ready,
        Kind.PASSWORD_WITHDRAWN: passwords.password_withdrawn,
    }
    return writers[kind]
