"""Reading the list of the space: anyone of the space may, others may not."""

from __future__ import annotations

from dataclasses import dataclass

from rules.listing import PAGE_SIZE, START, Cursor, Page
from rules.people import Person, SlackId
from rules.permissions import user_of
from rules.ports import Records
from rules.writing import fold, tidy


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list, and who reads it."""

    reader: Person
    search: str
    page: Page


def list_subscribers(records: Records, reader: SlackId, search: str = "", cursor: Cursor = START) -> Listing:
    """The people of the space whose name, address or function holds every word of the search; raises NotAUser."""
    person = user_of(records, reader)
    sought = tidy(search)
    return Listing(person, sought, records.people.page(fold(sought).split(), cursor, PAGE_SIZE))
