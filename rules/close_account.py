"""The end of a Slack account, and of its owner's rights."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.change_access import suspend
from rules.deliveries import withhold
from rules.enrol import tell_everyone_else
from rules.identity import without_account
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.messages import AdministratorResigned, NoAdministrator, PartnerLeft
from rules.model.notices import to_everyone_else
from rules.model.payload import Cause
from rules.model.people import Access, Person
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records


def close_account(records: Records, person: Person, now: datetime) -> None:
    """End what this person could do by their Slack account.

    A subscriber is suspended, also one whose access begins later or comes back by itself, and those who decide are
    told. If the account is a full member's again, it is theirs again; another with their address is not.
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
            tell_everyone_else(records, gone, AdministratorResigned, entry, now)
        _tell(records, PartnerLeft, entry, gone, decision_makers(records), now)
    if person.access in {Access.ACTIVE, Access.PLANNED} or person.back_on is not None:
        suspend(records, gone, Cause.ACCOUNT_CLOSED, now)
    if managed and not records.people.administrators():
        _tell(records, NoAdministrator, entry, gone, records.people.partners(), now)


def _tell(
    records: Records,
    message: type[PartnerLeft | NoAdministrator],
    entry: EntryId,
    person: Person,
    to: list[Person],
    now: datetime,
) -> None:
    owe_to(records, message(person=person.id, at=now), entry, to_everyone_else(to, person.id))
