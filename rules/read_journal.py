"""« Journal »: what happened, for administrators, page by page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from rules.home import Event, event_of, strangers_of
from rules.in_sight import in_sight
from rules.model.journal import Entry, EntryId, JournalReader, Scope
from rules.model.journal_topics import ALL, Sought
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
    sought: Sought
    events: tuple[Event, ...]
    has_newer: bool
    has_older: bool
    count: int  # of all that was found

    @property
    def newer(self) -> Place | None:
        """Where the page of what came after begins."""
        return Place(after=self.events[0].entry.id) if self.has_newer and self.events else None

    @property
    def older(self) -> Place | None:
        """Where the page of what came before begins."""
        return Place(before=self.events[-1].entry.id) if self.has_older and self.events else None


def read_journal(records: Records, reader: SlackId, sought: Sought = ALL, place: Place = LATEST) -> Leaf:
    """Give a page of the lines that are sought.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator, sought = administrator_of(records, reader), replace(sought, text=tidy(sought.text))
    people = people_sought(records, sought)
    scope = replace(sought.scope, reader=JournalReader(administrator.id, administrator.partner))
    entries, has_newer, has_older = _entries(records, place, people, scope)
    count = records.journal.count(people, scope)
    return Leaf(
        administrator,
        sought,
        events_of(records, in_sight(records, administrator, entries)),
        has_newer,
        has_older,
        count,
    )


def people_sought(records: Records, sought: Sought) -> list[PersonId] | None:
    """Give who the text may mean; None without a text."""
    words = words_sought(tidy(sought.text))
    return [each.id for each in records.people.found(words, _PEOPLE)] if words else None


def events_of(records: Records, entries: Iterable[Entry]) -> tuple[Event, ...]:
    """Give lines with the names of those concerned."""
    entries, names = [*entries], dict[PersonId, str]()
    noted = strangers_of(records, entries)
    return tuple(event_of(each, partial(_name, records, names), noted) for each in entries)


def _entries(
    records: Records, place: Place, people: list[PersonId] | None, scope: Scope
) -> tuple[list[Entry], bool, bool]:
    journal = records.journal
    if place.after is not None:
        found = journal.newer(place.after, people, PAGE_SIZE + 1, scope)
        if len(found) > PAGE_SIZE:
            return found[:PAGE_SIZE][::-1], True, True
        place = LATEST  # the latest page, whole
    found = journal.older(place.before, people, PAGE_SIZE + 1, scope)
    return found[:PAGE_SIZE], place.before is not None, len(found) > PAGE_SIZE


def _name(records: Records, names: dict[PersonId, str], person: PersonId | None) -> str:
    if person is None:
        return ""
    if person not in names:
        names[person] = records.people.get(person).name
    return names[person]
