"""The end of a Slack account, and of its owner's rights."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.change_access import Cause, suspend
from rules.deliveries import withhold
from rules.enrol import tell_everyone_else
from rules.identity import without_account
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.notices import Kind, NewMessage
from rules.model.people import Access, Person
from rules.permissions import decision_makers
from rules.ports import Records


def close_account(records: Records, person: Person, now: datetime) -> None:
    """End what this person could do by their Slack account.

    An active subscriber is suspended, and those who decide are told. If the account is a full member's again, it is
    theirs again; another with their address is not.
    """
    managed = bool(records.people.administrators())
    # Administrators who are no partners lose that profile with their access, which tells everybody.
    since = None if person.partner else person.administrator_since
    gone = replace(without_account(person), administrator_since=since)
    records.people.update(gone)
    entry = records.journal.write(NewEntry(at=now, action=Action.ACCOUNT_LOST, whom=person.id))
    withhold(records, gone, now)
    if person.partner:
        if person.is_administrator:
            tell_everyone_else(records, gone, Kind.ADMINISTRATOR_RESIGNED, entry, now)
        _tell(records, Kind.PARTNER_LEFT, entry, gone, decision_makers(records), now)
    if person.access is Access.ACTIVE:
        suspend(records, gone, Cause.ACCOUNT_CLOSED, now)
    if managed and not records.people.administrators():
        _tell(records, Kind.NO_ADMINISTRATOR, entry, gone, records.people.partners(), now)


def _tell(records: Records, kind: Kind, entry: EntryId, person: Person, to: list[Person], now: datetime) -> None:
    facts = {"person": person.name, "owner": str(person.id), "at": now.isoformat()}
    records.outbox.owe(
        [
            NewMessage(kind=kind, facts=facts, entry=entry, recipient=each, due_at=now)
            for each in to
            if each.id != person.id
        ]
    )
