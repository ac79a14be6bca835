"""« Absence »: the days on which a lead is away, and their deputies act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rules.in_sight import hidden_from
from rules.keep_deputies import keep_deputies_of
from rules.model.dates import today
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_messages import AbsenceNoted
from rules.model.portfolio_refusals import AwayAlready, LeadsNothing
from rules.model.portfolios import Absence, Portfolio
from rules.model.refusals import DateTooEarly, DateTooLate, Field, FieldRefused, FormRefused, Missing
from rules.once import done_before
from rules.permissions import administrator_of, user_of
from rules.portfolio_lines import tell
from rules.ports import Records

# So long an absence may last: who is away longer hands over.
LONGEST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Away:
    """Whose absence it is, what they answer for, and when they are away already."""

    person: Person
    portfolios: tuple[Portfolio, ...]
    absences: tuple[Absence, ...]


def may_set_absence(records: Records, author: SlackId, person: PersonId, now: datetime) -> Away:
    """Give whose absence may be noted: one's own, or by an administrator anybody's.

    With those portfolios that are in sight. Raises NotAUser, NotAnAdministrator or LeadsNothing.
    """
    found, reader = records.people.get(person), user_of(records, author)
    if reader.id != person:
        administrator_of(records, author)
    led, hidden = records.portfolios.led_by(person), hidden_from(records, reader)
    if not led:
        raise LeadsNothing(found.name)
    seen = tuple(each for each in led if each.id not in hidden)
    return Away(found, seen, tuple(records.portfolios.absences(today(now), [person])))


def set_absence(
    records: Records,
    author: SlackId,
    person: PersonId,
    days: tuple[date | None, date | None],
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Away:
    """Note that a lead is away on these days, both included; their deputies act meanwhile.

    The same form again changes nothing more. Raises what may_set_absence does, or FormRefused.
    """
    away = may_set_absence(records, author, person, now)
    if done_before(records, author, form) is not None:
        return away
    first, last = days
    if refusals := _refused(away, first, last, today(now)):
        raise FormRefused(refusals)
    if first is None or last is None:
        raise FormRefused([Missing(Field.FIRST_DAY)])
    by = user_of(records, author)
    facts = {"first_day": first.isoformat(), "last_day": last.isoformat()}
    line = NewEntry(at=now, action=Action.ABSENCE_SET, actor=by.id, whom=person, form=form, facts=facts)
    entry = records.journal.write(line)
    records.portfolios.put_absence(Absence(person=person, first_day=first, last_day=last, entry=entry))
    led = records.portfolios.led_by(person)
    payload = AbsenceNoted(author=by.id, person=person, first_day=first, last_day=last, deputies=_deputies(led), at=now)
    tell(records, payload, entry, payload.people)
    keep_deputies_of(records, led, now)
    return may_set_absence(records, author, person, now)


def cancel_absence(records: Records, author: SlackId, person: PersonId, first_day: date, now: datetime) -> Away:
    """Forget that a lead is away; who acts for them does so no more.

    Pressed twice, it changes nothing more. Raises what may_set_absence does.
    """
    away = may_set_absence(records, author, person, now)
    cancelled = next((each for each in away.absences if each.first_day == first_day), None)
    if cancelled is None:
        return away
    by = user_of(records, author)
    facts = {"first_day": first_day.isoformat(), "last_day": cancelled.last_day.isoformat()}
    entry = records.journal.write(
        NewEntry(at=now, action=Action.ABSENCE_CANCELLED, actor=by.id, whom=person, facts=facts)
    )
    records.portfolios.remove_absence(person, first_day)
    led = records.portfolios.led_by(person)
    payload = AbsenceNoted(
        author=by.id,
        person=person,
        first_day=first_day,
        last_day=cancelled.last_day,
        deputies=_deputies(led),
        cancelled=True,
        at=now,
    )
    tell(records, payload, entry, payload.people)
    keep_deputies_of(records, led, now)
    return may_set_absence(records, author, person, now)


def _refused(away: Away, first: date | None, last: date | None, day: date) -> Sequence[FieldRefused]:
    missing: list[FieldRefused] = [
        Missing(field) for field, chosen in ((Field.FIRST_DAY, first), (Field.LAST_DAY, last)) if chosen is None
    ]
    if first is None or last is None:
        return missing
    if first < day:
        return [DateTooEarly(Field.FIRST_DAY, day)]
    if last < first:
        return [DateTooEarly(Field.LAST_DAY, first)]
    if last - first > LONGEST:
        return [DateTooLate(Field.LAST_DAY, first + LONGEST)]
    met = [each for each in away.absences if each.first_day <= last and first <= each.last_day]
    return [AwayAlready(each.first_day, each.last_day) for each in met[:1]]


def _deputies(led: Sequence[Portfolio]) -> tuple[PersonId, ...]:
    return tuple(sorted({each.deputy for each in led if each.deputy is not None}))
