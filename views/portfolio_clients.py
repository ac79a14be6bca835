"""The clients of a portfolio, as its window shows them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    ConfirmObject,
    InputBlock,
    PlainTextInputElement,
    SectionBlock,
)

from locales import Localizer
from rules.model.clients import Client, ClientId
from rules.model.listing import Cursor, Direction
from rules.show_portfolio import PortfolioSheet
from views.portfolio_words import clients_words
from views.typeset import clip, note, plain
from views.windows import button, buttons

SEARCH = "search"
SEARCH_LENGTH = 100
TAKE_OUT = "take_client_out"
BEFORE = "portfolio_before"
AFTER = "portfolio_after"
_CONFIRM_LENGTH = 300


def clients_of(localizer: Localizer, shown: PortfolioSheet) -> list[Block]:
    """Build the search among the clients of a portfolio, and a page of them."""
    if not shown.clients.total and not shown.search:
        return [note(localizer.say("No client is in this portfolio."))]
    blocks: list[Block] = [_search(localizer, shown.search), note(_count(localizer, shown))]
    blocks += [_client(localizer, each, shown) for each in shown.clients.clients]
    turns = _turns(localizer, shown)
    return [*blocks, *([buttons(*turns)] if turns else [])]


def answers(view: Mapping[str, Any]) -> str:
    """Read what is searched for among the clients."""
    return view["state"]["values"].get(SEARCH, {}).get(SEARCH, {}).get("value") or ""


def read_client(value: str) -> ClientId:
    """Read which client a button is about."""
    return ClientId(int(value))


def read_cursor(value: str) -> Cursor:
    """Read the page of clients that a button leads to."""
    key, client, direction = json.loads(value)
    return Cursor(key, client, Direction(direction))


def _search(localizer: Localizer, search: str) -> Block:
    return InputBlock(
        block_id=SEARCH,
        label=plain(localizer.say("Search among its clients")),
        element=PlainTextInputElement(
            action_id=SEARCH,
            initial_value=search[:SEARCH_LENGTH] or None,
            max_length=SEARCH_LENGTH,
            placeholder=plain(localizer.say("Name, SIREN or file code")),
        ),
        optional=True,
    )


def _count(localizer: Localizer, shown: PortfolioSheet) -> str:
    total = shown.clients.total
    if not shown.search:
        return clients_words(localizer, total)
    if not total:
        return localizer.say("No results for “{search}”. Try part of a name.", search=shown.search)
    found = clients_words(localizer, total)
    return localizer.say("{clients} for “{search}”", clients=found, search=shown.search)


def _client(localizer: Localizer, client: Client, shown: PortfolioSheet) -> Block:
    lines = [client.name, *([client.number] if client.number else [])]
    changes = shown.reader.is_administrator and shown.portfolio.is_open
    return SectionBlock(
        block_id=f"client-{client.id}",
        text=plain("\n".join(lines)),
        accessory=_take_out(localizer, client, shown.portfolio.name) if changes else None,
    )


def _take_out(localizer: Localizer, client: Client, portfolio: str) -> ButtonElement:
    say = localizer.say
    take_out = button(say("Take out"), TAKE_OUT, value=str(client.id))
    text = say(
        "{client} leaves “{portfolio}”; in no other portfolio, this client is to be placed.",
        client=client.name,
        portfolio=portfolio,
    )
    take_out.confirm = ConfirmObject(
        title=plain(say("Take this client out?")),
        text=plain(clip(text, _CONFIRM_LENGTH)),
        confirm=plain(say("Take out")),
        deny=plain(say("Cancel")),
    )
    return take_out


def _turns(localizer: Localizer, shown: PortfolioSheet) -> list[ButtonElement]:
    return [
        button(text, action, value=json.dumps([cursor.key, cursor.person, cursor.direction], ensure_ascii=False))
        for text, action, cursor in (
            (localizer.say("Previous"), BEFORE, shown.clients.before),
            (localizer.say("Next"), AFTER, shown.clients.after),
        )
        if cursor is not None
    ]
