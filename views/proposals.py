"""How a matter that was put to several people was settled, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from locales import Localizer
from rules.model.journal import Action
from views.typeset import Moment, Part, Sentence, Typed


@dataclass(frozen=True, slots=True)
class Settled:
    """What settled a matter; by no name means by itself, at no moment that it was before 0.4.0.

    `held` tells that the matter was an access on hold, which a proposal set aside leaves as it is.
    """

    action: Action | None
    by: str
    at: datetime | None
    held: bool = False
    name: str = ""  # of whom it is about, where nothing else says so


def outcome(localizer: Localizer, settled: Settled) -> Sentence:
    """Say in a message, in the place of its buttons, what was decided."""
    say = localizer.say
    if settled.at is None:
        return say("Handled by {author}: nothing more to do."), {"author": settled.by}
    if settled.by:
        return say("Handled by {author} ({at}): {what}."), _parts(localizer, settled)
    return say("Settled ({at}): {what}. There is nothing more to do."), _parts(localizer, settled)


def already(localizer: Localizer, settled: Settled) -> Sentence:
    """Say to who comes later what was decided before."""
    say = localizer.say
    if settled.at is None and settled.by:
        return say("Already handled by {author}. Nothing more was changed."), {"author": settled.by}
    if settled.at is None:
        return say("This was already settled. Nothing more was changed."), {}
    if settled.by:
        return say("Already handled by {author} ({at}): {what}. Nothing more was changed."), _parts(localizer, settled)
    return say("Already settled ({at}): {what}. Nothing more was changed."), _parts(localizer, settled)


def _parts(localizer: Localizer, settled: Settled) -> dict[str, Part]:
    at, what = Moment(settled.at, localizer) if settled.at else Typed(""), _what(localizer, settled)
    named = localizer.say("{what} ({name})", what=what, name=settled.name) if settled.name else what
    return {"author": settled.by, "at": at, "what": Typed(named)}


def _what(localizer: Localizer, settled: Settled) -> str:
    say, action = localizer.say, settled.action
    if action is Action.PROPOSAL_SET_ASIDE and settled.held:
        return say("kept on hold")
    known = {**_decisions(localizer), **_events(localizer)}
    return known.get(action, say("done")) if action else say("done")


def _decisions(localizer: Localizer) -> dict[Action, str]:
    say = localizer.say
    return {
        Action.PROPOSAL_SET_ASIDE: say("set aside, without any change"),
        Action.SUBSCRIBER_ADDED: say("added as a subscriber"),
        Action.SUBSCRIBER_CHANGED: say("details changed"),
        Action.SUBSCRIBER_REACTIVATED: say("access reactivated"),
        Action.SUBSCRIBER_SUSPENDED: say("access put on hold"),
        Action.SUBSCRIBER_REMOVED: say("access removed"),
        Action.ACCESS_CONFIRMED: say("access confirmed"),
        Action.DATES_SET: say("dates of access changed"),
        Action.SAME_PERSON: say("the same person"),
        Action.SOMEBODY_ELSE: say("somebody else"),
        Action.ENROLMENT_APPROVED: say("approved"),
        Action.ENROLMENT_REFUSED: say("refused"),
        Action.ENROLMENT_WITHDRAWN: say("request withdrawn"),
        Action.AGREEMENT_GIVEN: say("granted"),
        Action.AGREEMENT_REFUSED: say("refused"),
        Action.AGREEMENT_WITHDRAWN: say("request withdrawn"),
        Action.ACCESS_GRANTED: say("granted"),
        Action.ACCESS_REFUSED: say("refused"),
        Action.ACCESS_REQUEST_WITHDRAWN: say("request withdrawn"),
        Action.PASSWORD_RENEWED: say("a new password was sent"),
        Action.PASSWORD_REFUSED: say("refused"),
        Action.ADMINISTRATOR_ENROLLED: say("enrolled as administrator"),
    }


def _events(localizer: Localizer) -> dict[Action, str]:
    say = localizer.say
    closed, opened = say("the Slack account is closed"), say("the Slack account is open again")
    otherwise = say("Slack now says something else")
    return {
        Action.ENROLMENT_EXPIRED: say("expired, because nobody answered in time"),
        Action.AGREEMENT_EXPIRED: say("expired, because nobody answered in time"),
        Action.ACCESS_REQUEST_EXPIRED: say("expired, because nobody answered in time"),
        Action.PASSWORD_REQUEST_EXPIRED: say("expired, because nobody answered in time"),
        Action.ACCESS_REQUEST_VOID: say("no longer applies: access cannot be given any more"),
        Action.ACCOUNT_LOST: closed,
        Action.MEMBER_LEFT: closed,
        Action.ACCOUNT_BACK: opened,
        Action.MEMBER_RETURNED: opened,
        Action.PERSON_RECOGNISED: say("recognised in Slack"),
        Action.MEMBER_JOINED: otherwise,
        Action.MEMBER_CHANGED: otherwise,
        Action.PROPOSAL_OUTDATED: otherwise,
        Action.PARTNER_ADDED: say("a partner according to the settings"),
        Action.PARTNER_REMOVED: say("no longer a partner, according to the settings"),
        Action.PERSON_ERASED: say("personal data erased"),
    }
