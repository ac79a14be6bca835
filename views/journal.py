"""Lines of the journal in words."""

from __future__ import annotations

from locales import Localizer
from rules.home import Event
from rules.model.journal import Action, Entry
from rules.model.payload import Cause
from views.typeset import Sentence


def line(localizer: Localizer, event: Event) -> Sentence:
    """Say what happened, with the names of the people."""
    texts = {**_of_people(localizer, event), **_of_requests(localizer, event), **_of_accesses(localizer, event)}
    text = texts[event.entry.action]
    return text, {"actor": event.actor, "whom": event.whom or localizer.say("the team channel")}


def reason(entry: Entry) -> str:
    """Give the reason that somebody gave; empty without one.

    What the bot does by itself has a cause instead, which the sentence tells.
    """
    return "" if entry.why in {*Cause} else entry.why


def _of_people(localizer: Localizer, event: Event) -> dict[Action, str]:
    return {
        Action.PARTNER_ADDED: localizer.say("{whom} is now a partner."),
        Action.PARTNER_REMOVED: localizer.say("{whom} is no longer a partner."),
        Action.PERSON_RECOGNISED: localizer.say("{whom} was recognised in Slack."),
        Action.ACCOUNT_LOST: localizer.say("{whom} no longer has a Slack account of the firm."),
        Action.ACCOUNT_BACK: localizer.say("{whom} has the same Slack account of the firm again."),
        Action.ADDRESS_FREED: (
            localizer.say("{actor} freed the address that {whom} had, for somebody new.")
            if event.actor
            else localizer.say("By the settings, somebody new has the address that {whom} had.")
        ),
        Action.IDENTITY_ASKED: localizer.say(
            "Another Slack account has the address of {whom}: administrators were asked whose it is."
        ),
        Action.SAME_PERSON: localizer.say("{actor} said that it is the same person: {whom} has another Slack account."),
        Action.SOMEBODY_ELSE: localizer.say("{actor} said that somebody else has the address of {whom} now."),
        Action.PARTNER_UNCLEAR: localizer.say(
            "The address of {whom} in the settings is another account’s in Slack, or claimed by it."
        ),
        Action.MEMBER_JOINED: localizer.say("Somebody new in Slack was proposed to the administrators."),
        Action.MEMBER_RETURNED: localizer.say("Back in Slack: {whom}."),
        Action.MEMBER_CHANGED: localizer.say("Details changed in Slack: {whom}."),
        Action.PROPOSAL_SET_ASIDE: localizer.say("{actor} saw to what the bot had proposed; nothing was changed."),
        Action.ADMINISTRATOR_ENROLLED: localizer.say("{whom} is now an administrator."),
        Action.ADMINISTRATOR_RESIGNED: localizer.say("{whom} is no longer an administrator."),
        Action.ADMINISTRATOR_WITHDRAWN: localizer.say("{actor} withdrew a profile of administrator: {whom}."),
        Action.ENROLMENT_REPORTED: localizer.say("{actor} reported an enrolment: {whom}."),
        Action.ENROLMENT_ASKED: localizer.say("{whom} asked to be an administrator."),
        Action.ENROLMENT_APPROVED: localizer.say("{actor} approved an enrolment: {whom}."),
        Action.ENROLMENT_REFUSED: localizer.say("{actor} refused an enrolment: {whom}."),
        Action.ENROLMENT_EXPIRED: localizer.say("A request to be an administrator expired: {whom}."),
    }


def _of_requests(localizer: Localizer, event: Event) -> dict[Action, str]:
    return {
        Action.ACCESS_ASKED: localizer.say("{whom} asked for access."),
        Action.ACCESS_GRANTED: (
            localizer.say("{actor} granted the request for access of {whom}.")
            if event.actor
            else localizer.say("By the settings, the request for access is granted: {whom}.")
        ),
        Action.ACCESS_REFUSED: localizer.say("{actor} refused a request for access: {whom}."),
        Action.ACCESS_REQUEST_EXPIRED: localizer.say("A request for access expired without an answer: {whom}."),
        Action.ACCESS_REQUEST_WITHDRAWN: localizer.say("{whom} withdrew their request for access."),
        Action.ACCESS_REQUEST_VOID: localizer.say("A request for access no longer stands, and was closed: {whom}."),
    }


def _of_accesses(localizer: Localizer, event: Event) -> dict[Action, str]:
    return {
        Action.SUBSCRIBER_ADDED: localizer.say("{actor} added {whom}."),
        Action.IMPORT_STARTED: localizer.say("{actor} began to import subscribers from a file."),
        Action.IMPORT_ENDED: localizer.say("The import of {actor} ended, or was interrupted."),
        Action.SUBSCRIBERS_EXPORTED: _exported(localizer, event),
        Action.JOURNAL_EXPORTED: localizer.say("{actor} exported the journal."),
        Action.SUBSCRIBER_CHANGED: localizer.say("{actor} changed details of {whom}."),
        Action.SUBSCRIBER_SUSPENDED: _suspended(localizer, event),
        Action.SUBSCRIBER_REACTIVATED: localizer.say("{actor} reactivated the access of {whom}."),
        Action.SUBSCRIBER_REMOVED: localizer.say("{actor} removed {whom}."),
        Action.PASSWORD_RENEWED: localizer.say("{actor} asked for a new password for {whom}."),
        Action.PERSON_ERASED: localizer.say("Personal data erased: {whom}."),
        Action.DATES_SET: localizer.say("{actor} set the dates of an access: {whom}."),
        Action.ACCESS_BEGAN: localizer.say("The access began on its date: {whom}."),
        Action.END_REMINDED: localizer.say("Administrators were reminded that an access ends: {whom}."),
        Action.REVIEW_OPENED: (
            localizer.say("{actor} began an access review.")
            if event.actor
            else localizer.say("An access review began.")
        ),
        Action.REVIEW_REMINDED: localizer.say("Administrators were reminded of the access review."),
        Action.ACCESS_CONFIRMED: localizer.say("{actor} confirmed an access: {whom}."),
        Action.REVIEW_CLOSED: localizer.say("The access review is finished."),
        Action.CHANNEL_SHARED: localizer.say("The team channel is shared with another company."),
        Action.CHANNEL_MOVED: localizer.say("The name of the team channel leads to another channel."),
        Action.REVIEW_EXPORTED: localizer.say("{actor} exported the record of an access review."),
        Action.DELIVERY_RETRIED: localizer.say("{actor} had a message sent again; recipient: {whom}."),
        Action.PASSWORD_NOTED: localizer.say("Password noted: {whom}."),
        Action.PASSWORD_SHOWN: localizer.say("Password shown: {whom}."),
        Action.PASSWORD_REPLACED: localizer.say("Password replaced by a new one: {whom}."),
    }


def _suspended(localizer: Localizer, event: Event) -> str:
    causes = {
        Cause.END_DATE.value: localizer.say("The access of {whom} was put on hold: its last day is over."),
        Cause.ACCOUNT_CLOSED.value: localizer.say("The access of {whom} was put on hold: the Slack account is closed."),
    }
    if event.entry.actor is None and event.entry.why in causes:
        return causes[event.entry.why]
    return localizer.say("{actor} put the access of {whom} on hold.")


def _exported(localizer: Localizer, event: Event) -> str:
    if event.entry.actor is None:
        return localizer.say("The list of subscribers was exported on the server.")
    return localizer.say("{actor} exported the list of subscribers.")
