"""The list of the space, which only its users may read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rules.endings import Ending, ending_of
from rules.model.journal import Action
from rules.model.listing import PAGE_SIZE, START, Cursor, Page
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.writing import fold, tidy
from rules.permissions import user_of
from rules.ports import Records
from rules.renew_password import is_overdue


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


def list_subscribers(
    records: Records, reader: SlackId, now: datetime, search: str = "", cursor: Cursor = START
) -> Listing:
    """Give the people who match every word of the search.

    By name, address or function. Raises NotAUser.
    """
    person = user_of(records, reader)
    sought = tidy(search)
    page = records.people.page(fold(sought).split(), cursor, PAGE_SIZE)
    overdue = frozenset(each.id for each in page.people if is_overdue(each, now))
    holds = _holds(records, page.people) if person.is_administrator else {}
    return Listing(person, sought, page, cursor, overdue, holds)


def _holds(records: Records, people: Sequence[Person]) -> dict[PersonId, Ending]:
    held = (each.id for each in people if each.access is Access.SUSPENDED)
    found = {each: ending_of(records, each, Action.SUBSCRIBER_SUSPENDED) for each in held}
    return {person: ending for person, ending in found.items() if ending is not None}
