"""« Journal »: what happened, for administrators, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from rules.home import Event, event_of
from rules.model.journal import Entry, EntryId
from rules.model.people import Person, PersonId, SlackId
from rules.model.writing import tidy, words_sought
from rules.permissions import administrator_of
from rules.ports import Records

PAGE_SIZE = 20
# The person meant will be among so many; a search that finds more is to be made narrower.
_PEOPLE = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A place to read the journal from.

    Before a line, after one, or (neither) from the latest on.
    """

    before: EntryId | None = None
    after: EntryId | None = None


LATEST = Place()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of the journal, the newest first, and who reads it."""

    reader: Person
    search: str
    events: tuple[Event, ...]
    has_newer: bool
    has_older: bool

    @property
    def newer(self) -> Place | None:
        """Where the page of what came after begins."""
        return Place(after=self.events[0].entry.id) if self.has_newer and self.events else None

    @property
    def older(self) -> Place | None:
        """Where the page of what came before begins."""
        return Place(before=self.events[-1].entry.id) if self.has_older and self.events else None


def read_journal(records: Records, reader: SlackId, search: str = "", place: Place = LATEST) -> Leaf:
    """Give a page of the lines about or by those searched.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator, sought = administrator_of(records, reader), tidy(search)
    people = [each.id for each in records.people.found(words_sought(sought), _PEOPLE)] if sought else None
    entries, has_newer, has_older = _entries(records, place, people)
    names: dict[PersonId, str] = {}
    events = tuple(event_of(each, partial(_name, records, names)) for each in entries)
    return Leaf(administrator, sought, events, has_newer, has_older)


def _entries(records: Records, place: Place, people: list[PersonId] | None) -> tuple[list[Entry], bool, bool]:
    journal = records.journal
    if place.after is not None:
        found = journal.newer(place.after, people, PAGE_SIZE + 1)
        if len(found) > PAGE_SIZE:
            return found[:PAGE_SIZE][::-1], True, True
        place = LATEST  # the latest page, whole
    found = journal.older(place.before, people, PAGE_SIZE + 1)
    return found[:PAGE_SIZE], place.before is not None, len(found) > PAGE_SIZE


def _name(records: Records, names: dict[PersonId, str], person: PersonId | None) -> str:
    if person is None:
        return ""
    if person not in names:
        names[person] = records.people.get(person).name
    return names[person]
