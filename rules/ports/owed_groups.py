"""What the rules ask of storage for the groups of portfolios."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding
from rules.model.portfolios import PortfolioId


class OwedGroups(Protocol):
    """The groups that one space owes its directory.

    What changes of a portfolio is owed by itself, if the space has a directory. Who is in a group stands in what is
    owed of people.
    """

    def owe(self, portfolios: Collection[PortfolioId]) -> None:
        """Owe the groups of these portfolios from now on.

        Of what is owed already it is one change more. Without a directory nothing is owed.
        """

    def among(self, portfolios: Collection[PortfolioId]) -> set[PortfolioId]:
        """Give those of these portfolios whose groups are owed."""

    def oldest(self, limit: int) -> list[OwedGroup]:
        """Give those owed longest."""

    def standing(self) -> DoorStanding:
        """Give how much is owed."""

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[OwedGroup]:
        """Lease what is due to this process, in order.

        It is given with the portfolios as they are now.
        """

    def settle(self, owed: Sequence[OwedGroup]) -> None:
        """Owe these no longer.

        What changed since it was claimed, or was another's to write by now, is owed at once.
        """

    def postpone(self, owed: Sequence[OwedGroup], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed since."""

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""

    def next_due(self, process_id: str) -> datetime | None:
        """Give when something is due for this process; None: nothing is owed."""

    def clear(self) -> None:
        """Owe no group any longer."""
