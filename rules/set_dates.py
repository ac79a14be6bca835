"""« Dates d'accès », « Prolonger »: when an access begins and ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from rules.model.dates import Dates, refused_dates, today
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import DatesSet
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.refusals import AccessChanged, DatesChanged, FormRefused
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records


def may_set_dates(records: Records, author: SlackId, person: PersonId, until: date | None = None) -> Person:
    """Give whose dates the author may set.

    `until` is the end of the access that the button showed. Raises NotAUser, NotAnAdministrator, AccessChanged, or
    DatesChanged where another has set them since.
    """
    administrator_of(records, author)
    found = records.people.get(person)
    if found.access not in {Access.ACTIVE, Access.PLANNED}:
        raise AccessChanged(found.name, found.access)
    if until is not None and found.ends_on != until:
        raise DatesChanged(found.name, found.ends_on)
    return found


def set_dates(
    records: Records,
    author: SlackId,
    person: PersonId,
    dates: Dates,
    *,
    form: IdempotencyKey,
    now: datetime,
    among: bool = False,
) -> Person:
    """Set the dates of an access, and tell those concerned.

    The person, those who decide and the team channel; `among` several, only the person. The same form again changes
    nothing more. Raises what may_set_dates does, or FormRefused with every date at fault.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(person)
    administrator = administrator_of(records, author)
    before = may_set_dates(records, author, person)
    if before.access is Access.ACTIVE:
        dates = replace(dates, starts_on=None)
    refusals = refused_dates(dates, today(now))
    if refusals:
        raise FormRefused(refusals)
    changed = replace(before, starts_on=dates.starts_on, ends_on=dates.ends_on, reminded_days_before=None)
    if (changed.starts_on, changed.ends_on) == (before.starts_on, before.ends_on):
        return before
    records.people.update(changed)
    entry = records.journal.write(
        NewEntry(at=now, action=Action.DATES_SET, actor=administrator.id, whom=before.id, form=form)
    )
    _tell(records, administrator, changed, entry, now, among=among)
    return changed


def _tell(records: Records, author: Person, person: Person, entry: EntryId, now: datetime, *, among: bool) -> None:
    payload = DatesSet(author=author.id, person=person.id, starts_on=person.starts_on, ends_on=person.ends_on, at=now)
    concerned = [person] if person.is_user and person.id != author.id else []
    others = [each for each in decision_makers(records) if each.id not in {author.id, person.id}]
    owe_to(records, payload, entry, concerned if among else [*concerned, *others, None])
