"""What is told when a profile of administrator ends, and who takes over."""

from __future__ import annotations

from datetime import datetime

from rules.model.journal import EntryId
from rules.model.messages import AdministratorResigned, NoAdministrator
from rules.model.payload import Takeover
from rules.model.people import Person, PersonId
from rules.owing import owe_to, owe_to_everyone_else
from rules.permissions import takeover
from rules.ports import Records


def tell_resigned(records: Records, person: Person, entry: EntryId, now: datetime) -> None:
    """Owe the security notice to all other users and the channel.

    Where nobody manages the space from now on, those who can take over are alerted.
    """
    who_may = takeover(records)
    owe_to_everyone_else(records, AdministratorResigned(person=person.id, takeover=who_may, at=now), entry, person.id)
    alert_successors(records, person, who_may, entry, now)


def alert_successors(
    records: Records,
    person: Person,
    who_may: Takeover | None,
    entry: EntryId,
    now: datetime,
    author: PersonId | None = None,
) -> None:
    """Alert the partners besides the author that nobody manages the space.

    Where any user may take over, the security notice tells the others so.
    """
    if who_may is not None:
        told = [each for each in records.people.partners() if each.id not in {person.id, author} and not each.has_left]
        owe_to(records, NoAdministrator(person=person.id, at=now), entry, told)
