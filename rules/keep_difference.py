"""« Garder »: a difference of the directory that is left as it is for a while."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from rules.drift_lines import end, write_lines
from rules.model.dates import today
from rules.model.door import Shown
from rules.model.drift import LONGEST, Aspect, Drift, Kept, Over
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import (
    DateTooEarly,
    Field,
    FieldRefused,
    FormRefused,
    KeptTooLong,
    LetsIn,
    Missing,
    NothingDiffers,
)
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records
from rules.wanted_entries import wanted_entry


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whose differences may be kept, and which; `must` is what the space says."""

    person: Person
    drifts: tuple[Drift, ...]
    must: Shown | None


def may_keep(records: Records, author: SlackId, person: PersonId) -> Keeping:
    """Give what of somebody's entry may be kept as it is.

    Never what gives more than they must have. Raises NotAUser, NotAnAdministrator, NothingDiffers where nothing waits,
    or LetsIn.
    """
    administrator_of(records, author)
    found = records.people.get(person)
    waiting = [each for each in records.drifts.of(person) if each.kept is None and not each.over]
    if not waiting:
        raise NothingDiffers(found.name)
    harmless = tuple(each for each in waiting if not each.lets_in and each.aspect is not Aspect.LEFT)
    if not harmless:
        raise LetsIn(found.name)
    wanted = wanted_entry(records, found)
    return Keeping(found, harmless, wanted.shown if wanted else None)


def keep(
    records: Records,
    author: SlackId,
    person: PersonId,
    until: date | None,
    reason: str,
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Person:
    """Leave what differs of somebody's entry as it is until this day, included.

    The same form again changes nothing more. Raises what may_keep does, or FormRefused with every field at fault.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(person)
    keeping, why = may_keep(records, author, person), read_reason(reason)
    if until is None or (refusals := _refused(until, why, today(now))):
        raise FormRefused([Missing(Field.ENDS_ON)] if until is None else refusals)
    administrator = administrator_of(records, author)
    line = NewEntry(
        at=now, action=Action.DRIFT_KEPT, actor=administrator.id, why=why, form=form, facts={"until": until.isoformat()}
    )
    (entry,) = write_lines(records, keeping.drifts, line)
    kept = Kept(administrator.id, until, entry)
    records.drifts.put([replace(each, kept=kept) for each in keeping.drifts])
    return keeping.person


def end_exceptions(records: Records, now: datetime) -> int:
    """End what is kept past its day, or what the space ordered since; give how many.

    What differs still is shown again the next night.
    """
    drifts = records.drifts.all()
    overtaken = [each for each in drifts if each.over]
    past = [each for each in drifts if not each.over and not each.is_left(today(now))]
    end(records, overtaken, Over.ORDERED, now)
    end(records, past, Over.DATE, now)
    return len(overtaken) + len(past)


def _refused(until: date, why: str, day: date) -> list[FieldRefused]:
    refusals: list[FieldRefused] = []
    if until < day:
        refusals.append(DateTooEarly(Field.ENDS_ON, day))
    if until > day + LONGEST:
        refusals.append(KeptTooLong(day + LONGEST))
    if not why:
        refusals.append(Missing(Field.REASON))
    return refusals
