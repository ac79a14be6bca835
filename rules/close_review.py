"""The end of an access review, once everybody in it is answered for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from rules.model import messages
from rules.model.journal import Action, NewEntry
from rules.model.people import PersonId
from rules.model.reviews import Answer, Line, Review
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records

# How a line of the journal that ends an access stands in the record.
ENDINGS: Mapping[Action, Answer] = {
    Action.SUBSCRIBER_SUSPENDED: Answer.SUSPENDED,
    Action.SUBSCRIBER_REMOVED: Answer.REMOVED,
    Action.PARTNER_REMOVED: Answer.REMOVED,
}


def close_if_done(records: Records, now: datetime) -> Review | None:
    """Close the open review if everybody is answered.

    Those who decide and the channel are told. Gives the review if it was closed.
    """
    review = records.reviews.current()
    if review is None:
        return None
    for person in records.reviews.lost(review.id):
        records.reviews.answer(review.id, _ending(records, review, person, now))
    counts = records.reviews.counts(review.id)
    if counts.get(None, 0):
        return None
    closed = replace(review, closed_at=now)
    records.reviews.update(closed)
    confirmed = counts.get(Answer.KEPT, 0)
    ended = sum(counts.values()) - confirmed
    facts = {"confirmed": confirmed, "ended": ended}
    entry = records.journal.write(NewEntry(at=now, action=Action.REVIEW_CLOSED, facts=facts))
    payload = messages.ReviewClosed(confirmed=confirmed, ended=ended, at=now)
    owe_to(records, payload, entry, [*decision_makers(records), None])
    return closed


def _ending(records: Records, review: Review, person: PersonId, now: datetime) -> Line:
    """Give what the journal says of an access that ended when nobody recorded it."""
    lines = [records.journal.latest_about(person, action) for action in ENDINGS]
    found = [each for each in lines if each is not None and each.at >= review.opened_at]
    if not found:
        return Line(person, Answer.ENDED, None, now)
    last = max(found, key=lambda each: each.id)
    return Line(person, ENDINGS[last.action], last.actor, last.at, last.id)
