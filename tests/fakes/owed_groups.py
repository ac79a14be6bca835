"""The groups that the firm's directory is owed, in memory, and what owes them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.model.door_groups import changes_group
from rules.model.drift import Aspect
from rules.model.notices import Lease
from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding
from rules.model.people import PersonId
from rules.model.portfolios import Portfolio, PortfolioId
from tests.fakes.drifts import Drifts
from tests.fakes.owed_to_door import OwedToDoor


class OwedGroups:
    """The groups that one space owes its directory; `portfolio` gives one as it is now."""

    def __init__(self, door: OwedToDoor) -> None:
        self.portfolio: Callable[[PortfolioId], Portfolio]
        self._door = door
        self._owed: dict[PortfolioId, OwedGroup] = {}

    def owe(self, portfolios: Collection[PortfolioId]) -> None:
        """Owe the groups of these portfolios from now on."""
        for each in portfolios if self._door.is_on() else ():
            now = self._door.now
            first = OwedGroup(portfolio=self.portfolio(each), version=0, since=now, due_at=now)
            owed = self._owed.get(each, first)
            self._owed[each] = replace(owed, version=owed.version + 1, due_at=now, attempts=0)

    def among(self, portfolios: Collection[PortfolioId]) -> set[PortfolioId]:
        """Those of these portfolios whose groups are owed."""
        return self._owed.keys() & {*portfolios}

    def oldest(self, limit: int) -> list[OwedGroup]:
        """Those owed longest."""
        every = sorted(self._owed.values(), key=lambda each: (each.since, each.portfolio.id))
        return [self._as_now(each) for each in every][:limit]

    def standing(self) -> DoorStanding:
        """How much is owed."""
        oldest = next(iter(self.oldest(1)), None)
        return DoorStanding(len(self._owed), oldest.since, oldest.failure) if oldest else DoorStanding()

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[OwedGroup]:
        """Lease what is due to this process, in order."""
        due = [each for each in self._owed.values() if each.due_at <= now and _free(each, process_id, now)]
        due.sort(key=lambda each: (each.due_at, each.portfolio.id))
        claimed = [replace(each, attempts=each.attempts + 1, lease=Lease(process_id, until)) for each in due[:limit]]
        self._owed |= {each.portfolio.id: each for each in claimed}
        return [self._as_now(each) for each in claimed]

    def settle(self, owed: Sequence[OwedGroup]) -> None:
        """Owe these no longer, unless they changed since or are another's."""
        for each in owed:
            if self._is_as_claimed(each):
                del self._owed[each.portfolio.id]
            elif not self._give_back(each):
                self.owe([each.portfolio.id])

    def postpone(self, owed: Sequence[OwedGroup], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed since."""
        for each in owed:
            if self._is_as_claimed(each):
                stored = self._owed[each.portfolio.id]
                self._owed[each.portfolio.id] = replace(stored, due_at=due_at, failure=failure, lease=None)
            else:
                self._give_back(each)

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""
        for number, each in [*self._owed.items()]:
            if each.lease is not None and each.lease.process_id == process_id:
                self._owed[number] = replace(each, lease=None)

    def next_due(self, process_id: str) -> datetime | None:
        """When something is due for this process."""
        times = (
            each.lease.until if each.lease is not None and each.lease.process_id != process_id else each.due_at
            for each in self._owed.values()
        )
        return min(times, default=None)

    def clear(self) -> None:
        """Owe no group any longer."""
        self._owed.clear()

    def _as_now(self, owed: OwedGroup) -> OwedGroup:
        return replace(owed, portfolio=self.portfolio(owed.portfolio.id))

    def _is_as_claimed(self, owed: OwedGroup) -> bool:
        stored = self._owed.get(owed.portfolio.id)
        return stored is not None and _is_mine(stored, owed) and stored.version == owed.version

    def _give_back(self, owed: OwedGroup) -> bool:
        stored = self._owed.get(owed.portfolio.id)
        mine = stored is not None and _is_mine(stored, owed)
        if stored is not None and mine:
            self._owed[owed.portfolio.id] = replace(stored, lease=None)
        return mine


class AtDoor:
    """What the directory is owed when portfolios, or places in them, change, as storage does by itself."""

    def __init__(self, people: OwedToDoor, groups: OwedGroups, drifts: Drifts) -> None:
        self._people = people
        self._groups = groups
        self._drifts = drifts

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
        if self._people.is_on():
            for each in people:
                self._drifts.overtake(each, [Aspect.GROUPS])
            self._people.owe(people, urgent=urgent, ends_sessions=ends_sessions)


def _free(owed: OwedGroup, process_id: str, now: datetime) -> bool:
    return owed.lease is None or owed.lease.process_id == process_id or owed.lease.until <= now


def _is_mine(stored: OwedGroup, owed: OwedGroup) -> bool:
    if stored.lease is None or owed.lease is None:
        return False
    return stored.lease.process_id == owed.lease.process_id
