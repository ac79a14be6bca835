"""The export of the journal, which is itself written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.home import Event, event_of
from rules.model.journal import ANY_ADMINISTRATOR, Entry, EntryId, IdempotencyKey, JournalReader
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

    `request` is the id of the request that it came from; empty: none. Of one that is `hidden` from its reader stands
    only that there is one, and its hash.
    """

    event: Event
    request: str
    hash: str
    hidden: bool = False


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


def read_part(records: Records, after: EntryId, author: SlackId | None = None) -> list[Line]:
    """Give the next lines after this one, the oldest first.

    Without `author`, who has the server reads them all.
    """
    who = records.people.by_slack_id(author) if author else None
    reader = JournalReader(who.id, who.partner) if who else ANY_ADMINISTRATOR
    names: dict[PersonId | None, str] = {None: ""}

    def name(person: PersonId | None) -> str:
        if person is not None and person not in names:
            names[person] = records.people.get(person).name
        return names[person]

    lines: list[Line] = []
    for kept in records.journal.kept(after, _AT_ONCE):
        hidden = author is not None and not reader.sees(kept.entry)
        event = _blank(kept.entry) if hidden else event_of(kept.entry, name)
        lines.append(Line(event, kept.request or "", kept.link.hash, hidden))
    return lines


def _blank(entry: Entry) -> Event:
    return Event(replace(entry, actor=None, whom=None, why="", told="", actor_name=""), "", "")
