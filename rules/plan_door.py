"""What the firm's directory lacks, and how it is mended."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rules.model.door import Difference, Found, Shown, Step, Wanted, ceiling, compare, weighty
from rules.model.drift import Aspect, harmless, left_alone
from rules.model.journal import Action, NewEntry
from rules.model.people import PersonId
from rules.ports import Door, NotPut, Records
from rules.wanted_entries import wanted_entries


@dataclass(frozen=True, slots=True)
class Plan:
    """All to be done among so many entries, with names."""

    differences: Sequence[Difference]
    entries: int
    names: Mapping[PersonId, str] = field(default_factory=dict)
    kept: Mapping[PersonId, frozenset[Aspect]] = field(default_factory=dict)  # what differs and is kept

    @property
    def weighty(self) -> list[Difference]:
        """What shuts people out, or in again who were out."""
        return weighty(self.differences)

    @property
    def must_ask(self) -> bool:
        """Whether it is so much that somebody must confirm it."""
        return len(self.weighty) > ceiling(self.entries)


def plan_door(records: Records, found: Sequence[Found], only: Collection[PersonId] | None = None) -> Plan:
    """Tell what makes the directory as the space says.

    What is kept of an entry is left as it is. `only` are the people it is asked about.
    """
    people = records.people.listed() if only is None else records.people.by_ids(only)
    entries = {each.person: each.shown for each in found if only is None or each.person in only}
    wanted = wanted_entries(records, people)
    kept = records.drifts.kept()
    left = [left_alone(each, entries.get(each.person), kept.get(each.person, ())) for each in wanted]
    differences = compare(
        [each for each in left if each is not None], [each for each in found if each.person in entries]
    )
    names = {each.id: each.name for each in people}
    return Plan(
        differences,
        len(entries),
        names,
        {each.person: _kept(each, entries, kept) for each in wanted if each.person in kept},
    )


def _kept(
    wanted: Wanted, entries: Mapping[PersonId, Shown], kept: Mapping[PersonId, frozenset[Aspect]]
) -> frozenset[Aspect]:
    """Name in what an entry differs and is kept so."""
    found = entries.get(wanted.person)
    differs = frozenset({Aspect.ENTRY}) if found is None else harmless(wanted.shown, found)
    return kept[wanted.person] & differs


def apply(door: Door, difference: Difference) -> None:
    """Do what one entry lacks; raises DoorFailed, Taken and PasswordNeeded."""
    wanted, found = difference.wanted, difference.found
    if wanted is not None:
        door.put(wanted, found.shown if found else None)
    elif found is not None and difference.step is Step.DELETE:
        door.delete(found.shown)
    elif found is not None:
        door.hold(found.shown)


def apply_all(door: Door, differences: Sequence[Difference]) -> NotPut:
    """Do what entries lack; give whose are not as they must be.

    Raises DoorFailed, and then some of it may be done.
    """
    for each in differences:
        if each.wanted is None:
            apply(door, each)
    return door.put_all([each.wanted for each in differences if each.wanted is not None])


def write_down_applied(records: Records, entries: int, now: datetime) -> None:
    """Write that so many entries were put right at a terminal."""
    records.journal.write(NewEntry(at=now, action=Action.DRIFTS_PUT_BACK, facts={"entries": entries}))
