"""What the rules ask of storage for access reviews."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rules.model.listing import Cursor
from rules.model.people import Person, PersonId
from rules.model.reviews import Answer, Line, Review, ReviewId


class Reviews(Protocol):
    """The reviews of one space."""

    def add(self, opened_at: datetime, opened_by: PersonId | None, people: Sequence[PersonId]) -> Review:
        """Store a new review of these people."""

    def current(self) -> Review | None:
        """The review that is open."""

    def latest(self) -> Review | None:
        """The review opened last, open or not."""

    def get(self, review: ReviewId) -> Review:
        """This review; raises LookupError."""

    def update(self, review: Review) -> None:
        """Store a review as it is now."""

    def line(self, review: ReviewId, person: PersonId) -> Line | None:
        """What was said about this person; None for somebody who is not in it."""

    def lines(self, review: ReviewId) -> list[Line]:
        """What was said about everybody, in the order in which they were put in."""

    def answer(self, review: ReviewId, line: Line) -> None:
        """Store what was said about somebody."""

    def counts(self, review: ReviewId) -> dict[Answer | None, int]:
        """How many lines there are of each answer; None: of those whose access is still to be confirmed."""

    def waiting(self, review: ReviewId, after: Cursor, limit: int) -> list[Person]:
        """Those with access about whom nothing was said yet, in the order of the list."""

    def settle(self, review: ReviewId, at: datetime) -> int:
        """Answer for all who have no access any more; for how many."""
