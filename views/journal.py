"""Lines of the journal in words."""

from __future__ import annotations

from locales import Localizer
from rules.find_group_drift import DIFFERS
from rules.home import Event
from rules.model.drift import Over
from rules.model.imports import ImportKind, ImportState
from rules.model.journal import Action, Entry
from rules.model.payload import Cause
from rules.model.told import read_told
from views.outside_events import outside_lines, services_in
from views.portfolio_events import named_in, portfolio_lines
from views.typeset import Sentence

_WITHOUT_REASON = frozenset({Action.IMPORT_ENDED, Action.DELIVERY_RETRIED})


def line(localizer: Localizer, event: Event) -> Sentence:
    """Say what happened, with the names of the people.

    No sentence has a gap where nobody is meant: the bot itself did it, or the channel received it.
    """
    of_people = {**_of_people(localizer, event), **_of_requests(localizer, event)}
    of_portfolios, of_outside = portfolio_lines(localizer, event), outside_lines(localizer)
    texts = {
        **of_people,
        **_of_accesses(localizer, event),
        **_of_directory(localizer, event),
        **of_portfolios,
        **of_outside,
    }
    nobody = localizer.say("the team channel") if event.entry.whom is None else localizer.say("somebody who was erased")
    named = {"actor": event.actor or localizer.say("The bot"), "whom": event.whom or nobody}
    is_named = event.entry.action in of_portfolios or DIFFERS in read_told(event.entry.told).facts
    things = named_in(localizer, event.entry) if is_named else {}
    things |= services_in(localizer, event.entry) if event.entry.action in of_outside else {}
    return texts[event.entry.action], {**named, **things}


def reason(entry: Entry) -> str:
    """Give the reason that somebody gave; empty without one.

    What the bot does by itself has a cause instead, which the sentence tells. Slack’s own words are none either, nor
    the figures that stood there before 0.4.0.
    """
    return "" if entry.why in {*Cause} or entry.action in _WITHOUT_REASON else entry.why


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
            else localizer.say("According to the settings, somebody new has the address that {whom} had.")
        ),
        Action.IDENTITY_ASKED: localizer.say(
            "Another Slack account has the address of {whom}: administrators were asked whose it is."
        ),
        Action.SAME_PERSON: localizer.say(
            "{actor} answered that it is the same person: {whom} has another Slack account."
        ),
        Action.SOMEBODY_ELSE: localizer.say("{actor} answered that somebody else now has the address of {whom}."),
        Action.PARTNER_UNCLEAR: _unclear(localizer, event.entry),
        Action.MEMBER_JOINED: (
            localizer.say("New in Slack, proposed to the administrators: {whom}.")
            if event.whom
            else localizer.say("Somebody new in Slack was proposed to the administrators.")
        ),
        Action.MEMBER_RETURNED: localizer.say("Back in Slack: {whom}."),
        Action.MEMBER_CHANGED: localizer.say("Details changed in Slack: {whom}."),
        Action.PROPOSAL_OUTDATED: (
            localizer.say("Slack now says something else about {whom}: the proposal no longer applies.")
            if event.whom
            else localizer.say("Slack now says something else: the proposal no longer applies.")
        ),
        Action.MEMBER_LEFT: localizer.say("Somebody who had been proposed has left Slack."),
        Action.PROPOSAL_SET_ASIDE: (
            localizer.say("{actor} saw to what the bot had proposed; nothing was changed: {whom}.")
            if event.whom
            else localizer.say("{actor} saw to what the bot had proposed; nothing was changed.")
        ),
        Action.ADMINISTRATOR_ENROLLED: localizer.say("{whom} is now an administrator."),
        Action.ADMINISTRATOR_RESIGNED: localizer.say("{whom} is no longer an administrator."),
        Action.ADMINISTRATOR_WITHDRAWN: localizer.say("{actor} withdrew a profile of administrator: {whom}."),
        Action.ENROLMENT_REPORTED: localizer.say("{actor} reported an enrolment: {whom}."),
        Action.ENROLMENT_ASKED: localizer.say("{whom} asked to be an administrator."),
        Action.ENROLMENT_APPROVED: localizer.say("{actor} approved an enrolment: {whom}."),
        Action.ENROLMENT_REFUSED: localizer.say("{actor} declined an enrolment: {whom}."),
        Action.ENROLMENT_WITHDRAWN: localizer.say("{actor} withdrew their request to be an administrator."),
        Action.ENROLMENT_EXPIRED: localizer.say("A request to be an administrator expired: {whom}."),
    }


def _of_requests(localizer: Localizer, event: Event) -> dict[Action, str]:
    return {
        Action.ACCESS_ASKED: localizer.say("{whom} asked for access."),
        Action.ACCESS_GRANTED: (
            localizer.say("{actor} granted the request for access of {whom}.")
            if event.actor
            else localizer.say("A request for access is granted by the settings of the firm: {whom}.")
        ),
        Action.ACCESS_REFUSED: localizer.say("{actor} declined a request for access: {whom}."),
        Action.ACCESS_REQUEST_EXPIRED: localizer.say("A request for access expired without an answer: {whom}."),
        Action.ACCESS_REQUEST_WITHDRAWN: localizer.say("{whom} withdrew their request for access."),
        Action.ACCESS_REQUEST_VOID: localizer.say("A request for access no longer stands, and was closed: {whom}."),
    }


def _of_accesses(localizer: Localizer, event: Event) -> dict[Action, str]:
    return {
        Action.SUBSCRIBER_ADDED: localizer.say("{actor} added {whom}."),
        Action.IMPORT_STARTED: _import_started(localizer, event.entry),
        Action.IMPORT_ENDED: _import_ended(localizer, event.entry),
        Action.SUBSCRIBERS_EXPORTED: _exported(localizer, event),
        Action.CLIENTS_EXPORTED: localizer.say("{actor} exported the clients with their portfolios."),
        Action.JOURNAL_EXPORTED: localizer.say("{actor} exported the journal."),
        Action.SUBSCRIBER_CHANGED: localizer.say("{actor} changed details of {whom}."),
        Action.SUBSCRIBER_SUSPENDED: _suspended(localizer, event),
        Action.SUBSCRIBER_REACTIVATED: _reactivated(localizer, event),
        Action.SUBSCRIBER_REMOVED: localizer.say("{actor} removed {whom}."),
        Action.PASSWORD_RENEWED: localizer.say("{actor} asked for a new password for {whom}."),
        Action.SEVERAL_SUSPENDED: localizer.say("{actor} put several accesses on hold at once."),
        Action.SEVERAL_REMOVED: localizer.say("{actor} removed several people at once."),
        Action.SEVERAL_DATED: localizer.say("{actor} set the last day of several accesses at once."),
        Action.SEVERAL_RENEWED: localizer.say("{actor} asked for new passwords for several people at once."),
        Action.PERSON_ERASED: localizer.say("Personal data erased: {whom}."),
        Action.DATES_SET: localizer.say("{actor} set the dates of an access: {whom}."),
        Action.ACCESS_BEGAN: localizer.say("The access began on its date: {whom}."),
        Action.END_REMINDED: localizer.say("Administrators were reminded that an access is about to end: {whom}."),
        Action.REVIEW_OPENED: (
            localizer.say("{actor} began an access review.")
            if event.actor
            else localizer.say("An access review began.")
        ),
        Action.REVIEW_REMINDED: localizer.say("Administrators were reminded of the access review."),
        Action.ACCESS_CONFIRMED: localizer.say("{actor} confirmed an access: {whom}."),
        Action.CONFIRMATION_WITHDRAWN: localizer.say("{actor} took back the confirmation of an access: {whom}."),
        Action.REVIEW_CLOSED: localizer.say("The access review is finished."),
        Action.CHANNEL_SHARED: localizer.say("The team channel is shared with another company."),
        Action.CHANNEL_MOVED: localizer.say("The name of the team channel leads to another channel."),
        Action.REVIEW_EXPORTED: localizer.say("{actor} exported the record of an access review."),
        Action.DELIVERY_RETRIED: localizer.say("{actor} had a message sent again; recipient: {whom}."),
        Action.PASSWORD_NOTED: localizer.say("Password noted: {whom}."),
        Action.PASSWORD_SHOWN: localizer.say("Password shown: {whom}."),
        Action.PASSWORD_REPLACED: localizer.say("Password replaced by a new one: {whom}."),
        Action.PASSWORD_ASKED: localizer.say("{actor} asked for a new password."),
        Action.PASSWORD_REFUSED: localizer.say("{actor} declined a request for a new password: {whom}."),
        Action.PASSWORD_REQUEST_EXPIRED: localizer.say("A request for a new password expired: {whom}."),
        Action.PASSWORD_CHOSEN: localizer.say("{actor} chose a password of their own."),
    }


def _of_directory(localizer: Localizer, event: Event) -> dict[Action, str]:
    say = localizer.say
    return {
        Action.DRIFT_FOUND: say(
            "The entry in the firm’s directory differs, although nobody here asked for it: {whom}."
        ),
        Action.DRIFT_ASKED: say("So much differed in the firm’s directory that administrators were asked first."),
        Action.DRIFT_PUT_BACK: _put_back(localizer, event),
        Action.DRIFTS_PUT_BACK: _all_put_back(localizer, event),
        Action.DRIFT_KEPT: say("{actor} kept what differs in the firm’s directory: {whom}."),
        Action.DRIFT_ENDED: _ended(localizer, event.entry),
    }


def _put_back(localizer: Localizer, event: Event) -> str:
    if event.entry.actor is not None:
        return localizer.say("{actor} put an entry in the firm’s directory back: {whom}.")
    if DIFFERS in read_told(event.entry.told).facts:
        return localizer.say("The bot put the group of a portfolio in the firm’s directory back: {portfolio}.")
    if event.entry.whom is None:
        return localizer.say("The bot shut an entry in the firm’s directory that belongs to nobody.")
    return localizer.say("The bot put an entry in the firm’s directory back that gave more than it must: {whom}.")


def _all_put_back(localizer: Localizer, event: Event) -> str:
    if event.entry.actor is None:
        return localizer.say("Everything that differed in the firm’s directory was put back on the server.")
    return localizer.say("{actor} put back everything that differed in the firm’s directory.")


def _ended(localizer: Localizer, entry: Entry) -> str:
    if entry.whom is None:
        return localizer.say("An entry in the firm’s directory that belonged to nobody is gone.")
    return {
        Over.ORDERED.value: localizer.say("A change in the space ended what was left in the firm’s directory: {whom}."),
        Over.DATE.value: localizer.say("The exception in the firm’s directory has ended: {whom}."),
        Over.EQUAL.value: localizer.say("The entry in the firm’s directory is as the space says again: {whom}."),
    }.get(
        str(read_told(entry.told).facts.get("cause", "")),
        # Erased since.
        localizer.say("A difference in the firm’s directory is over: {whom}."),
    )


def _import_started(localizer: Localizer, entry: Entry) -> str:
    if read_told(entry.told).facts.get("file") == "":
        return localizer.say("{actor} began to add people who had joined Slack.")
    if read_told(entry.told).facts.get("kind") == ImportKind.CLIENTS:
        return localizer.say("{actor} began to import clients from a file.")
    return localizer.say("{actor} began to import subscribers from a file.")


def _import_ended(localizer: Localizer, entry: Entry) -> str:
    return {
        ImportState.DONE.value: localizer.say("The import begun by {actor} is finished."),
        ImportState.STOPPED.value: localizer.say(
            "The import begun by {actor} was stopped: this person is no longer an administrator."
        ),
        ImportState.PAUSED.value: localizer.say("The import begun by {actor} was paused at a terminal."),
    }.get(
        str(read_told(entry.told).facts.get("outcome", "")),
        # Of before 0.4.0, or erased: the line does not say how it went on.
        localizer.say("Progress of the import begun by {actor}."),
    )


def _unclear(localizer: Localizer, entry: Entry) -> str:
    verified = read_told(entry.told).facts.get("verified")
    if verified is None:  # of before 0.4.0, or erased
        return localizer.say("In Slack, another account has on its profile the address of {whom} from the settings.")
    if verified:
        return localizer.say("In Slack, the address of {whom} from the settings is verified for another account.")
    return localizer.say("In Slack, another account claims the address of {whom} from the settings, unverified.")


def _suspended(localizer: Localizer, event: Event) -> str:
    causes = {
        Cause.END_DATE.value: localizer.say("The access of {whom} was put on hold: its last day has passed."),
        Cause.ACCOUNT_CLOSED.value: localizer.say("The access of {whom} was put on hold: the Slack account is closed."),
    }
    if event.entry.actor is None and event.entry.why in causes:
        return causes[event.entry.why]
    return localizer.say("{actor} put the access of {whom} on hold.")


def _reactivated(localizer: Localizer, event: Event) -> str:
    if event.entry.actor is None:
        return localizer.say("The hold is over: the access of {whom} is active again.")
    return localizer.say("{actor} reactivated the access of {whom}.")


def _exported(localizer: Localizer, event: Event) -> str:
    if event.entry.actor is None:
        return localizer.say("The list of subscribers was exported on the server.")
    return localizer.say("{actor} exported the list of subscribers.")
