"""Places in the list: their kind of people, their page, and how a button carries them."""

from __future__ import annotations

import json
from dataclasses import replace

from slack_sdk.models.blocks import Block, ButtonElement, Option, StaticSelectElement

from locales import Localizer
from rules.list_subscribers import Listing, ListPlace
from rules.model.listing import FOR_EVERYBODY, MENU, Cursor, Direction, Filter
from views.typeset import joined, note, plain
from views.windows import button, buttons

SEARCH_LENGTH = 100
BEFORE = "list_before"
AFTER = "list_after"
FILTER = "list_filter"
# Of the menu: the kind that is none.
_EVERYBODY = "everybody"


def filter_name(localizer: Localizer, only: Filter | None) -> str:
    """Name the kind of people to which a list is narrowed."""
    return {
        None: localizer.say("Everybody"),
        Filter.ON_HOLD: localizer.say("Access on hold"),
        Filter.TO_COME: localizer.say("Access to come"),
        Filter.ENDING: localizer.say("Access ending within 30 days"),
        Filter.NOT_NOTED: localizer.say("Password not noted"),
        Filter.OVERDUE: localizer.say("Password not noted after 5 days"),
        Filter.ADMINISTRATORS: localizer.say("Administrators"),
        Filter.PARTNERS: localizer.say("Partners"),
        Filter.SUBSCRIBERS: localizer.say("Subscribers"),
        Filter.ACTIVE: localizer.say("Access active"),
    }[only]


def count(localizer: Localizer, listed: Listing) -> str:
    """Say how many people are found, of which kind."""
    total, found = listed.page.total, _found(localizer, listed)
    if listed.only is None or total == 0:
        return found
    return joined(found, filter_name(localizer, listed.only))


def page_line(localizer: Localizer, listed: Listing) -> list[str]:
    """Say which page it is, where there are several."""
    number, pages = listed.page.number, listed.page.pages
    if number is None or pages == 1:
        return []
    if pages is None:
        return [localizer.say("Page {page}", page=localizer.number(number))]
    return [localizer.say("Page {page} of {pages}", page=localizer.number(number), pages=localizer.number(pages))]


def turning(localizer: Localizer, listed: Listing, before: str = BEFORE, after: str = AFTER) -> list[Block]:
    """Build the buttons that lead to the pages beside this one, and say which it is where that is known."""
    turns, line = _turns(localizer, listed, before, after), page_line(localizer, listed)
    return [buttons(*turns), *([note(*line)] if line else [])] if turns else []


def _turns(localizer: Localizer, listed: Listing, before: str, after: str) -> list[ButtonElement]:
    place = listed.place
    return [
        button(text, action, value=write_place(replace(place, cursor=cursor)))
        for text, action, cursor in (
            (localizer.say("Previous"), before, listed.page.before),
            (localizer.say("Next"), after, listed.page.after),
        )
        if cursor is not None
    ]


def read_filter(value: str | None) -> Filter | None:
    """Read to which kind a list is to be narrowed; None for everybody."""
    return next((each for each in Filter if each == value), None)


def read_place(value: str) -> ListPlace:
    """Read the place that a button leads to."""
    search, key, person, direction, *only = json.loads(value)  # of before 0.4.0 without a kind
    return ListPlace(search, read_filter(only[0] if only else None), Cursor(key, person, Direction(direction)))


def write_place(place: ListPlace) -> str:
    """Write a place as text."""
    cursor = place.cursor
    written = [place.search[:SEARCH_LENGTH], cursor.key, cursor.person, cursor.direction]
    return json.dumps([*written, *([place.only] if place.only else [])], ensure_ascii=False)


def _found(localizer: Localizer, listed: Listing) -> str:
    total, search = listed.page.total, listed.search
    if total == 0 and listed.only is not None:
        kind = filter_name(localizer, listed.only)
        return localizer.say("Nobody found: {kind}. “Everybody” in the menu shows the whole list.", kind=kind)
    if search and total == 0:
        return localizer.say("No results for “{search}”. Try part of a name.", search=search)
    if listed.page.more:
        return _more(localizer, listed)
    if search:
        return localizer.count(
            "{n} person found for “{search}”", "{n} people found for “{search}”", total, search=search
        )
    if listed.only is not None:
        return localizer.count("{n} person found", "{n} people found", total)
    return localizer.count("{n} person in the space", "{n} people in the space", total)


def _more(localizer: Localizer, listed: Listing) -> str:
    most = localizer.number(listed.page.total)
    if listed.search:
        return localizer.say("More than {n} people found for “{search}”", n=most, search=listed.search)
    return localizer.say("More than {n} people found", n=most)


def filter_menu(localizer: Localizer, listed: Listing) -> StaticSelectElement:
    """Build the menu of the kinds of people."""
    shown = [each for each in MENU if listed.reader.is_administrator or each in FOR_EVERYBODY]
    if listed.only is not None and listed.only not in shown:
        shown.append(listed.only)
    options = {
        each: Option(text=plain(filter_name(localizer, each)), value=each or _EVERYBODY) for each in (None, *shown)
    }
    return StaticSelectElement(
        action_id=FILTER,
        options=[*options.values()],
        initial_option=options[listed.only],
        placeholder=plain(localizer.say("Show")),
    )
