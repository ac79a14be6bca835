"""When, by whom and why an access was put on hold or removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.identity import claim_of
from rules.model.journal import Action
from rules.model.payload import Cause
from rules.model.people import Access, Member, PersonId
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Ending:
    """What the journal tells of the end of an access.

    Without a name, the bot itself did it, for the cause. What was erased is empty.
    """

    at: datetime
    by: str
    why: str
    cause: Cause | None = None


def ending_of(records: Records, person: PersonId, action: Action) -> Ending | None:
    """Give how somebody's access ended last; None where no line tells."""
    entry = records.journal.latest_about(person, action)
    if entry is None:
        return None
    if entry.actor is None:
        cause = Cause(entry.why) if entry.why in {*Cause} else None
        return Ending(entry.at, "", "", cause)
    return Ending(entry.at, entry.actor_name or records.people.get(entry.actor).name, entry.why)


def removed_before(records: Records, owner: Member | None, email: str) -> Ending | None:
    """Give how the access of whose address this is ended, where they were removed."""
    person = claim_of(records, owner, email).person
    if person is None or person.access is not Access.REMOVED:
        return None
    return ending_of(records, person.id, Action.SUBSCRIBER_REMOVED)
