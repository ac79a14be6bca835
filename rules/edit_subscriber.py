"""« Modifier »: an administrator changes a subscriber's details."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from rules.add_subscriber import ReasonNeeded, Review
from rules.doubts import raise_cautions
from rules.firm_addresses import refused_address
from rules.identity import claim_of, with_account
from rules.model.address_refusals import AddressOfFormer, AddressOfOtherAccount, is_undecided
from rules.model.cautions import Caution, Doubt, Identity, Justification
from rules.model.contact import write_phone
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import SubscriberChanged
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import AccessChanged, Field, FieldRefused, FormRefused
from rules.model.subscriber_form import TYPED, Form, Reading, read, read_reason
from rules.model.writing import tidy
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records

# What a doubt is about: only what is changed can raise it.
_ABOUT = {
    Doubt.GENERIC_ADDRESS: {Field.EMAIL},
    Doubt.SAME_NAME: {Field.LAST_NAME, Field.FIRST_NAME},
    Doubt.SAME_PHONE: {Field.PHONE},
    Doubt.OTHER_NAME_IN_SLACK: {Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL},
    Doubt.LOOK_ALIKE_ADDRESS: {Field.EMAIL},
    Doubt.FORMER_ADDRESS: {Field.EMAIL},
}


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of somebody's details, as typed.

    `shown` has a mark of what each field showed to begin with.
    """

    person: PersonId
    shown: Mapping[str, str]
    typed: Form

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that were changed in the form.

        The others stay as they are then, even if another has changed them.
        """
        now = marks(self.typed, self.shown)
        return tuple(Field(field) for field in self.shown if now[field] != self.shown[field])


@dataclass(frozen=True, slots=True)
class Edited:
    """The person as they are now, and which fields changed."""

    person: Person
    fields: tuple[Field, ...]


def details(person: Person) -> Form:
    """Give somebody's details as a form shows them."""
    return Form(
        last_name=person.last_name,
        first_name=person.first_name,
        email=person.email,
        phone=write_phone(person.phone) if person.phone else "",
        function=person.function,
    )


def with_details(form: Form, details: Mapping[str, str]) -> Form:
    """Give the form with some of its fields replaced."""
    given: dict[str, Any] = {field: details[field] for field in TYPED if field in details}
    return replace(form, **given)


def marks(form: Form, fields: Iterable[str] = TYPED) -> dict[str, str]:
    """Give a short mark of each field, to notice a change."""
    return {str(field): _mark(getattr(form, field)) for field in fields}


def _mark(text: str) -> str:
    return hashlib.sha256(tidy(text).encode()).hexdigest()[:16]


def merged(person: Person, edit: Edit) -> Reading:
    """Read the person's details with what the form changed."""
    changed = {str(field): getattr(edit.typed, field) for field in edit.fields}
    return read(with_details(details(person), changed))


def may_edit(records: Records, author: SlackId, person: PersonId) -> Person:
    """Give whose details the author may edit.

    Raises NotAUser, NotAnAdministrator or AccessChanged.
    """
    administrator_of(records, author)
    found = records.people.get(person)
    if not found.is_subscriber:
        raise AccessChanged(found.name, found.access)
    return found


def review(records: Records, author: SlackId, edit: Edit, identity: Identity) -> Review:
    """Give what will be saved, and what speaks against it.

    Raises what may_edit does, or FormRefused with every field at fault.
    """
    person = may_edit(records, author, edit.person)
    reading = merged(person, edit)
    refusals = list(reading.refusals)
    if Field.EMAIL in edit.fields and reading.candidate.email:
        refusals += _refused_address(records, person, reading, identity)
    if refusals:
        raise FormRefused(refusals)
    return Review(reading.candidate, _cautions(records, person, edit, reading, identity))


def edit_subscriber(
    records: Records,
    author: SlackId,
    edit: Edit,
    identity: Identity,
    *,
    justification: Justification,
    form: IdempotencyKey,
    now: datetime,
) -> Edited:
    """Change the details, and tell those concerned which ones.

    The person, administrators, partners and the team channel. The same form again changes nothing more. Raises what
    review does, or ReasonNeeded where no reason was given for a caution.
    """
    if done_before(records, author, form) is not None:
        return Edited(records.people.get(edit.person), edit.fields)
    administrator = administrator_of(records, author)
    reviewed = review(records, author, edit, identity)
    why = read_reason(justification.reason)
    if reviewed.cautions and not (why and justification.covers(reviewed.cautions)):
        raise ReasonNeeded(reviewed)
    before = records.people.get(edit.person)
    edited = Edited(_changed(before, reviewed, identity), edit.fields)
    if edited.person == before:
        return Edited(before, ())
    records.people.update(edited.person)
    entry = records.journal.write(
        NewEntry(at=now, action=Action.SUBSCRIBER_CHANGED, actor=administrator.id, whom=before.id, why=why, form=form)
    )
    _tell(records, administrator, edited, entry, now)
    return edited


def _refused_address(records: Records, person: Person, reading: Reading, identity: Identity) -> list[FieldRefused]:
    owner, email = identity.owner, reading.candidate.email
    claimed = claim_of(records, owner, email)
    refused = refused_address(records, reading.candidate, identity, besides=person.id)
    if is_undecided(refused):
        return refused
    for other in (claimed.person, claimed.holder):
        if other is not None and other.id != person.id and not other.is_listed:
            return [AddressOfFormer(other.name)]
    if not refused and owner is not None and person.had_account and claimed.person != person:
        return [AddressOfOtherAccount(owner.name)]
    return refused


def _cautions(
    records: Records, person: Person, edit: Edit, reading: Reading, identity: Identity
) -> tuple[Caution, ...]:
    raised = raise_cautions(records, reading.candidate, identity, besides=person.id)
    return tuple(each for each in raised if _ABOUT[each.doubt] & {*edit.fields})


def _changed(before: Person, reviewed: Review, identity: Identity) -> Person:
    candidate, owner = reviewed.candidate, identity.owner
    person = replace(
        before,
        email=candidate.email,
        first_name=candidate.first_name,
        last_name=candidate.last_name,
        phone=candidate.phone,
        function=candidate.function,
    )
    if owner is None or candidate.email == before.email:
        return person
    return with_account(person, owner)


def _tell(records: Records, author: Person, edited: Edited, entry: EntryId, now: datetime) -> None:
    person = edited.person
    payload = SubscriberChanged(author=author.id, person=person.id, fields=edited.fields, at=now)
    aside = {author.id, person.id}
    concerned = [person] if person.is_user and person.id != author.id else []
    told = [*concerned, *(each for each in decision_makers(records) if each.id not in aside), None]
    owe_to(records, payload, entry, told)
