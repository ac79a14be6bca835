"""What the firm's directory is owed, in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from rules.model.dates import today
from rules.model.door import changes_entry
from rules.model.drift import ordered
from rules.model.notices import Lease
from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import Person, PersonId
from rules.model.portfolios import PortfolioId
from tests.fakes.drifts import Drifts


class OwedToDoor:
    """The entries that one space owes its directory."""

    def __init__(self, people: Callable[[PersonId], Person], drifts: Drifts) -> None:
        self.now = datetime(2026, 3, 2, 8, tzinfo=UTC)
        self._people = people
        self._drifts = drifts
        self._on = False
        self._owed: dict[PersonId, Owed] = {}
        self._urgent: set[PersonId] = set()
        self.portfolios_of: Callable[[PersonId], frozenset[PortfolioId]] = lambda _: frozenset()

    def is_on(self) -> bool:
        """Whether the space has a directory."""
        return self._on

    def turn(self, *, on: bool) -> None:
        """Say whether the space has a directory."""
        self._on = on
        self._drifts.compared = False
        if not on:
            self._owed.clear()

    def owe(self, people: Collection[PersonId], *, urgent: bool = True, ends_sessions: bool = False) -> None:
        """Owe the entries of these people from now on."""
        for each in people if self._on else ():
            if urgent:
                self._urgent.add(each)
            elif each not in self._owed:
                self._urgent.discard(each)
            before, now = self._owed.get(each), self.now
            first = Owed(person=self._people(each), version=0, since=now, due_at=now)
            owed = before or first
            ends = ends_sessions or owed.ends_sessions
            self._owed[each] = replace(owed, version=owed.version + 1, due_at=now, attempts=0, ends_sessions=ends)

    def follow(self, before: Person | None, after: Person, *, urgent: bool) -> None:
        """Owe the entry of who has changed, as storage does by itself."""
        if changes_entry(before, after) and self._on:
            self._drifts.overtake(after.id, ordered(before, after))
            self.owe([after.id], urgent=urgent)

    def of(self, person: PersonId) -> Owed | None:
        """What is owed of this person."""
        return self._as_now(self._owed[person]) if person in self._owed else None

    def among(self, people: Collection[PersonId]) -> set[PersonId]:
        """Those of these people whose entries are owed."""
        return self._owed.keys() & {*people}

    def oldest(self, limit: int) -> list[Owed]:
        """Those owed longest."""
        return [*map(self._as_now, sorted(self._owed.values(), key=lambda each: (each.since, each.person.id)))][:limit]

    def standing(self) -> DoorStanding:
        """How much is owed."""
        oldest = next(iter(self.oldest(1)), None)
        return DoorStanding(len(self._owed), oldest.since, oldest.failure) if oldest else DoorStanding()

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[Owed]:
        """Lease what is due to this process, the urgent first."""
        due = [each for each in self._owed.values() if each.due_at <= now and _free(each, process_id, now)]
        due.sort(key=lambda each: (each.person.id not in self._urgent, each.due_at, each.person.id))
        claimed = [replace(each, attempts=each.attempts + 1, lease=Lease(process_id, until)) for each in due[:limit]]
        self._owed |= {each.person.id: each for each in claimed}
        left = self._drifts.left(today(now))
        return [
            replace(
                self._as_now(each),
                left=left.get(each.person.id, frozenset()),
                portfolios=self.portfolios_of(each.person.id),
            )
            for each in claimed
        ]

    def settle(self, owed: Sequence[Owed]) -> None:
        """Owe these no longer, unless they changed since or are another's."""
        for each in owed:
            if self._is_as_claimed(each):
                del self._owed[each.person.id]
            elif not self._give_back(each):
                self.owe([each.person.id])

    def postpone(self, owed: Sequence[Owed], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed since."""
        for each in owed:
            if self._is_as_claimed(each):
                self._change(each.person.id, due_at=due_at, failure=failure, lease=None)
            else:
                self._give_back(each)

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""
        for each in [*self._owed.values()]:
            if each.lease is not None and each.lease.process_id == process_id:
                self._change(each.person.id, lease=None)

    def next_due(self, process_id: str) -> datetime | None:
        """When something is due for this process."""
        times = (
            each.lease.until if each.lease is not None and each.lease.process_id != process_id else each.due_at
            for each in self._owed.values()
        )
        return min(times, default=None)

    def _as_now(self, owed: Owed) -> Owed:
        return replace(owed, person=self._people(owed.person.id))

    def _is_as_claimed(self, owed: Owed) -> bool:
        stored = self._owed.get(owed.person.id)
        return stored is not None and self._is_mine(stored, owed) and stored.version == owed.version

    def _is_mine(self, stored: Owed, owed: Owed) -> bool:
        return None not in (stored.lease, owed.lease) and _holder(stored) == _holder(owed)

    def _give_back(self, owed: Owed) -> bool:
        stored = self._owed.get(owed.person.id)
        mine = stored is not None and self._is_mine(stored, owed)
        if mine:
            self._change(owed.person.id, lease=None)
        return mine

    def _change(self, person: PersonId, **changes: object) -> None:
        self._owed[person] = replace(self._owed[person], **changes)  # type: ignore[arg-type]


def _free(owed: Owed, process_id: str, now: datetime) -> bool:
    return owed.lease is None or owed.lease.process_id == process_id or owed.lease.until <= now


def _holder(owed: Owed) -> str:
    return owed.lease.process_id if owed.lease else ""
