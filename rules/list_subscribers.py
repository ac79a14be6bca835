"""The list of the space, which only its users may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.listing import PAGE_SIZE, START, Cursor, Page
from rules.model.people import Person, PersonId, SlackId
from rules.model.writing import tidy, words_sought
from rules.permissions import user_of
from rules.ports import Records
from rules.renew_password import is_overdue


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list, its reader, and whose passwords are overdue."""

    reader: Person
    search: str
    page: Page
    cursor: Cursor = START
    overdue: frozenset[PersonId] = frozenset()


def list_subscribers(
    records: Records, reader: SlackId, now: datetime, search: str = "", cursor: Cursor = START
) -> Listing:
    """Give the people who match every word of the search.

    By name, address or function. Raises NotAUser.
    """
    person = user_of(records, reader)
    sought = tidy(search)
    page = records.people.page(words_sought(sought), cursor, PAGE_SIZE)
    overdue = frozenset(each.id for each in page.people if is_overdue(each, now))
    return Listing(person, sought, page, cursor, overdue)
