"""The words of each message: the function that writes it, and its subject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from locales import Localizer
from rules.erase_person import nameless
from rules.model import messages, outside_messages, portfolio_messages
from rules.model.mentions import Mentions
from rules.model.notices import Message
from rules.model.payload import Payload, Unread
from rules.model.people import NOBODY, PersonId
from rules.model.strangers import UNKNOWN
from views import (
    add_arrivals,
    add_subscriber,
    answer_access,
    answer_password,
    approve_enrolment,
    ask_agreement,
    change_access,
    clients_imported,
    daily_news,
    decide_identity,
    directory_differs,
    edit_subscriber,
    enrol,
    follow_members,
    keep_reviews,
    open_space,
    outside_notices,
    passwords,
    portfolio_notices,
    report_enrolment,
    run_import,
    set_dates,
    team_channel,
    tell_head,
    told_of_several,
    uses_of_rights,
    withdraw_administrator,
)
from views.message_context import MessageContext, Notice

Writer = Callable[[MessageContext[Any]], Notice]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one class of messages; `subject` is for lists of failures."""

    writer: Writer
    subject: str


class Unreadable(Exception):  # noqa: N818 - reads as what happened
    """What is stored of a message cannot be read back."""


def render(context: MessageContext[Any]) -> Notice:
    """Write a message for its recipient; raises Unreadable."""
    if isinstance(context.payload, Unread):
        raise Unreadable(context.payload.why)
    return words(context.localizer)[type(context.payload)].writer(context)


def subject(localizer: Localizer, message: Message, mentions: Mentions) -> str:
    """Say what a message is about."""
    payload = message.payload
    if isinstance(payload, Unread):
        return payload.tag
    return words(localizer)[type(payload)].subject.format(person=_whom(localizer, payload, mentions))


def _whom(localizer: Localizer, payload: Payload, mentions: Mentions) -> str:
    number: PersonId = getattr(payload, "person", None) or NOBODY
    if person := mentions.people.get(number):
        return person.name
    if stranger := mentions.strangers.get(getattr(payload, "stranger", UNKNOWN)):
        return stranger.name
    return nameless(number) if number != NOBODY else localizer.say("somebody who was erased")


def words(localizer: Localizer) -> dict[type[Payload], Words]:
    """Give how each class of messages is worded."""
    say = localizer.say
    return {
        messages.AdministratorEnrolled: Words(
            enrol.administrator_enrolled, say("Security notice: {person} is now an administrator")
        ),
        messages.AdministratorResigned: Words(
            enrol.administrator_resigned, say("Security notice: {person} is no longer an administrator")
        ),
        messages.AdministratorWithdrawn: Words(
            withdraw_administrator.administrator_withdrawn, say("Security notice, profile withdrawn: {person}")
        ),
        messages.EnrolmentReported: Words(report_enrolment.enrolment_reported, say("Enrolment reported: {person}")),
        messages.EnrolmentAsked: Words(approve_enrolment.enrolment_asked, say("Approval needed: {person}")),
        messages.EnrolmentApproved: Words(approve_enrolment.enrolment_approved, say("Enrolment approved: {person}")),
        messages.EnrolmentRefused: Words(approve_enrolment.enrolment_refused, say("Enrolment declined: {person}")),
        messages.EnrolmentExpired: Words(approve_enrolment.enrolment_expired, say("Enrolment expired: {person}")),
        messages.PasswordAsked: Words(answer_password.password_asked, say("New password asked for: {person}")),
        messages.PasswordRefused: Words(answer_password.password_refused, say("New password declined: {person}")),
        messages.PasswordRequestExpired: Words(
            answer_password.password_request_expired, say("Request for a new password expired: {person}")
        ),
        messages.AccessAsked: Words(answer_access.access_asked, say("Request for access: {person}")),
        messages.AccessGranted: Words(answer_access.access_granted, say("Request for access granted: {person}")),
        messages.AccessRefused: Words(answer_access.access_refused, say("Request for access declined: {person}")),
        messages.AccessRequestExpired: Words(
            answer_access.access_request_expired, say("Request for access expired: {person}")
        ),
        messages.SubscriberAdded: Words(add_subscriber.subscriber_added, say("New subscriber: {person}")),
        messages.ImportStarted: Words(run_import.import_started, say("Progress and result of an import")),
        messages.ImportEnded: Words(run_import.import_ended, say("Result of an import, in a message of its own")),
        messages.LinesWithheld: Words(run_import.lines_withheld, say("Lines of an import that no file could bring")),
        messages.SubscribersImported: Words(run_import.subscribers_imported, say("New subscribers, from a file")),
        messages.SubscriberChanged: Words(edit_subscriber.subscriber_changed, say("Details changed: {person}")),
        messages.SubscriberSuspended: Words(change_access.subscriber_suspended, say("Access on hold: {person}")),
        messages.SubscriberReactivated: Words(
            change_access.subscriber_reactivated, say("Access reactivated: {person}")
        ),
        messages.SubscriberRemoved: Words(change_access.subscriber_removed, say("Access removed: {person}")),
        messages.MembersJoined: Words(add_arrivals.members_joined, say("New in Slack: several people")),
        messages.DailyNews: Words(daily_news.daily_news, say("News of the day")),
        messages.MemberJoined: Words(follow_members.member_joined, say("New in Slack: {person}")),
        messages.MemberReturned: Words(follow_members.member_returned, say("Back in Slack: {person}")),
        messages.MemberChanged: Words(follow_members.member_changed, say("Changed in Slack: {person}")),
        messages.IdentityAsked: Words(decide_identity.identity_asked, say("Whose account is it: {person}")),
        messages.IdentityDecided: Words(
            decide_identity.identity_decided, say("Security notice, another Slack account: {person}")
        ),
        messages.PartnerLeft: Words(follow_members.partner_left, say("A partner’s account is closed: {person}")),
        messages.NoAdministrator: Words(follow_members.no_administrator, say("No administrator is left")),
        messages.DatesSet: Words(set_dates.dates_set, say("Dates of access: {person}")),
        messages.SeveralChanged: Words(told_of_several.several_changed, say("Several accesses changed")),
        messages.AccessEnding: Words(set_dates.access_ending, say("Access ending: {person}")),
        messages.ReviewOpened: Words(keep_reviews.review_opened, say("Access review")),
        messages.ReviewReminder: Words(keep_reviews.review_reminder, say("Access review, reminder")),
        messages.ReviewClosed: Words(keep_reviews.review_closed, say("Access review, finished")),
        messages.PartnersChanged: Words(open_space.partners_changed, say("Change of partners")),
        messages.PartnerUnclear: Words(open_space.partner_unclear, say("A partner’s address to be checked: {person}")),
        messages.JournalHead: Words(tell_head.journal_head, say("Journal: lines and last hash")),
        messages.Password: Words(passwords.password, say("Access and password: {person}")),
        messages.PasswordReady: Words(
            passwords.password_ready, say("Access, with a button that shows the password: {person}")
        ),
        messages.PasswordSentFor: Words(
            uses_of_rights.password_sent_for, say("Security notice, password made for {person}")
        ),
        messages.PasswordsSentFor: Words(
            told_of_several.passwords_sent_for, say("Security notice, passwords made for several people")
        ),
        messages.PasswordVoid: Words(uses_of_rights.password_void, say("Password replaced: {person}")),
        messages.DataExported: Words(uses_of_rights.data_exported, say("Security notice, data exported")),
        messages.DirectoryDiffers: Words(directory_differs.directory_differs, say("Directory differences")),
        **_of_portfolios(localizer),
        **_of_outside(localizer),
        messages.ChannelDoubtful: Words(
            team_channel.channel_doubtful, say("Security notice, the team channel is to be checked")
        ),
        messages.PasswordWithdrawn: Words(
            passwords.password_withdrawn, say("Password to be taken out of its message: {person}")
        ),
    }


def _of_portfolios(localizer: Localizer) -> dict[type[Payload], Words]:
    say = localizer.say
    return {
        portfolio_messages.PortfolioRightGiven: Words(
            portfolio_notices.portfolio_right_given, say("Right in a portfolio: {person}")
        ),
        portfolio_messages.PortfolioRightEnded: Words(
            portfolio_notices.portfolio_right_ended, say("Right in a portfolio ended: {person}")
        ),
        # Nobody may be it.
        portfolio_messages.PortfolioLeadChanged: Words(
            portfolio_notices.portfolio_lead_changed, say("Lead of portfolios")
        ),
        portfolio_messages.PortfolioDeputyNamed: Words(
            portfolio_notices.portfolio_deputy_named, say("Deputy for a portfolio: {person}")
        ),
        portfolio_messages.AbsenceNoted: Words(portfolio_notices.absence_noted, say("Absence: {person}")),
        portfolio_messages.DeputyActs: Words(portfolio_notices.deputy_acts, say("Deputy standing in: {person}")),
        portfolio_messages.DeputyDone: Words(
            portfolio_notices.deputy_done, say("Deputy no longer standing in: {person}")
        ),
        portfolio_messages.ConfidentialChange: Words(
            portfolio_notices.confidential_change, say("A confidential portfolio")
        ),
        portfolio_messages.DeputyBlocked: Words(
            portfolio_notices.deputy_blocked, say("Deputy not standing in: {person}")
        ),
        portfolio_messages.AgreementAsked: Words(ask_agreement.agreement_asked, say("Agreement needed: {person}")),
        portfolio_messages.AgreementAnswered: Words(ask_agreement.agreement_answered, say("Answer to your request")),
        portfolio_messages.PortfolioConfidential: Words(
            portfolio_notices.portfolio_confidential, say("Confidentiality of a portfolio")
        ),
        portfolio_messages.PlacesImported: Words(
            clients_imported.places_imported, say("Portfolios by an import: {person}")
        ),
        portfolio_messages.ClientsImported: Words(clients_imported.clients_imported, say("Clients, from a file")),
        portfolio_messages.HandoverNeeded: Words(
            portfolio_notices.handover_needed, say("Portfolios to hand over: {person}")
        ),
    }


def _of_outside(localizer: Localizer) -> dict[type[Payload], Words]:
    say = localizer.say
    return {
        outside_messages.OutsideAccessesToClose: Words(
            outside_notices.outside_accesses_to_close, say("Outside accesses to close: {person}")
        ),
        outside_messages.OutsideAccessesRemain: Words(
            outside_notices.outside_accesses_remain, say("Outside accesses to close, reminder")
        ),
        outside_messages.OutsideAccessesNoted: Words(
            outside_notices.outside_accesses_noted, say("Outside accesses noted: {person}")
        ),
    }
