"""The reminders of outside accesses that nobody has closed yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from rules.model.dates import today
from rules.model.journal import Action, NewEntry
from rules.model.outside_accesses import OutsideAccess
from rules.model.outside_messages import OutsideAccessesRemain, Remaining
from rules.model.people import Person, PersonId
from rules.owing import owe_to
from rules.ports import Records

# The first after so many working days, as a portal may take as long; then one a week.
_FIRST_AFTER = 3
_THEN_EVERY = timedelta(days=7)
_SATURDAY = 5
# As many people as a message names; the others are counted.
MOST_NAMED = 20


def remind_to_close(records: Records, now: datetime) -> int:
    """Remind once of what is due by now; give of how many accesses.

    Who is to close them is reminded, or every administrator where that is nobody, or one no more.
    """
    due = [each for each in records.outside_accesses.to_close() if _is_due(each, today(now))]
    administrators = {each.id: each for each in records.people.administrators()}
    by_owner: dict[PersonId | None, list[OutsideAccess]] = defaultdict(list)
    for each in due:
        by_owner[each.owner if each.owner in administrators else None].append(each)
    for owner, some in by_owner.items():
        _remind(records, some, [administrators[owner]] if owner is not None else [*administrators.values()], now)
    return len(due)


def first_reminder(asked_on: date) -> date:
    """Give the day of the first reminder."""
    day, left = asked_on, _FIRST_AFTER
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY
    return day


def _is_due(access: OutsideAccess, day: date) -> bool:
    if access.reminded_at is not None:
        return day >= today(access.reminded_at) + _THEN_EVERY
    return access.asked_at is not None and day >= first_reminder(today(access.asked_at))


def _remind(records: Records, accesses: Sequence[OutsideAccess], to: Sequence[Person], now: datetime) -> None:
    facts = {"waiting": len(accesses)}
    entry = records.journal.write(NewEntry(at=now, action=Action.OUTSIDE_ACCESSES_REMINDED, facts=facts))
    for each in accesses:
        records.outside_accesses.update(replace(each, reminded_at=now))
    names = {each.id: each.name for each in records.outside_accesses.services()}
    by_person: dict[PersonId, list[str]] = defaultdict(list)
    for each in accesses:
        by_person[each.person].append(names[each.service])
    named = [Remaining(person=person, services=tuple(some)) for person, some in by_person.items()][:MOST_NAMED]
    more = len(accesses) - sum(len(each.services) for each in named)
    owe_to(records, OutsideAccessesRemain(remaining=tuple(named), more=more, at=now), entry, to)
