"""« Voir »: what differs in the directory, what is kept, and to put it back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rules.drift_lines import write_lines
from rules.erase_person import nameless
from rules.model.door import Shown
from rules.model.drift import Aspect, Drift, Undone, by_person, undoing
from rules.model.journal import Action, NewEntry
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import DirectoryChanged
from rules.permissions import administrator_of
from rules.ports import Records
from rules.wanted_entries import wanted_entries

PAGE_SIZE = 15


@dataclass(frozen=True, slots=True)
class Item:
    """What differs of somebody's entry: several that wait, or one that is kept.

    `must` is what the space says; `is_known` tells whether the bot knows whose it is. Of what is kept, by whom and why.
    """

    person: PersonId
    name: str
    drifts: tuple[Drift, ...]
    must: Shown | None
    is_known: bool = True
    keeper: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of what differs: first what waits, then what is kept.

    `undone` tells what it would do to put all back.
    """

    reader: Person
    items: tuple[Item, ...]
    waiting: int = 0
    kept: int = 0
    undone: Undone = field(default_factory=Undone)
    start: int = 0

    @property
    def after(self) -> int | None:
        """Where the next page begins, if there is one."""
        end = self.start + PAGE_SIZE
        return end if end < self.waiting + self.kept else None


@dataclass(frozen=True, slots=True)
class PutBack:
    """Whose entry is put back; `changed`: by this press."""

    name: str
    changed: bool


def read_sheet(records: Records, reader: SlackId, start: int = 0) -> Sheet:
    """Give what differs from this place on; raises NotAUser or NotAnAdministrator."""
    administrator = administrator_of(records, reader)
    drifts = [each for each in records.drifts.all() if not each.over]
    waiting = by_person(each for each in drifts if each.kept is None)
    groups = [tuple(each) for each in waiting.values()] + [(each,) for each in drifts if each.kept is not None]
    start = start if 0 <= start < len(groups) else 0
    items = _items(records, groups[start : start + PAGE_SIZE])
    undone = undoing(_known(records, [each for each in drifts if each.kept is None]))
    return Sheet(administrator, tuple(items), len(waiting), len(groups) - len(waiting), undone, start)


def put_back(
    records: Records, author: SlackId, person: PersonId, now: datetime, aspect: Aspect | None = None
) -> PutBack:
    """Make somebody's entry as the space says, in what waits or in what is kept of this aspect.

    Pressed twice, it changes nothing more. Raises NotAUser or NotAnAdministrator.
    """
    administrator, found = administrator_of(records, author), records.people.get(person)
    meant = [each for each in records.drifts.of(person) if _is_meant(each, aspect)]
    if not meant:
        return PutBack(found.name, changed=False)
    write_lines(records, meant, NewEntry(at=now, action=Action.DRIFT_PUT_BACK, actor=administrator.id))
    records.drifts.remove(person, [each.aspect for each in meant])
    records.owed_to_door.owe([person], ends_sessions=any(each.lets_in for each in meant))
    return PutBack(found.name, changed=True)


def put_all_back(records: Records, author: SlackId, confirmed: Undone, now: datetime) -> Undone:
    """Make all entries as the space says that wait for an answer.

    `confirmed` is what was said that it would do. Raises NotAUser, NotAnAdministrator, or DirectoryChanged where it
    would do something else by now.
    """
    administrator = administrator_of(records, author)
    drifts = [each for each in records.drifts.all() if each.kept is None and not each.over]
    waiting = _known(records, drifts)
    if not waiting or undoing(waiting) != confirmed:
        raise DirectoryChanged
    facts = {"opened": confirmed.opened, "shut": confirmed.shut, "changed": confirmed.changed}
    records.journal.write(NewEntry(at=now, action=Action.DRIFTS_PUT_BACK, actor=administrator.id, facts=facts))
    records.drifts.clear()
    people = {each.person for each in waiting}
    records.drifts.put([each for each in drifts if each.person not in people])
    lets_in = {each.person for each in waiting if each.lets_in}
    records.owed_to_door.owe(lets_in, ends_sessions=True)
    records.owed_to_door.owe(people - lets_in, urgent=False)
    return confirmed


def _is_meant(drift: Drift, aspect: Aspect | None) -> bool:
    return drift.kept is None if aspect is None else drift.kept is not None and drift.aspect is aspect


def _known(records: Records, drifts: Collection[Drift]) -> list[Drift]:
    """Give those of people whom the bot knows: only their entries can be owed."""
    known = {each.id for each in records.people.by_ids({each.person for each in drifts})} if drifts else set()
    return [each for each in drifts if each.person in known]


def _items(records: Records, groups: Sequence[tuple[Drift, ...]]) -> Iterable[Item]:
    named = {each.person for some in groups for each in some}
    named |= {each.kept.by for some in groups for each in some if each.kept is not None}
    people = {each.id: each for each in records.people.by_ids(named)} if named else {}
    must = {each.person: each.shown for each in wanted_entries(records, [*people.values()])}
    for some in groups:
        number, kept = some[0].person, some[0].kept
        person = people.get(number)
        yield Item(
            person=number,
            name=person.name if person is not None else nameless(number),
            drifts=some,
            must=must.get(number),
            is_known=person is not None,
            keeper=people[kept.by].name if kept is not None else "",
            why=records.journal.get(kept.entry).why if kept is not None else "",
        )
