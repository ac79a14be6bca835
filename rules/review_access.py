"""« Revue des accès »: every access is regularly confirmed or ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rules.close_review import close_if_done
from rules.model import messages
from rules.model.journal import Action, NewEntry
from rules.model.listing import Cursor
from rules.model.people import Person, PersonId, SlackId, sort_key
from rules.model.refusals import AccessChanged, AlreadyAnswered, NotYourself, Refused, ReviewClosed, ReviewOpen
from rules.model.reviews import Answer, Line, Review, ReviewId
from rules.model.told import NO_FACTS
from rules.model.writing import tidy, words_sought
from rules.note_outside_accesses import has_services, services_of
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.places_of import places_of
from rules.ports import Records
from rules.review_sheet import BEGINNING, Confirmed, Said, Sheet, Spot, TakenBack

PAGE_SIZE = 15
LASTS = timedelta(days=14)
# Days after which administrators are reminded; overdue, they and the partners are every week.
_REMINDED_AFTER = (7, 13)


def read_sheet(records: Records, reader: SlackId, now: datetime, spot: Spot = BEGINNING) -> Sheet:
    """Give the review's progress; raises NotAUser or NotAnAdministrator."""
    administrator = administrator_of(records, reader)
    review = records.reviews.current() or records.reviews.latest()
    if review is None:
        return Sheet(administrator, None)
    counts = records.reviews.counts(review.id)
    found = _waiting(records, review, spot) if review.closed_at is None else []
    further = _mark(found[PAGE_SIZE - 1]) if len(found) > PAGE_SIZE else None
    people = tuple(found[:PAGE_SIZE])
    confirmed, waiting = counts.get(Answer.KEPT, 0), counts.get(None, 0)
    return Sheet(
        administrator,
        review,
        confirmed=confirmed,
        ended=sum(counts.values()) - confirmed - waiting,
        waiting=waiting,
        people=people,
        spot=spot,
        further=further,
        alone=len(records.people.administrators()) == 1,
        now=now,
        earlier=_earlier(records, review, [each.id for each in people]),
        places=places_of(records, administrator, [each.id for each in people]),
        outside=services_of(records, [each.id for each in people]),
        has_services=has_services(records),
    )


def start_review(records: Records, author: SlackId, now: datetime) -> Review:
    """Open a review on demand; raises NotAUser, NotAnAdministrator or ReviewOpen."""
    administrator = administrator_of(records, author)
    current = records.reviews.current()
    if current is not None:
        raise ReviewOpen(current.opened_at)
    return _open(records, administrator, now)


def confirm(
    records: Records, author: SlackId, review: ReviewId, people: Sequence[PersonId], now: datetime
) -> Confirmed:
    """Confirm that these people still need their access.

    « Toujours nécessaire »: the first answer counts, and the last one closes the review. Of several people, those who
    cannot be confirmed are passed over, and it is said why. Raises NotAUser, NotAnAdministrator, ReviewClosed, and for
    a single one NotYourself, AlreadyAnswered or AccessChanged.
    """
    administrator, found = administrator_of(records, author), _open_review(records, review)
    confirmed: list[Person] = []
    refused: list[Refused] = []
    for person in people:
        try:
            confirmed.append(_confirm(records, administrator, review, person, now))
        except (NotYourself, AlreadyAnswered, AccessChanged) as reason:
            if len(people) == 1:
                raise
            refused.append(reason)
    return Confirmed(close_if_done(records, now) or found, tuple(confirmed), tuple(refused))


def take_back(
    records: Records, author: SlackId, review: ReviewId, people: Sequence[PersonId], now: datetime
) -> TakenBack:
    """Take confirmations back, so that these people are to be answered for again.

    Gives whose were. Raises NotAUser, NotAnAdministrator or ReviewClosed.
    """
    administrator = administrator_of(records, author)
    _open_review(records, review)
    taken = [each for each in people if _is_kept(records, review, each)]
    for person in taken:
        records.reviews.answer(review, Line(person))
        records.journal.write(
            NewEntry(at=now, action=Action.CONFIRMATION_WITHDRAWN, actor=administrator.id, whom=person)
        )
    return TakenBack(tuple(records.people.get(each) for each in taken))


def keep_reviews(records: Records, every: timedelta, now: datetime) -> bool:
    """Open, remind of, or close a review; tell whether anything was due."""
    current = records.reviews.current()
    if current is None:
        return _open_if_due(records, every, now)
    if close_if_done(records, now) is not None:
        return True
    return _remind(records, current, now)


def overdue(review: Review, now: datetime) -> bool:
    """Tell whether the review has been open for too long."""
    return review.closed_at is None and now - review.opened_at >= LASTS


def _open_review(records: Records, review: ReviewId) -> Review:
    found = records.reviews.get(review)
    if found.closed_at is not None:
        raise ReviewClosed(found.closed_at)
    return found


def _confirm(records: Records, author: Person, review: ReviewId, whom: PersonId, now: datetime) -> Person:
    line, person = records.reviews.line(review, whom), records.people.get(whom)
    if line is None or line.answer is not None:
        raise _answered(records, person, line)
    if not person.is_user:
        raise AccessChanged(person.name, person.access)
    if whom == author.id and len(records.people.administrators()) > 1:
        raise NotYourself
    outside = ", ".join(services_of(records, [whom]).get(whom, ()))
    facts = {"outside": outside} if outside else NO_FACTS
    entry = records.journal.write(
        NewEntry(at=now, action=Action.ACCESS_CONFIRMED, actor=author.id, whom=whom, facts=facts)
    )
    records.reviews.answer(review, Line(whom, Answer.KEPT, author.id, now, entry))
    return person


def _answered(records: Records, person: Person, line: Line | None) -> Refused:
    """Say what was decided about somebody, by whom and when."""
    if line is None:
        return AccessChanged(person.name, person.access)
    kept = Action.ACCESS_CONFIRMED if line.answer is Answer.KEPT else None
    by = records.people.get(line.by).name if line.by else ""
    return AlreadyAnswered(by, _action(records, line) or kept, line.at, person.name)


def _action(records: Records, line: Line) -> Action | None:
    return records.journal.get(line.entry).action if line.entry else None


def _is_kept(records: Records, review: ReviewId, person: PersonId) -> bool:
    line = records.reviews.line(review, person)
    return line is not None and line.answer is Answer.KEPT


def _waiting(records: Records, review: Review, spot: Spot) -> list[Person]:
    words = words_sought(tidy(spot.search))
    return records.reviews.waiting(review.id, words, spot.after, PAGE_SIZE + 1)


def _earlier(records: Records, review: Review, people: Sequence[PersonId]) -> dict[PersonId, Said]:
    lines = records.reviews.earlier(review.id, people) if people else []
    by = {each.id: each.name for each in records.people.by_ids([line.by for line in lines if line.by])}
    return {
        each.person: Said(each.answer, by.get(each.by, "") if each.by else "", each.at, _action(records, each))
        for each in lines
        if each.answer is not None and each.at is not None
    }


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
    people = [each.id for each in records.people.listed() if each.is_user]
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
