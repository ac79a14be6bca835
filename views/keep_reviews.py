"""The messages about an access review."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rules.model.messages import ReviewClosed, ReviewOpened, ReviewReminder
from views.message_context import MessageContext, Notice, news
from views.review_access import OPEN_FROM_MESSAGE, outcome
from views.typeset import Day, Sentence
from views.windows import button, buttons


def review_opened(context: MessageContext[ReviewOpened]) -> Notice:
    """Write the message that a review has begun."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("{author} opened a review of who has access to the online space of {firm}.")
        if payload.author
        else say("It is time to review who has access to the online space of {firm}.")
    )
    until: Sentence = (say("Please finish it by {until}."), {"until": Day(payload.until, context.localizer)})
    advice = say("Say for each person whether the access is still needed. Several administrators can share the work.")
    opened = news(context, say("Access review"), text, advice, _progress(context, payload.waiting), until)
    return _with_button(context, opened)


def review_reminder(context: MessageContext[ReviewReminder]) -> Notice:
    """Write the reminder that a review is not finished."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("The review of who has access to the online space of {firm} is overdue.")
        if payload.overdue
        else say("The review of who has access to the online space of {firm} is not finished yet.")
    )
    days = {"opened": Day(payload.opened, context.localizer), "until": Day(payload.until, context.localizer)}
    until: Sentence = (say("Opened on {opened}; to be finished by {until}."), days)
    advice = say("An administrator can finish it, here or from the menu of the space. Questions? Ask {contact}.")
    reminder = news(context, say("Access review"), text, advice, _progress(context, payload.waiting), until)
    return _with_button(context, reminder)


def review_closed(context: MessageContext[ReviewClosed]) -> Notice:
    """Write the message that a review is finished."""
    localizer, payload = context.localizer, context.payload
    text = localizer.say("The review of who has access to the online space of {firm} is finished.")
    advice = localizer.say("There is nothing you need to do. The record can be exported from the menu of the space.")
    said: Sentence = (outcome(localizer, payload.confirmed, payload.ended), {})
    return news(context, localizer.say("Access review"), text, advice, said)


def _progress(context: MessageContext[Any], waiting: int) -> Sentence:
    text = context.localizer.count("{n} person to be confirmed.", "{n} people to be confirmed.", waiting)
    return text, {}


def _with_button(context: MessageContext[Any], found: Notice) -> Notice:
    reader = context.message.recipient
    if reader is None or not reader.is_administrator:
        return found
    start = button(context.localizer.say("Start reviewing"), OPEN_FROM_MESSAGE, style="primary")
    return replace(found, blocks=[*found.blocks, buttons(start)])
