"""Reading the list of the space: anyone of the space may, others may not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.listing import PAGE_SIZE, START, Cursor, Page
from rules.model.people import Person, PersonId, SlackId
from rules.model.writing import fold, tidy
from rules.permissions import user_of
from rules.ports import Records
from rules.renew_password import is_overdue


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list from a place on, who reads it, and whose passwords should have been noted by now."""

    reader: Person
    search: str
    page: Page
    cursor: Cursor = START
    overdue: frozenset[PersonId] = frozenset()


def list_subscribers(
    records: Records, reader: SlackId, now: datetime, search: str = "", cursor: Cursor = START
) -> Listing:
    """The people of the space whose name, address or function holds every word of the search; raises NotAUser."""
    person = user_of(records, reader)
    sought = tidy(search)
    page = records.people.page(fold(sought).split(), cursor, PAGE_SIZE)
    overdue = frozenset(each.id for each in page.people if is_overdue(each, now))
    return Listing(person, sought, page, cursor, overdue)
