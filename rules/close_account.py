"""The end of a Slack account, and of its owner's rights."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.access_requests import void_request
from rules.change_access import suspend
from rules.deliveries import withhold
from rules.follow_access import follow_access
from rules.identity import without_account
from rules.model.journal import Action, NewEntry
from rules.model.messages import PartnerLeft
from rules.model.notices import to_everyone_else
from rules.model.payload import Cause
from rules.model.people import Access, Person
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records
from rules.tell_resigned import tell_resigned


def close_account(records: Records, person: Person, now: datetime) -> None:
    """End what this person could do by their Slack account.

    A subscriber is suspended, also one whose access begins later or comes back by itself, and those who decide are
    told. If the account is a full member's again, it is theirs again; another with their address is not.
    """
    # Administrators who are no partners lose that profile with their access, which tells everybody.
    since = None if person.partner else person.administrator_since
    gone = replace(without_account(person), administrator_since=since)
    records.people.update(gone)
    entry = records.journal.write(NewEntry(at=now, action=Action.ACCOUNT_LOST, whom=person.id))
    withhold(records, gone, now)
    follow_access(records, gone, entry, now)
    if not person.is_listed:
        void_request(records, person.id, now)
    if person.partner:
        if person.is_administrator:
            tell_resigned(records, gone, entry, now)
        told = to_everyone_else(decision_makers(records), person.id)
        owe_to(records, PartnerLeft(person=person.id, at=now), entry, told)
    if person.access in {Access.ACTIVE, Access.PLANNED} or person.back_on is not None:
        suspend(records, gone, Cause.ACCOUNT_CLOSED, now)
