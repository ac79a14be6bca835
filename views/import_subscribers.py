"""What people see of an import before it is confirmed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    DividerBlock,
    InputBlock,
    Option,
    PlainTextInputElement,
    RadioButtonsElement,
)
from slack_sdk.models.blocks.block_elements import FileInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.import_subscribers import Proposal
from rules.model.coverage import Coverage
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportKind, ImportLine, Verdict
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views import import_clients
from views import import_words as words
from views.file_coverage import unused, used
from views.import_line import LONGEST_NAME, as_written, contact, dates, name, names
from views.import_remarks import remarks
from views.import_template import SEND
from views.subscriber_form import labels
from views.typeset import Sentence, Typed, alert, clip, note, paragraph, paragraphs, plain
from views.windows import button, buttons, read_metadata, typed_reason, window

WINDOW = "import_file"
PROPOSAL = "import_proposal"
FILE = "file"
CHECKED = "checked"  # what becomes of the lines that something speaks against
ADD, LEAVE = "add", "leave"
SHOW = "show_lines"  # followed by the verdict
TAB = re.compile(rf"{SHOW}_.+")
NEXT, FIRST = "next_lines", "first_lines"
_KINDS = ("csv", "tsv", "txt", "xlsx")
# Of what people typed, so that fifteen lines with all that is wrong in them fit into a window.
_LONGEST_REMARKS = 1_100


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What « Importer » sends."""

    imported: ImportId
    with_checked: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Turned:
    """The lines that a button leads to."""

    imported: ImportId
    verdict: Verdict
    after: int


def form(localizer: Localizer, remark: str = "") -> View:
    """Build the window in which a file is chosen.

    `remark` says what was wrong with the last one.
    """
    say = localizer.say
    headings = say(
        "Headings: Last name, First name, E-mail; and, if you wish, Phone, Function, Access from, Access until, Reason."
    )
    element = FileInputElement(action_id=FILE, filetypes=list(_KINDS), max_files=1)
    return window(
        say("Import subscribers"),
        [
            *([alert(remark, "error")] if remark else []),
            paragraph(say("Choose a list of collaborators, as CSV or Excel (XLSX), with one person a line.")),
            buttons(button(say("Send me a template"), SEND)),
            InputBlock(block_id=FILE, label=plain(say("File")), element=element, hint=plain(headings)),
            note(say("Nothing is added yet: first you see, line by line, what this file would do.")),
        ],
        submit=say("Check the file"),
        close=say("Cancel"),
        name=WINDOW,
    )


def dropped(view: Mapping[str, Any]) -> dict[str, Any] | None:
    """Read the chosen file as Slack describes it; None without one."""
    files = view["state"]["values"][FILE][FILE].get("files") or []
    return dict(files[0]) if files else None


def reading(
    localizer: Localizer,
    file: str,
    seen: int = 0,
    total: int = 0,
    kind: ImportKind = ImportKind.SUBSCRIBERS,
) -> View:
    """Build the window shown while the file is read."""
    looking = localizer.say("Checking {file}…") if file else localizer.say("Checking the newcomers…")
    text = paragraph(looking, file=clip(file, LONGEST_NAME))
    far = localizer.count("{seen} of {n} line", "{seen} of {n} lines", total, seen=localizer.number(seen))
    return window(
        words.title(localizer, file, kind), [text, *([note(far)] if total else [])], close=localizer.say("Close")
    )


def silent_sentence(localizer: Localizer) -> str:
    """Say that Slack did not answer and nothing was changed."""
    return localizer.say("Slack did not answer in time. Nothing was changed: please choose the file once more.")


def proposal(localizer: Localizer, proposed: Proposal) -> View:
    """Build the window with what the file would do."""
    counts, imported = proposed.counts, proposed.imported
    file, total = clip(imported.file_name, LONGEST_NAME), sum(counts.values())
    text = localizer.count("{file}: {n} line", "{file}: {n} lines", total, file="{file}")
    if not file:
        text = localizer.count("{n} newcomer in Slack", "{n} newcomers in Slack", total)
    ready = sum(counts.get(each, 0) for each in (Verdict.ADD, Verdict.CHANGE, Verdict.CHECK, Verdict.ANSWERED))
    covered = _covered(localizer, imported.coverage) if file else []
    blocks: list[Block] = [paragraph(text, file=file), *covered]
    if imported.kind is ImportKind.CLIENTS:
        blocks += import_clients.foreseen(localizer, imported.coverage)
    if tabs := list(_tabs(localizer, proposed)):
        blocks.append(buttons(*tabs))
    if not ready:
        blocks.append(alert(words.nobody_left(localizer, file, imported.kind), "warning"))
    if counts.get(Verdict.ANSWERED):
        blocks.append(alert(_answered(localizer, counts[Verdict.ANSWERED]), "warning"))
    if counts.get(Verdict.CHECK):
        blocks += _checked(localizer, file, counts[Verdict.CHECK])
    blocks.append(DividerBlock())
    day = today(imported.made_at)
    blocks += [_line(localizer, file, line, day) for line in proposed.lines]
    if turns := list(_turns(localizer, proposed)):
        blocks.append(buttons(*turns))
    return window(
        words.title(localizer, file, imported.kind),
        blocks,
        submit=words.verb(localizer, file) if ready else None,
        close=localizer.say("Cancel"),
        name=PROPOSAL,
        metadata={"import": imported.id},
    )


def read_turn(value: str) -> Turned:
    """Read which lines a button leads to."""
    imported, verdict, after = json.loads(value)
    return Turned(ImportId(imported), Verdict(verdict), after)


def answers(view: Mapping[str, Any]) -> Confirmed:
    """Read what was confirmed, from Slack's payload."""
    values = view["state"]["values"]
    chosen = (values.get(CHECKED, {}).get(CHECKED, {}).get("selected_option") or {}).get("value")
    return Confirmed(ImportId(read_metadata(view)["import"]), chosen == ADD, typed_reason(view))


def started(localizer: Localizer, imported: Import) -> View:
    """Build the window with the state of a confirmed import."""
    said = words.standing(localizer, imported.file_name, imported.state)
    told = words.progress(localizer, imported.file_name, imported.handled, imported.total)
    return window(
        words.title(localizer, imported.file_name, imported.kind),
        [alert(said, "success"), note(told)],
        close=localizer.say("OK"),
        clears=True,
    )


def _covered(localizer: Localizer, coverage: Coverage) -> Iterator[Block]:
    if read := " ".join(used(localizer, coverage)):
        yield note(read)
    if left := list(unused(localizer, coverage)):
        yield alert(localizer.say("Not all that stands in this file is used."), "warning")
        yield paragraphs(*(("{said}", {"said": Typed(each)}) for each in left))


def _tabs(localizer: Localizer, proposed: Proposal) -> Iterator[Any]:
    names = import_clients.tabs(localizer) if proposed.imported.kind is ImportKind.CLIENTS else _names(localizer)
    for verdict, text in names.items():
        count = proposed.counts.get(verdict, 0)
        if count:
            style = "primary" if verdict is proposed.shown else None
            value = _turn(proposed, verdict, 0)
            yield button(f"{text} ({localizer.number(count)})", f"{SHOW}_{verdict}", value=value, style=style)


def _names(localizer: Localizer) -> dict[Verdict, str]:
    return {
        Verdict.ADD: localizer.say("To add"),
        Verdict.CHECK: localizer.say("To check"),
        Verdict.ANSWERED: localizer.say("With a reason"),
        Verdict.REFUSED: localizer.say("Refused"),
        Verdict.THERE: localizer.say("Already there"),
    }


def _turns(localizer: Localizer, proposed: Proposal) -> Iterator[Any]:
    if proposed.after:
        yield button(localizer.say("First lines"), FIRST, value=_turn(proposed, proposed.shown, 0))
    if proposed.has_more:
        last = proposed.lines[-1].line.number
        yield button(localizer.say("Next"), NEXT, value=_turn(proposed, proposed.shown, last))


def _turn(proposed: Proposal, verdict: Verdict, after: int) -> str:
    return json.dumps([proposed.imported.id, verdict, after])


def _answered(localizer: Localizer, count: int) -> str:
    return localizer.count(
        "{n} line has a warning, and its column “Reason” is taken as your reason to add it. Is this intended?",
        "{n} lines have a warning, and their column “Reason” is taken as your reason to add them. Is this intended?",
        count,
    )


def _checked(localizer: Localizer, file: str, count: int) -> list[Block]:
    say = localizer.say
    leave = Option(text=plain(say("Leave them out")), value=LEAVE)
    add = Option(text=plain(say("Add them, with the reason below")), value=ADD)
    return [
        InputBlock(
            block_id=CHECKED,
            label=plain(words.to_check(localizer, file, count)),
            element=RadioButtonsElement(action_id=CHECKED, options=[leave, add], initial_option=leave),
        ),
        InputBlock(
            block_id=Field.REASON,
            label=plain(labels(localizer)[Field.REASON]),
            element=PlainTextInputElement(action_id=Field.REASON, max_length=LIMITS[Field.REASON]),
            hint=plain(say("One reason for all of them, kept in the journal of each.")),
            optional=True,
        ),
    ]


def _line(localizer: Localizer, file: str, line: ImportLine, day: date) -> Block:
    if line.line.client is not None:
        return import_clients.line(localizer, line, line.line.client)
    lines: list[Sentence] = [
        names(localizer, line) if file else name(localizer, line),
        *contact(line.line.form),
        *dates(localizer, line, day),
        *as_written(localizer, line),
    ]
    said = " ".join(remarks(localizer, line))
    if said:
        lines.append(("{said}", {"said": Typed(clip(said, _LONGEST_REMARKS))}))
    return paragraphs(*lines)
