"""What the rules ask of storage for details told at a moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from rules.model.people import Person
from rules.model.strangers import Stranger, StrangerId


class Strangers(Protocol):
    """The details of a moment that messages tell, until they are erased."""

    def add(self, stranger: Stranger) -> StrangerId:
        """Keep details, whose `id` is ignored, and give the number they are kept under."""

    def by_ids(self, strangers: Iterable[StrangerId]) -> list[Stranger]:
        """Give those of these that are not erased."""

    def with_address(self, email: str) -> list[Stranger]:
        """Give those with this address."""

    def like(self, person: Person) -> list[Stranger]:
        """Give those who are this person, or may be.

        By number, account or address; where neither is known, by name.
        """

    def remove(self, strangers: Iterable[StrangerId]) -> None:
        """Erase these."""
