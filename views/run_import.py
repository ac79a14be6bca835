"""The messages about an import once it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from locales import Localizer
from rules.model.imports import Import, ImportLine, ImportState
from rules.model.messages import ImportEnded, ImportStarted, LinesWithheld, SubscribersImported
from rules.model.notices import Message
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED
from views import import_clients
from views import import_words as words
from views.import_line import LONGEST_NAME
from views.import_outcome import outcome
from views.import_remarks import remarks
from views.message_context import MessageContext, Notice, news, notice
from views.sheets import Sheet
from views.subscriber_form import labels
from views.typeset import clip, header, note, paragraph

_BAR = 20


def import_started(context: MessageContext[ImportStarted]) -> Notice:
    """Write the message that shows how far an import is, and ends as its result.

    It is changed while the import runs.
    """
    if context.payload.state.is_over:
        return _result(context)
    say, payload = context.localizer.say, context.payload
    title, text = say("Newcomers being added"), say("The newcomers you chose are being added.")
    if payload.file:
        title, text = say("Import under way"), say("The import of {file} is under way.")
    file = clip(payload.file, LONGEST_NAME)
    blocks = [
        header(title),
        paragraph(text, file=file),
        paragraph(_progress(context.localizer, payload)),
        note(say("This message advances by itself, and ends as the result. You can go on with something else.")),
    ]
    return notice(text, blocks, file=file)


def as_it_stands(message: Message, imported: Import, *, withheld: bool = False) -> Message:
    """Put the present state of an import into its message.

    `withheld`: Slack takes no file of the lines that were not added.
    """
    if not isinstance(message.payload, ImportStarted):
        raise TypeError(f"a message of kind {message.kind} follows no import")
    now = replace(
        message.payload,
        handled=imported.handled,
        state=imported.state,
        added=imported.added,
        there=imported.there,
        left_out=imported.left_out,
        refused=imported.refused,
        outside=imported.outside,
        withheld=withheld,
        at=imported.ended_at or message.payload.at,
    )
    return replace(message, payload=now)


def _result(context: MessageContext[ImportStarted]) -> Notice:
    stopped = context.payload.state is ImportState.STOPPED
    comes = words.others_in_reply(context.localizer, context.payload.file)
    return outcome(context, "" if stopped else comes, stopped=stopped)


def import_ended(context: MessageContext[ImportEnded]) -> Notice:
    """Write the message of its own about an import's outcome, for its author."""
    stopped = context.payload.outcome is ImportState.STOPPED
    comes = words.others(context.localizer, context.payload.file) if context.payload.in_slack and not stopped else ""
    return outcome(context, comes, stopped=stopped)


def lines_withheld(context: MessageContext[LinesWithheld]) -> Notice:
    """Write the message, of versions before 0.4.0, that Slack takes no file of what was not added."""
    say, payload = context.localizer.say, context.payload
    file = clip(payload.file, LONGEST_NAME) or say("newcomers in Slack")
    text = context.localizer.count(
        "{n} line of {file} was not added, and cannot be sent to you: this workspace takes no such file from the bot.",
        "{n} lines of {file} were not added, and cannot be sent to you: this workspace takes no such file from the "
        "bot.",
        payload.lines,
        file="{file}",
    )
    advice = say("Have an owner of the workspace allow files, or make room for them.")
    if payload.file:
        advice = say(
            "Have an owner of the workspace allow files, or make room for them. Then import the same file again: "
            "whoever is in the space already is left as they are."
        )
    return notice(
        text, [header(say("No file of the other lines")), paragraph(text, file=file), paragraph(advice)], file=file
    )


def subscribers_imported(context: MessageContext[SubscribersImported]) -> Notice:
    """Write the message that several subscribers were added at once.

    For partners and the team channel.
    """
    say, count, many = context.localizer.say, context.localizer.count, context.payload.count
    kept = {"author": "{author}", "firm": "{firm}"}
    text = count(
        "{author} added {n} subscriber to the online space of {firm}, from a file.",
        "{author} added {n} subscribers to the online space of {firm}, from a file.",
        many,
        **kept,
    )
    if context.payload.newcomers:
        text = count(
            "{author} added {n} newcomer in Slack to the online space of {firm}.",
            "{author} added {n} newcomers in Slack to the online space of {firm}.",
            many,
            **kept,
        )
    advice = say("The list of subscribers shows who they are. If this surprises you, tell {contact}.")
    return news(context, say("New subscribers"), text, advice)


def _progress(localizer: Localizer, payload: ImportStarted) -> str:
    done = _BAR * payload.handled // payload.total if payload.total else _BAR
    told = words.progress(localizer, payload.file, payload.handled, payload.total)
    return f"{'█' * done}{'░' * (_BAR - done)}  {told}"


def not_added(localizer: Localizer, file: str, lines: Sequence[ImportLine]) -> Sheet:
    """Give the lines that were not added, with the reasons.

    Once corrected, the file can be imported itself.
    """
    if any(each.line.client is not None for each in lines):
        return import_clients.not_done(localizer, _name(localizer, file), lines)
    say, names = localizer.say, labels(localizer)
    asked = (*TYPED, Field.STARTS_ON, Field.ENDS_ON)
    headings = (say("Line"), *(names[field] for field in (*asked, Field.REASON)), say("To put right"))
    rows = [
        (
            str(each.line.number),
            *(getattr(each.line.form, field) for field in asked),
            each.line.reason,
            " ".join(remarks(localizer, each)),
        )
        for each in lines
    ]
    return Sheet(_name(localizer, file), localizer.locale.language, (headings, *rows))


def _name(localizer: Localizer, file: str) -> str:
    stem = clip(file.rpartition(".")[0] or file, LONGEST_NAME) or localizer.say("newcomers in Slack")
    return localizer.say("{file} - to put right.csv", file=stem)


def file_comment(localizer: Localizer, lines: int) -> str:
    """Write the comment that stands above the file."""
    return localizer.count(
        "Here is {n} line that was not added, with the reason. Correct it there, then import that file.",
        "Here are {n} lines that were not added, with the reason beside each. Correct them there, then import that "
        "file.",
        lines,
    )
