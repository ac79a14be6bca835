"""By what a directory differs though nobody ordered it, in memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from rules.model.dates import today
from rules.model.drift import Aspect, Drift, by_person
from rules.model.people import PersonId


class Drifts:
    """The differences of one space's directory."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 8, tzinfo=UTC)
        self.compared = False
        self._kept: dict[tuple[PersonId, Aspect], Drift] = {}

    def all(self) -> list[Drift]:
        """Those that wait and those that are kept, by person."""
        return [self._kept[key] for key in sorted(self._kept)]

    def of(self, person: PersonId) -> list[Drift]:
        """Those of this person."""
        return [each for each in self.all() if each.person == person]

    def waiting(self) -> int:
        """Of how many people something waits for an answer."""
        return len({each.person for each in self.all() if each.kept is None and not each.over})

    def kept(self) -> Mapping[PersonId, frozenset[Aspect]]:
        """What is kept today, by person."""
        day = today(self.now)
        return _aspects([each for each in self.all() if each.kept is not None and each.is_left(day)])

    def left(self, day: date) -> Mapping[PersonId, frozenset[Aspect]]:
        """What of entries is left as it is on this day."""
        return _aspects([each for each in self.all() if each.is_left(day)])

    def put(self, drifts: Sequence[Drift]) -> None:
        """Store these as they are now."""
        self._kept |= {(each.person, each.aspect): each for each in drifts}

    def remove(self, person: PersonId, aspects: Collection[Aspect]) -> None:
        """Forget these of somebody."""
        for each in aspects:
            self._kept.pop((person, each), None)

    def overtake(self, person: PersonId, aspects: Collection[Aspect]) -> None:
        """Remember that the space ordered these aspects of somebody's entry."""
        for each in self.of(person):
            if each.aspect in aspects:
                self.put([replace(each, over=True)])

    def clear(self) -> None:
        """Forget all that wait."""
        self._kept = {key: each for key, each in self._kept.items() if each.kept is not None}

    def is_compared(self) -> bool:
        """Whether the directory was found whole before."""
        return self.compared

    def note_compared(self) -> None:
        """Remember that it was."""
        self.compared = True


def _aspects(drifts: Sequence[Drift]) -> dict[PersonId, frozenset[Aspect]]:
    return {person: frozenset(each.aspect for each in some) for person, some in by_person(drifts).items()}
