"""What the firm's directory lacks, and how it is mended."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from rules.model.door import Difference, Found, Step, ceiling, compare, wanted_of, weighty
from rules.model.people import PersonId
from rules.ports import Door, NotPut, Records


@dataclass(frozen=True, slots=True)
class Plan:
    """All to be done among so many entries, with names."""

    differences: Sequence[Difference]
    entries: int
    names: Mapping[PersonId, str] = field(default_factory=dict)

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

    `only` are the people it is asked about.
    """
    people = records.people.listed() if only is None else records.people.by_ids(only)
    entries = [each for each in found if only is None or each.person in only]
    wanted = (wanted_of(each) for each in people)
    differences = compare([each for each in wanted if each is not None], entries)
    return Plan(differences, len(entries), {each.id: each.name for each in people})


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
