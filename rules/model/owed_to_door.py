"""The entries that the firm's directory does not have yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.drift import Aspect
from rules.model.notices import Lease
from rules.model.people import Person
from rules.model.portfolios import PortfolioId


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """Somebody whose entry is to be made as they are now.

    `version` counts the changes that nobody brought to the directory yet, `attempts` the present one too. `failure` is
    why the last one failed. As far as it was claimed, `left` is what the directory keeps of its own, and `portfolios`
    are those that they are in. `ends_sessions`: they lost a right, which sessions that are open may still have.
    """

    person: Person
    version: int
    since: datetime
    due_at: datetime
    attempts: int = 0
    failure: str = ""
    lease: Lease | None = None
    left: frozenset[Aspect] = frozenset()
    portfolios: frozenset[PortfolioId] = frozenset()
    ends_sessions: bool = False


@dataclass(frozen=True, slots=True)
class DoorStanding:
    """How much the directory is owed, since when, and why."""

    owed: int = 0
    since: datetime | None = None
    failure: str = ""

    def beside(self, other: DoorStanding) -> DoorStanding:
        """Give both together, with the older one's moment and reason."""
        if self.since is None or (other.since is not None and other.since < self.since):
            return DoorStanding(self.owed + other.owed, other.since, other.failure)
        return DoorStanding(self.owed + other.owed, self.since, self.failure)
