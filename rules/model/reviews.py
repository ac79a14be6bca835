"""Access reviews: who had access, and what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from rules.model.journal import EntryId
from rules.model.people import PersonId

ReviewId = NewType("ReviewId", int)


class Answer(StrEnum):
    """What was said about somebody's access."""

    KEPT = "kept"
    ENDED = "ended"  # in a review of before 0.4.0, or by no line that says how
    SUSPENDED = "suspended"  # in the review or beside it
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Review:
    """One review; opened by nobody means by the bot itself."""

    id: ReviewId
    opened_at: datetime
    opened_by: PersonId | None
    closed_at: datetime | None = None
    reminders: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """What was said about somebody in a review, by whom and when.

    `answer` is None as long as there is none. `entry` is the line of the journal that says why.
    """

    person: PersonId
    answer: Answer | None = None
    by: PersonId | None = None
    at: datetime | None = None
    entry: EntryId | None = None
