"""When, by whom and why an access was put on hold or removed, in words."""

from __future__ import annotations

from datetime import date

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.endings import Ending
from rules.model.payload import Cause
from views.typeset import Day, Sentence, Typed, clip, paragraphs

# Of a reason, in a list of people.
_SHOWN = 200


def hold(localizer: Localizer, ending: Ending | None, back_on: date | None) -> list[Sentence]:
    """Say since when, by whom and why an access is on hold, and until when."""
    return [*_held(localizer, ending), *([returns(localizer, back_on)] if back_on else [])]


def come_back(localizer: Localizer, back_on: date, n: int) -> Sentence:
    """Say on which day `n` accesses on hold come back by themselves."""
    if n == 1:
        return returns(localizer, back_on)
    return localizer.say("They come back by themselves on {date}"), {"date": Day(back_on, localizer)}


def returns(localizer: Localizer, back_on: date) -> Sentence:
    """Say on which day an access comes back by itself."""
    return localizer.say("Comes back by itself on {date}"), {"date": Day(back_on, localizer)}


def removal(localizer: Localizer, ending: Ending) -> list[Sentence]:
    """Say when, by whom and why somebody was removed."""
    text = localizer.say("Removed on {date} by {author}") if ending.by else localizer.say("Removed on {date}")
    return [(text, _parts(localizer, ending)), *_reason(localizer, ending)]


def _held(localizer: Localizer, ending: Ending | None) -> list[Sentence]:
    say = localizer.say
    if ending is None:
        return [(say("Access on hold"), {})]
    by_itself = {
        Cause.END_DATE: say("On hold since {date}: the last day has passed"),
        Cause.ACCOUNT_CLOSED: say("On hold since {date}: the Slack account is closed"),
    }
    by_somebody = say("On hold since {date}, by {author}") if ending.by else say("On hold since {date}")
    text = by_itself.get(ending.cause, by_somebody) if ending.cause else by_somebody
    return [(text, _parts(localizer, ending)), *_reason(localizer, ending)]


def _parts(localizer: Localizer, ending: Ending) -> dict[str, Day | Typed]:
    return {"date": Day(ending.at, localizer), "author": Typed(ending.by)}


def _reason(localizer: Localizer, ending: Ending) -> list[Sentence]:
    shown = clip(ending.why, _SHOWN)
    return [(localizer.say("Reason: {reason}"), {"reason": Typed(shown)})] if shown else []


def removed_before(localizer: Localizer, removed: Ending) -> Block:
    """Build the lines about somebody who is added again."""
    return paragraphs(
        (localizer.say("This person was in the space before, and goes on with the same history."), {}),
        *removal(localizer, removed),
    )
