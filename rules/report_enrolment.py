"""« Ce n'est pas normal ? Signaler »: users report an enrolment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import EnrolmentReported
from rules.model.people import Person, SlackId
from rules.model.refusals import AlreadyReported, ProfileChanged
from rules.owing import owe_to
from rules.permissions import user_of
from rules.ports import Records


def report_enrolment(records: Records, author: SlackId, enrolment: EntryId, now: datetime) -> Person:
    """Alert the partners to this enrolment; give who enrolled.

    It is reported once, even if several do so. If the only partner is the one reported, the other administrators are
    alerted, or else the team channel. Raises NotAUser, ProfileChanged or AlreadyReported.
    """
    reporter, entry = user_of(records, author), records.journal.get(enrolment)
    reported = _enrolled(records, entry)
    form = IdempotencyKey(f"report:{enrolment}")
    if records.journal.of_form(form) is not None:
        raise AlreadyReported(reported.name)
    written = records.journal.write(
        NewEntry(at=now, action=Action.ENROLMENT_REPORTED, actor=reporter.id, whom=reported.id, form=form)
    )
    payload = EnrolmentReported(author=reporter.id, person=reported.id, since=entry.at, at=now)
    owe_to(records, payload, written, _alerted(records, reported))
    return reported


def _enrolled(records: Records, entry: Entry) -> Person:
    if entry.action is not Action.ADMINISTRATOR_ENROLLED or entry.whom is None:
        raise LookupError(f"line {entry.id} of the journal is no enrolment")
    person = records.people.get(entry.whom)
    # One who has enrolled again since is reported by the notice about that.
    if not person.is_administrator or person.administrator_since != entry.at:
        raise ProfileChanged(person.name)
    return person


def _alerted(records: Records, reported: Person) -> Sequence[Person | None]:
    """Give the other partners, else the other administrators, else the team channel."""
    partners = [each for each in records.people.partners() if each.id != reported.id]
    return partners or [each for each in records.people.administrators() if each.id != reported.id] or [None]
