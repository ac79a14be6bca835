"""What people see of the list of clients."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    InputBlock,
    Option,
    PlainTextInputElement,
    SectionBlock,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from locales import Localizer
from rules.list_clients import ClientListing, ClientPlace
from rules.model.clients import Client
from rules.model.listing import MOST_COUNTED, Cursor, Direction
from views.client_words import numbers, portfolio_names
from views.list_places import SEARCH_LENGTH
from views.typeset import joined, note, plain
from views.windows import button, buttons, read_metadata, window

# One word in both languages.
COMMANDS = ("/client",)
OPEN = "open_clients"
OPEN_UNASSIGNED = "open_unassigned_clients"
WINDOW = "clients"
SEARCH = "search"
FILTER = "clients_filter"
BEFORE = "clients_before"
AFTER = "clients_after"
ADD = "add_client"
SHOW = "open_client"
IMPORT = "import_clients"
EXPORT = "export_clients"
_EVERY, _UNASSIGNED = "every", "unassigned"


def listing(localizer: Localizer, listed: ClientListing) -> View:
    """Build a page of the list of clients."""
    blocks: list[Block] = [_search(localizer, listed.place), note(count(localizer, listed))]
    if listed.reader.is_administrator:
        blocks.append(_whole(localizer, listed.place))
    elif listed.reader.decides:
        blocks.append(buttons(button(localizer.say("Export"), EXPORT)))
    for client in listed.page.clients:
        blocks += [DividerBlock(), _row(localizer, client, listed)]
    if turns := _turns(localizer, listed):
        blocks += [DividerBlock(), buttons(*turns)]
    return window(
        localizer.say("Clients"),
        blocks,
        submit=localizer.say("Search"),
        close=localizer.say("Close"),
        name=WINDOW,
        metadata={"place": write_place(listed.place)},
    )


def count(localizer: Localizer, listed: ClientListing) -> str:
    """Say how many clients are found, and of which kind."""
    found = _found(localizer, listed)
    if not listed.place.unassigned or not listed.page.total:
        return found
    return joined(found, localizer.say("To be assigned"))


def answers(view: Mapping[str, Any]) -> str:
    """Read what is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def shown_place(view: Mapping[str, Any]) -> ClientPlace:
    """Read at which place a window stands."""
    return read_place(read_metadata(view)["place"])


def read_filter(action: Mapping[str, Any]) -> bool:
    """Read whether only those in no portfolio are to be shown."""
    return bool((action.get("selected_option") or {}).get("value") == _UNASSIGNED)


def read_place(value: str) -> ClientPlace:
    """Read the place that a button leads to."""
    search, unassigned, key, client, direction = json.loads(value)
    return ClientPlace(search, bool(unassigned), Cursor(key, client, Direction(direction)))


def write_place(place: ClientPlace) -> str:
    """Write a place as text."""
    cursor = place.cursor
    written = [place.search[:SEARCH_LENGTH], int(place.unassigned), cursor.key, cursor.person, cursor.direction]
    return json.dumps(written, ensure_ascii=False)


def _search(localizer: Localizer, place: ClientPlace) -> Block:
    return InputBlock(
        block_id=SEARCH,
        label=plain(localizer.say("Search")),
        element=PlainTextInputElement(
            action_id=SEARCH,
            initial_value=place.search[:SEARCH_LENGTH] or None,
            max_length=SEARCH_LENGTH,
            placeholder=plain(localizer.say("Name, SIREN or file code")),
        ),
        optional=True,
    )


def _whole(localizer: Localizer, place: ClientPlace) -> Block:
    every = Option(text=plain(localizer.say("All clients")), value=_EVERY)
    unassigned = Option(text=plain(localizer.say("To be assigned")), value=_UNASSIGNED)
    chosen = unassigned if place.unassigned else every
    menu = StaticSelectElement(action_id=FILTER, options=[every, unassigned], initial_option=chosen)
    add = button(localizer.say("Add a client"), ADD, style="primary")
    # Slack keeps what was chosen in a menu for as long as its block stays the same.
    read, export = button(localizer.say("Import clients"), IMPORT), button(localizer.say("Export"), EXPORT)
    return ActionsBlock(block_id=f"narrow-{chosen.value}", elements=[menu, add, read, export])


def _row(localizer: Localizer, client: Client, listed: ClientListing) -> Block:
    portfolios = listed.portfolios.get(client.id, ())
    names = localizer.several(portfolio_names(portfolios)) or localizer.say("To be assigned")
    text = f"{client.name}\n{joined(*numbers(localizer, client), names)}"
    open_it = button(localizer.say("Open"), SHOW, value=str(client.id))
    return SectionBlock(block_id=f"client-{client.id}", text=plain(text), accessory=open_it)


def _turns(localizer: Localizer, listed: ClientListing) -> list[ButtonElement]:
    return [
        button(text, action, value=write_place(replace(listed.place, cursor=cursor)))
        for text, action, cursor in (
            (localizer.say("Previous"), BEFORE, listed.page.before),
            (localizer.say("Next"), AFTER, listed.page.after),
        )
        if cursor is not None
    ]


def _found(localizer: Localizer, listed: ClientListing) -> str:
    total, search = listed.page.total, listed.place.search
    if not total:
        return _nobody(localizer, listed)
    if total > MOST_COUNTED:
        return _more(localizer, search)
    if search:
        return localizer.count(
            "{n} client found for “{search}”", "{n} clients found for “{search}”", total, search=search
        )
    return localizer.count("{n} client", "{n} clients", total)


def _more(localizer: Localizer, search: str) -> str:
    most = localizer.number(MOST_COUNTED)
    if search:
        return localizer.say("More than {n} clients found for “{search}”", n=most, search=search)
    return localizer.say("More than {n} clients", n=most)


def _nobody(localizer: Localizer, listed: ClientListing) -> str:
    if listed.place.search:
        return localizer.say(
            "No client for “{search}”. Try part of the name, or the SIREN.", search=listed.place.search
        )
    if listed.place.unassigned:
        return localizer.say("Nothing is to be assigned: every client is in a portfolio.")
    if listed.reader.decides:
        return localizer.say("The firm has no clients here yet.")
    return localizer.say("You are in no portfolio that has clients.")
