"""What administrators see of the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DatePickerElement,
    InputBlock,
    Option,
    PlainTextInputElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from locales import Localizer
from rules.home import Event
from rules.model.dates import read_day
from rules.model.journal import EntryId
from rules.model.journal_topics import ALL, Sought, Topic
from rules.read_journal import Leaf, Place
from views.journal import line, reason
from views.journal_changes import changes
from views.list_places import SEARCH_LENGTH
from views.typeset import Moment, Sentence, Typed, note, paragraphs, plain
from views.windows import button, buttons, read_metadata, window

OPEN = "open_journal"
WINDOW = "journal"
SEARCH = "person"
TOPIC = "journal_topic"
FIRST = "journal_first_day"
LAST = "journal_last_day"
CLEAR = "journal_clear"
NEWER = "journal_newer"
OLDER = "journal_older"
EXPORT = "export_from_journal"
_EVERY = "every"


def leaf(localizer: Localizer, page: Leaf, turn: int = 0) -> View:
    """Build a page of the journal.

    `turn` counts what was chosen in this window, so that its fields show what was found and not what stood there.
    """
    blocks: list[Block] = [
        _search(localizer, page.sought, turn),
        _choices(localizer, page.sought, turn),
        note(_found(localizer, page), localizer.say("Each entry is chained to the one before: any alteration shows.")),
        *(paragraphs(*_event(localizer, each)) for each in page.events),
    ]
    turns = [
        button(text, action, value=_write_place(page.sought, place))
        for text, action, place in (
            (localizer.say("Newer"), NEWER, page.newer),
            (localizer.say("Older"), OLDER, page.older),
        )
        if place is not None
    ]
    export = button(localizer.say("Export"), EXPORT, value=json.dumps(write_sought(page.sought), ensure_ascii=False))
    blocks.append(buttons(*turns, export))
    return window(
        localizer.say("Journal"),
        blocks,
        submit=localizer.say("Search"),
        close=localizer.say("Close"),
        name=WINDOW,
        metadata={"turn": turn},
    )


def answers(view: Mapping[str, Any]) -> Sought:
    """Read what is sought, from what stands in the window."""
    topic = (_state(view, TOPIC).get("selected_option") or {}).get("value")
    return Sought(
        text=_state(view, SEARCH).get("value") or "",
        topic=Topic(topic) if topic and topic != _EVERY else None,
        first=read_day(_state(view, FIRST).get("selected_date") or ""),
        last=read_day(_state(view, LAST).get("selected_date") or ""),
    )


def next_turn(view: Mapping[str, Any]) -> int:
    """Count one more choice made in this window."""
    return int(read_metadata(view).get("turn", 0)) + 1


def read_place(value: str) -> tuple[Sought, Place]:
    """Read the search and the place that a button leads to."""
    text, before, after, *chosen = json.loads(value)  # in windows of before 0.4.0, nothing more was chosen
    place = Place(EntryId(before) if before else None, EntryId(after) if after else None)
    return sought_of([text, *chosen]), place


def read_sought(value: str) -> Sought:
    """Read what a button to export seeks; all of it, in windows of before 0.4.0."""
    return sought_of(json.loads(value)) if value else ALL


def write_sought(sought: Sought) -> list[str | None]:
    """Write what is sought, to be carried by a button or a window."""
    days = (each.isoformat() if each else None for each in sought.days)
    return [sought.text[:SEARCH_LENGTH], sought.topic, *days]


def sought_of(written: list[str | None]) -> Sought:
    """Read what is sought, as write_sought wrote it; all of it where nothing was."""
    text, topic, first, last, *_ = [*written, None, None, None, None]
    return Sought(text or "", Topic(topic) if topic else None, read_day(first or ""), read_day(last or ""))


def scope_words(localizer: Localizer, sought: Sought) -> str:
    """Say in one line what is sought; empty for all of it."""
    said = [sought.text] if sought.text else []
    if sought.topic is not None:
        said.append(_topics(localizer)[sought.topic])
    return " · ".join([*said, *_days(localizer, *sought.days)])


def _write_place(sought: Sought, place: Place) -> str:
    text, *chosen = write_sought(sought)
    kept = chosen if any(chosen) else []
    return json.dumps([text, place.before, place.after, *kept], ensure_ascii=False)


def _state(view: Mapping[str, Any], action: str) -> dict[str, Any]:
    """Give what a field holds; its block is another in each turn."""
    blocks = view.get("state", {}).get("values", {}).values()
    found: dict[str, Any] = next((block[action] for block in blocks if action in block), {})
    return found


def _search(localizer: Localizer, sought: Sought, turn: int) -> Block:
    return InputBlock(
        block_id=f"{SEARCH}_{turn}" if turn else SEARCH,
        label=plain(localizer.say("Person")),
        element=PlainTextInputElement(
            action_id=SEARCH,
            initial_value=sought.text[:SEARCH_LENGTH] or None,
            max_length=SEARCH_LENGTH,
            placeholder=plain(localizer.say("Part of a name or address")),
        ),
        optional=True,
    )


def _choices(localizer: Localizer, sought: Sought, turn: int) -> Block:
    every = Option(text=plain(localizer.say("Every kind of entry")), value=_EVERY)
    offered = {topic: Option(text=plain(text), value=topic) for topic, text in _topics(localizer).items()}
    chosen = offered[sought.topic] if sought.topic is not None else every
    first, last = sought.days
    clear = [button(localizer.say("Show everything"), CLEAR)] if sought != ALL else list[ButtonElement]()
    return ActionsBlock(
        block_id=f"{TOPIC}_{turn}",
        elements=[
            StaticSelectElement(action_id=TOPIC, options=[every, *offered.values()], initial_option=chosen),
            _day(localizer.say("From"), FIRST, first),
            _day(localizer.say("Until"), LAST, last),
            *clear,
        ],
    )


def _day(placeholder: str, action: str, day: date | None) -> DatePickerElement:
    initial = day.isoformat() if day else None
    return DatePickerElement(action_id=action, placeholder=plain(placeholder), initial_date=initial)


def _topics(localizer: Localizer) -> dict[Topic, str]:
    say = localizer.say
    return {
        Topic.ACCESSES: say("Accesses: added, on hold, removed"),
        Topic.DETAILS: say("Details of people"),
        Topic.PASSWORDS: say("Passwords"),
        Topic.ADMINISTRATORS: say("Administrators and partners"),
        Topic.ACCOUNTS: say("Slack accounts, newcomers"),
        Topic.FILES: say("Imports and exports"),
        Topic.REVIEWS: say("Access reviews"),
        Topic.DIRECTORY: say("The firm’s directory"),
        Topic.PORTFOLIOS: say("Portfolios and clients"),
        Topic.OUTSIDE: say("Outside accesses"),
        Topic.MESSAGES: say("Messages and team channel"),
    }


def _days(localizer: Localizer, first: date | None, last: date | None) -> list[str]:
    start, end = (localizer.day(each) if each else "" for each in (first, last))
    if first is not None and first == last:
        return [localizer.say("on {date}", date=start)]
    if start and end:
        return [localizer.say("from {first} to {last}", first=start, last=end)]
    if start:
        return [localizer.say("since {date}", date=start)]
    return [localizer.say("until {date}", date=end)] if end else []


def _found(localizer: Localizer, page: Leaf) -> str:
    if not page.count:
        return (
            localizer.say("No entry was found. Choose otherwise, or press “Show everything”.")
            if page.sought != ALL
            else localizer.say("Nothing has happened yet.")
        )
    return localizer.count("{n} entry, the newest first.", "{n} entries, the newest first.", page.count)


def _event(localizer: Localizer, event: Event) -> list[Sentence]:
    text, parts = line(localizer, event)
    lines: list[Sentence] = [("{at} · " + text, {**parts, "at": Moment(event.entry.at, localizer)})]
    if changed := changes(localizer, event):
        lines.append(("{changed}", {"changed": Typed(changed)}))
    if why := reason(event.entry):
        lines.append((localizer.say("Reason: {reason}"), {"reason": Typed(why)}))
    return lines
