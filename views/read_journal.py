"""What administrators see of the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.home import Event
from rules.model.journal import EntryId
from rules.read_journal import Leaf, Place
from views.journal import line, reason
from views.journal_changes import changes
from views.list_places import SEARCH_LENGTH
from views.typeset import Moment, Sentence, Typed, note, paragraphs, plain
from views.windows import button, buttons, window

OPEN = "open_journal"
WINDOW = "journal"
SEARCH = "person"
NEWER = "journal_newer"
OLDER = "journal_older"
EXPORT = "export_from_journal"


def leaf(localizer: Localizer, page: Leaf) -> View:
    """Build a page of the journal."""
    blocks: list[Block] = [
        InputBlock(
            block_id=SEARCH,
            label=plain(localizer.say("Person")),
            element=PlainTextInputElement(
                action_id=SEARCH,
                initial_value=page.search[:SEARCH_LENGTH] or None,
                max_length=SEARCH_LENGTH,
                placeholder=plain(localizer.say("Part of a name or address")),
            ),
            optional=True,
        ),
        note(localizer.say("The newest first. Each entry is chained to the one before, so that a change is noticed.")),
        *(paragraphs(*_event(localizer, each)) for each in page.events),
    ]
    if not page.events:
        blocks.append(note(localizer.say("No entry was found.")))
    turns = [
        button(text, action, value=_write_place(page.search, place))
        for text, action, place in (
            (localizer.say("Newer"), NEWER, page.newer),
            (localizer.say("Older"), OLDER, page.older),
        )
        if place is not None
    ]
    blocks.append(buttons(*turns, button(localizer.say("Export"), EXPORT)))
    return window(
        localizer.say("Journal"), blocks, submit=localizer.say("Search"), close=localizer.say("Close"), name=WINDOW
    )


def answers(view: Mapping[str, Any]) -> str:
    """Read who is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def read_place(value: str) -> tuple[str, Place]:
    """Read the search and the place that a button leads to."""
    search, before, after = json.loads(value)
    return search, Place(EntryId(before) if before else None, EntryId(after) if after else None)


def _write_place(search: str, place: Place) -> str:
    return json.dumps([search[:SEARCH_LENGTH], place.before, place.after], ensure_ascii=False)


def _event(localizer: Localizer, event: Event) -> list[Sentence]:
    text, parts = line(localizer, event)
    lines: list[Sentence] = [("{at} · " + text, {**parts, "at": Moment(event.entry.at, localizer)})]
    if changed := changes(localizer, event.entry):
        lines.append(("{changed}", {"changed": Typed(changed)}))
    if why := reason(event.entry):
        lines.append((localizer.say("Reason: {reason}"), {"reason": Typed(why)}))
    return lines
