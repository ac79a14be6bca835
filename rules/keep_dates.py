"""What the bot does by itself on the dates of an access.

An access begins, administrators are reminded, an access ends or comes back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from rules.begin_access import begin_access
from rules.change_access import come_back, suspend
from rules.model.dates import is_over, today
from rules.model.journal import Action, NewEntry
from rules.model.messages import AccessEnding
from rules.model.notices import to_everyone_else
from rules.model.payload import Cause
from rules.model.people import Access, Person
from rules.owing import owe_to
from rules.ports import Records

# Days before the end on which administrators are reminded.
REMINDERS = (7, 1)


def keep_dates(records: Records, now: datetime) -> int:
    """Do once what is due by now; give for how many people.

    A day on which the bot was down is made up for.
    """
    day = today(now)
    due = records.people.dated(starts_until=day, ends_until=day + timedelta(days=max(REMINDERS)))
    return sum(_keep(records, each, day, now) for each in due)


def days_left(person: Person, day: date) -> int | None:
    """Give how many days the access still lasts; None without end."""
    return None if person.ends_on is None else (person.ends_on - day).days


def _keep(records: Records, person: Person, day: date, now: datetime) -> bool:
    # Also of one that was to begin or to come back while the bot was down.
    if is_over(person.ends_on, day):
        suspend(records, person, Cause.END_DATE, now)
        return True
    if person.access is Access.PLANNED:
        return _begin(records, person, now)
    if person.access is Access.SUSPENDED:
        return _come_back(records, person, now)
    left = days_left(person, day)
    if left is None:
        return False
    step = min(each for each in REMINDERS if left <= each)
    if person.reminded_days_before is not None and person.reminded_days_before <= step:
        return False
    _remind(records, replace(person, reminded_days_before=step), now)
    return True


def _begin(records: Records, person: Person, now: datetime) -> bool:
    author = _author(records, person, Action.SUBSCRIBER_ADDED)
    if author is None:
        return False  # nobody could hand a password over, or be asked about it: as soon as there is somebody
    begin_access(records, person, author, now)
    return True


def _come_back(records: Records, person: Person, now: datetime) -> bool:
    sender = _author(records, person, Action.SUBSCRIBER_SUSPENDED)
    if sender is None and not person.knows_password:
        return False  # as above
    come_back(records, person, sender, now)
    return True


def _author(records: Records, person: Person, action: Action) -> Person | None:
    """Give who did this to somebody, or else another administrator."""
    done = records.journal.latest_about(person.id, action)
    by = records.people.get(done.actor) if done is not None and done.actor is not None else None
    return next(iter([by] if by is not None and by.is_administrator else records.people.administrators()), None)


def _remind(records: Records, person: Person, now: datetime) -> None:
    if person.ends_on is None:
        return
    records.people.update(person)
    facts = {"ends_on": person.ends_on.isoformat()}
    entry = records.journal.write(NewEntry(at=now, action=Action.END_REMINDED, whom=person.id, facts=facts))
    payload = AccessEnding(person=person.id, ends_on=person.ends_on, at=now)
    owe_to(records, payload, entry, to_everyone_else(records.people.administrators(), person.id))
