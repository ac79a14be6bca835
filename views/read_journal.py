"""What administrators see of the journal: what happened, who did it, to whom and why, page by page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Reader
from rules.home import Event
from rules.model.journal import EntryId
from rules.read_journal import Leaf, Place
from views.journal import line, reason
from views.list_subscribers import SEARCH_LENGTH
from views.typeset import Moment, Sentence, Typed, note, paragraphs, plain
from views.windows import button, buttons, window

OPEN = "open_journal"
WINDOW = "journal"
SEARCH = "person"
NEWER = "journal_newer"
OLDER = "journal_older"
EXPORT = "export_from_journal"


def leaf(reader: Reader, page: Leaf) -> View:
    """A page of the journal, with the search that led to it."""
    blocks: list[Block] = [
        InputBlock(
            block_id=SEARCH,
            label=plain(reader.say("Person")),
            element=PlainTextInputElement(
                action_id=SEARCH,
                initial_value=page.search[:SEARCH_LENGTH] or None,
                max_length=SEARCH_LENGTH,
                placeholder=plain(reader.say("Part of a name or address")),
            ),
            optional=True,
        ),
        note(reader.say("The newest first. Nothing here can be changed: each entry is chained to the one before.")),
        *(paragraphs(*_event(reader, each)) for each in page.events),
    ]
    if not page.events:
        blocks.append(note(reader.say("No entry was found.")))
    turns = [
        button(text, action, value=_write_place(page.search, place))
        for text, action, place in (
            (reader.say("Newer"), NEWER, page.newer),
            (reader.say("Older"), OLDER, page.older),
        )
        if place is not None
    ]
    blocks.append(buttons(*turns, button(reader.say("Export"), EXPORT)))
    return window(reader.say("Journal"), blocks, submit=reader.say("Search"), close=reader.say("Close"), name=WINDOW)


def answers(view: Mapping[str, Any]) -> str:
    """Who is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def read_place(value: str) -> tuple[str, Place]:
    """The search and the place that a « Newer » or « Older » leads to."""
    search, before, after = json.loads(value)
    return search, Place(EntryId(before) if before else None, EntryId(after) if after else None)


def _write_place(search: str, place: Place) -> str:
    return json.dumps([search[:SEARCH_LENGTH], place.before, place.after], ensure_ascii=False)


def _event(reader: Reader, event: Event) -> list[Sentence]:
    text, parts = line(reader, event)
    lines: list[Sentence] = [("{at} · " + text, {**parts, "at": Moment(event.entry.at, reader)})]
    if why := reason(event.entry):
        lines.append((reader.say("Reason: {reason}"), {"reason": Typed(why)}))
    return lines
