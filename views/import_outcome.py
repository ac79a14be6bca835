"""What came of an import, as its author reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.model.imports import ImportKind
from views import import_words as words
from views.import_line import LONGEST_NAME
from views.message_context import MessageContext, Notice, notice
from views.typeset import Sentence, clip, header, paragraph, paragraphs


def outcome(context: MessageContext[Any], comes: str, *, stopped: bool) -> Notice:
    """Write what came of an import; `comes` says where those are who were not added."""
    localizer, payload = context.localizer, context.payload
    text = words.ended(localizer, payload.file, stopped=stopped)
    file = clip(payload.file, LONGEST_NAME)
    happened: list[Sentence] = [(text, {"file": file}), *((line, {}) for line in words.figures(localizer, payload))]
    advices = _advice(context, comes, stopped=stopped)
    title = words.heading(localizer, payload.file, stopped=stopped)
    blocks = [header(title), paragraphs(*happened), *(paragraph(advice) for advice in advices)]
    return notice(text, blocks, file=file)


def _advice(context: MessageContext[Any], comes: str, *, stopped: bool) -> Iterator[str]:
    """Say what is left to do; there is always one sentence."""
    payload = context.payload
    found = [*_for_those_added(context)]
    if payload.refused + payload.left_out and comes:
        found += _withheld(context) if payload.withheld else [comes]
    yield from found
    if stopped or not found:
        yield words.last_word(context.localizer, payload.file, payload.kind, stopped=stopped)


def _for_those_added(context: MessageContext[Any]) -> Iterator[str]:
    payload = context.payload
    if payload.kind is ImportKind.CLIENTS:
        yield context.localizer.say(
            "Nobody’s right has ended, and no client has left a portfolio: an import only adds."
        )
        return
    if payload.outside:
        yield context.localizer.count(
            "{n} of them is not in Slack and has no password yet: when you are together, choose “New password” "
            "beside the name in the list of subscribers.",
            "{n} of them are not in Slack and have no password yet: when you are together, choose “New password” "
            "beside the name in the list of subscribers.",
            payload.outside,
        )
    if payload.added != payload.outside:
        yield words.passwords(context.localizer, payload.file)


def _withheld(context: MessageContext[Any]) -> Iterator[str]:
    say = context.localizer.say
    yield say(
        "The lines that were not added cannot be sent to you as a file: this workspace takes no such file from the bot."
    )
    if context.payload.kind is ImportKind.CLIENTS:
        yield say(
            "Have an owner of the workspace allow files, or make room for them. Then import the same file again: what "
            "is so already stays as it is."
        )
    elif context.payload.file:
        yield say(
            "Have an owner of the workspace allow files, or make room for them. Then import the same file again: "
            "whoever is in the space already is left as they are."
        )
    else:
        yield say("Have an owner of the workspace allow files. Meanwhile, add those people one by one with the form.")
