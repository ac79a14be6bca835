"""What the rules ask of storage for what differs in the firm's directory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from rules.model.drift import Aspect, Drift
from rules.model.people import PersonId


class Drifts(Protocol):
    """The differences of one space's directory that nobody ordered.

    What is ordered of somebody in the space is over by itself.
    """

    def all(self) -> list[Drift]:
        """Give those that wait and those that are kept, by person."""

    def of(self, person: PersonId) -> list[Drift]:
        """Give those of this person."""

    def waiting(self) -> int:
        """Count the people of whom something waits for an answer."""

    def kept(self) -> Mapping[PersonId, frozenset[Aspect]]:
        """Give what is kept today, by person."""

    def put(self, drifts: Sequence[Drift]) -> None:
        """Store these as they are now."""

    def remove(self, person: PersonId, aspects: Collection[Aspect]) -> None:
        """Forget these of somebody; nothing where there is none."""

    def clear(self) -> None:
        """Forget all that wait; what is kept stays."""

    def is_compared(self) -> bool:
        """Tell whether the directory was found whole, or made so, before."""

    def note_compared(self) -> None:
        """Remember that it was; forgotten where the space has no directory."""
