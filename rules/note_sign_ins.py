"""When people last signed in, as the firm's directory tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from rules.model.dates import today
from rules.model.door import Found
from rules.model.people import Person
from rules.ports import Records

# A day is kept so long, and no more than the day.
KEPT = timedelta(days=365)
# Who has not signed in for so long may not need their access any more.
STALE_AFTER = timedelta(days=90)


def note_sign_ins(records: Records, found: Sequence[Found], now: datetime) -> int:
    """Keep on which day each of these last signed in.

    Gives of how many it is new.
    """
    changed = later_sign_ins(records, found, now)
    for each in changed:
        records.people.update(each)
    return len(changed)


def later_sign_ins(records: Records, found: Sequence[Found], now: datetime) -> list[Person]:
    """Give those of whom another day is to be kept, with it."""
    told = {each.person: each.signed_in_at for each in found}
    return [changed for each in records.people.by_ids(told) if (changed := _noted(each, told[each.id], now)) != each]


def is_stale(person: Person, now: datetime) -> bool:
    """Tell whether somebody's last sign-in was long ago."""
    return person.signed_in_on is not None and today(now) - person.signed_in_on > STALE_AFTER


def _noted(person: Person, signed_in_at: datetime | None, now: datetime) -> Person:
    last = today(signed_in_at) if signed_in_at is not None and person.is_listed else person.signed_in_on
    return replace(person, signed_in_on=last if last is not None and today(now) - last <= KEPT else None)
