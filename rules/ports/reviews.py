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
        """Give the review that is open."""

    def latest(self) -> Review | None:
        """Give the review opened last, open or not."""

    def get(self, review: ReviewId) -> Review:
        """Give this review; raises LookupError."""

    def update(self, review: Review) -> None:
        """Store a review as it is now."""

    def line(self, review: ReviewId, person: PersonId) -> Line | None:
        """Give what was said about this person.

        None for somebody who is not in the review.
        """

    def lines(self, review: ReviewId) -> list[Line]:
        """Give what was said about everybody, in the review's order."""

    def answer(self, review: ReviewId, line: Line) -> None:
        """Store what was said about somebody."""

    def counts(self, review: ReviewId) -> dict[Answer | None, int]:
        """Count the lines of each answer.

        None: those that still wait for an answer.
        """

    def waiting(self, review: ReviewId, words: Sequence[str], after: Cursor, limit: int) -> list[Person]:
        """Give the users not answered yet who match every word, in the list's order."""

    def lost(self, review: ReviewId) -> list[PersonId]:
        """Give those not answered yet who are no users any more."""

    def earlier(self, review: ReviewId, people: Sequence[PersonId]) -> list[Line]:
        """Give the latest answer about each of these in the reviews before this one."""
