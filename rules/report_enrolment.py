"""« Ce n'est pas normal ? Signaler »: users report an enrolment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import EnrolmentReported
from rules.model.notices import DeliveryState
from rules.model.people import Person, SlackId
from rules.model.refusals import AlreadyReported, ProfileChanged
from rules.owing import owe_to
from rules.permissions import user_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Reported:
    """Who reported whose enrolment, and who was alerted to it.

    `channel` tells that the team channel was, because nobody else could be.
    """

    author: Person
    person: Person
    alerted: tuple[str, ...]
    channel: bool


def report_enrolment(records: Records, author: SlackId, enrolment: EntryId, now: datetime) -> Reported:
    """Alert the other partners to this enrolment, and give whom.

    It is reported once, even if several do so. Where no other partner is left, the other administrators are alerted,
    or else the team channel, unless the author can act on it themself. Raises NotAUser, ProfileChanged or
    AlreadyReported.
    """
    reporter, entry = user_of(records, author), records.journal.get(enrolment)
    reported = _enrolled(records, entry)
    form = IdempotencyKey(f"report:{enrolment}")
    if records.journal.of_form(form) is not None:
        raise AlreadyReported(reported.name, _names(records, form))
    written = records.journal.write(
        NewEntry(at=now, action=Action.ENROLMENT_REPORTED, actor=reporter.id, whom=reported.id, form=form)
    )
    payload = EnrolmentReported(author=reporter.id, person=reported.id, since=entry.at, at=now)
    alerted = _alerted(records, reporter, reported)
    owe_to(records, payload, written, alerted)
    names = tuple(each.name for each in alerted if each is not None)
    return Reported(reporter, reported, names, channel=None in alerted)


def _enrolled(records: Records, entry: Entry) -> Person:
    if entry.action is not Action.ADMINISTRATOR_ENROLLED or entry.whom is None:
        raise LookupError(f"line {entry.id} of the journal is no enrolment")
    person = records.people.get(entry.whom)
    # One who has enrolled again since is reported by the notice about that.
    if not person.is_administrator or person.administrator_since != entry.at:
        raise ProfileChanged(person.name)
    return person


def _alerted(records: Records, reporter: Person, reported: Person) -> Sequence[Person | None]:
    """Give the other partners, else the other administrators, else the team channel.

    Nobody is alerted by their own report, and only who has an account reads an alert.
    """
    for group in (records.people.partners(), records.people.administrators()):
        found = [each for each in group if each.id not in {reporter.id, reported.id} and each.slack_id is not None]
        if found:
            return found
    return [] if reporter.partner else [None]


def _names(records: Records, form: IdempotencyKey) -> tuple[str, ...]:
    """Give who was alerted by an earlier report, or is about to be."""
    earlier = records.journal.of_form(form)
    messages = records.outbox.of_entry(earlier.id) if earlier else []
    reached = {DeliveryState.OWED, DeliveryState.SENT}
    return tuple(each.recipient.name for each in messages if each.recipient is not None and each.state in reached)
