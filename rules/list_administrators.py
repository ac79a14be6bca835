"""Who manages the space, and who could decide about that."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.payload import Takeover
from rules.model.people import Person, SlackId
from rules.permissions import partner_names, takeover, user_of, was_managed
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Administrators:
    """The administrators, and the reader who asks for them.

    Where there is none, it tells who may take over, which partners can be asked, and whether anybody was one before.
    """

    reader: Person
    people: tuple[Person, ...]
    takeover: Takeover | None = None
    partners: tuple[str, ...] = ()
    was_managed: bool = False


def list_administrators(records: Records, reader: SlackId) -> Administrators:
    """Give the administrators to a user of the space; raises NotAUser."""
    user, people = user_of(records, reader), tuple(records.people.administrators())
    return Administrators(user, people, takeover(records), partner_names(records), not people and was_managed(records))
