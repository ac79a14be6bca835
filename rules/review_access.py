"""« Revue des accès »: every access is regularly confirmed or ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from rules.model import messages
from rules.model.journal import Action, NewEntry
from rules.model.listing import Cursor
from rules.model.people import Access, Person, PersonId, SlackId, sort_key
from rules.model.refusals import AlreadyAnswered, NotYourself, ReviewClosed, ReviewOpen
from rules.model.reviews import Answer, Line, Review, ReviewId
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records

PAGE_SIZE = 15
LASTS = timedelta(days=14)
# Days after which administrators are reminded; overdue, they and the partners are every week.
_REMINDED_AFTER = (7, 13)
START = Cursor()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an administrator sees of the review open or last.

    `people` are still to be confirmed. `alone` tells that the reader may confirm their own access, because there is
    nobody else.
    """

    reader: Person
    review: Review | None
    confirmed: int = 0
    ended: int = 0
    waiting: int = 0
    people: tuple[Person, ...] = ()
    after: Cursor = START
    further: Cursor | None = None
    alone: bool = False

    @property
    def total(self) -> int:
        """The number of people in the review."""
        return self.confirmed + self.ended + self.waiting


def read_sheet(records: Records, reader: SlackId, after: Cursor = START) -> Sheet:
    """Give the review's progress; raises NotAUser or NotAnAdministrator."""
    administrator = administrator_of(records, reader)
    review = records.reviews.current() or records.reviews.latest()
    if review is None:
        return Sheet(administrator, None)
    counts = records.reviews.counts(review.id)
    found = records.reviews.waiting(review.id, after, PAGE_SIZE + 1) if review.closed_at is None else []
    further = _mark(found[PAGE_SIZE - 1]) if len(found) > PAGE_SIZE else None
    return Sheet(
        administrator,
        review,
        confirmed=counts.get(Answer.KEPT, 0),
        ended=counts.get(Answer.ENDED, 0),
        waiting=counts.get(None, 0),
        people=tuple(found[:PAGE_SIZE]),
        after=after,
        further=further,
        alone=len(records.people.administrators()) == 1,
    )


def start_review(records: Records, author: SlackId, now: datetime) -> Review:
    """Open a review on demand; raises NotAUser, NotAnAdministrator or ReviewOpen."""
    administrator = administrator_of(records, author)
    current = records.reviews.current()
    if current is not None:
        raise ReviewOpen(current.opened_at)
    return _open(records, administrator, now)


def confirm(records: Records, author: SlackId, review: ReviewId, people: Sequence[PersonId], now: datetime) -> Review:
    """Confirm that these people still need their access.

    « Toujours nécessaire »: the first answer counts, and the last one closes the review. Of several people, those
    answered already and oneself are passed over. Raises NotAUser, NotAnAdministrator, ReviewClosed, and for a single
    one NotYourself or AlreadyAnswered.
    """
    administrator = administrator_of(records, author)
    found = records.reviews.get(review)
    if found.closed_at is not None:
        raise ReviewClosed(found.closed_at)
    for person in people:
        _confirm(records, administrator, review, person, now, strict=len(people) == 1)
    return close_if_done(records, now) or found


def keep_reviews(records: Records, every: timedelta, now: datetime) -> bool:
    """Open, remind of, or close a review; tell whether anything was due."""
    current = records.reviews.current()
    if current is None:
        return _open_if_due(records, every, now)
    if close_if_done(records, now) is not None:
        return True
    return _remind(records, current, now)


def close_if_done(records: Records, now: datetime) -> Review | None:
    """Close the open review if everybody is answered.

    Those who decide and the channel are told. Gives the review if it was closed.
    """
    review = records.reviews.current()
    if review is None:
        return None
    records.reviews.settle(review.id, now)
    if records.reviews.counts(review.id).get(None, 0):
        return None
    closed = replace(review, closed_at=now)
    records.reviews.update(closed)
    counts = records.reviews.counts(review.id)
    facts = {"confirmed": counts.get(Answer.KEPT, 0), "ended": counts.get(Answer.ENDED, 0)}
    entry = records.journal.write(NewEntry(at=now, action=Action.REVIEW_CLOSED, facts=facts))
    payload = messages.ReviewClosed(confirmed=counts.get(Answer.KEPT, 0), ended=counts.get(Answer.ENDED, 0), at=now)
    owe_to(records, payload, entry, [*decision_makers(records), None])
    return closed


def overdue(review: Review, now: datetime) -> bool:
    """Tell whether the review has been open for too long."""
    return review.closed_at is None and now - review.opened_at >= LASTS


def _confirm(
    records: Records, author: Person, review: ReviewId, person: PersonId, now: datetime, *, strict: bool
) -> None:
    line = records.reviews.line(review, person)
    is_own = person == author.id and len(records.people.administrators()) > 1
    if line is None or line.answer is not None or is_own:
        if not strict:
            return
        if is_own:
            raise NotYourself
        raise AlreadyAnswered(_name(records, line.by if line else None))
    if records.people.get(person).access is not Access.ACTIVE:
        return  # answered when the review is settled
    records.reviews.answer(review, Line(person, Answer.KEPT, author.id, now))
    records.journal.write(NewEntry(at=now, action=Action.ACCESS_CONFIRMED, actor=author.id, whom=person))


def _open_if_due(records: Records, every: timedelta, now: datetime) -> bool:
    last = records.reviews.latest()
    since = last.closed_at if last is not None else _first_enrolment(records)
    if not every or since is None or now - since < every or not records.people.administrators():
        return False
    _open(records, None, now)
    return True


def _first_enrolment(records: Records) -> datetime | None:
    enrolled = records.journal.since(Action.ADMINISTRATOR_ENROLLED, datetime.min.replace(tzinfo=UTC))
    return enrolled[0].at if enrolled else None


def _open(records: Records, author: Person | None, now: datetime) -> Review:
    people = [each.id for each in records.people.listed() if each.access is Access.ACTIVE]
    review = records.reviews.add(now, author.id if author else None, people)
    actor = author.id if author else None
    facts = {"people": len(people)}
    entry = records.journal.write(NewEntry(at=now, action=Action.REVIEW_OPENED, actor=actor, facts=facts))
    waiting = records.reviews.counts(review.id).get(None, 0)
    payload = messages.ReviewOpened(author=actor, until=review.opened_at + LASTS, waiting=waiting, at=now)
    owe_to(records, payload, entry, records.people.administrators())
    return close_if_done(records, now) or review


def _remind(records: Records, review: Review, now: datetime) -> bool:
    days = (now - review.opened_at).days
    due = sum(days >= each for each in _REMINDED_AFTER) + max(0, (days - LASTS.days) // 7 + 1)
    if due <= review.reminders:
        return False
    reminded = replace(review, reminders=due)
    records.reviews.update(reminded)
    waiting = records.reviews.counts(review.id).get(None, 0)
    entry = records.journal.write(NewEntry(at=now, action=Action.REVIEW_REMINDED, facts={"waiting": waiting}))
    to = decision_makers(records) if overdue(review, now) else records.people.administrators()
    payload = messages.ReviewReminder(
        opened=review.opened_at,
        until=review.opened_at + LASTS,
        overdue=overdue(review, now),
        waiting=waiting,
        at=now,
    )
    owe_to(records, payload, entry, to)
    return True


def _mark(person: Person) -> Cursor:
    return Cursor(sort_key(person.first_name, person.last_name), person.id)


def _name(records: Records, person: PersonId | None) -> str:
    return "" if person is None else records.people.get(person).name
