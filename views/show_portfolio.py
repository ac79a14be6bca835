"""What people see of one portfolio."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, DividerBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.clients import Client
from rules.model.listing import START, Cursor, Direction
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Refused
from rules.show_portfolio import PortfolioSheet
from views import refusals
from views.ask_agreement import pending
from views.list_subscribers import Beneath, Origin, read_origin
from views.portfolio_clients import clients_of
from views.portfolio_people import people_of
from views.portfolio_words import deputy_words, lead_words
from views.typeset import Day, Sentence, Typed, alert, clip, paragraphs, plain
from views.windows import button, buttons, read_metadata, window

WINDOW = "portfolio"
GIVE = "give_access"
ADD_CLIENTS = "add_clients"
HAND_OVER = "hand_over_portfolio"
DEPUTY = "choose_deputy"
ABSENCE = "note_absence"
RENAME = "rename_portfolio"
ARCHIVE = "archive_portfolio"
CONFIDENTIAL = "confidential_portfolio"
INCOMPATIBLE = "incompatible_portfolios"
_CONFIRM_LENGTH = 300
# Requests for agreement that are shown, the oldest first.
_PENDING = 10
# What was just done in the window, in a sentence, or not.
Done = str | Refused


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """The place of a window: a portfolio, and a page of its clients."""

    portfolio: PortfolioId
    search: str = ""
    cursor: Cursor = START


def sheet(localizer: Localizer, shown: PortfolioSheet, beneath: Origin | None = None, done: Done | None = None) -> View:
    """Build the window of a portfolio, under what was just done.

    `beneath` is the list on which it stands.
    """
    place = SheetPlace(shown.portfolio.id, shown.search, shown.cursor)
    people, clients = people_of(localizer, shown), clients_of(localizer, shown)
    blocks: list[Block] = [*([_done(localizer, done)] if done is not None else []), _head(localizer, shown)]
    if offered := _offered(localizer, shown):
        blocks.append(buttons(*offered))
    blocks += [pending(localizer, each, own=each.asked_by == shown.reader.id) for each in shown.pending[:_PENDING]]
    blocks += [DividerBlock(), *people, DividerBlock(), *clients]
    searched = any(each.type == "input" for each in clients)
    return window(
        localizer.say("Portfolio"),
        blocks,
        submit=localizer.say("Search") if searched else None,
        close=localizer.say("Back") if beneath else localizer.say("Close"),
        name=WINDOW,
        metadata={"place": write_place(place), "origin": asdict(beneath) if beneath else None},
    )


def origins(view: Mapping[str, Any]) -> tuple[Origin, ...]:
    """Read in which window a button was pressed, and on which that one stands."""
    metadata = read_metadata(view)
    beneath = read_origin(metadata)
    own = Origin(view["id"], metadata["place"], Beneath.PORTFOLIO)
    return (own, beneath) if beneath else (own,)


def shown_place(view: Mapping[str, Any]) -> SheetPlace:
    """Read at which place a window stands."""
    return read_place(read_metadata(view)["place"])


def list_beneath(view: Mapping[str, Any]) -> Origin | None:
    """Read on which list a window stands, if any."""
    return read_origin(read_metadata(view))


def write_place(place: SheetPlace) -> str:
    """Write a place as text."""
    cursor = place.cursor
    written = [place.portfolio, place.search, cursor.key, cursor.person, cursor.direction]
    return json.dumps(written, ensure_ascii=False)


def read_place(value: str) -> SheetPlace:
    """Read the place that a button leads to."""
    portfolio, search, key, client, direction = json.loads(value)
    return SheetPlace(PortfolioId(portfolio), search, Cursor(key, client, Direction(direction)))


def taken_out(localizer: Localizer, portfolio: Portfolio, client: Client | None) -> str:
    """Say that a client was taken out of a portfolio, or was so before."""
    if client is None:
        return localizer.say("This client is not in “{portfolio}” any more.", portfolio=portfolio.name)
    return localizer.say("{client} is no longer in “{portfolio}”.", client=client.name, portfolio=portfolio.name)


def _done(localizer: Localizer, done: Done) -> Block:
    if isinstance(done, str):
        return alert(done, "success")
    return alert(refusals.sentence(localizer, done), "warning")


def _head(localizer: Localizer, shown: PortfolioSheet) -> Block:
    portfolio = shown.portfolio
    lines: list[Sentence] = [("{name}", {"name": portfolio.name})]
    if portfolio.archived_on is not None:
        archived = localizer.say("Archived on {date}: nothing can be changed in it any more.")
        return paragraphs(*lines, (archived, {"date": Day(portfolio.archived_on, localizer)}))
    if portfolio.confidential:
        lines.append((localizer.say("Confidential: only those in it see it and its clients."), {}))
    words = (
        lead_words(localizer, portfolio, shown.names, shown.on_hold),
        deputy_words(localizer, portfolio, shown.names),
    )
    lines += [("{words}", {"words": Typed(each)}) for each in words if each]
    if shown.absence is not None:
        days = {"first": Day(shown.absence.first_day, localizer), "last": Day(shown.absence.last_day, localizer)}
        lines.append((localizer.say("Absence of the lead: from {first} until {last}"), days))
    return paragraphs(*lines)


def _offered(localizer: Localizer, shown: PortfolioSheet) -> list[ButtonElement]:
    """Give the buttons about the portfolio as a whole."""
    portfolio, say = shown.portfolio, localizer.say
    if not portfolio.is_open:
        return []
    absence = [button(say("Absence"), ABSENCE, value=str(portfolio.lead))] if shown.may_note_absence else []
    if not shown.reader.is_administrator:
        return absence
    value = str(portfolio.id)
    return [
        button(say("Give access"), GIVE, value=value, style="primary"),
        button(say("Add clients"), ADD_CLIENTS, value=value),
        button(say("Hand over"), HAND_OVER, value=value),
        button(say("Deputy"), DEPUTY, value=value),
        *absence,
        button(say("Rename"), RENAME, value=value),
        button(say("Confidentiality"), CONFIDENTIAL, value=value),
        button(say("Incompatibilities"), INCOMPATIBLE, value=value),
        _archive(localizer, portfolio),
    ]


def _archive(localizer: Localizer, portfolio: Portfolio) -> ButtonElement:
    say = localizer.say
    archive = button(say("Archive"), ARCHIVE, value=str(portfolio.id), style="danger")
    text = say("“{name}” is put out of use for good: nobody is in it any more.", name=portfolio.name)
    archive.confirm = ConfirmObject(
        title=plain(say("Archive the portfolio?")),
        text=plain(clip(text, _CONFIRM_LENGTH)),
        confirm=plain(say("Archive")),
        deny=plain(say("Cancel")),
    )
    return archive
