"""What people see of the list: who has access to the space, found by search, page by page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, DividerBlock, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Reader
from rules.list_subscribers import Listing
from rules.listing import Cursor, Direction
from rules.people import PasswordState, Person
from views.refusals import profile
from views.typeset import Day, Typed, note, paragraphs, phone, plain
from views.windows import button, buttons, window

COMMANDS = ("/abonnes", "/subscribers")
WINDOW = "subscribers"
SEARCH = "search"
SEARCH_LENGTH = 100
BEFORE = "list_before"
AFTER = "list_after"
ADD = "add_from_list"


def listing(reader: Reader, listed: Listing) -> View:
    """A page of the list, with the search that led to it."""
    page = listed.page
    blocks: list[Block] = [
        InputBlock(
            block_id=SEARCH,
            label=plain(reader.say("Search")),
            element=PlainTextInputElement(
                action_id=SEARCH,
                initial_value=listed.search[:SEARCH_LENGTH] or None,
                max_length=SEARCH_LENGTH,
                placeholder=plain(reader.say("Name, address or function")),
            ),
            optional=True,
        ),
        note(_count(reader, listed)),
    ]
    if listed.reader.is_administrator:
        blocks.append(buttons(button(reader.say("Add a subscriber"), ADD, style="primary")))
    for person in page.people:
        blocks += [DividerBlock(), _person(reader, person, details=listed.reader.is_administrator)]
    turns = [
        button(text, action, value=_write_place(listed.search, cursor))
        for text, action, cursor in (
            (reader.say("Previous"), BEFORE, page.before),
            (reader.say("Next"), AFTER, page.after),
        )
        if cursor is not None
    ]
    if turns:
        blocks.append(buttons(*turns))
    return window(
        reader.say("Subscribers of the firm"),
        blocks,
        submit=reader.say("Search"),
        close=reader.say("Close"),
        name=WINDOW,
    )


def answers(view: Mapping[str, Any]) -> str:
    """What is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def read_place(value: str) -> tuple[str, Cursor]:
    """The search and the place in the list that a « Next » or « Previous » leads to."""
    search, key, person, direction = json.loads(value)
    return search, Cursor(key, person, Direction(direction))


def _write_place(search: str, cursor: Cursor) -> str:
    return json.dumps([search[:SEARCH_LENGTH], cursor.key, cursor.person, cursor.direction], ensure_ascii=False)


def _count(reader: Reader, listed: Listing) -> str:
    total = listed.page.total
    if not listed.search:
        return reader.count("{n} person has access to the space", "{n} people have access to the space", total)
    if total == 0:
        return reader.say("No results for “{search}”. Try part of a name.", search=listed.search)
    return reader.count(
        "{n} person found for “{search}”", "{n} people found for “{search}”", total, search=listed.search
    )


def _person(reader: Reader, person: Person, *, details: bool) -> Block:
    contact = [person.email, person.function, phone(person.phone)]
    return paragraphs(
        # In the order of the list: last name first.
        ("{name}", {"name": f"{person.last_name} {person.first_name}".strip() or person.email}),
        ("{contact}", {"contact": Typed(" · ".join(text for text in contact if text))}),
        (
            reader.say("Profile: {profile} · access since {date}").replace(
                "{profile}", profile(reader, person.profile)
            ),
            {"date": Day(person.added_at, reader)},
        ),
        *([password_line(reader, person)] if details and person.password_state is not PasswordState.NONE else []),
    )


def password_line(reader: Reader, person: Person) -> tuple[str, dict[str, Any]]:
    """How far somebody's password has come."""
    day = {"date": Day(person.password_at or person.added_at, reader)}
    match person.password_state:
        case PasswordState.DELIVERED if person.password_hash is None:
            return reader.say("Access: sent on {date}, password not shown yet"), day
        case PasswordState.DELIVERED:
            return reader.say("Password: delivered on {date}, not yet noted"), day
        case PasswordState.NOTED:
            return reader.say("Password: noted on {date}"), day
        case PasswordState.FAILED:
            return reader.say("Password: could not be delivered on {date}"), day
        case _:
            return reader.say("Password: on its way"), {}
