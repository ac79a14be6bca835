"""What the firm's directory lacks, and what is done about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rules.model.door import Difference, Found, Step, ceiling, compare, wanted_of, weighty
from rules.model.people import PersonId
from rules.ports import Door, Records


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done, and among how many entries."""

    differences: Sequence[Difference]
    entries: int

    @property
    def weighty(self) -> list[Difference]:
        """What shuts somebody out, or lets in who was shut out."""
        return weighty(self.differences)

    @property
    def must_ask(self) -> bool:
        """Whether that is so much that somebody has to confirm it."""
        return len(self.weighty) > ceiling(self.entries)


def plan_door(records: Records, found: Sequence[Found], only: Collection[PersonId] | None = None) -> Plan:
    """Tell what is to be done so that the directory is as the space says.

    `only` are the people it is asked about.
    """
    people = records.people.listed() if only is None else records.people.by_ids(only)
    entries = [each for each in found if only is None or each.person in only]
    wanted = (wanted_of(each) for each in people)
    return Plan(compare([each for each in wanted if each is not None], entries), len(entries))


def apply(door: Door, difference: Difference) -> None:
    """Do what one entry lacks; raises DoorFailed, Taken and PasswordNeeded."""
    wanted, found = difference.wanted, difference.found
    if wanted is not None:
        door.put(wanted, found.shown if found else None)
    elif found is not None and difference.step is Step.DELETE:
        door.delete(found.shown)
    elif found is not None:
        door.hold(found.shown)
