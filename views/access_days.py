"""The days that a change of access asks for, and until when it lasts."""

from __future__ import annotations

from datetime import date

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.change_access import Change
from rules.model.people import Person
from rules.model.refusals import Field
from rules.model.subscriber_form import Candidate
from views.days import days
from views.endings import returns
from views.subscriber_form import day_field
from views.typeset import Sentence, alert, note, paragraphs


def would_return(localizer: Localizer, back_on: date) -> str:
    """Say that an access on hold would come back by itself."""
    date_ = localizer.day(back_on)
    return localizer.say("It would come back by itself on {date}; you reactivate it now.", date=date_)


def asked_return(localizer: Localizer) -> Block:
    """Build the field for the day on which a hold ends by itself."""
    hint = localizer.say(
        "Optional: on that day the access comes back by itself. A password noted before is valid again; "
        "otherwise a new one is sent. If left empty, the access stays on hold until an administrator "
        "reactivates it."
    )
    return day_field(localizer, Field.BACK_ON, "", hint)


def asked_days(localizer: Localizer, person: Person, change: Change, until: date | None) -> list[Block]:
    """Give what is asked or told about days."""
    if change is Change.SUSPEND:
        return [asked_return(localizer)]
    if change is Change.REMOVE or person.ends_on is None:
        return []
    if until is None:
        return [paragraphs(*days(localizer, None, person.ends_on))]
    over = localizer.say("The last day was {date}. Until when is this access to last?", date=_day(localizer, person))
    hint = localizer.say("The last day of access. If left empty, the access has no end.")
    return [alert(over, "warning"), day_field(localizer, Field.ENDS_ON, until.isoformat(), hint)]


def _day(localizer: Localizer, person: Person) -> str:
    return localizer.day(person.ends_on) if person.ends_on else ""


def lasts(localizer: Localizer, person: Person, change: Change) -> list[Sentence]:
    """Say until when what was done lasts."""
    match change:
        case Change.SUSPEND if person.back_on is not None:
            return [returns(localizer, person.back_on)]
        case Change.SUSPEND:
            return [(localizer.say("It stays on hold until an administrator reactivates it."), {})]
        case Change.REACTIVATE:
            return days(localizer, None, person.ends_on) or [(localizer.say("Access without end"), {})]
    return []


def consequence(localizer: Localizer, candidate: Candidate, *, later: bool) -> Block:
    """Build the small print of what saving a new subscriber does.

    `later` tells that the access begins on a day to come.
    """
    if later and candidate.starts_on is not None:
        return note(
            localizer.say(
                "Saving gives this person access to the firm’s online space in Slack from {date}, and changes "
                "nothing on urssaf.fr. The password comes by direct message that day, not before.",
                date=localizer.day(candidate.starts_on),
            )
        )
    return note(
        localizer.say(
            "Saving gives this person access to the firm’s online space in Slack, and changes nothing on "
            "urssaf.fr. The password comes at once, by direct message."
        )
    )
