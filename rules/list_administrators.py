"""Who manages the space, and who could decide about that."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.people import Person, SlackId
from rules.permissions import user_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Administrators:
    """The administrators, and the reader who asks for them."""

    reader: Person
    people: tuple[Person, ...]


def list_administrators(records: Records, reader: SlackId) -> Administrators:
    """Give the administrators to a user of the space; raises NotAUser."""
    return Administrators(user_of(records, reader), tuple(records.people.administrators()))
