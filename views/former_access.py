"""What is said of an access that somebody had before."""

from __future__ import annotations

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.former_access import Removal
from views.typeset import Day, Sentence, Typed, paragraphs


def removed(localizer: Localizer, removal: Removal) -> Block:
    """Say when somebody was removed, by whom, and why."""
    text = (
        localizer.say("This person was a subscriber before: {author} removed them on {date}.")
        if removal.author
        else localizer.say("This person was a subscriber before, until {date}.")
    )
    lines: list[Sentence] = [(text, {"author": removal.author, "date": Day(removal.at, localizer)})]
    if removal.why:
        lines.append((localizer.say("Reason: {reason}"), {"reason": Typed(removal.why)}))
    return paragraphs(*lines)
