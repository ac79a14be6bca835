"""« Nouveau mot de passe »: the old one is void at once.

The new one is made when it is delivered.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rules.deliveries import take_back_passwords
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import Password, PasswordReady, PasswordSentFor
from rules.model.notices import NewMessage
from rules.model.passwords import PasswordDelivery
from rules.model.payload import Occasion, Withdrawal
from rules.model.people import Access, PasswordState, Person, PersonId, SlackId
from rules.model.policy import SelfReset
from rules.model.refusals import AccessChanged, AnotherMustAgree
from rules.once import done_before
from rules.owing import owe_to_partners
from rules.permissions import administrator_of, user_of
from rules.ports import Records

# A password that nobody has noted by then is shown as such: it may never have been read.
NOTED_WITHIN = timedelta(days=5)


def may_renew(records: Records, author: SlackId, person: PersonId) -> Person:
    """Give whose password the author may renew.

    One's own, or for administrators anybody's. Raises what may_have_another does, or AnotherMustAgree.
    """
    owner = may_have_another(records, author, person)
    if owner.slack_id == author and who_agrees(records, owner):
        raise AnotherMustAgree
    return owner


def may_have_another(records: Records, author: SlackId, person: PersonId) -> Person:
    """Give for whom the author may want a new password.

    Raises what the check of rights does, or AccessChanged for who has none.
    """
    owner = records.people.get(person)
    asker = user_of(records, author)
    if asker.id != owner.id:
        administrator_of(records, author)
    if not has_password(records, owner):
        raise AccessChanged(owner.name, owner.access)
    return owner


def has_password(records: Records, person: Person) -> bool:
    """Tell whether somebody has, or may have, a password.

    Active subscribers, and partners where the firm has a directory that it opens.
    """
    return person.access is Access.ACTIVE or (person.partner and records.owed_to_door.is_on())


def lacks_password(records: Records, person: Person) -> bool:
    """Tell whether somebody may have a password and never asked for one."""
    return person.password_state is PasswordState.NONE and has_password(records, person)


def who_agrees(records: Records, owner: Person) -> list[Person]:
    """List who may agree to what somebody asks for themselves.

    Nobody: none need.
    """
    if records.policy.self_reset is not SelfReset.ASK or not records.owed_to_door.is_on():
        return []
    return [each for each in records.people.administrators() if each.slack_id is not None and each.id != owner.id]


def renew_password(
    records: Records,
    author: SlackId,
    person: PersonId,
    *,
    form: IdempotencyKey,
    now: datetime,
    among: bool = False,
) -> Person:
    """Void the password, owe a new one, and give its owner.

    The same form again changes nothing more. `among` several, partners and the channel are told of all at once.
    Raises what may_renew does.
    """
    asker = user_of(records, author)
    if done_before(records, author, form) is not None:
        return records.people.get(person)
    owner = may_renew(records, author, person)
    entry = records.journal.write(
        NewEntry(at=now, action=Action.PASSWORD_RENEWED, actor=asker.id, whom=owner.id, form=form)
    )
    occasion = Occasion.ASKED if asker.id == owner.id else Occasion.RENEWED
    return owe_password(records, owner, asker, occasion, entry=entry, now=now, among=among)


def is_overdue(person: Person, now: datetime) -> bool:
    """Tell whether a password was delivered long ago and never noted."""
    if person.password_state is not PasswordState.DELIVERED or person.password_at is None:
        return False
    return now - person.password_at >= NOTED_WITHIN


def owe_password(
    records: Records,
    owner: Person,
    author: Person,
    occasion: Occasion,
    *,
    entry: EntryId,
    now: datetime,
    among: bool = False,
) -> Person:
    """Owe a password that is made when it is delivered.

    Earlier ones are void and taken back. If the owner has no Slack account, it goes to the author, who hands it over:
    that, what was renewed for another, and one's own where it opens something, is told to partners and the channel,
    unless it is one `among` several.
    """
    take_back_passwords(records, owner, Withdrawal.REPLACED, now)
    waiting = replace(owner, password_state=PasswordState.TO_SEND, password_at=now, password_hash=None)
    records.people.update(waiting)
    carrier = Password if records.policy.delivery is PasswordDelivery.MESSAGE else PasswordReady
    recipient = waiting if waiting.slack_id else author
    payload = carrier(author=author.id, person=owner.id, occasion=occasion, at=now)
    records.outbox.owe([NewMessage(payload=payload, entry=entry, recipient=recipient, due_at=now)])
    opens = occasion is Occasion.ASKED and records.owed_to_door.is_on()
    if not among and (occasion is Occasion.RENEWED or recipient.id != owner.id or opens):
        tell_of_password(records, owner, author, recipient, entry, now)
    return waiting


def tell_of_password(
    records: Records, owner: Person, author: Person, recipient: Person, entry: EntryId, now: datetime
) -> None:
    """Owe partners and the channel who had a password made for whom, and who receives it."""
    payload = PasswordSentFor(author=author.id, person=owner.id, to=recipient.id, at=now)
    owe_to_partners(records, payload, entry, author.id)
