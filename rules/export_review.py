"""The record of a review: who confirmed whose access, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.journal import IdempotencyKey
from rules.model.payload import Exported
from rules.model.people import Person, PersonId, SlackId
from rules.model.reviews import Line, Review, ReviewId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records
from rules.tell_of_export import tell_of_export


@dataclass(frozen=True, slots=True)
class Entry:
    """What was said about somebody, and by whom.

    None: the access had ended already.
    """

    person: Person
    line: Line
    by: Person | None


@dataclass(frozen=True, slots=True)
class Record:
    """All that was said in a review."""

    review: Review
    entries: tuple[Entry, ...]


def record_of(records: Records, review: ReviewId) -> Record:
    """Give the record of this review; raises LookupError."""
    people: dict[PersonId, Person] = {}

    def known(person: PersonId) -> Person:
        if person not in people:
            people[person] = records.people.get(person)
        return people[person]

    lines = records.reviews.lines(review)
    entries = tuple(Entry(known(each.person), each, known(each.by) if each.by else None) for each in lines)
    return Record(records.reviews.get(review), entries)


def latest_record(records: Records) -> Record | None:
    """Give the record of the review opened last."""
    latest = records.reviews.latest()
    return record_of(records, latest.id) if latest is not None else None


@dataclass(frozen=True, slots=True)
class Export:
    """Who asked for the record, and what is in it.

    `again` tells that this press was answered before.
    """

    author: Person
    record: Record
    again: bool = False


def export_review(
    records: Records, author: SlackId, review: ReviewId, *, form: IdempotencyKey, now: datetime
) -> Export:
    """Write the export down, tell of it, and give the record of the review.

    The same press again does neither. Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, author)
    exported = Export(administrator, record_of(records, review), done_before(records, author, form) is not None)
    if not exported.again:
        tell_of_export(records, Exported.REVIEW, administrator, form, now)
    return exported
