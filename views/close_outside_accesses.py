"""What administrators see of outside accesses that are to be closed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.close_outside_accesses import PAGE_SIZE, Task, Tasks
from rules.model.outside_accesses import OutsideAccessId
from rules.model.refusals import Field, Refused
from rules.model.subscriber_form import LIMITS
from views import refusals
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import Day, Part, Sentence, Typed, alert, note, paragraphs, plain
from views.windows import button, buttons, read_metadata, window

OPEN = "open_accesses_to_close"
OPEN_FROM_SERVICES = "accesses_to_close_of_services"
OPEN_FROM_RESULT = "accesses_to_close_left"
DONE = "close_outside_access"
DONE_IN_MESSAGE = "close_outside_access_told"
LEAVE = "leave_outside_access"
KEEP = "keep_outside_access"
TAKE = "take_outside_access"
BEFORE = "accesses_to_close_before"
AFTER = "accesses_to_close_after"
WINDOW = "leave_outside_access_reason"


class Pressed(StrEnum):
    """What somebody did about a task."""

    DONE = "done"
    KEPT = "kept"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Did:
    """What was just done about which task."""

    pressed: Pressed
    task: Task


def tasks(localizer: Localizer, page: Tasks, done: Did | Refused | None = None) -> View:
    """Build the window of what is to be closed."""
    blocks: list[Block] = _just_done(localizer, done)
    if page.total:
        counted = localizer.count(
            "{n} outside access is to be closed.", "{n} outside accesses are to be closed.", page.total
        )
        how = localizer.say("Close each where it is, then press “Done”: nothing counts as closed before.")
        blocks.append(note(counted, how))
    else:
        blocks.append(alert(localizer.say("No outside access is to be closed."), "success"))
    for task in page.tasks:
        blocks += [DividerBlock(), paragraphs(*_lines(localizer, task)), buttons(*_offered(localizer, page, task))]
    if turns := _turns(localizer, page):
        blocks += [DividerBlock(), buttons(*turns)]
    return window(localizer.say("Accesses to close"), blocks, close=localizer.say("Close"))


def reason_form(localizer: Localizer, task: Task, opened: Opened) -> View:
    """Build the form that asks why there is nothing to close."""
    element = PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON])
    hint = localizer.say("Why is there nothing to close? The journal keeps it.")
    field = InputBlock(block_id=Field.REASON, label=plain(localizer.say("Reason")), element=element, hint=plain(hint))
    blocks: list[Block] = [paragraphs(*_lines(localizer, task)), field]
    return form_window(localizer, localizer.say("Not concerned"), blocks, WINDOW, opened, access=task.access.id)


def left(localizer: Localizer, task: Task) -> View:
    """Build the window that says that there was nothing to close."""
    done = localizer.say(
        "Noted: there is nothing to close ({name}, {service}).", name=task.person.name, service=task.service
    )
    return done_window(localizer, localizer.say("Not concerned"), done)


def remaining(localizer: Localizer, services: Sequence[str]) -> list[Block]:
    """Say in a result what remains to be closed of somebody."""
    if not services:
        return []
    text = localizer.count(
        "{n} outside access remains to be closed: {services}.",
        "{n} outside accesses remain to be closed: {services}.",
        len(services),
        services=localizer.several(services),
    )
    return [alert(text, "warning"), buttons(button(localizer.say("See what is to close"), OPEN_FROM_RESULT))]


def remaining_of_several(localizer: Localizer, accesses: int) -> list[Block]:
    """Say in a result how many remain to be closed of several people."""
    if not accesses:
        return []
    text = localizer.count(
        "{n} outside access remains to be closed.", "{n} outside accesses remain to be closed.", accesses
    )
    return [alert(text, "warning"), buttons(button(localizer.say("See what is to close"), OPEN_FROM_RESULT))]


def read_access(value: str) -> tuple[OutsideAccessId, int]:
    """Read which access a button is about, and how many stand before its page."""
    access, skipped = json.loads(value)
    return OutsideAccessId(access), skipped


def write_access(access: OutsideAccessId, skipped: int = 0) -> str:
    """Write which access a button is about, and how many stand before its page."""
    return json.dumps([access, skipped])


def left_access(view: Mapping[str, Any]) -> OutsideAccessId:
    """Read which access the form is about."""
    return OutsideAccessId(read_metadata(view)["access"])


def _just_done(localizer: Localizer, done: Did | Refused | None) -> list[Block]:
    if done is None:
        return []
    if isinstance(done, Refused):
        return [alert(refusals.sentence(localizer, done), "warning")]
    said = {
        Pressed.DONE: localizer.say("Noted as closed by you: {service}, of {name}."),
        Pressed.KEPT: localizer.say("{name} keeps this access: {service}."),
        Pressed.TAKEN: localizer.say("You are the one to close it: {service}, of {name}."),
    }[done.pressed]
    return [alert(said.format(name=done.task.person.name, service=done.task.service), "success")]


def _lines(localizer: Localizer, task: Task) -> list[Sentence]:
    say = localizer.say
    lines: list[Sentence] = [(say("{label}: {value}"), {"label": task.person.name, "value": task.service})]
    if task.access.asked_at is not None:
        owner = Typed(task.owner.name if task.owner else say("any administrator"))
        asked: dict[str, Part] = {"date": Day(task.access.asked_at, localizer), "owner": owner}
        lines.append((say("To be closed since {date}, by {owner}"), asked))
    if task.is_back:
        lines.append((say("This person has access again: close it all the same, or keep it."), {}))
    return lines


def _offered(localizer: Localizer, page: Tasks, task: Task) -> list[ButtonElement]:
    say, value = localizer.say, write_access(task.access.id, page.skipped)
    is_owner = task.owner is not None and task.owner.id == page.reader.id
    return [
        button(say("Done"), DONE, value=value, style="primary"),
        *([button(say("Keep"), KEEP, value=value)] if task.is_back else []),
        *([] if is_owner else [button(say("I take care of it"), TAKE, value=value)]),
        button(say("Not concerned"), LEAVE, value=value),
    ]


def _turns(localizer: Localizer, page: Tasks) -> list[ButtonElement]:
    before, after = page.skipped - PAGE_SIZE, page.skipped + len(page.tasks)
    return [
        *([button(localizer.say("Previous"), BEFORE, value=str(max(0, before)))] if page.skipped else []),
        *([button(localizer.say("Next"), AFTER, value=str(after))] if after < page.total else []),
    ]
