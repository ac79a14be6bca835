"""The request to become administrator, where that needs approval."""

from __future__ import annotations

from datetime import datetime, timedelta

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import EnrolmentAsked
from rules.model.people import Person
from rules.model.policy import Enrolment
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records
from rules.proposals import still_open

EXPIRES_AFTER = timedelta(days=7)


def deciders(records: Records, asker: Person) -> list[Person]:
    """Give who may approve this request.

    Partners and administrators who can be asked in Slack, never the asker.
    """
    return [each for each in decision_makers(records) if each.id != asker.id and each.slack_id is not None]


def open_request(records: Records, person: Person, now: datetime) -> Entry | None:
    """Give this person's request that waits for an answer, if any."""
    return still_open(records, person.id, Action.ENROLMENT_ASKED, EXPIRES_AFTER, now)


def waiting_since(records: Records, person: Person, now: datetime) -> datetime | None:
    """Tell since when this person's request waits, where it takes another to agree."""
    needed = records.policy.enrolment is Enrolment.APPROVAL and not person.is_administrator
    waiting = open_request(records, person, now) if needed else None
    return waiting.at if waiting else None


def ask(records: Records, person: Person, form: IdempotencyKey, now: datetime) -> EntryId:
    """Ask everybody who may decide; give the request's line."""
    entry = records.journal.write(
        NewEntry(at=now, action=Action.ENROLMENT_ASKED, actor=person.id, whom=person.id, form=form)
    )
    owe_to(records, EnrolmentAsked(person=person.id, at=now), entry, deciders(records, person))
    return entry
