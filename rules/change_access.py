"""How an access is suspended, reactivated or removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from rules.deliveries import take_back_passwords, withhold
from rules.follow_access import follow_access
from rules.model.dates import Dates, is_over, refused_dates, refused_return, today
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import SubscriberReactivated, SubscriberRemoved, SubscriberSuspended
from rules.model.payload import Cause, Occasion, Payload, Withdrawal
from rules.model.people import LISTED, Access, PasswordState, Person, PersonId, SlackId
from rules.model.refusals import (
    AccessChanged,
    EndIsOver,
    FieldRefused,
    FormRefused,
    NotYourself,
    Purpose,
    ReasonMissing,
)
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records
from rules.renew_password import owe_password
from rules.tell_resigned import tell_resigned


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
_PURPOSES = {Change.SUSPEND: Purpose.HOLD, Change.REMOVE: Purpose.REMOVAL}
_LEFT = {Change.SUSPEND: Withdrawal.HELD, Change.REMOVE: Withdrawal.ENDED}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an administrator wants done to whose access, and why.

    A hold may last until a day. Where the last day is over, a new one is `asked`.
    """

    person: PersonId
    change: Change
    why: str = ""
    back_on: date | None = None
    asked: bool = False
    ends_on: date | None = None


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
    once. Raises what may_change does, EndIsOver where the last day is over and no new one was asked for, or
    FormRefused: without a reason, or with days that cannot be.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(wanted.person)
    concerned = may_change(records, author, wanted)
    why, person = read_reason(wanted.why), concerned.person
    refusals = _refused(person, wanted, why, today(now))
    if refusals:
        raise FormRefused(refusals)
    back_on = wanted.back_on
    change = _Changing(person, concerned.author, wanted.change, why=why, form=form, back_on=back_on, among=among)
    if wanted.change is Change.REACTIVATE:
        until = wanted.ends_on if is_over(person.ends_on, today(now)) else person.ends_on
        return _reactivate(records, change, replace(person, ends_on=until), now)
    return _end(records, change, now)


def _refused(person: Person, wanted: Wanted, why: str, day: date) -> list[FieldRefused]:
    if wanted.change is not Change.REACTIVATE:
        missing: list[FieldRefused] = [] if why else [ReasonMissing(_PURPOSES[wanted.change])]
        back_on = wanted.back_on if wanted.change is Change.SUSPEND else None
        return missing + refused_return(back_on, person.ends_on, day)
    if person.ends_on is None or not is_over(person.ends_on, day):
        return []
    if not wanted.asked:
        raise EndIsOver(person.ends_on)
    return refused_dates(Dates(None, wanted.ends_on), day)


def suspend(records: Records, person: Person, cause: Cause, now: datetime) -> Person:
    """Suspend a subscriber without a request, for this cause.

    Who is on hold already stays so, and does not come back by themselves.
    """
    return _end(records, _Changing(person, None, Change.SUSPEND, cause=cause), now)


def come_back(records: Records, person: Person, sender: Person | None, now: datetime) -> Person:
    """Reactivate an access whose hold is over.

    Where no password was noted, a new one is sent by `sender`.
    """
    change = _Changing(person, None, Change.REACTIVATE, cause=Cause.HOLD_OVER, sender=sender)
    return _reactivate(records, change, person, now)


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
    back_on: date | None = None
    sender: Person | None = None  # of a password, where the bot itself reactivates
    among: bool = False


def _end(records: Records, change: _Changing, now: datetime) -> Person:
    before = change.person
    kept = before.knows_password and change.change is Change.SUSPEND
    person = replace(
        before,
        access=_TO[change.change],
        starts_on=None if before.access is Access.PLANNED else before.starts_on,
        back_on=change.back_on if change.change is Change.SUSPEND else None,
        administrator_since=before.administrator_since if before.partner else None,
        password_state=before.password_state if kept else PasswordState.NONE,
        password_at=before.password_at if kept else None,
        password_hash=before.password_hash if kept else None,
    )
    records.people.update(person)
    if not person.is_user:
        withhold(records, person, now, _LEFT[change.change])
    take_back_passwords(records, person, _LEFT[change.change], now)
    entry = _write_down(records, change, now)
    follow_access(records, person, entry, now)
    if before.is_administrator and not person.is_administrator:
        tell_resigned(records, person, entry, now)
    _tell(records, change, person, entry, now)
    return person


def _reactivate(records: Records, change: _Changing, until: Person, now: datetime) -> Person:
    # Those who have noted a password go on with it; the others get a new one.
    person = replace(until, access=Access.ACTIVE, back_on=None, reminded_days_before=None)
    records.people.update(person)
    entry = _write_down(records, change, now)
    follow_access(records, person, entry, now)
    _tell(records, change, person, entry, now)
    sender = change.author or change.sender
    if not person.knows_password and sender is not None:
        occasion = Occasion.REACTIVATED if change.author else Occasion.RETURNED
        person = owe_password(records, person, sender, occasion, entry=entry, now=now)
    return person


def _write_down(records: Records, change: _Changing, now: datetime) -> EntryId:
    why = change.why or (change.cause or "")
    actor = change.author.id if change.author else None
    action = _ACTIONS[change.change]
    return records.journal.write(
        NewEntry(at=now, action=action, actor=actor, whom=change.person.id, why=why, form=change.form)
    )


def _tell(records: Records, change: _Changing, person: Person, entry: EntryId, now: datetime) -> None:
    """Tell the person, those who decide, and the team channel.

    Only those who decide are told why.
    """
    author = change.author
    owe_to(records, _payload(change, person, now, with_reason=False), entry, [person])
    if change.among:
        return
    aside = {person.id, author.id if author else person.id}
    who_decide = [each for each in decision_makers(records) if each.id not in aside]
    for to, with_reason in ((who_decide, bool(change.why)), ([None], False)):
        owe_to(records, _payload(change, person, now, with_reason=with_reason), entry, to)


def _payload(change: _Changing, after: Person, now: datetime, *, with_reason: bool) -> Payload:
    person, author = after.id, change.author.id if change.author else None
    match change.change:
        case Change.SUSPEND:
            return SubscriberSuspended(
                person=person,
                author=author,
                cause=change.cause,
                with_reason=with_reason,
                ends_on=after.ends_on if change.cause is Cause.END_DATE else None,
                back_on=after.back_on,
                at=now,
            )
        case Change.REACTIVATE:
            return SubscriberReactivated(
                person=person,
                author=author,
                with_reason=with_reason,
                ends_on=after.ends_on,
                keeps_password=after.knows_password,
                at=now,
            )
        case Change.REMOVE:
            return SubscriberRemoved(person=person, author=author, with_reason=with_reason, at=now)
