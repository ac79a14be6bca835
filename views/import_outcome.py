"""What came of an import, as its author reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from rules.model.messages import ImportFigures
from views.import_line import LONGEST_NAME
from views.message_context import MessageContext, Notice, notice
from views.typeset import Sentence, clip, header, paragraph, paragraphs


def outcome(context: MessageContext[Any], title: str, comes: str, *, stopped: bool) -> Notice:
    """Write what came of an import; `comes` says where the lines that were not added are."""
    say, payload = context.localizer.say, context.payload
    text = _stopped(say, payload) if stopped else _finished(say, payload)
    file = clip(payload.file, LONGEST_NAME)
    happened: list[Sentence] = [(text, {"file": file}), *((line, {}) for line in _figures(context))]
    advices = _advice(context, comes, stopped=stopped)
    blocks = [header(title), paragraphs(*happened), *(paragraph(advice) for advice in advices)]
    return notice(text, blocks, file=file)


def _stopped(say: Callable[[str], str], payload: ImportFigures) -> str:
    if payload.file:
        return say("The import of {file} was stopped, because you are no longer an administrator.")
    return say("Adding the newcomers was stopped, because you are no longer an administrator.")


def _finished(say: Callable[[str], str], payload: ImportFigures) -> str:
    if payload.file:
        return say("The import of {file} is finished.")
    return say("All the newcomers you chose have been gone through.")


def _figures(context: MessageContext[Any]) -> Iterator[str]:
    """Say how many lines had which outcome.

    One sentence for each outcome that occurred, and always one for the lines added.
    """
    count, payload = context.localizer.count, context.payload
    yield count("{n} subscriber added.", "{n} subscribers added.", payload.added)
    rest = (
        (payload.there, count("{n} was in the space already.", "{n} were in the space already.", payload.there)),
        (payload.left_out, count("{n} line left out.", "{n} lines left out.", payload.left_out)),
        (payload.refused, count("{n} line refused.", "{n} lines refused.", payload.refused)),
    )
    yield from (line for lines, line in rest if lines)


def _advice(context: MessageContext[Any], comes: str, *, stopped: bool) -> Iterator[str]:
    """Say what is left to do; there is always one sentence."""
    say, payload = context.localizer.say, context.payload
    found = [*_for_those_added(context)]
    if payload.refused + payload.left_out and comes:
        found += _withheld(context) if payload.withheld else [comes]
    yield from found
    if stopped and payload.file:
        yield say(
            "Another administrator can import this list again: whoever is in the space already is left as they are."
        )
    elif stopped:
        yield say("Another administrator can add the newcomers who are left.")
    elif not found:
        yield _nothing_left(say, payload)


def _nothing_left(say: Callable[[str], str], payload: ImportFigures) -> str:
    if payload.file:
        return say("The import ended: nothing is left to do with this file.")
    return say("There is nothing left for you to do.")


def _for_those_added(context: MessageContext[Any]) -> Iterator[str]:
    say, payload = context.localizer.say, context.payload
    if payload.outside:
        yield context.localizer.count(
            "{n} of them is not in Slack and has no password yet: when you are together, choose “New password” "
            "beside the name in the list of subscribers.",
            "{n} of them are not in Slack and have no password yet: when you are together, choose “New password” "
            "beside the name in the list of subscribers.",
            payload.outside,
        )
    if payload.added != payload.outside:
        yield say("Whoever is in Slack receives the password by direct message, one after the other.")


def _withheld(context: MessageContext[Any]) -> Iterator[str]:
    say = context.localizer.say
    yield say(
        "The lines that were not added cannot be sent to you as a file: this workspace takes no such file from the bot."
    )
    if context.payload.file:
        yield say(
            "Have an owner of the workspace allow files, or make room for them. Then import the same file again: "
            "whoever is in the space already is left as they are."
        )
    else:
        yield say("Have an owner of the workspace allow files. Meanwhile, add those people one by one with the form.")
