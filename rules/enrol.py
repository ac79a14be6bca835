"""Enrolling as administrator and resigning: everybody else in the space is told, systematically."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.journal import Action, EntryId, FormId, NewEntry
from rules.notices import Kind, NewMessage, Tally, to_everyone_else
from rules.people import Person, SlackId
from rules.permissions import Enrolment, check_may_enrol, user_of
from rules.ports import Records
from rules.refusals import LastAdministrator


@dataclass(frozen=True, slots=True)
class Choice:
    """What came of « Valider »: the person as he is now, and the journal line if anything changed."""

    person: Person
    entry: EntryId | None


@dataclass(frozen=True, slots=True)
class Progress:
    """A choice, and how many were told of it so far."""

    choice: Choice
    tally: Tally


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a user stands before choosing."""

    person: Person
    administrators: tuple[str, ...]


def standing(records: Records, author: SlackId, enrolment: Enrolment) -> Standing:
    """What the window shows to begin with; raises NotAUser or PartnersOnly."""
    person = user_of(records, author)
    if not person.is_administrator:
        check_may_enrol(records, person, enrolment)
    return Standing(person, tuple(other.name for other in records.people.administrators()))


def choose(
    records: Records, author: SlackId, *, administrator: bool, form: FormId, enrolment: Enrolment, now: datetime
) -> Choice:
    """Make the author an administrator, or no longer; raises NotAUser, PartnersOnly or LastAdministrator."""
    person = user_of(records, author)
    earlier = records.journal.of_form(form)
    if earlier is not None:
        return Choice(person, earlier.id)
    if person.is_administrator == administrator:
        return Choice(person, None)
    if administrator:
        check_may_enrol(records, person, enrolment)
        return _change(records, replace(person, administrator_since=now), Action.ADMINISTRATOR_ENROLLED, form, now)
    if len(records.people.administrators()) == 1:
        raise LastAdministrator
    return _change(records, replace(person, administrator_since=None), Action.ADMINISTRATOR_RESIGNED, form, now)


def progress(records: Records, author: SlackId, entry: EntryId) -> Progress:
    """How far the notices of the author's choice have come; raises NotAUser."""
    return Progress(Choice(user_of(records, author), entry), records.outbox.tally(entry))


def _change(records: Records, person: Person, action: Action, form: FormId, now: datetime) -> Choice:
    records.people.update(person)
    entry = records.journal.write(NewEntry(at=now, action=action, actor=person.id, whom=person.id, form=form))
    recipients = [*to_everyone_else(records.people.users(), person.id), None]
    kind, facts = Kind(action.value), {"person": person.name, "at": now.isoformat()}
    records.outbox.owe(
        [NewMessage(kind=kind, facts=facts, entry=entry, recipient=each, due_at=now) for each in recipients]
    )
    return Choice(person, entry)
