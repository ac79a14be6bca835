"""« Portefeuilles »: the list, its search and its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.hand_over import waiting_for_a_lead
from rules.in_sight import NOTHING, hidden_from
from rules.model.listing import MOST_COUNTED, START, Cursor
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.portfolios import PortfolioId, PortfolioPage, PortfoliosSought, Size
from rules.model.writing import tidy, words_sought
from rules.permissions import user_of
from rules.ports import Records

PAGE_SIZE = 15


@dataclass(frozen=True, slots=True)
class PortfolioPlace:
    """A place in the list: what is sought, and a page of it."""

    search: str = ""
    cursor: Cursor = START


FIRST = PortfolioPlace()


@dataclass(frozen=True, slots=True)
class PortfolioListing:
    """A page of portfolios, with their sizes and the names of their people.

    `on_hold` are those whose access is. `waiting`: how many are to be handed over; `unassigned`: how many clients are
    in none. Both are administrators’.
    """

    reader: Person
    place: PortfolioPlace
    page: PortfolioPage
    sizes: Mapping[PortfolioId, Size] = field(default_factory=dict)
    names: Mapping[PersonId, str] = field(default_factory=dict)
    on_hold: frozenset[PersonId] = frozenset()
    waiting: int = 0
    unassigned: int = 0


def list_portfolios(records: Records, reader: SlackId, place: PortfolioPlace = FIRST) -> PortfolioListing:
    """Give the portfolios that match every word: deciders’ in sight, others’ own.

    Raises NotAUser.
    """
    person = user_of(records, reader)
    hidden = hidden_from(records, person) if person.decides else NOTHING
    sought = PortfoliosSought(tuple(words_sought(place.search)), None if person.decides else person.id, hidden)
    page = records.portfolios.page(sought, place.cursor, PAGE_SIZE)
    ids = [each.id for each in page.portfolios]
    named = {each for one in page.portfolios for each in (one.lead, one.deputy, one.left_by) if each is not None}
    people = records.people.by_ids(named) if named else []
    return PortfolioListing(
        person,
        PortfolioPlace(tidy(place.search), place.cursor),
        page,
        sizes=records.portfolios.sizes(ids) if ids else {},
        names={each.id: each.name for each in people},
        on_hold=frozenset(each.id for each in people if each.access is Access.SUSPENDED),
        waiting=len(waiting_for_a_lead(records, person)) if person.is_administrator else 0,
        unassigned=records.clients.unassigned(MOST_COUNTED + 1) if person.is_administrator else 0,
    )
