"""Lines of the journal in words."""

from __future__ import annotations

from locales import Reader
from rules.home import Event
from rules.journal import Action
from views.typeset import Sentence


def line(reader: Reader, event: Event) -> Sentence:
    """What happened, with the names of those it is about."""
    text = {
        Action.PARTNER_ADDED: reader.say("{whom} is now a partner."),
        Action.PARTNER_REMOVED: reader.say("{whom} is no longer a partner."),
        Action.PERSON_RECOGNISED: reader.say("{whom} was recognised in Slack."),
        Action.ACCOUNT_LOST: reader.say("{whom} no longer has a Slack account of the firm."),
        Action.ADMINISTRATOR_ENROLLED: reader.say("{whom} is now an administrator."),
        Action.ADMINISTRATOR_RESIGNED: reader.say("{whom} is no longer an administrator."),
        Action.SUBSCRIBER_ADDED: reader.say("{actor} added {whom}."),
        Action.IMPORT_STARTED: reader.say("{actor} began to import subscribers from a file."),
        Action.IMPORT_ENDED: reader.say("The import of {actor} ended, or was interrupted."),
        Action.SUBSCRIBERS_EXPORTED: reader.say("{actor} exported the list of subscribers."),
        Action.DELIVERY_RETRIED: reader.say("{actor} had a message sent again; recipient: {whom}."),
        Action.PASSWORD_NOTED: reader.say("Password noted: {whom}."),
        Action.PASSWORD_SHOWN: reader.say("Password shown: {whom}."),
        Action.PASSWORD_REPLACED: reader.say("Password replaced by a new one: {whom}."),
    }[event.entry.action]
    return text, {"actor": event.actor, "whom": event.whom or reader.say("the team channel")}
