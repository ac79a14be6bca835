"""The export of the list of people, which is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.journal import IdempotencyKey
from rules.model.payload import Exported
from rules.model.people import Person, SlackId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records
from rules.tell_of_export import tell_of_export


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
    """Write the export down, tell of it, and give the list.

    The same form again does neither. Raises NotAUser or NotAnAdministrator.
    """
    wanted = may_export(records, author)
    if done_before(records, author, form) is not None:
        return Export(wanted.author, wanted.people, again=True)
    tell_of_export(records, Exported.SUBSCRIBERS, wanted.author, form, now, {"people": len(wanted.people)})
    return wanted


def export_on_server(records: Records, now: datetime) -> tuple[Person, ...]:
    """Write down an export made on the server; give the list."""
    people = tuple(records.people.listed())
    tell_of_export(records, Exported.SUBSCRIBERS, None, None, now, {"people": len(people)})
    return people
