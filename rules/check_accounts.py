"""Accounts that may not be their holders', by the journal.

For installations upgraded from 0.1.0.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from rules.model.journal import Action
from rules.model.people import Person, PersonId
from rules.ports import Records

_EVER = datetime.min.replace(tzinfo=UTC)


class Trace(StrEnum):
    """What the journal tells that is worth a look."""

    RECOGNISED_ANEW = "recognised_anew"  # by the address, after the account had been closed
    PARTNER_SINCE = "partner_since"  # by the settings, after being something else here
    PARTNER_UNTIL = "partner_until"  # by the settings


@dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody, as they are kept now, with what happened to them and when."""

    person: Person
    trace: Trace
    at: datetime


def check_accounts(records: Records) -> list[Suspect]:
    """Give those whose account may be another's, the latest first.

    From 0.1.1 an account that comes back is written down as such, so that it is not found here.
    """
    lost = {entry.whom: entry.at for entry in reversed(records.journal.since(Action.ACCOUNT_LOST, _EVER))}
    recognised = _moments(records, Action.PERSON_RECOGNISED)
    anew = {whom: at for whom, at in recognised.items() if whom in lost and lost[whom] < at}
    added = _moments(records, Action.SUBSCRIBER_ADDED)
    since = {whom: at for whom, at in _moments(records, Action.PARTNER_ADDED).items() if whom in {*added, *lost}}
    found = {
        Trace.RECOGNISED_ANEW: anew,
        Trace.PARTNER_SINCE: since,
        Trace.PARTNER_UNTIL: _moments(records, Action.PARTNER_REMOVED),
    }
    suspects = [
        Suspect(records.people.get(whom), trace, at) for trace, moments in found.items() for whom, at in moments.items()
    ]
    return sorted(suspects, key=lambda each: each.at, reverse=True)


def _moments(records: Records, action: Action) -> dict[PersonId, datetime]:
    """Give when this last happened to each person."""
    return {entry.whom: entry.at for entry in records.journal.since(action, _EVER) if entry.whom is not None}
