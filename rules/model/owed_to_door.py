"""The entries that the firm's directory does not have yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.drift import Aspect
from rules.model.notices import Lease
from rules.model.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """Somebody whose entry is to be made as they are now.

    `version` counts the changes that nobody brought to the directory yet, `attempts` the present one too. `failure` is
    why the last one failed, `left` what the directory keeps of its own, as far as it was claimed.
    """

    person: Person
    version: int
    since: datetime
    due_at: datetime
    attempts: int = 0
    failure: str = ""
    lease: Lease | None = None
    left: frozenset[Aspect] = frozenset()


@dataclass(frozen=True, slots=True)
class DoorStanding:
    """How much the directory is owed, since when, and why."""

    owed: int = 0
    since: datetime | None = None
    failure: str = ""
