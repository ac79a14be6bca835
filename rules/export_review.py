"""The record of a review: who confirmed whose access, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.in_sight import Hidden, hidden_from
from rules.model.journal import Action, IdempotencyKey
from rules.model.payload import Exported
from rules.model.people import Person, SlackId
from rules.model.reviews import Line, Review, ReviewId
from rules.once import done_before
from rules.permissions import administrator_of
from rules.places_of import PlaceOf, places_at
from rules.ports import Records
from rules.tell_of_export import tell_of_export


@dataclass(frozen=True, slots=True)
class Entry:
    """What was said about somebody, by whom and why; by no name means by the bot itself.

    `places` are those they had then; where nothing was said, as the review closed, or today.
    """

    person: Person
    line: Line
    by: str
    why: str = ""
    action: Action | None = None  # by which the access ended
    places: tuple[PlaceOf, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """All that was said in a review."""

    review: Review
    entries: tuple[Entry, ...]


def record_of(records: Records, review: ReviewId, reader: Person | None, now: datetime) -> Record:
    """Give the record of this review, with the portfolios in sight of its reader; raises LookupError."""
    found = records.reviews.get(review)
    shown_at, hidden = found.closed_at or now, hidden_from(records, reader)
    lines = records.reviews.lines(review)
    return Record(found, tuple(_entry(records, each, hidden, each.at or shown_at) for each in lines))


def _entry(records: Records, line: Line, hidden: Hidden, at: datetime) -> Entry:
    person = records.people.get(line.person)
    told = records.journal.get(line.entry) if line.entry else None
    # The name of the moment, where the journal tells it.
    name = told.actor_name if told else ""
    by = name or (records.people.get(line.by).name if line.by else "")
    places = places_at(records, hidden, line.person, at)
    return Entry(person, line, by, told.why if told else "", told.action if told else None, places)


def latest_record(records: Records, now: datetime) -> Record | None:
    """Give the record of the review opened last, without what is confidential."""
    latest = records.reviews.latest()
    return record_of(records, latest.id, None, now) if latest is not None else None


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
    again = done_before(records, author, form) is not None
    exported = Export(administrator, record_of(records, review, administrator, now), again)
    if not exported.again:
        tell_of_export(records, Exported.REVIEW, administrator, form, now)
    return exported
