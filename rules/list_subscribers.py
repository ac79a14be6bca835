"""The list of the space, which only its users may read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from rules.endings import Ending, ending_of
from rules.model.dates import today
from rules.model.journal import Action
from rules.model.listing import FOR_EVERYBODY, PAGE_SIZE, START, Criteria, Cursor, Filter, Horizon, Page
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.search import read_search
from rules.model.writing import tidy
from rules.permissions import user_of
from rules.places_of import PlaceOf, places_of
from rules.ports import Records
from rules.renew_password import NOTED_WITHIN, is_overdue

ENDS_SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A place in the list: what is sought, of which kind, after whom."""

    search: str = ""
    only: Filter | None = None
    cursor: Cursor = START


TOP = ListPlace()


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list, its reader, and whose passwords are overdue.

    `holds` tells administrators since when, by whom and why.
    """

    reader: Person
    search: str
    page: Page
    cursor: Cursor = START
    overdue: frozenset[PersonId] = frozenset()
    holds: Mapping[PersonId, Ending] = field(default_factory=dict)
    only: Filter | None = None
    places: Mapping[PersonId, tuple[PlaceOf, ...]] = field(default_factory=dict)

    @property
    def place(self) -> ListPlace:
        """What is shown, to be asked for again."""
        return ListPlace(self.search, self.only, self.cursor)


def list_subscribers(records: Records, reader: SlackId, now: datetime, place: ListPlace = TOP) -> Listing:
    """Give the people who match every word of the search, of one kind if any.

    By name, address, function, phone, or what they are. Raises NotAUser.
    """
    person = user_of(records, reader)
    criteria = criteria_of(person, place, now)
    page = records.people.page(criteria, place.cursor, PAGE_SIZE)
    overdue = frozenset(each.id for each in page.people if is_overdue(each, now))
    holds = _holds(records, page.people) if person.is_administrator else {}
    places = places_of(records, person, [each.id for each in page.people]) if person.decides else {}
    return Listing(
        person,
        tidy(place.search),
        page,
        place.cursor,
        overdue=overdue,
        holds=holds,
        only=criteria.only,
        places=places,
    )


def _holds(records: Records, people: Sequence[Person]) -> dict[PersonId, Ending]:
    held = (each.id for each in people if each.access is Access.SUSPENDED)
    found = {each: ending_of(records, each, Action.SUBSCRIBER_SUSPENDED) for each in held}
    return {person: ending for person, ending in found.items() if ending is not None}


def criteria_of(reader: Person, place: ListPlace, now: datetime) -> Criteria:
    """Give whom this reader sees, of what they ask for.

    What only administrators read of others, only they can narrow the list by.
    """
    kinds = frozenset(Filter) if reader.is_administrator else FOR_EVERYBODY
    horizon = Horizon(today(now) + ENDS_SOON, now - NOTED_WITHIN)
    return Criteria(read_search(tidy(place.search), kinds), place.only if place.only in kinds else None, horizon)
