"""What the directory is owed when portfolios, or places in them, change."""

from __future__ import annotations

from collections.abc import Iterable

from rules.model.door_groups import changes_group
from rules.model.drift import Aspect
from rules.model.people import PersonId
from rules.model.portfolios import Portfolio
from storage.drifts import Drifts
from storage.owed_groups import OwedGroups
from storage.owed_to_door import OwedToDoor


class AtDoor:
    """The groups of portfolios, and of people, that one space owes its directory."""

    def __init__(self, owed_to_door: OwedToDoor, owed_groups: OwedGroups, drifts: Drifts) -> None:
        self._people = owed_to_door
        self._groups = owed_groups
        self._drifts = drifts

    def is_on(self) -> bool:
        """Tell whether the space has a directory."""
        return self._people.is_on()

    def follow(self, before: Portfolio | None, after: Portfolio) -> None:
        """Owe a portfolio's group, if it must be another than before."""
        if changes_group(before, after):
            self._groups.owe([after.id])

    def enter(self, people: Iterable[PersonId]) -> None:
        """Owe the groups of who got a right."""
        self._order({*people}, urgent=False)

    def leave(self, people: Iterable[PersonId]) -> None:
        """Owe the groups of who lost a right, and the end of their sessions."""
        self._order({*people}, urgent=True, ends_sessions=True)

    def _order(self, people: set[PersonId], *, urgent: bool, ends_sessions: bool = False) -> None:
        if people and self.is_on():
            for each in sorted(people):
                self._drifts.overtake(each, [Aspect.GROUPS])
            self._people.owe(people, urgent=urgent, ends_sessions=ends_sessions)
