"""How users enrol as administrators, and resign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import AdministratorEnrolled
from rules.model.notices import Tally
from rules.model.people import Person, PersonId, SlackId
from rules.model.policy import Enrolment
from rules.model.refusals import LastAdministrator, PartnersOnly
from rules.once import done_before
from rules.owing import owe_to_everyone_else
from rules.permissions import check_may_enrol, user_of, was_managed
from rules.ports import Records
from rules.request_enrolment import ask, deciders, open_request, waiting_since
from rules.tell_resigned import tell_resigned


@dataclass(frozen=True, slots=True)
class Choice:
    """The outcome of « Valider », and its line of the journal.

    No line: nothing has changed.
    """

    person: Person
    form: IdempotencyKey
    entry: EntryId | None
    waiting_since: datetime | None = None  # for the approval of another


@dataclass(frozen=True, slots=True)
class Progress:
    """A choice, and how many were told of it so far."""

    choice: Choice
    tally: Tally


@dataclass(frozen=True, slots=True)
class EnrolmentStatus:
    """The administrators and a user's request, before they choose.

    `deciders` are asked to agree; there are none where nobody has to.
    """

    person: Person
    administrators: tuple[str, ...]
    waiting_since: datetime | None = None  # for the approval of another
    deciders: tuple[str, ...] = ()
    was_managed: bool = False  # by somebody who is no administrator any more


def standing(records: Records, author: SlackId, now: datetime) -> EnrolmentStatus:
    """Give what the window shows first; raises NotAUser or PartnersOnly."""
    person = user_of(records, author)
    administrators = tuple(other.name for other in records.people.administrators())
    managed_before = not administrators and was_managed(records)
    if person.is_administrator:
        return EnrolmentStatus(person, administrators)
    check_may_enrol(records, person)
    if not _needs_approval(records, person):
        return EnrolmentStatus(person, administrators, was_managed=managed_before)
    asked = tuple(each.name for each in deciders(records, person))
    return EnrolmentStatus(person, administrators, waiting_since(records, person, now), asked, managed_before)


def choose(records: Records, author: SlackId, *, administrator: bool, form: IdempotencyKey, now: datetime) -> Choice:
    """Make the author an administrator, or no longer one.

    Where that needs approval, ask for it. Raises NotAUser, PartnersOnly or LastAdministrator.
    """
    person = user_of(records, author)
    earlier = done_before(records, author, form)
    if earlier is not None:
        return _chosen(person, form, earlier)
    if person.is_administrator == administrator:
        return Choice(person, form, None)
    if administrator:
        check_may_enrol(records, person)
        if _needs_approval(records, person):
            return _ask(records, person, form, now)
        return _change(records, replace(person, administrator_since=now), Action.ADMINISTRATOR_ENROLLED, form, now)
    if len(records.people.administrators()) == 1:
        raise LastAdministrator
    return _change(records, replace(person, administrator_since=None), Action.ADMINISTRATOR_RESIGNED, form, now)


def progress(records: Records, author: SlackId, form: IdempotencyKey) -> Progress:
    """Give how far the notices of the author's choice have come.

    Raises NotAUser, or LookupError for another's choice.
    """
    person, entry = user_of(records, author), done_before(records, author, form)
    if entry is None:
        raise LookupError(f"no choice of person {person.id} was made by form {form}")
    return Progress(_chosen(person, form, entry), records.outbox.tally(entry.id))


def _chosen(person: Person, form: IdempotencyKey, entry: Entry) -> Choice:
    asked = entry.action is Action.ENROLMENT_ASKED and not person.is_administrator
    return Choice(person, form, entry.id, waiting_since=entry.at if asked else None)


def _needs_approval(records: Records, person: Person) -> bool:
    return records.policy.enrolment is Enrolment.APPROVAL and not _is_first(records, person)


def _is_first(records: Records, person: Person) -> bool:
    # Somebody must begin, and of those who cannot be asked only a partner needs nobody.
    if deciders(records, person):
        return False
    if not person.partner:
        raise PartnersOnly(())
    return True


def _ask(records: Records, person: Person, form: IdempotencyKey, now: datetime) -> Choice:
    waiting = open_request(records, person, now)
    if waiting is not None:
        return Choice(person, form, None, waiting_since=waiting.at)
    return Choice(person, form, ask(records, person, form, now), waiting_since=now)


def _change(records: Records, person: Person, action: Action, form: IdempotencyKey, now: datetime) -> Choice:
    records.people.update(person)
    entry = records.journal.write(NewEntry(at=now, action=action, actor=person.id, whom=person.id, form=form))
    tell = tell_enrolled if action is Action.ADMINISTRATOR_ENROLLED else tell_resigned
    tell(records, person, entry, now)
    return Choice(person, form, entry)


def tell_enrolled(
    records: Records, person: Person, entry: EntryId, now: datetime, approved_by: PersonId | None = None
) -> None:
    """Owe the security notice to all other users and the channel."""
    payload = AdministratorEnrolled(person=person.id, approved_by=approved_by, at=now)
    owe_to_everyone_else(records, payload, entry, person.id)
