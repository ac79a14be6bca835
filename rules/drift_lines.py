"""The lines of the journal about what differs in the directory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.model.door import Shown
from rules.model.drift import Drift, Over, by_person, value_of
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.people import Person
from rules.ports import Records
from rules.wanted_entries import wanted_entries

# Before the name of an aspect: what the directory has, and what it must have.
FOUND, MUST = "found.", "must."


def write_lines(records: Records, drifts: Iterable[Drift], line: NewEntry) -> list[EntryId]:
    """Write such a line about each of these people, with what the directory has and must have."""
    found = by_person(drifts)
    known = {each.id: each for each in records.people.by_ids(found)} if found else {}
    must = {each.person: each.shown for each in wanted_entries(records, [*known.values()])}
    return records.journal.write_all(
        [_about(line, some, known.get(person), must.get(person)) for person, some in found.items()]
    )


def end(records: Records, gone: Sequence[Drift], cause: Over, now: datetime) -> None:
    """Write that these are over, and why, and forget them."""
    write_lines(records, gone, NewEntry(at=now, action=Action.DRIFT_ENDED, facts={"cause": cause.value}))
    for person, some in by_person(gone).items():
        records.drifts.remove(person, [each.aspect for each in some])


def _about(line: NewEntry, drifts: list[Drift], person: Person | None, must: Shown | None) -> NewEntry:
    facts = dict(line.facts)
    for each in drifts:
        facts[f"{FOUND}{each.aspect}"] = each.found
        facts[f"{MUST}{each.aspect}"] = value_of(each.aspect, must)
    return replace(line, whom=person.id if person else None, facts=facts)
