"""The export of the list of people, which is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.people import Person, SlackId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Export:
    """Who asked for the export, and who is in it.

    `again` tells that this form was answered before.
    """

    author: Person
    people: tuple[Person, ...]
    again: bool = False


def may_export(records: Records, author: SlackId) -> Export:
    """Give what would be exported; raises NotAUser or NotAnAdministrator."""
    return Export(administrator_of(records, author), tuple(records.people.listed()))


def export(records: Records, author: SlackId, *, form: IdempotencyKey, now: datetime) -> Export:
    """Write the export down, and give the list.

    The same form again writes nothing. Raises NotAUser or NotAnAdministrator.
    """
    wanted = may_export(records, author)
    if done_before(records, author, form) is not None:
        return Export(wanted.author, wanted.people, again=True)
    _write_down(records, now, wanted.author, form)
    return wanted


def export_on_server(records: Records, now: datetime) -> tuple[Person, ...]:
    """Write down an export made on the server; give the list."""
    _write_down(records, now, None, None)
    return tuple(records.people.listed())


def _write_down(records: Records, now: datetime, author: Person | None, form: IdempotencyKey | None) -> None:
    actor = author.id if author else None
    records.journal.write(NewEntry(at=now, action=Action.SUBSCRIBERS_EXPORTED, actor=actor, form=form))
