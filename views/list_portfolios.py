"""What people see of the list of portfolios."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock, InputBlock, PlainTextInputElement, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.list_portfolios import PortfolioListing, PortfolioPlace
from rules.model.listing import Cursor, Direction
from rules.model.portfolios import Portfolio, PortfolioId, Size
from views.list_clients import EXPORT, IMPORT, OPEN_UNASSIGNED
from views.list_clients import OPEN as OPEN_CLIENTS
from views.list_subscribers import Beneath, Origin
from views.portfolio_words import clients_words, deputy_words, lead_words
from views.typeset import joined, note, plain
from views.windows import button, buttons, read_metadata, window

COMMANDS = ("/portefeuilles", "/portfolios")
WINDOW = "portfolios"
SEARCH = "search"
CREATE = "create_portfolio"
HAND_OVER_WAITING = "hand_over_waiting"
OPEN_LIST = "open_portfolios"
OPEN = "open_portfolio"
BEFORE = "portfolios_before"
AFTER = "portfolios_after"
SEARCH_LENGTH = 100


def listing(localizer: Localizer, listed: PortfolioListing) -> View:
    """Build a page of the list."""
    blocks: list[Block] = [_search(localizer, listed.place.search), note(_count(localizer, listed))]
    if listed.reader.is_administrator:
        blocks += _to_do(localizer, listed)
    elif listed.reader.decides:
        blocks.append(buttons(_export(localizer)))
    for portfolio in listed.page.portfolios:
        blocks += [DividerBlock(), _row(localizer, portfolio, listed)]
    if turns := _turns(localizer, listed):
        blocks += [DividerBlock(), buttons(*turns)]
    return window(
        localizer.say("Portfolios"),
        blocks,
        submit=localizer.say("Search"),
        close=localizer.say("Close"),
        name=WINDOW,
        metadata={"place": write_place(listed.place)},
    )


def answers(view: Mapping[str, Any]) -> PortfolioPlace:
    """Read what is searched for."""
    return PortfolioPlace(view["state"]["values"][SEARCH][SEARCH].get("value") or "")


def origin(view: Mapping[str, Any]) -> Origin | None:
    """Read in which list a button was pressed; None of another window."""
    if view.get("callback_id") != WINDOW:
        return None
    return Origin(view["id"], read_metadata(view)["place"], Beneath.PORTFOLIOS)


def read_portfolio(value: str) -> PortfolioId:
    """Read which portfolio a button is about."""
    return PortfolioId(int(value))


def write_place(place: PortfolioPlace) -> str:
    """Write a place as text."""
    cursor = place.cursor
    written = [place.search[:SEARCH_LENGTH], cursor.key, cursor.person, cursor.direction]
    return json.dumps(written, ensure_ascii=False)


def read_place(value: str) -> PortfolioPlace:
    """Read the place that a button leads to."""
    search, key, portfolio, direction = json.loads(value)
    return PortfolioPlace(search, Cursor(key, portfolio, Direction(direction)))


def _search(localizer: Localizer, search: str) -> Block:
    return InputBlock(
        block_id=SEARCH,
        label=plain(localizer.say("Search")),
        element=PlainTextInputElement(
            action_id=SEARCH,
            initial_value=search[:SEARCH_LENGTH] or None,
            max_length=SEARCH_LENGTH,
            placeholder=plain(localizer.say("Name of a portfolio")),
        ),
        optional=True,
    )


def _count(localizer: Localizer, listed: PortfolioListing) -> str:
    total, search = listed.page.total, listed.place.search
    if search and total == 0:
        return localizer.say("No results for “{search}”. Try part of a name.", search=search)
    if search:
        return localizer.count(
            "{n} portfolio found for “{search}”", "{n} portfolios found for “{search}”", total, search=search
        )
    if total == 0 and listed.reader.is_administrator:
        return localizer.say("No portfolio yet: create the first one, then add its clients.")
    if total == 0:
        return localizer.say("You are in no portfolio. An administrator can give you access to one.")
    if listed.reader.decides:
        return localizer.count("{n} portfolio", "{n} portfolios", total)
    return localizer.count("You are in {n} portfolio", "You are in {n} portfolios", total)


def _to_do(localizer: Localizer, listed: PortfolioListing) -> list[Block]:
    """Give administrators what they can do, and what waits for them."""
    create = button(localizer.say("Create a new portfolio"), CREATE, style="primary")
    read = button(localizer.say("Import clients"), IMPORT)
    blocks = [buttons(create, button(localizer.say("Clients"), OPEN_CLIENTS), read, _export(localizer))]
    if listed.waiting:
        text = localizer.count("{n} portfolio waits for a lead", "{n} portfolios wait for a lead", listed.waiting)
        blocks.append(_line(text, button(localizer.say("Choose a lead"), HAND_OVER_WAITING)))
    if listed.unassigned:
        text = localizer.say("In no portfolio: {clients}", clients=clients_words(localizer, listed.unassigned))
        blocks.append(_line(text, button(localizer.say("To be assigned"), OPEN_UNASSIGNED)))
    return blocks


def _export(localizer: Localizer) -> ButtonElement:
    return button(localizer.say("Export"), EXPORT)


def _line(text: str, pressed: ButtonElement) -> Block:
    return SectionBlock(text=plain(text), accessory=pressed)


def _row(localizer: Localizer, portfolio: Portfolio, listed: PortfolioListing) -> Block:
    size = listed.sizes.get(portfolio.id, Size())
    lead = lead_words(localizer, portfolio, listed.names, listed.on_hold)
    figures = joined(clients_words(localizer, size.clients), localizer.count("{n} person", "{n} people", size.people))
    confidential = [localizer.say("Confidential")] if portfolio.confidential else []
    lines = (portfolio.name, *confidential, joined(lead, deputy_words(localizer, portfolio, listed.names)), figures)
    return _line("\n".join(lines), button(localizer.say("Open"), OPEN, value=str(portfolio.id)))


def _turns(localizer: Localizer, listed: PortfolioListing) -> list[ButtonElement]:
    search, page = listed.place.search, listed.page
    return [
        button(text, action, value=write_place(PortfolioPlace(search, cursor)))
        for text, action, cursor in (
            (localizer.say("Previous"), BEFORE, page.before),
            (localizer.say("Next"), AFTER, page.after),
        )
        if cursor is not None
    ]
