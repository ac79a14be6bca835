"""Lines of the journal in words."""

from __future__ import annotations

from locales import Reader
from rules.change_access import Cause
from rules.home import Event
from rules.model.journal import Action, Entry
from views.typeset import Sentence


def line(reader: Reader, event: Event) -> Sentence:
    """What happened, with the names of those it is about."""
    text = {**_of_people(reader, event), **_of_accesses(reader, event)}[event.entry.action]
    return text, {"actor": event.actor, "whom": event.whom or reader.say("the team channel")}


def reason(entry: Entry) -> str:
    """The reason that somebody gave; what the bot does of itself has a cause instead, which the sentence tells."""
    return "" if entry.why in {*Cause} else entry.why


def _of_people(reader: Reader, event: Event) -> dict[Action, str]:
    return {
        Action.PARTNER_ADDED: reader.say("{whom} is now a partner."),
        Action.PARTNER_REMOVED: reader.say("{whom} is no longer a partner."),
        Action.PERSON_RECOGNISED: reader.say("{whom} was recognised in Slack."),
        Action.ACCOUNT_LOST: reader.say("{whom} no longer has a Slack account of the firm."),
        Action.ACCOUNT_BACK: reader.say("{whom} has the same Slack account of the firm again."),
        Action.ADDRESS_FREED: (
            reader.say("{actor} added somebody new with the address that {whom} had.")
            if event.actor
            else reader.say("By the settings, somebody new has the address that {whom} had.")
        ),
        Action.PARTNER_UNCLEAR: reader.say(
            "The address of {whom} in the settings is another account’s in Slack, or claimed by it."
        ),
        Action.MEMBER_JOINED: reader.say("Somebody new in Slack was proposed to the administrators."),
        Action.MEMBER_RETURNED: reader.say("Back in Slack: {whom}."),
        Action.MEMBER_CHANGED: reader.say("Details changed in Slack: {whom}."),
        Action.PROPOSAL_SET_ASIDE: reader.say("{actor} saw to what the bot had proposed; nothing was changed."),
        Action.ADMINISTRATOR_ENROLLED: reader.say("{whom} is now an administrator."),
        Action.ADMINISTRATOR_RESIGNED: reader.say("{whom} is no longer an administrator."),
        Action.ADMINISTRATOR_WITHDRAWN: reader.say("{actor} withdrew a profile of administrator: {whom}."),
        Action.ENROLMENT_REPORTED: reader.say("{actor} reported an enrolment: {whom}."),
        Action.ENROLMENT_ASKED: reader.say("{whom} asked to be an administrator."),
        Action.ENROLMENT_APPROVED: reader.say("{actor} approved an enrolment: {whom}."),
        Action.ENROLMENT_REFUSED: reader.say("{actor} refused an enrolment: {whom}."),
        Action.ENROLMENT_EXPIRED: reader.say("A request to be an administrator expired: {whom}."),
    }


def _of_accesses(reader: Reader, event: Event) -> dict[Action, str]:
    return {
        Action.SUBSCRIBER_ADDED: reader.say("{actor} added {whom}."),
        Action.IMPORT_STARTED: reader.say("{actor} began to import subscribers from a file."),
        Action.IMPORT_ENDED: reader.say("The import of {actor} ended, or was interrupted."),
        Action.SUBSCRIBERS_EXPORTED: _exported(reader, event),
        Action.JOURNAL_EXPORTED: reader.say("{actor} exported the journal."),
        Action.SUBSCRIBER_CHANGED: reader.say("{actor} changed details of {whom}."),
        Action.SUBSCRIBER_SUSPENDED: _suspended(reader, event),
        Action.SUBSCRIBER_REACTIVATED: reader.say("{actor} reactivated the access of {whom}."),
        Action.SUBSCRIBER_REMOVED: reader.say("{actor} removed {whom}."),
        Action.PASSWORD_RENEWED: reader.say("{actor} asked for a new password for {whom}."),
        Action.PERSON_ERASED: reader.say("Personal data erased: {whom}."),
        Action.DATES_SET: reader.say("{actor} set the dates of an access: {whom}."),
        Action.ACCESS_BEGAN: reader.say("The access began on its date: {whom}."),
        Action.END_REMINDED: reader.say("Administrators were reminded that an access ends: {whom}."),
        Action.REVIEW_OPENED: (
            reader.say("{actor} began an access review.") if event.actor else reader.say("An access review began.")
        ),
        Action.REVIEW_REMINDED: reader.say("Administrators were reminded of the access review."),
        Action.ACCESS_CONFIRMED: reader.say("{actor} confirmed an access: {whom}."),
        Action.REVIEW_CLOSED: reader.say("The access review is finished."),
        Action.DELIVERY_RETRIED: reader.say("{actor} had a message sent again; recipient: {whom}."),
        Action.PASSWORD_NOTED: reader.say("Password noted: {whom}."),
        Action.PASSWORD_SHOWN: reader.say("Password shown: {whom}."),
        Action.PASSWORD_REPLACED: reader.say("Password replaced by a new one: {whom}."),
    }


def _suspended(reader: Reader, event: Event) -> str:
    causes = {
        Cause.END_DATE.value: reader.say("The access of {whom} was put on hold: its last day is over."),
        Cause.ACCOUNT_CLOSED.value: reader.say("The access of {whom} was put on hold: the Slack account is closed."),
    }
    if event.entry.actor is None and event.entry.why in causes:
        return causes[event.entry.why]
    return reader.say("{actor} put the access of {whom} on hold.")


def _exported(reader: Reader, event: Event) -> str:
    if event.entry.actor is None:
        return reader.say("The list of subscribers was exported on the server.")
    return reader.say("{actor} exported the list of subscribers.")
