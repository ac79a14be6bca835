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
    form: FormId
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
    if earlier is not None and earlier.actor == person.id:
        return Choice(person, form, earlier.id)
    if person.is_administrator == administrator:
        return Choice(person, form, None)
    if administrator:
        check_may_enrol(records, person, enrolment)
        return _change(records, replace(person, administrator_since=now), Action.ADMINISTRATOR_ENROLLED, form, now)
    if len(records.people.administrators()) == 1:
        raise LastAdministrator
    return _change(records, replace(person, administrator_since=None), Action.ADMINISTRATOR_RESIGNED, form, now)


def progress(records: Records, author: SlackId, form: FormId) -> Progress:
    """How far the notices of the author's choice have come; raises NotAUser, or LookupError for another's choice."""
    person, entry = user_of(records, author), records.journal.of_form(form)
    if entry is None or entry.actor != person.id:
        raise LookupError(f"no choice of person {person.id} was made by form {form}")
    return Progress(Choice(person, form, entry.id), records.outbox.tally(entry.id))


def _change(records: Records, person: Person, action: Action, form: FormId, now: datetime) -> Choice:
    records.people.update(person)
    entry = records.journal.write(NewEntry(at=now, action=action, actor=person.id, whom=person.id, form=form))
    tell_everyone_else(records, person, Kind(action.value), entry, now)
    return Choice(person, form, entry)


def tell_everyone_else(records: Records, person: Person, kind: Kind, entry: EntryId, now: datetime) -> None:
    """Owe the security notice to every other user of the space, and its line to the team channel."""
    facts = {"person": person.name, "at": now.isoformat()}
    recipients = [*to_everyone_else(records.people.users(), person.id), None]
    records.outbox.owe(
        [NewMessage(kind=kind, facts=facts, entry=entry, recipient=each, due_at=now) for each in recipients]
    )
