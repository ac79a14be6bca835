"""The export of the journal, which is itself written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.home import Event, event_of
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.payload import Exported
from rules.model.people import Person, PersonId, SlackId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records
from rules.tell_of_export import tell_of_export

_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Export:
    """Who asked for the export, and how many lines it has.

    `again` tells that this form was answered before.
    """

    author: Person
    lines: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the journal as it is exported.

    `request` is the id of the request that it came from; empty: none.
    """

    event: Event
    request: str
    hash: str


def may_export(records: Records, author: SlackId) -> Export:
    """Give what would be exported; raises NotAUser or NotAnAdministrator."""
    return Export(administrator_of(records, author), records.journal.head().lines)


def export(records: Records, author: SlackId, *, form: IdempotencyKey, now: datetime) -> Export:
    """Write the export down, and tell of it; the same form again does neither.

    Raises NotAUser or NotAnAdministrator.
    """
    wanted = may_export(records, author)
    if done_before(records, author, form) is not None:
        return Export(wanted.author, wanted.lines, again=True)
    tell_of_export(records, Exported.JOURNAL, wanted.author, form, now)
    return wanted


def read_part(records: Records, after: EntryId) -> list[Line]:
    """Give the next lines after this one, the oldest first."""
    names: dict[PersonId | None, str] = {None: ""}

    def name(person: PersonId | None) -> str:
        if person is not None and person not in names:
            names[person] = records.people.get(person).name
        return names[person]

    return [
        Line(event_of(kept.entry, name), kept.request or "", kept.link.hash)
        for kept in records.journal.kept(after, _AT_ONCE)
    ]
