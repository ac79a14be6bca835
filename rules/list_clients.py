"""« Clients »: those whom a reader may see, by name, number or code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.in_sight import Hidden, hidden_from
from rules.model.clients import ClientId, ClientPage, ClientsSought
from rules.model.listing import START, Cursor
from rules.model.people import Person, SlackId
from rules.model.portfolios import Portfolio
from rules.model.writing import tidy, words_sought
from rules.permissions import administrator_of, user_of
from rules.ports import Records

PAGE_SIZE = 15
# A number as people write it, in groups: 732 829 320.
_GROUPED = re.compile(r"(?<=\d)[ .](?=\d)")


@dataclass(frozen=True, slots=True)
class ClientPlace:
    """A place in the list of all, or of those in no portfolio."""

    search: str = ""
    unassigned: bool = False
    cursor: Cursor = START


EVERYBODY = ClientPlace()


@dataclass(frozen=True, slots=True)
class ClientListing:
    """A page of clients, with the portfolios that each is in."""

    reader: Person
    place: ClientPlace
    page: ClientPage
    portfolios: Mapping[ClientId, tuple[Portfolio, ...]] = field(default_factory=dict)


def list_clients(
    records: Records, reader: SlackId, place: ClientPlace = EVERYBODY, size: int = PAGE_SIZE
) -> ClientListing:
    """Give the clients who match every word.

    Who decides gets all in sight, others those of their portfolios; those in no portfolio are administrators'. Raises
    NotAUser, or for these NotAnAdministrator.
    """
    person = administrator_of(records, reader) if place.unassigned else user_of(records, reader)
    within = None if person.decides else person.id
    hidden = hidden_from(records, person)
    sought = ClientsSought(
        sought_words(place.search), unassigned=place.unassigned, within_reach_of=within, hidden=hidden
    )
    page = records.clients.page(sought, place.cursor, size)
    shown = ClientPlace(tidy(place.search), place.unassigned, place.cursor)
    return ClientListing(person, shown, page, _portfolios(records, page, hidden))


def sought_words(search: str) -> tuple[str, ...]:
    """Give the words of a search; a number in groups is one."""
    return tuple(words_sought(_GROUPED.sub("", tidy(search))))


def _portfolios(records: Records, page: ClientPage, hidden: Hidden) -> dict[ClientId, tuple[Portfolio, ...]]:
    placements = records.portfolios.placements([each.id for each in page.clients]) if page.clients else []
    seen = [each for each in placements if each.portfolio not in hidden]
    found = {each.id: each for each in records.portfolios.by_ids({each.portfolio for each in seen})}
    return {
        client.id: tuple(found[each.portfolio] for each in seen if each.client == client.id) for client in page.clients
    }
