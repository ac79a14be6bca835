"""What people see when clients are put into a portfolio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, ExternalDataMultiSelectElement, InputBlock, Option
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.clients import Client, ClientId
from rules.model.portfolios import Portfolio
from rules.model.refusals import Field
from rules.place_clients import Placed
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import clip, note, paragraph, plain
from views.windows import chosen_numbers

WINDOW = "place_clients"
# As many as Slack shows in a menu.
MOST_OFFERED = 100
_OPTION_LENGTH = 75


def form(localizer: Localizer, portfolio: Portfolio, opened: Opened) -> View:
    """Build the form that asks which clients are put into a portfolio."""
    say = localizer.say
    element = ExternalDataMultiSelectElement(
        action_id=Field.CLIENTS,
        placeholder=plain(say("Type a name, a SIREN or a code")),
        min_query_length=0,
        max_selected_items=MOST_OFFERED,
    )
    blocks: list[Block] = [
        paragraph("{name}", name=portfolio.name),
        InputBlock(block_id=Field.CLIENTS, label=plain(say("Clients")), element=element),
        note(say("A client may be in several portfolios: none is taken out of another.")),
    ]
    return form_window(localizer, say("Add clients"), blocks, WINDOW, opened, submit=say("Add"))


def options(clients: Sequence[Client]) -> list[Option]:
    """Build what the field of clients offers."""
    return [_option(each) for each in clients[:MOST_OFFERED]]


def answers(view: Mapping[str, Any]) -> list[ClientId]:
    """Read which clients are chosen, from Slack's payload."""
    return [*map(ClientId, chosen_numbers(view, Field.CLIENTS))]


def result(localizer: Localizer, placed: Placed) -> View:
    """Build the window that says which clients are in a portfolio now."""
    say, portfolio = localizer.say, placed.portfolio.name
    if not placed.clients:
        done = say("Nothing changed: who was chosen is in “{portfolio}” already.", portfolio=portfolio)
        return done_window(localizer, say("Add clients"), done)
    names = localizer.several([each.name for each in placed.clients])
    done = say("Now in “{portfolio}”: {names}.", portfolio=portfolio, names=names)
    follows = say("Everybody in this portfolio may look after them.")
    return done_window(localizer, say("Add clients"), done, follows)


def _option(client: Client) -> Option:
    number = plain(clip(client.number, _OPTION_LENGTH)) if client.number else None
    return Option(text=plain(clip(client.name, _OPTION_LENGTH)), value=str(client.id), description=number)
