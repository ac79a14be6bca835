"""What portfolios' groups lack in the directory, and how it is mended."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from rules.model.door import ceiling
from rules.model.door_groups import (
    FoundGroup,
    GroupDifference,
    GroupStep,
    WantedGroup,
    compare_groups,
    description_of,
    wanted_group,
)
from rules.model.portfolios import PortfolioId
from rules.ports import Door, Records, Taken


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """All to be done among so many groups, with their descriptions."""

    differences: Sequence[GroupDifference] = ()
    groups: int = 0
    wanted: Mapping[PortfolioId, WantedGroup] = field(default_factory=dict)
    described: Mapping[PortfolioId, str] = field(default_factory=dict)

    @property
    def deleted(self) -> list[GroupDifference]:
        """What takes groups away, with all that they open."""
        return [each for each in self.differences if each.step is GroupStep.DELETE]

    @property
    def must_ask(self) -> bool:
        """Whether so many groups would go that somebody must confirm it."""
        return len(self.deleted) > ceiling(self.groups)


def plan_groups(records: Records, found: Sequence[FoundGroup]) -> GroupPlan:
    """Tell what makes the groups as the space says."""
    known = {each.id: each for each in records.portfolios.in_use()}
    known |= {each.id: each for each in records.portfolios.by_ids({each.portfolio for each in found} - {*known})}
    wanted = [each for each in map(wanted_group, known.values()) if each is not None]
    return GroupPlan(
        compare_groups(wanted, found),
        len({each.portfolio for each in found}),
        {each.portfolio: each for each in wanted},
        {each.id: description_of(each) for each in known.values()},
    )


def put_groups(door: Door, wanted: Collection[WantedGroup]) -> list[PortfolioId]:
    """Make groups as they must be; give those whose names others have.

    Raises DoorFailed, and then some of it may be done.
    """
    taken = []
    for each in wanted:
        try:
            door.put_group(each)
        except Taken:
            taken.append(each.portfolio)
    return taken


def delete_groups(door: Door, portfolios: Collection[PortfolioId]) -> None:
    """Delete groups of portfolios that are not in use; raises DoorFailed."""
    for each in portfolios:
        door.delete_group(each)
