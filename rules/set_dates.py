"""« Dates d'accès », « Prolonger »: when an access begins, ends and comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from rules.begin_access import begin_access
from rules.follow_access import follow_access
from rules.model.dates import Dates, refused_dates, refused_return, today
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.messages import DatesSet
from rules.model.people import LISTED, Access, Person, PersonId, SlackId
from rules.model.refusals import AccessChanged, DatesChanged, FieldRefused, FormRefused
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
    if found.access not in LISTED:
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

    The person, those who decide and the team channel; `among` several, only the person. A planned access that begins
    today begins at once. The same form again changes nothing more. Raises what may_set_dates does, or FormRefused with
    every date at fault.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(person)
    administrator = administrator_of(records, author)
    before = may_set_dates(records, author, person)
    wanted = _meant(before, dates)
    refusals = _refused(before, wanted, today(now))
    if refusals:
        raise FormRefused(refusals)
    if _dates(before) == wanted and not _begins(before, wanted, today(now)):
        return before
    return _set(records, administrator, before, wanted, form, now, among=among)


def _meant(before: Person, dates: Dates) -> Dates:
    """Give the dates that can be set in this state; the others stay."""
    is_planned, is_held = before.access is Access.PLANNED, before.access is Access.SUSPENDED
    return Dates(
        starts_on=dates.starts_on if is_planned else before.starts_on,
        ends_on=dates.ends_on,
        back_on=dates.back_on if is_held else None,
    )


def _refused(before: Person, wanted: Dates, day: date) -> list[FieldRefused]:
    if before.access is not Access.SUSPENDED:
        return refused_dates(Dates(wanted.starts_on if before.access is Access.PLANNED else None, wanted.ends_on), day)
    # Of an access on hold the last day may lie behind, and stay there.
    refusals = refused_dates(Dates(None, wanted.ends_on), day) if wanted.ends_on != before.ends_on else []
    if refusals or wanted == _dates(before):
        return refusals
    return refused_return(wanted.back_on, wanted.ends_on, day)


def _set(
    records: Records,
    author: Person,
    before: Person,
    wanted: Dates,
    form: IdempotencyKey,
    now: datetime,
    *,
    among: bool,
) -> Person:
    begins = _begins(before, wanted, today(now))
    changed = replace(
        before,
        starts_on=wanted.starts_on or (today(now) if begins else None),
        ends_on=wanted.ends_on,
        back_on=wanted.back_on,
        reminded_days_before=None,
    )
    records.people.update(changed)
    entry = records.journal.write(NewEntry(at=now, action=Action.DATES_SET, actor=author.id, whom=before.id, form=form))
    follow_access(records, changed, entry, now)
    others = [] if among else [*_others(records, author, changed), None]
    owe_to(records, _payload(author, changed, now, begun=begins), entry, [*_concerned(author, changed), *others])
    return begin_access(records, changed, author, now) if begins else changed


def _begins(before: Person, wanted: Dates, day: date) -> bool:
    """Tell whether a planned access begins by these dates, which say from now on."""
    return before.access is Access.PLANNED and (wanted.starts_on is None or wanted.starts_on <= day)


def _dates(person: Person) -> Dates:
    return Dates(person.starts_on, person.ends_on, person.back_on)


def _payload(author: Person, person: Person, now: datetime, *, begun: bool) -> DatesSet:
    is_planned, is_held = person.access is Access.PLANNED, person.access is Access.SUSPENDED
    return DatesSet(
        author=author.id,
        person=person.id,
        starts_on=person.starts_on if is_planned else None,
        ends_on=person.ends_on,
        back_on=person.back_on,
        on_hold=is_held,
        begun=begun,
        at=now,
    )


def _concerned(author: Person, person: Person) -> list[Person]:
    # Whose access begins reads so with the password; whose access is planned knows nothing of it yet.
    knows = person.is_user or person.access is Access.SUSPENDED
    return [person] if knows and person.id != author.id else []


def _others(records: Records, author: Person, person: Person) -> list[Person]:
    return [each for each in decision_makers(records) if each.id not in {author.id, person.id}]
