"""The delivery of owed messages: who may send, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from rules.model.journal import Action, NewEntry
from rules.model.messages import CarriesPassword, Password, PasswordVoid, PasswordWithdrawn
from rules.model.notices import ANYTHING, Address, DeliveryState, Message, NewMessage, Room
from rules.model.payload import Withdrawal
from rules.model.people import Access, PasswordState, Person, PersonId
from rules.ports import OutboxRecords, Records

# Longer than a call to Slack may take, so that a process that is alive always answers before it ends.
LEASE = timedelta(seconds=30)
# Why a password was not sent that somebody else was to hand over.
RECIPIENT_LEFT = "recipient_left"
PASSWORD_SHOWN_FOR = timedelta(hours=24)


class Made(StrEnum):
    """The kind of a new password: the first, or a replacement."""

    FIRST = "first"
    REPLACEMENT = "replacement"


def claim(
    records: OutboxRecords, process_id: str, now: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
) -> list[Message]:
    """Claim the messages to send now, in order for each recipient."""
    return records.outbox.claim(process_id, now, now + LEASE, busy, limit, room)


def next_due(records: OutboxRecords, process_id: str, now: datetime) -> datetime | None:
    """Give when this process should look again, if anything is owed.

    Any moment until now means at once.
    """
    return records.outbox.next_due(process_id, now)


def record_sent(records: OutboxRecords, message: Message, address: Address, now: datetime) -> None:
    """Record that Slack has the message."""
    records.outbox.sent(message.id, address, now)


def record_password_sent(records: Records, message: Message, address: Address, now: datetime) -> None:
    """Record that Slack has a password.

    It is taken out of its message a day later.
    """
    before, owner = records.outbox.get(message.id), owner_of(records, message)
    records.outbox.sent(message.id, address, now)
    if before is not None and before.state is DeliveryState.CANCELLED:  # meanwhile, while it was being sent
        withdraw(records, message, address, now, _why_cancelled(owner))
        return
    if not owner.knows_password:
        records.people.update(replace(owner, password_state=PasswordState.DELIVERED, password_at=now))
    _plan_withdrawal(records, message, address, now)


def _plan_withdrawal(records: Records, message: Message, address: Address | None, now: datetime) -> None:
    """Owe that a password leaves its message a day later."""
    edit = records.outbox.editing(message.id)
    is_planned = edit is None or (edit.address is None and edit.due_at > now and _expires(edit))
    if isinstance(message.payload, Password) and is_planned:
        withdraw(records, message, address, now + PASSWORD_SHOWN_FOR, Withdrawal.EXPIRED)


def _expires(edit: Message) -> bool:
    return isinstance(edit.payload, PasswordWithdrawn) and edit.payload.why is Withdrawal.EXPIRED


def _why_cancelled(owner: Person) -> Withdrawal:
    if owner.access is Access.SUSPENDED:
        return Withdrawal.HELD
    return Withdrawal.REPLACED if owner.is_user else Withdrawal.ENDED


def record_failed(records: OutboxRecords, message: Message, failure: str, now: datetime) -> None:
    """Record that Slack refuses the message for good."""
    records.outbox.failed(message.id, failure, now)


def record_password_failed(records: Records, message: Message, failure: str, now: datetime) -> None:
    """Record that Slack refuses a password for good.

    It shows as failed with its owner. If an attempt before may have reached Slack, it is taken out of there as others.
    """
    record_failed(records, message, failure, now)
    current = records.outbox.get(message.id)
    if current is not None and current.state is DeliveryState.FAILED:  # another process may have delivered it
        owner = owner_of(records, message)
        records.people.update(replace(owner, password_state=PasswordState.FAILED, password_at=now))
        if current.may_be_there:
            _plan_withdrawal(records, message, None, now)


def postpone(records: OutboxRecords, message: Message, due_at: datetime, failure: str, *, keep: bool) -> None:
    """Put a message off until then.

    `keep` goes on holding one whose password only this process has.
    """
    records.outbox.postpone(message.id, due_at, failure, due_at + LEASE if keep else None)


def release(records: OutboxRecords, process_id: str) -> None:
    """Give back the messages that a stopping process holds."""
    records.outbox.release(process_id)


def store_password(
    records: Records, message: Message, process_id: str, password_hash: str, now: datetime
) -> Made | None:
    """Store the hash of a password about to be sent.

    Tells whether it is the first, or replaces one that was lost with the process that made it: who saw that one is
    told. None: the message is another's to send.
    """
    current = records.outbox.get(message.id)
    if current is None or current.state is not DeliveryState.OWED or not holds(current, process_id, now):
        return None
    owner = owner_of(records, message)
    records.people.update(replace(owner, password_hash=password_hash))
    if owner.password_hash is None:
        return Made.FIRST
    entry = records.journal.write(NewEntry(at=now, action=Action.PASSWORD_REPLACED, whom=owner.id))
    reader = _who_saw_it(records, current)
    if reader is not None:
        payload = PasswordVoid(person=owner.id, at=now)
        records.outbox.owe([NewMessage(payload=payload, entry=entry, recipient=reader, due_at=now)])
    return Made.REPLACEMENT


def _who_saw_it(records: Records, message: Message) -> Person | None:
    """Find the administrator who saw the password in their window.

    None where the new one goes to them.
    """
    added = records.journal.get(message.entry)
    # By a form: those of an import, and those that are renewed, are made when they are sent.
    if added.action is not Action.SUBSCRIBER_ADDED or added.form is None or added.actor is None:
        return None
    author = records.people.get(added.actor)
    sent_to_author = message.recipient is not None and message.recipient.id == author.id
    return None if sent_to_author or not author.is_user else author


def may_be_out(message: Message) -> bool:
    """Tell whether an earlier attempt may have sent this password."""
    return message.attempts > 1 or message.recipient is None or message.recipient.password_hash is not None


def withhold(records: Records, person: Person, now: datetime, why: Withdrawal = Withdrawal.ENDED) -> None:
    """Owe this person nothing more.

    A password of somebody else that they were to hand over shows as failed.
    """
    for message in records.outbox.passwords_to(person.id):
        if owner_of(records, message).id != person.id:
            record_password_failed(records, message, RECIPIENT_LEFT, now)
        _look_for(records, message, why, now)
    records.outbox.cancel_all(person.id, now)


def take_back_passwords(records: Records, owner: Person, why: Withdrawal, now: datetime) -> None:
    """Cancel this person's owed passwords, and withdraw those sent."""
    for message in records.outbox.passwords_of(owner.id):
        if message.state in {DeliveryState.OWED, DeliveryState.FAILED}:
            records.outbox.cancel(message.id, now)
            _look_for(records, message, why, now)
        elif message.address is not None:
            edit = records.outbox.editing(message.id)
            if edit is None or edit.state is DeliveryState.OWED:
                withdraw(records, message, message.address, now, why)


def look_for_again(records: Records, reader: PersonId, now: datetime) -> None:
    """Owe the withdrawals that waited for this reader's account to be open again."""
    for edit in records.outbox.of_person(reader):
        if edit.edits is None or edit.state not in {DeliveryState.UNREACHABLE, DeliveryState.FAILED}:
            continue
        message, latest = records.outbox.get(edit.edits), records.outbox.editing(edit.edits)
        is_theirs = message is not None and message.recipient is not None and message.recipient.id == reader
        if message and is_theirs and latest == edit and isinstance(edit.payload, PasswordWithdrawn):
            records.outbox.cancel(edit.id, now)
            withdraw(records, message, None, now, edit.payload.why)


def _look_for(records: Records, message: Message, why: Withdrawal, now: datetime) -> None:
    # Once its process can send no more.
    if message.may_be_there:
        withdraw(records, message, None, message.lease.until if message.lease else now, why)


def record_absent(records: OutboxRecords, edit: Message, now: datetime) -> None:
    """Cancel an edit whose message Slack does not have."""
    records.outbox.cancel(edit.id, now)


def holds(message: Message, process_id: str, now: datetime) -> bool:
    """Tell whether the process may still send this message."""
    return message.lease is not None and message.lease.process_id == process_id and message.lease.until > now


def owner_of(records: Records, message: Message) -> Person:
    """Give the person whose password the message carries."""
    return records.people.get(_carried(message).person)


def may_have(recipient: Person, owner: Person) -> bool:
    """Tell whether this recipient may still get this owner's password.

    Rights may have ended since the message was owed.
    """
    return owner.is_user and (recipient.id == owner.id or recipient.is_administrator)


def withdraw(records: Records, message: Message, address: Address | None, due_at: datetime, why: Withdrawal) -> None:
    """Owe the edit that takes a password out of a message.

    Or the button that shows it. Without `address`, the message is looked for first.
    """
    carried = _carried(message)
    payload = PasswordWithdrawn(
        author=carried.author, person=carried.person, occasion=carried.occasion, why=why, at=due_at
    )
    earlier = records.outbox.editing(message.id)
    if earlier is not None and earlier.state is DeliveryState.OWED:
        records.outbox.replan(earlier.id, due_at, payload, address)
        return
    edit = NewMessage(
        payload=payload,
        entry=message.entry,
        recipient=message.recipient,
        due_at=due_at,
        edits=message.id,
        address=address,
        since=message.created_at,
    )
    records.outbox.owe([edit])


def _carried(message: Message) -> CarriesPassword:
    if not isinstance(message.payload, CarriesPassword):
        raise TypeError(f"a message of kind {message.kind} carries no password")
    return message.payload
