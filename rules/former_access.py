"""The end of an access that somebody had before they are added again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.identity import claim_of
from rules.model.cautions import Identity
from rules.model.journal import Action
from rules.model.people import Access
from rules.model.subscriber_form import Candidate
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Removal:
    """When somebody was removed, by whom, and why."""

    at: datetime
    author: str
    why: str


def removal_of(records: Records, candidate: Candidate, identity: Identity) -> Removal | None:
    """Give how a candidate lost an earlier access; None for others."""
    person = claim_of(records, identity.owner, candidate.email).person
    if person is None or person.access is not Access.REMOVED:
        return None
    line = records.journal.latest_about(person.id, Action.SUBSCRIBER_REMOVED)
    if line is None:
        return None
    author = records.people.get(line.actor).name if line.actor is not None else ""
    return Removal(line.at, line.actor_name or author, line.why)
