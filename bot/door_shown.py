"""What the directory lacks, as drawn at a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table
from rich.text import Text

from rules.model.door import Difference, Step, uid_of
from rules.model.door_groups import GroupStep, group_of
from rules.model.people import PersonId
from rules.plan_door import Plan
from rules.plan_groups import GroupPlan

STEPS = {
    Step.CREATE: "to be created",
    Step.CHANGE: "to be changed",
    Step.OPEN: "to be opened",
    Step.HOLD: "to be put on hold",
    Step.DELETE: "to be deleted",
}
_GROUP_STEPS = {
    GroupStep.CREATE: "to be created",
    GroupStep.CHANGE: "to be changed",
    GroupStep.DELETE: "to be deleted",
}


@dataclass(frozen=True, slots=True)
class Lacks:
    """What the directory lacks, of people and of portfolios' groups."""

    people: Plan
    groups: GroupPlan = field(default_factory=GroupPlan)

    @property
    def must_ask(self) -> bool:
        """Whether it is so much that somebody must confirm it."""
        return self.people.must_ask or self.groups.must_ask


def show(console: Console, lacks: Lacks, limit: int) -> None:
    """Draw what the directory lacks, and what is kept as it is."""
    planned = lacks.people
    kept = [f"{uid_of(person)} ({', '.join(sorted(aspects))})" for person, aspects in planned.kept.items() if aspects]
    if kept:
        console.print(f"Kept as they are, by exceptions: {', '.join(kept[:limit])}.")
    several = f"{planned.entries:,} entries and {lacks.groups.groups:,} groups of portfolios"
    if not planned.differences and not lacks.groups.differences:
        console.print(f"Nothing differs: {several} are as the space says.")
        return
    if planned.differences:
        console.print(_table(planned.differences[:limit], planned.names))
    if lacks.groups.differences:
        console.print(_group_table(lacks.groups, limit))
    more = sum(max(0, len(each) - limit) for each in (planned.differences, lacks.groups.differences))
    if more:
        console.print(f"… and {more:,} more.")
    if lacks.must_ask:
        console.print(asking(lacks), style="bold")


def asking(lacks: Lacks) -> str:
    """Say what somebody has to confirm."""
    planned, groups = lacks.people, lacks.groups
    of_groups = f", and {len(groups.deleted):,} of {groups.groups:,} groups deleted" if groups.deleted else ""
    return (
        f"{len(planned.weighty):,} of {planned.entries:,} entries would be opened again, put on hold or deleted"
        f"{of_groups}: is it meant, or was the directory changed by others, or is the database an older one?"
    )


def _group_table(planned: GroupPlan, limit: int) -> Table:
    table = Table("group", "of", "is", "because of")
    for each in planned.differences[:limit]:
        described = Text(planned.described.get(each.portfolio, ""))  # as text: a name may look like markup
        table.add_row(group_of(each.portfolio), described, _GROUP_STEPS[each.step], ", ".join(sorted(each.aspects)))
    return table


def _table(differences: Sequence[Difference], names: Mapping[PersonId, str]) -> Table:
    table = Table("entry", "of", "is", "because of")
    for each in differences:
        shown = each.wanted or each.found
        name = names.get(each.person) or (f"{shown.shown.first_name} {shown.shown.last_name}" if shown else "")
        table.add_row(uid_of(each.person), name, STEPS[each.step], ", ".join(sorted(each.differing)))
    return table
