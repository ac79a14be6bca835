"""What the night finds in the directory that nobody of the space ordered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from rules.drift_lines import end, write_lines
from rules.keep_difference import end_exceptions
from rules.model.door import Difference, Found, Shown, Step, ceiling, weighty
from rules.model.drift import (
    Aspect,
    Differing,
    Drift,
    Over,
    Undone,
    aspects_of,
    by_person,
    harmless,
    leaving,
    lets_in,
    undoing,
    value_of,
)
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.messages import DirectoryDiffers
from rules.model.people import PersonId
from rules.owing import owe_to
from rules.plan_door import Plan, plan_door
from rules.ports import Records

# So many people a message names.
NAMED = 10
_Key = tuple[PersonId, Aspect]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a look: who is owed, and who waits for an answer.

    `asks`: so much differs that somebody has to confirm it. `unknown` are the entries of nobody, to be shut.
    """

    owed: frozenset[PersonId] = frozenset()
    waiting: frozenset[PersonId] = frozenset()
    asks: bool = False
    told: bool = False
    unknown: tuple[Difference, ...] = ()


@dataclass(slots=True)
class _Night:
    """What differs: ordered, to be shut, and left as it is."""

    differences: Sequence[Difference]
    ordered: list[Difference] = field(default_factory=list)
    shut: list[Drift] = field(default_factory=list)
    left: list[Drift] = field(default_factory=list)
    all: list[Drift] = field(default_factory=list)

    def is_much(self, entries: int) -> bool:
        """Tell whether somebody has to confirm it, of so many entries."""
        people = {each.person for each in weighty(self.differences)} | {each.person for each in self.shut}
        return len(people) > ceiling(entries)


def look(records: Records, found: Sequence[Found]) -> Plan:
    """Tell by what the directory differs although nothing of it is owed."""
    plan = plan_door(records, found)
    owed = records.owed_to_door.among([each.person for each in plan.differences])
    return replace(plan, differences=[each for each in plan.differences if each.person not in owed])


def settle(records: Records, seen: Plan, found: Sequence[Found], now: datetime) -> Outcome:
    """Put back what lets somebody in, and tell administrators of all else.

    Only what was `seen` before this look, too: what the bot itself brings meanwhile is no difference. Where it is so
    much that somebody has to confirm it, nothing is put back.
    """
    end_exceptions(records, now)
    plan, same = look(records, found), {_shape(each) for each in seen.differences}
    night = _divided(records, [each for each in plan.differences if _shape(each) in same], plan.entries, now)
    _forget(records, night, {each.person for each in plan.differences if _shape(each) not in same}, now)
    return _ask(records, night, now) if night.is_much(plan.entries) else _mend(records, night, now)


def _shape(difference: Difference) -> tuple[PersonId, Step, Shown | None, Shown | None]:
    return difference.person, difference.step, *_shown(difference)


def _shown(difference: Difference) -> tuple[Shown | None, Shown | None]:
    wanted, found = difference.wanted, difference.found
    return wanted.shown if wanted else None, found.shown if found else None


def _divided(records: Records, differences: Sequence[Difference], entries: int, now: datetime) -> _Night:
    """Tell what nobody ordered from what was, and what lets in from what does not.

    What a directory lacks that was never whole was never taken from it, and an entry without a password never opened.
    """
    night, is_new = _Night(differences), not entries or not records.drifts.is_compared()
    for each in differences:
        (wanted, found), drifts = _shown(each), [*_drifts(each, now)]
        night.all += drifts
        never_opened = each.step is Step.OPEN and found is not None and not found.password
        if never_opened or (found is None and is_new) or each.step is Step.DELETE:
            night.ordered.append(each)
        elif wanted is None or found is None:
            (night.shut if wanted is None else night.left).extend(drifts)
        else:
            night.shut += [drift for drift in drifts if drift.lets_in]
            night.left += [
                _harmless(drift, wanted, found) for drift in drifts if drift.aspect in harmless(wanted, found)
            ]
    return night


def _drifts(difference: Difference, now: datetime) -> Iterable[Drift]:
    wanted, found = _shown(difference)
    if wanted is not None and found is not None:
        aspects, gives_more = aspects_of(wanted, found), lets_in(wanted, found)
    else:
        aspects = gives_more = frozenset({Aspect.LEFT} if wanted is None else {Aspect.ENTRY})
    for each in sorted(aspects):
        more = each in gives_more and each is not Aspect.ENTRY
        yield Drift(person=difference.person, aspect=each, found=value_of(each, found), since=now, lets_in=more)


def _harmless(drift: Drift, wanted: Shown, found: Shown) -> Drift:
    """Give what remains to be answered once nothing is given that must not be."""
    return replace(drift, lets_in=False, found=value_of(drift.aspect, leaving(wanted, found, [drift.aspect])))


def _forget(records: Records, night: _Night, unclear: set[PersonId], now: datetime) -> None:
    """End what waited and is no difference any more."""
    waiting = [each for each in records.drifts.all() if each.kept is None]
    unclear |= records.owed_to_door.among({each.person for each in waiting})
    still = {_key(each) for each in night.all}
    end(records, [each for each in waiting if _key(each) not in still and each.person not in unclear], Over.EQUAL, now)


def _mend(records: Records, night: _Night, now: datetime) -> Outcome:
    new = _store(records, night.left)
    _answer(records, night)
    lines = write_lines(records, night.shut, NewEntry(at=now, action=Action.DRIFT_PUT_BACK))
    lines += write_lines(records, new, NewEntry(at=now, action=Action.DRIFT_FOUND))
    shut, ordered = {each.person for each in night.shut}, {each.person for each in night.ordered}
    known = {each.id for each in records.people.by_ids(shut | ordered)} if shut | ordered else set()
    records.owed_to_door.owe(shut & known, ends_sessions=True)
    records.owed_to_door.owe((ordered - shut) & known, urgent=False)
    records.drifts.note_compared()
    if lines:
        _tell(records, lines[0], _named(night.shut), _named(new), None, now)
    return Outcome(
        frozenset((shut | ordered) & known),
        frozenset(each.person for each in night.left),
        told=bool(lines),
        unknown=tuple(each for each in night.differences if each.person in (shut | ordered) - known),
    )


def _answer(records: Records, night: _Night) -> None:
    """Forget what waited for an answer and is put back or ordered by now; what is kept stays kept."""
    left = {_key(each) for each in night.left}
    waiting = [each for each in records.drifts.all() if each.kept is None and _key(each) not in left]
    settled = {_key(each) for each in night.all}
    for person, some in by_person(each for each in waiting if _key(each) in settled).items():
        records.drifts.remove(person, [each.aspect for each in some])


def _ask(records: Records, night: _Night, now: datetime) -> Outcome:
    new, waiting = _store(records, night.all), frozenset(each.person for each in night.all)
    if not new:
        return Outcome(waiting=waiting, asks=True)
    undone = undoing(night.all)
    facts = {"opened": undone.opened, "shut": undone.shut, "changed": undone.changed}
    line = records.journal.write(NewEntry(at=now, action=Action.DRIFT_ASKED, facts=facts))
    _tell(records, line, [], _named(new), undone, now)
    return Outcome(waiting=waiting, asks=True, told=True)


def _store(records: Records, drifts: Sequence[Drift]) -> list[Drift]:
    """Keep these until they are answered; give those that are new."""
    before = {_key(each): each for each in records.drifts.all()}
    known = [replace(each, since=found.since, kept=found.kept) for each in drifts if (found := before.get(_key(each)))]
    new = [each for each in drifts if _key(each) not in before]
    records.drifts.put([*known, *new])
    return new


def _key(drift: Drift) -> _Key:
    return drift.person, drift.aspect


def _named(drifts: Iterable[Drift]) -> list[Differing]:
    return [Differing(person, tuple(each.aspect for each in some)) for person, some in by_person(drifts).items()]


def _tell(
    records: Records,
    line: EntryId,
    put_back: Sequence[Differing],
    waiting: Sequence[Differing],
    asks: Undone | None,
    now: datetime,
) -> None:
    """Owe one message to each administrator, or to the partners where there is none."""
    payload = DirectoryDiffers(
        put_back=tuple(put_back[:NAMED]),
        waiting=tuple(waiting[:NAMED]),
        more=len(put_back[NAMED:]) + len(waiting[NAMED:]),
        asks=asks,
        at=now,
    )
    owe_to(records, payload, line, records.people.administrators() or records.people.partners())
