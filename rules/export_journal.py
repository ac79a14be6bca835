"""The export of the journal, which is itself written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.home import Event
from rules.in_sight import in_sight
from rules.model.journal import ANY_ADMINISTRATOR, Entry, EntryId, IdempotencyKey, JournalReader, Scope
from rules.model.journal_topics import ALL, Sought
from rules.model.payload import Exported
from rules.model.people import Person, SlackId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records
from rules.read_journal import events_of, people_sought
from rules.tell_of_export import tell_of_export

_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Export:
    """Who asked for the export, what they seek, and how many lines it has.

    `again` tells that this form was answered before.
    """

    author: Person
    lines: int
    sought: Sought = ALL
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


def may_export(records: Records, author: SlackId, sought: Sought = ALL) -> Export:
    """Give what would be exported; raises NotAUser or NotAnAdministrator."""
    administrator = administrator_of(records, author)
    scope = _scope(sought, _reader(records, author))
    return Export(administrator, records.journal.count(people_sought(records, sought), scope), sought)


def export(records: Records, author: SlackId, sought: Sought = ALL, *, form: IdempotencyKey, now: datetime) -> Export:
    """Write the export down, and tell of it; the same form again does neither.

    Raises NotAUser or NotAnAdministrator.
    """
    wanted = may_export(records, author, sought)
    if done_before(records, author, form) is not None:
        return replace(wanted, again=True)
    tell_of_export(records, Exported.JOURNAL, wanted.author, form, now, {"lines": wanted.lines})
    return wanted


def read_part(records: Records, after: EntryId, sought: Sought = ALL, author: SlackId | None = None) -> list[Line]:
    """Give the next lines sought after this one, the oldest first.

    Without `author`, who has the server reads them all. Of the whole journal, lines that its reader may not see are
    there without what they say, so that the chain can be followed; of a part of it they are not there. What is
    confidential of portfolios is left out of their lines.
    """
    reader = _reader(records, author)
    lines = records.journal.kept(after, _AT_ONCE, people_sought(records, sought), _scope(sought, reader))
    seen = [reader is None or reader.sees(kept.entry) for kept in lines]
    entries = [kept.entry if sees else _blank(kept.entry) for kept, sees in zip(lines, seen, strict=True)]
    if author is not None:
        entries = in_sight(records, records.people.by_slack_id(author), entries)
    events = events_of(records, entries)
    return [
        Line(event, kept.request or "", kept.link.hash, hidden=not sees)
        for event, kept, sees in zip(events, lines, seen, strict=True)
    ]


def _scope(sought: Sought, reader: JournalReader | None) -> Scope:
    return sought.scope if sought == ALL else replace(sought.scope, reader=reader)


def _reader(records: Records, author: SlackId | None) -> JournalReader | None:
    who = records.people.by_slack_id(author) if author else None
    if author is None:
        return None
    return JournalReader(who.id, who.partner) if who else ANY_ADMINISTRATOR


def _blank(entry: Entry) -> Entry:
    return replace(entry, actor=None, whom=None, why="", told="", actor_name="")
