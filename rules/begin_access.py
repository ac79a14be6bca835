"""The beginning of an access that was planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.follow_access import follow_access
from rules.model.journal import Action, NewEntry
from rules.model.payload import Occasion
from rules.model.people import Access, Person
from rules.ports import Records
from rules.renew_password import owe_password


def begin_access(records: Records, person: Person, author: Person, now: datetime) -> Person:
    """Let a planned access begin, and owe its password.

    Without a Slack account, the author hands it over.
    """
    begun = replace(person, access=Access.ACTIVE)
    records.people.update(begun)
    entry = records.journal.write(NewEntry(at=now, action=Action.ACCESS_BEGAN, whom=person.id))
    follow_access(records, begun, entry, now)
    return owe_password(records, begun, author, Occasion.ADDED, entry=entry, now=now)
