"""« J'ai noté mon mot de passe »: the password leaves its message."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from rules.deliveries import owner_of, withdraw
from rules.model.journal import Action, NewEntry
from rules.model.messages import CarriesPassword, Password
from rules.model.notices import Address, DeliveryState, Message
from rules.model.payload import Withdrawal
from rules.model.people import Access, PasswordState, SlackId
from rules.model.refusals import NotTheRecipient, PasswordReplaced
from rules.permissions import no_user
from rules.ports import Records


def note_password(records: Records, reader: SlackId, message: UUID, address: Address, now: datetime) -> None:
    """Mark the password as noted, and owe its withdrawal.

    A second press changes nothing. Raises NotTheRecipient or PasswordReplaced.
    """
    carrier = received(records, reader, message, Password)
    check_is_current(records, carrier)
    settle(records, carrier, address, Action.PASSWORD_NOTED, Withdrawal.NOTED, now)


def settle(
    records: Records, carrier: Message, address: Address, action: Action, why: Withdrawal, now: datetime
) -> None:
    """Write down once that the recipient has the password.

    Owes the edit that takes it out of the message.
    """
    owner = owner_of(records, carrier)
    if owner.knows_password:
        return
    if carrier.state is DeliveryState.OWED:  # its answer was lost, and nobody need look for it any more
        records.outbox.sent(carrier.id, address, now)
    records.people.update(replace(owner, password_state=PasswordState.NOTED, password_at=now))
    actor = carrier.recipient.id if carrier.recipient else None
    records.journal.write(NewEntry(at=now, action=action, actor=actor, whom=owner.id))
    withdraw(records, carrier, address, now, why)


def received(records: Records, reader: SlackId, message: UUID, carrier: type[CarriesPassword]) -> Message:
    """Give this reader's message with a password; raises NotTheRecipient."""
    found = records.outbox.get(message)
    if found is None or not isinstance(found.payload, carrier) or found.recipient is None:
        raise NotTheRecipient
    if found.recipient.slack_id != reader:
        raise NotTheRecipient
    return found


def check_is_current(records: Records, carrier: Message) -> None:
    """Check that the message carries the owner's current password.

    Raises OnHold for the owner whose access is, and PasswordReplaced where it has ended, or a later message carries
    their password.
    """
    owner = owner_of(records, carrier)
    is_own = carrier.recipient is not None and carrier.recipient.id == owner.id
    if is_own and owner.access is Access.SUSPENDED and not owner.is_user:
        raise no_user(records, owner)
    latest = next(iter(records.outbox.passwords_of(owner.id)), carrier)
    if not owner.is_user or latest.id != carrier.id:
        raise PasswordReplaced
