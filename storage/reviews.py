"""The access reviews of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, func, insert, not_, select, tuple_, update

from rules.model.listing import Cursor
from rules.model.people import Person, PersonId, Space
from rules.model.reviews import Answer, Line, Review, ReviewId
from storage.people_queries import IS_USER
from storage.person_rows import person_of
from storage.tables import people, review_lines, reviews

_HERE = reviews.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_LATEST = select(reviews).where(_HERE).order_by(reviews.c.id.desc()).limit(1)
_CURRENT = _LATEST.where(reviews.c.closed_at.is_(None))
_GET = select(reviews).where(_HERE, reviews.c.id == _SOUGHT)
_ADD = insert(reviews).returning(reviews.c.id)
_UPDATE = update(reviews).where(_HERE, reviews.c.id == _SOUGHT)
_OF = review_lines.c.review == _SOUGHT
_LINES = select(review_lines).where(_OF).order_by(review_lines.c.position)
_LINE = select(review_lines).where(_OF, review_lines.c.person == bindparam("whose"))
_ANSWER = update(review_lines).where(_OF, review_lines.c.person == bindparam("whose"))
_COUNTS = select(review_lines.c.answer, func.count().label("lines")).where(_OF).group_by(review_lines.c.answer)
_IN_REVIEW = review_lines.join(people, review_lines.c.person == people.c.id)
_WAITING = (
    select(people)
    .select_from(_IN_REVIEW)
    .where(_OF, review_lines.c.answer.is_(None), IS_USER)
    .where(tuple_(people.c.sort_key, people.c.id) > tuple_(bindparam("key"), bindparam("after")))
    .order_by(people.c.sort_key, people.c.id)
)
_LOST = (
    select(people.c.id)
    .select_from(_IN_REVIEW)
    .where(_OF, review_lines.c.answer.is_(None), not_(IS_USER))
    .order_by(review_lines.c.position)
)
_EARLIER = (
    select(review_lines)
    .join(reviews, reviews.c.id == review_lines.c.review)
    .where(_HERE, reviews.c.id < _SOUGHT, review_lines.c.answer.is_not(None))
    .where(review_lines.c.person.in_(bindparam("whose", expanding=True)))
    .order_by(review_lines.c.review)
)


class Reviews:
    """The reviews of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def add(self, opened_at: datetime, opened_by: PersonId | None, people: Sequence[PersonId]) -> Review:
        """Store a new review of these people."""
        facts = {"space_id": self._space["space"], "opened_at": opened_at, "opened_by": opened_by, "reminders": 0}
        number = ReviewId(self._connection.execute(_ADD, facts).scalar_one())
        lines = [{"review": number, "person": each, "position": index} for index, each in enumerate(people)]
        if lines:
            self._connection.execute(insert(review_lines), lines)
        return Review(number, opened_at, opened_by)

    def current(self) -> Review | None:
        """Give the open review; None without one."""
        return _review(self._connection.execute(_CURRENT, self._space).one_or_none())

    def latest(self) -> Review | None:
        """Give the latest review, open or closed."""
        return _review(self._connection.execute(_LATEST, self._space).one_or_none())

    def get(self, review: ReviewId) -> Review:
        """Give this review; raises LookupError."""
        found = _review(self._connection.execute(_GET, {**self._space, "sought": review}).one_or_none())
        if found is None:
            raise LookupError(f"there is no review {review} in space {self._space['space']}")
        return found

    def update(self, review: Review) -> None:
        """Store a review as it is now."""
        facts = {"closed_at": review.closed_at, "reminders": review.reminders}
        self._connection.execute(_UPDATE, {**self._space, "sought": review.id, **facts})

    def line(self, review: ReviewId, person: PersonId) -> Line | None:
        """Give the line of this person; None without one."""
        row = self._connection.execute(_LINE, {"sought": review, "whose": person}).one_or_none()
        return None if row is None else _line(row)

    def lines(self, review: ReviewId) -> list[Line]:
        """List all lines of a review, in their order."""
        return [_line(row) for row in self._connection.execute(_LINES, {"sought": review})]

    def answer(self, review: ReviewId, line: Line) -> None:
        """Store the answer about a person."""
        said = {"answer": line.answer, "answered_by": line.by, "answered_at": line.at, "entry": line.entry}
        self._connection.execute(_ANSWER, {"sought": review, "whose": line.person, **said})

    def counts(self, review: ReviewId) -> dict[Answer | None, int]:
        """Count the lines of each answer.

        None stands for lines without an answer.
        """
        rows = self._connection.execute(_COUNTS, {"sought": review})
        return {row.answer: row.lines for row in rows}

    def waiting(self, review: ReviewId, words: Sequence[str], after: Cursor, limit: int) -> list[Person]:
        """List users without answer who match every word, in list order."""
        found = (people.c.search_text.contains(word, autoescape=True) for word in words)
        sought = {"sought": review, "key": after.key, "after": after.person}
        rows = self._connection.execute(_WAITING.where(*found).limit(limit), sought).mappings()
        return [person_of(row) for row in rows]

    def lost(self, review: ReviewId) -> list[PersonId]:
        """List those without answer who are no users any more."""
        return [PersonId(each) for each in self._connection.execute(_LOST, {"sought": review}).scalars()]

    def earlier(self, review: ReviewId, people: Sequence[PersonId]) -> list[Line]:
        """List the latest answer about each of these in the reviews before this one."""
        rows = self._connection.execute(_EARLIER, {**self._space, "sought": review, "whose": list(people)})
        return list({row.person: _line(row) for row in rows}.values())


def _review(row: Row[Any] | None) -> Review | None:
    return None if row is None else Review(row.id, row.opened_at, row.opened_by, row.closed_at, row.reminders)


def _line(row: Row[Any]) -> Line:
    return Line(row.person, row.answer, row.answered_by, row.answered_at, row.entry)
