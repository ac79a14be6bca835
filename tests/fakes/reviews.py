"""The access reviews of a space in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from rules.model.listing import Cursor
from rules.model.people import Person, PersonId, search_text, sort_key
from rules.model.reviews import Answer, Line, Review, ReviewId


class Reviews:
    """The reviews of the space."""

    def __init__(self, person: Callable[[PersonId], Person]) -> None:
        self._person = person
        self._stored: dict[ReviewId, Review] = {}
        self._lines: dict[ReviewId, dict[PersonId, Line]] = {}

    def add(self, opened_at: datetime, opened_by: PersonId | None, people: Sequence[PersonId]) -> Review:
        """Store a new review of these people."""
        review = Review(ReviewId(len(self._stored) + 1), opened_at, opened_by)
        self._stored[review.id] = review
        self._lines[review.id] = {each: Line(each) for each in people}
        return review

    def current(self) -> Review | None:
        """The review that is open."""
        return next((each for each in reversed(self._stored.values()) if each.closed_at is None), None)

    def latest(self) -> Review | None:
        """The review opened last, open or not."""
        return list(self._stored.values())[-1] if self._stored else None

    def get(self, review: ReviewId) -> Review:
        """This review; raises LookupError."""
        return self._stored[review]

    def update(self, review: Review) -> None:
        """Store a review as it is now."""
        self._stored[review.id] = review

    def line(self, review: ReviewId, person: PersonId) -> Line | None:
        """What was said about this person."""
        return self._lines[review].get(person)

    def lines(self, review: ReviewId) -> list[Line]:
        """What was said about everybody."""
        return list(self._lines[review].values())

    def answer(self, review: ReviewId, line: Line) -> None:
        """Store what was said about somebody."""
        if line.person in self._lines[review]:
            self._lines[review][line.person] = line

    def counts(self, review: ReviewId) -> dict[Answer | None, int]:
        """How many lines there are of each answer."""
        answers = [each.answer for each in self.lines(review)]
        return {each: answers.count(each) for each in set(answers)}

    def waiting(self, review: ReviewId, words: Sequence[str], after: Cursor, limit: int) -> list[Person]:
        """The users about whom nothing was said yet and who match every word, in the order of the list."""
        people = [self._person(each.person) for each in self.lines(review) if each.answer is None]
        found = sorted((each for each in people if each.is_user and _matches(each, words)), key=_place)
        return [each for each in found if _place(each) > (after.key, after.person)][:limit]

    def lost(self, review: ReviewId) -> list[PersonId]:
        """Those about whom nothing was said yet who are no users any more."""
        waiting = [each.person for each in self.lines(review) if each.answer is None]
        return [each for each in waiting if not self._person(each).is_user]

    def earlier(self, review: ReviewId, people: Sequence[PersonId]) -> list[Line]:
        """The latest answer about each of these in the reviews before this one."""
        before = [line for number in self._stored if number < review for line in self.lines(number)]
        found = {each.person: each for each in before if each.answer is not None and each.person in people}
        return list(found.values())


def _place(person: Person) -> tuple[str, int]:
    return sort_key(person.first_name, person.last_name), person.id


def _matches(person: Person, words: Sequence[str]) -> bool:
    return all(word in search_text(person) for word in words)
