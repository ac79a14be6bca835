"""The messages about outside accesses."""

from __future__ import annotations

from dataclasses import replace

from slack_sdk.models.blocks import Block, SectionBlock

from rules.model.journal import Action
from rules.model.outside_messages import (
    OutsideAccessesNoted,
    OutsideAccessesRemain,
    OutsideAccessesToClose,
    ToClose,
)
from rules.model.payload import Answer
from views.close_outside_accesses import DONE_IN_MESSAGE, OPEN, write_access
from views.message_context import MessageContext, Notice, news
from views.portfolio_news import listed
from views.typeset import Moment, Sentence, Typed, note, paragraph, plain
from views.windows import button, buttons

# As many as a message has room for; the window has all.
_SHOWN = 30


def outside_accesses_to_close(context: MessageContext[OutsideAccessesToClose]) -> Notice:
    """Write the message about what is to be closed of somebody."""
    say, payload, title = context.localizer.say, context.payload, context.localizer.say("Accesses to close")
    reader = context.message.recipient
    waits = any(each.answer is None for each in payload.accesses)
    if not waits:
        text = say("The access of {person} to the online space of {firm} had ended. Every outside access is settled.")
        nothing = say("There is nothing you need to do. If this surprises you, tell {contact}.")
        found = news(context, title, text, nothing)
        return replace(found, blocks=[*found.blocks, *_rows(context)])
    is_owner = reader is not None and payload.owner == reader.id
    text = (
        say("The access of {person} to the online space of {firm} has ended. You are to close what no program closes.")
        if is_owner
        else say(
            "The access of {person} to the online space of {firm} has ended. An administrator is to close what no "
            "program closes."
        )
    )
    advice = say(
        "Close each where it is, then press “Done”: nothing counts as closed before, and you are reminded of what "
        "remains. Questions? Ask {contact}."
    )
    found = news(context, title, text, advice)
    see = buttons(button(say("See what is to close"), OPEN))
    return replace(found, blocks=[*found.blocks, *_rows(context), see])


def outside_accesses_remain(context: MessageContext[OutsideAccessesRemain]) -> Notice:
    """Write the reminder of what nobody has closed yet."""
    localizer, payload = context.localizer, context.payload
    say = localizer.say
    text = say("Outside accesses are still to be closed, of people who had left the online space of {firm}.")
    lines: list[Sentence] = [
        (
            say("{label}: {value}"),
            {"label": context.name(each.person), "value": listed(context, each.services)},
        )
        for each in payload.remaining
    ]
    if payload.more:
        lines.append((localizer.count("and {n} other access", "and {n} other accesses", payload.more), {}))
    advice = say("Close each where it is, then press “Done” in this window. Questions? Ask {contact}.")
    found = news(context, say("Accesses to close"), text, advice, *lines)
    return replace(found, blocks=[*found.blocks, buttons(button(say("See what is to close"), OPEN, style="primary"))])


def outside_accesses_noted(context: MessageContext[OutsideAccessesNoted]) -> Notice:
    """Write the message that tells somebody what was noted of them."""
    say, payload = context.localizer.say, context.payload
    text = say("{author} noted in the online space of {firm} which outside accesses you have.")
    lines: list[Sentence] = [
        (words, {"services": listed(context, names)})
        for words, names in (
            (say("You have now: {services}"), payload.has),
            (say("You have no longer: {services}"), payload.has_no_more),
        )
        if names
    ]
    advice = say("If this is not right, tell {contact}. Your identifiers and passwords there are not kept.")
    return news(context, say("Outside accesses"), text, advice, *lines)


def _rows(context: MessageContext[OutsideAccessesToClose]) -> list[Block]:
    rows = [_row(context, each) for each in context.payload.accesses[:_SHOWN]]
    others = len(context.payload.accesses) - _SHOWN
    if others > 0:
        rows.append(note(context.localizer.count("and {n} other access", "and {n} other accesses", others)))
    return rows


def _row(context: MessageContext[OutsideAccessesToClose], each: ToClose) -> Block:
    if each.answer is None:
        done = button(context.localizer.say("Done"), DONE_IN_MESSAGE, value=write_access(each.access))
        return SectionBlock(text=plain(each.service), accessory=done)
    text, parts = _answered(context, each.service, each.answer)
    return paragraph(text, **parts)


def _answered(context: MessageContext[OutsideAccessesToClose], service: str, answer: Answer) -> Sentence:
    say = context.localizer.say
    text = {
        Action.OUTSIDE_ACCESS_CLOSED: say("{service}: closed by {author} ({at})."),
        Action.OUTSIDE_ACCESS_NOT_CONCERNED: say("{service}: nothing to close, says {author} ({at})."),
        Action.OUTSIDE_ACCESS_KEPT: say("{service}: kept, by {author} ({at})."),
    }[answer.action]
    at = Moment(answer.at, context.localizer) if answer.at else Typed("")
    return text, {"service": service, "author": Typed(context.name(answer.by)), "at": at}
