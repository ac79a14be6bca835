"""The choice how often one is told what others do."""

from __future__ import annotations

from slack_sdk.models.blocks import Block, ButtonElement, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.choose_news import ChosenNews
from rules.model.people import NewsPace, Person
from views.typeset import Moment, alert, note, paragraph, plain
from views.windows import button, buttons, window

DAILY = "news_daily"
AT_ONCE = "news_at_once"


def choice(localizer: Localizer, person: Person) -> list[Block]:
    """Say how somebody is told the news, with the button for the other way; nothing to whom none is told."""
    if not person.decides:
        return []
    text = (
        localizer.say("News of the space: one summary a day, at 6 pm (Paris time).")
        if person.news is NewsPace.DAILY
        else localizer.say("News of the space: each at once, in a message of its own.")
    )
    return [SectionBlock(block_id="news", text=plain(text), accessory=other(localizer, person.news))]


def other(localizer: Localizer, pace: NewsPace) -> ButtonElement:
    """Build the button for the other way."""
    if pace is NewsPace.DAILY:
        return button(localizer.say("Each piece of news at once"), AT_ONCE)
    return button(localizer.say("One summary a day"), DAILY)


def chosen(localizer: Localizer, found: ChosenNews) -> View:
    """Build the window that says what was chosen, and what comes when."""
    say = localizer.say
    if found.next_at is not None:
        done = alert(say("From now on, what others do in the space is told to you in one summary a day."), "success")
        comes = say("The next one comes on {at}, if there is anything to tell.")
        blocks: list[Block] = [done, paragraph(comes, at=Moment(found.next_at, localizer)), aside(localizer)]
    else:
        done = alert(
            say("From now on, what others do in the space is told to you at once, message by message."), "success"
        )
        text = localizer.count(
            "{n} piece of news was kept for the next summary: it is sent to you now.",
            "{n} pieces of news were kept for the next summary: they are sent to you now.",
            found.sent,
        )
        blocks = [done, *([paragraph(text)] if found.sent else [])]
    return window(say("News of the space"), [*blocks, buttons(other(localizer, found.person.news))], close=say("OK"))


def aside(localizer: Localizer) -> Block:
    """Say in small print what never waits for the summary."""
    text = localizer.say(
        "Security notices, what needs your answer and what is about you still come at once; the team channel "
        "reads each piece of news at once."
    )
    return note(text)
