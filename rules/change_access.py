"""How an access is suspended, reactivated or removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rules.deliveries import take_back_passwords, withhold
from rules.enrol import tell_everyone_else
from rules.model.dates import today
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import AdministratorResigned, SubscriberReactivated, SubscriberRemoved, SubscriberSuspended
from rules.model.payload import Cause, Occasion, Payload, Withdrawal
from rules.model.people import LISTED, Access, PasswordState, Person, PersonId, SlackId
from rules.model.refusals import AccessChanged, Field, FormRefused, Missing, NotYourself
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records
from rules.renew_password import owe_password


class Change(StrEnum):
    """What can be done to an access."""

    SUSPEND = "suspend"
    REACTIVATE = "reactivate"
    REMOVE = "remove"


_FROM = {
    Change.SUSPEND: {Access.ACTIVE},
    Change.REACTIVATE: {Access.SUSPENDED},
    Change.REMOVE: {*LISTED},
}
_TO = {Change.SUSPEND: Access.SUSPENDED, Change.REACTIVATE: Access.ACTIVE, Change.REMOVE: Access.REMOVED}
_ACTIONS = {
    Change.SUSPEND: Action.SUBSCRIBER_SUSPENDED,
    Change.REACTIVATE: Action.SUBSCRIBER_REACTIVATED,
    Change.REMOVE: Action.SUBSCRIBER_REMOVED,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an administrator wants done to whose access, and why."""

    person: PersonId
    change: Change
    why: str = ""


@dataclass(frozen=True, slots=True)
class Concerned:
    """Who asks for the change, and whose access it is."""

    author: Person
    person: Person


def may_change(records: Records, author: SlackId, wanted: Wanted) -> Concerned:
    """Give whom the change concerns, if it is allowed.

    Raises NotAUser, NotAnAdministrator, NotYourself or AccessChanged.
    """
    administrator, person = administrator_of(records, author), records.people.get(wanted.person)
    if person.id == administrator.id and wanted.change is not Change.REACTIVATE:
        raise NotYourself
    if person.access not in _FROM[wanted.change]:
        raise AccessChanged(person.name, person.access)
    return Concerned(administrator, person)


def change_access(
    records: Records,
    author: SlackId,
    wanted: Wanted,
    *,
    form: IdempotencyKey,
    now: datetime,
    among: bool = False,
) -> Person:
    """Change an access, tell those concerned, and give the person.

    The same form again changes nothing more. `among` several, those who decide and the channel are told of all at
    once. Raises what may_change does, or FormRefused where an access would end without a reason.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(wanted.person)
    concerned = may_change(records, author, wanted)
    why = read_reason(wanted.why)
    if not why and wanted.change is not Change.REACTIVATE:
        raise FormRefused([Missing(Field.REASON)])
    change = _Changing(concerned.person, concerned.author, wanted.change, why=why, form=form, among=among)
    if wanted.change is Change.REACTIVATE:
        return _reactivate(records, change, now)
    return _end(records, change, now)


def suspend(records: Records, person: Person, cause: Cause, now: datetime) -> Person:
    """Suspend an active subscriber without a request, for this cause."""
    return _end(records, _Changing(person, None, Change.SUSPEND, cause=cause), now)


def remove(records: Records, person: Person, author: Person, now: datetime) -> Person:
    """Remove somebody in the list, as what an administrator decided entails."""
    return _end(records, _Changing(person, author, Change.REMOVE), now)


@dataclass(frozen=True, slots=True)
class _Changing:
    person: Person
    author: Person | None  # None: the bot itself
    change: Change
    why: str = ""
    cause: Cause | None = None
    form: IdempotencyKey | None = None
    among: bool = False


def _end(records: Records, change: _Changing, now: datetime) -> Person:
    before = change.person
    kept = before.password_state is PasswordState.NOTED and change.change is Change.SUSPEND
    person = replace(
        before,
        access=_TO[change.change],
        administrator_since=before.administrator_since if before.partner else None,
        password_state=PasswordState.NOTED if kept else PasswordState.NONE,
        password_at=before.password_at if kept else None,
        password_hash=before.password_hash if kept else None,
    )
    records.people.update(person)
    if not person.is_user:
        withhold(records, person, now)
    take_back_passwords(records, person, Withdrawal.ENDED, now)
    entry = _write_down(records, change, now)
    if before.is_administrator and not person.is_administrator:
        tell_everyone_else(records, person, AdministratorResigned, entry, now)
    _tell(records, change, entry, now)
    return person


def _reactivate(records: Records, change: _Changing, now: datetime) -> Person:
    # Those who have noted a password go on with it; the others get a new one.
    # A date that lies behind would end it again within the hour.
    ended = change.person.ends_on is not None and change.person.ends_on < today(now)
    ends_on = None if ended else change.person.ends_on
    person = replace(change.person, access=Access.ACTIVE, ends_on=ends_on, reminded_days_before=None)
    records.people.update(person)
    entry = _write_down(records, change, now)
    _tell(records, change, entry, now)
    if person.password_state is not PasswordState.NOTED and change.author is not None:
        person = owe_password(records, person, change.author, Occasion.REACTIVATED, entry=entry, now=now)
    return person


def _write_down(records: Records, change: _Changing, now: datetime) -> EntryId:
    why = change.why or (change.cause or "")
    actor = change.author.id if change.author else None
    action = _ACTIONS[change.change]
    return records.journal.write(
        NewEntry(at=now, action=action, actor=actor, whom=change.person.id, why=why, form=change.form)
    )


def _tell(records: Records, change: _Changing, entry: EntryId, now: datetime) -> None:
    """Tell the person, those who decide, and the team channel.

    Only those who decide are told why.
    """
    person, author = change.person, change.author
    owe_to(records, _payload(change, now, with_reason=False), entry, [person])
    if change.among:
        return
    aside = {person.id, author.id if author else person.id}
    who_decide = [each for each in decision_makers(records) if each.id not in aside]
    owe_to(records, _payload(change, now, with_reason=bool(change.why)), entry, who_decide)
    owe_to(records, _payload(change, now, with_reason=False), entry, [None])


def _payload(change: _Changing, now: datetime, *, with_reason: bool) -> Payload:
    person, author = change.person.id, change.author.id if change.author else None
    match change.change:
        case Change.SUSPEND:
            return SubscriberSuspended(
                person=person, author=author, cause=change.cause, with_reason=with_reason, at=now
            )
        case Change.REACTIVATE:
            return SubscriberReactivated(person=person, author=author, with_reason=with_reason, at=now)
        case Change.REMOVE:
            return SubscriberRemoved(person=person, author=author, with_reason=with_reason, at=now)
