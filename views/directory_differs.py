"""The message about what differs in the firm's directory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from locales import Localizer
from rules.model.door_groups import GroupDiffers
from rules.model.drift import Differing
from rules.model.messages import DirectoryDiffers
from views.drift_words import aspect_words, group_words, undone_words
from views.message_context import MessageContext, Notice, news
from views.review_directory import OPEN_FROM_MESSAGE
from views.typeset import Sentence, Typed, clip
from views.windows import button, buttons

# Of a name on its line, and of what differs; the list has all of it.
_NAME_LENGTH, _WHAT_LENGTH = 161, 200


def directory_differs(context: MessageContext[DirectoryDiffers]) -> Notice:
    """Write what differs, what was put back, and what waits for an answer."""
    say = context.localizer.say
    text = (
        say("So much differs in the directory of {firm} that nothing was put back: an administrator must decide.")
        if context.payload.asks
        else say("The directory of {firm} differs from the online space, although nobody here asked for it.")
    )
    advice = say(
        "Somebody or something changed the directory itself, or a backup was restored. If this surprises you, tell "
        "{contact}."
    )
    found = news(
        context,
        say("Directory differences"),
        text,
        advice,
        *_lines(context),
        *_groups(context),
    )
    reader = context.message.recipient
    if reader is None or not reader.is_administrator:
        return found
    return replace(found, blocks=[*found.blocks, buttons(button(say("See"), OPEN_FROM_MESSAGE, style="primary"))])


def _lines(context: MessageContext[DirectoryDiffers]) -> Iterator[Sentence]:
    localizer, payload = context.localizer, context.payload
    if payload.asks:
        would = localizer.say("To put everything back would mean: {figures}.")
        yield would, {"figures": undone_words(localizer, payload.asks)}
    if payload.put_back:
        yield localizer.say("It gave more than it must, and the bot has put it back:"), {}
    for each in payload.put_back:
        yield _line(context, each, lets_in=True)
    if payload.waiting:
        yield localizer.say("Left as it is, until an administrator answers:"), {}
    for each in payload.waiting:
        yield _line(context, each, lets_in=False)
    if payload.more:
        yield localizer.count("and {n} more person", "and {n} more people", payload.more), {}


def _groups(context: MessageContext[DirectoryDiffers]) -> Iterator[Sentence]:
    localizer, payload = context.localizer, context.payload
    if payload.groups:
        yield localizer.say("Groups of portfolios had been changed, and the bot has put them back:"), {}
    for group in payload.groups:
        yield _group(localizer, group)
    if payload.more_groups:
        yield localizer.count("and {n} more group", "and {n} more groups", payload.more_groups), {}


def _group(localizer: Localizer, group: GroupDiffers) -> Sentence:
    what = ", ".join(group_words(localizer, aspect) for aspect in group.aspects)
    name = f"{group.group} ({clip(group.description, _NAME_LENGTH)})" if group.description else group.group
    return localizer.say("{label}: {value}"), {"label": Typed(name), "value": Typed(clip(what, _WHAT_LENGTH))}


def _line(context: MessageContext[DirectoryDiffers], each: Differing, *, lets_in: bool) -> Sentence:
    what = ", ".join(aspect_words(context.localizer, aspect, lets_in=lets_in) for aspect in each.aspects)
    name = Typed(clip(context.name(each.person), _NAME_LENGTH))
    return context.localizer.say("{label}: {value}"), {"label": name, "value": Typed(clip(what, _WHAT_LENGTH))}
