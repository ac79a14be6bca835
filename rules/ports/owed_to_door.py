"""What the rules ask of storage for the firm's directory."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import PersonId


class OwedToDoor(Protocol):
    """The entries that one space owes its directory.

    What changes of somebody in the space is owed by itself, if the space has a directory.
    """

    def is_on(self) -> bool:
        """Tell whether the space has a directory."""

    def turn(self, *, on: bool) -> None:
        """Say whether the space has a directory; without one nothing is owed."""

    def owe(self, people: Collection[PersonId], *, urgent: bool = True, ends_sessions: bool = False) -> None:
        """Owe the entries of these people from now on.

        With `ends_sessions` the end of their sessions, too. The urgent ones go first. Of who is owed already it is one
        change more. Without a directory nothing is owed.
        """

    def of(self, person: PersonId) -> Owed | None:
        """Give what is owed of this person."""

    def among(self, people: Collection[PersonId]) -> set[PersonId]:
        """Give those of these people whose entries are owed."""

    def oldest(self, limit: int) -> list[Owed]:
        """Give those owed longest."""

    def standing(self) -> DoorStanding:
        """Give how much is owed."""

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[Owed]:
        """Lease what is due to this process, the urgent ones first.

        It is given with the people as they are now, the portfolios that they are in, and what of their entries is left.
        """

    def settle(self, owed: Sequence[Owed]) -> None:
        """Owe these no longer.

        Who changed since they were claimed, or was another's to write by now, is owed at once.
        """

    def postpone(self, owed: Sequence[Owed], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed since."""

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""

    def next_due(self, process_id: str) -> datetime | None:
        """Give when something is due for this process; None: nothing is owed."""
