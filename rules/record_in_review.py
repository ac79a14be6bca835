"""What the open access review records of accesses that end, in it or beside it."""

from __future__ import annotations

from collections.abc import Sequence

from rules.close_review import ENDINGS, close_if_done
from rules.model.journal import Action, Entry
from rules.model.people import PersonId
from rules.model.reviews import Line, Review
from rules.ports import Records

# After these somebody has access (again), so that it is to be answered for.
_BEGINNINGS = frozenset({Action.SUBSCRIBER_REACTIVATED, Action.SUBSCRIBER_ADDED, Action.PARTNER_ADDED})


def record_in_review(records: Records, lines: Sequence[Entry]) -> None:
    """Record what was done to an access, by whom and when; the last answer closes the review."""
    told = [(each, each.whom) for each in lines if each.whom and each.action in {*ENDINGS, *_BEGINNINGS}]
    review = records.reviews.current() if told else None
    if review is None:
        return
    for entry, person in told:
        _record(records, review, entry, person)
    close_if_done(records, told[-1][0].at)


def _record(records: Records, review: Review, entry: Entry, person: PersonId) -> None:
    line = records.reviews.line(review.id, person)
    if line is None:
        return
    if entry.action in _BEGINNINGS:
        # One who was on hold, and has been answered for by that.
        if line.answer is not None and line.answer in ENDINGS.values():
            records.reviews.answer(review.id, Line(person))
    elif not records.people.get(person).is_user:
        said = Line(person, ENDINGS[entry.action], entry.actor, entry.at, entry.id)
        records.reviews.answer(review.id, said)
