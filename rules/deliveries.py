"""Delivering what is owed: who may send a message now, and what follows once Slack has it or refuses it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from rules.model.journal import Action, NewEntry
from rules.model.notices import ANYTHING, Address, DeliveryState, Kind, Message, NewMessage, Room
from rules.model.people import PasswordState, Person, PersonId
from rules.ports import OutboxRecords, Records

# Longer than a call to Slack may take, so that a holder who is alive always answers before it ends.
LEASE = timedelta(seconds=30)
# Why a password was not sent that somebody else was to hand over.
RECIPIENT_LEFT = "recipient_left"
PASSWORD_SHOWN_FOR = timedelta(hours=24)
CARRIES_PASSWORD = frozenset({Kind.PASSWORD, Kind.PASSWORD_READY})
# What somebody waits for goes before what many are told, and with it what stands before it in the same line.
URGENT = CARRIES_PASSWORD | {Kind.PASSWORD_WITHDRAWN}


class Made(StrEnum):
    """What a password is that was made for its message: the first, or one that replaces an earlier one."""

    FIRST = "first"
    REPLACEMENT = "replacement"


def claim(
    records: OutboxRecords, holder: str, now: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
) -> list[Message]:
    """Take the messages that may be sent now, in the order committed for each recipient."""
    return records.outbox.claim(holder, now, now + LEASE, busy, limit, room)


def next_due(records: OutboxRecords, holder: str, now: datetime) -> datetime | None:
    """When this holder should look again, if anything is owed; any moment until now means at once."""
    return records.outbox.next_due(holder, now)


def record_sent(records: OutboxRecords, message: Message, address: Address, now: datetime) -> None:
    """Record that Slack has the message."""
    records.outbox.sent(message.id, address, now)


def record_password_sent(records: Records, message: Message, address: Address, now: datetime) -> None:
    """Record that Slack has a password, which will be taken out of its message a day later."""
    before, owner = records.outbox.get(message.id), owner_of(records, message)
    records.outbox.sent(message.id, address, now)
    if before is not None and before.state is DeliveryState.CANCELLED:  # meanwhile, while it was on its way
        withdraw(records, message, address, now, "replaced" if owner.is_user else "ended")
        return
    if owner.password_state is not PasswordState.NOTED:
        records.people.update(replace(owner, password_state=PasswordState.DELIVERED, password_at=now))
    if message.kind is Kind.PASSWORD and records.outbox.editing(message.id) is None:
        withdraw(records, message, address, now + PASSWORD_SHOWN_FOR, "expired")


def record_failed(records: OutboxRecords, message: Message, failure: str, now: datetime) -> None:
    """Record that Slack refuses the message for good, which administrators see."""
    records.outbox.failed(message.id, failure, now)


def record_password_failed(records: Records, message: Message, failure: str, now: datetime) -> None:
    """Record that Slack refuses a password for good, which shows where the person does."""
    record_failed(records, message, failure, now)
    current = records.outbox.get(message.id)
    if current is not None and current.state is DeliveryState.FAILED:  # another holder may have delivered it
        owner = owner_of(records, message)
        records.people.update(replace(owner, password_state=PasswordState.FAILED, password_at=now))


def postpone(records: OutboxRecords, message: Message, due_at: datetime, failure: str, *, keep: bool) -> None:
    """Try again later; `keep` goes on holding a message whose password only this process has."""
    records.outbox.postpone(message.id, due_at, failure, due_at + LEASE if keep else None)


def release(records: OutboxRecords, holder: str) -> None:
    """Give back what a stopping process holds, so that another takes it at once."""
    records.outbox.release(holder)


def store_password(records: Records, message: Message, holder: str, password_hash: str, now: datetime) -> Made | None:
    """Store the hash of a password made for a message that is about to be sent; None if it is another's to send.

    It is the first where nobody waited for it, and replaces one that died with its maker.
    """
    current = records.outbox.get(message.id)
    if current is None or current.state is not DeliveryState.OWED or not holds(current, holder, now):
        return None
    owner = owner_of(records, message)
    records.people.update(replace(owner, password_hash=password_hash))
    if owner.password_hash is None:
        return Made.FIRST
    records.journal.write(NewEntry(at=now, action=Action.PASSWORD_REPLACED, whom=owner.id))
    return Made.REPLACEMENT


def may_be_out(message: Message) -> bool:
    """Whether a password may have gone out by this message before its present attempt."""
    return message.attempts > 1 or message.recipient is None or message.recipient.password_hash is not None


def withhold(records: Records, person: Person, now: datetime) -> None:
    """Owe this person nothing more; a password of somebody else that he was to hand over shows as failed."""
    for message in records.outbox.passwords_to(person.id):
        if owner_of(records, message).id != person.id:
            record_password_failed(records, message, RECIPIENT_LEFT, now)
        _look_for(records, message, "ended", now)
    records.outbox.cancel_all(person.id, now)


def take_back_passwords(records: Records, owner: Person, why: str, now: datetime) -> None:
    """Cancel whatever password of this person is on its way, and have those taken out that stand in messages.

    `why` is ended or replaced.
    """
    for message in records.outbox.passwords_of(owner.id):
        if message.state in {DeliveryState.OWED, DeliveryState.FAILED}:
            records.outbox.cancel(message.id, now)
            _look_for(records, message, why, now)
        elif message.address is not None:
            edit = records.outbox.editing(message.id)
            if edit is None or edit.state is DeliveryState.OWED:
                withdraw(records, message, message.address, now, why)


def _look_for(records: Records, message: Message, why: str, now: datetime) -> None:
    # Once whoever holds it can send no more.
    if message.may_be_there:
        withdraw(records, message, None, message.lease.until if message.lease else now, why)


def record_absent(records: OutboxRecords, edit: Message, now: datetime) -> None:
    """Slack does not have what was to be changed: nothing more is owed."""
    records.outbox.cancel(edit.id, now)


def holds(message: Message, holder: str, now: datetime) -> bool:
    """Whether the holder may still send this message."""
    return message.lease is not None and message.lease.holder == holder and message.lease.until > now


def owner_of(records: Records, message: Message) -> Person:
    """The person whose password the message carries."""
    return records.people.get(PersonId(int(message.facts["owner"])))


def may_have(recipient: Person, owner: Person) -> bool:
    """Whether this person may still get this password: rights may have ended since the message was owed."""
    return owner.is_user and (recipient.id == owner.id or recipient.is_administrator)


def withdraw(records: Records, message: Message, address: Address | None, due_at: datetime, why: str) -> None:
    """Owe the edit that takes the password, or its button, out of a message; without address it is looked for first.

    `why` is expired, noted, shown, replaced or ended.
    """
    facts = {**message.facts, "why": why, "at": due_at.isoformat(), "since": message.created_at.isoformat()}
    earlier = records.outbox.editing(message.id)
    if earlier is not None and earlier.state is DeliveryState.OWED:
        records.outbox.replan(earlier.id, due_at, facts, address)
        return
    edit = NewMessage(
        kind=Kind.PASSWORD_WITHDRAWN,
        facts=facts,
        entry=message.entry,
        recipient=message.recipient,
        due_at=due_at,
        edits=message.id,
        address=address,
    )
    records.outbox.owe([edit])
