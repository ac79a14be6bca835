"""« Mon profil »: people change their own phone and function."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.edit_subscriber import Edit, Edited, merged
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.people import Person, SlackId
from rules.model.refusals import Field, FormRefused
from rules.once import done_before
from rules.permissions import user_of
from rules.ports import Records
from rules.renew_password import has_password

OWN = (Field.PHONE, Field.FUNCTION)


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """Whose profile it is, and whether they have a password in this space."""

    person: Person
    has_password: bool


def own_profile(records: Records, reader: SlackId) -> OwnProfile:
    """Give whose profile the window shows; raises NotAUser."""
    person = user_of(records, reader)
    return OwnProfile(person, has_password(records, person))


def edit_profile(records: Records, author: SlackId, edit: Edit, *, form: IdempotencyKey, now: datetime) -> Edited:
    """Change one's own phone and function, and nothing else.

    The same form again changes nothing more. Raises NotAUser, or FormRefused with every field at fault.
    """
    person = user_of(records, author)
    if done_before(records, author, form) is not None:
        return Edited(person, edit.fields)
    reading = merged(person, edit)
    refusals = [each for each in reading.refusals if each.field in OWN]
    if refusals:
        raise FormRefused(refusals)
    changed = replace(person, phone=reading.candidate.phone, function=reading.candidate.function)
    if changed == person:
        return Edited(person, ())
    records.people.update(changed)
    records.journal.write(
        NewEntry(at=now, action=Action.SUBSCRIBER_CHANGED, actor=person.id, whom=person.id, form=form)
    )
    return Edited(changed, edit.fields)
