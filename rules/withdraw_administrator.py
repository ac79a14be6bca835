"""How a partner withdraws somebody's profile of administrator."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import AdministratorWithdrawn
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, ProfileChanged, Purpose, ReasonMissing
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.owing import owe_to_everyone_else
from rules.permissions import partner_of, takeover
from rules.ports import Records
from rules.tell_resigned import alert_successors, tell_resigned


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Whose profile is withdrawn, and by whom.

    `last` tells that nobody could manage the space afterwards.
    """

    author: Person
    person: Person
    last: bool


@dataclass(frozen=True, slots=True)
class Insistence:
    """The partner's reason, and whether they insist."""

    why: str
    insists: bool


def may_withdraw(records: Records, author: SlackId, person: PersonId) -> Withdrawal:
    """Give whose profile the partner may withdraw.

    Raises NotAUser, PartnersOnly or ProfileChanged.
    """
    partner, found = partner_of(records, author), records.people.get(person)
    if not found.is_administrator:
        raise ProfileChanged(found.name)
    return Withdrawal(partner, found, last=len(records.people.administrators()) == 1)


def withdraw_administrator(
    records: Records, author: SlackId, person: PersonId, said: Insistence, *, form: IdempotencyKey, now: datetime
) -> Person:
    """Withdraw the profile, and owe everybody the security notice.

    The same form again changes nothing more. Raises what may_withdraw does, or FormRefused without a reason, or where
    nobody is left and the partner does not insist.
    """
    if done_before(records, author, form) is not None:
        return records.people.get(person)
    withdrawal, why = may_withdraw(records, author, person), read_reason(said.why)
    missing: list[FieldRefused] = [] if why else [ReasonMissing(Purpose.WITHDRAWAL)]
    if withdrawal.last and not said.insists:
        missing.append(Missing(Field.INSISTS))
    if missing:
        raise FormRefused(missing)
    gone = replace(withdrawal.person, administrator_since=None)
    records.people.update(gone)
    _tell(records, withdrawal, gone, why, form, now)
    return gone


def _tell(
    records: Records, withdrawal: Withdrawal, gone: Person, why: str, form: IdempotencyKey, now: datetime
) -> None:
    author = withdrawal.author
    if author.id == gone.id:
        entry = _write_down(records, Action.ADMINISTRATOR_RESIGNED, withdrawal, why, form, now)
        tell_resigned(records, gone, entry, now)
        return
    entry = _write_down(records, Action.ADMINISTRATOR_WITHDRAWN, withdrawal, why, form, now)
    who_may = takeover(records)
    payload = AdministratorWithdrawn(author=author.id, person=gone.id, takeover=who_may, at=now)
    owe_to_everyone_else(records, payload, entry, author.id)
    alert_successors(records, gone, who_may, entry, now, author.id)


def _write_down(
    records: Records, action: Action, withdrawal: Withdrawal, why: str, form: IdempotencyKey, now: datetime
) -> EntryId:
    actor, whom = withdrawal.author.id, withdrawal.person.id
    return records.journal.write(NewEntry(at=now, action=action, actor=actor, whom=whom, why=why, form=form))
