"""« Réessayer »: a message that Slack refused is sent again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from rules.deliveries import may_have, owner_of
from rules.model.journal import Action, NewEntry
from rules.model.messages import DailyNews, DatesSet, SubscriberRemoved, SubscriberSuspended
from rules.model.notices import DeliveryState, Message
from rules.model.people import PasswordState, SlackId
from rules.model.refusals import Outdated
from rules.permissions import administrator_of
from rules.ports import Records
from rules.renew_password import tell_of_password


@dataclass(frozen=True, slots=True)
class FailedAttempt:
    """The failure of one attempt to send a message.

    If the message fails again, the button of this attempt does nothing.
    """

    message: UUID
    attempt: int


def retry_delivery(records: Records, author: SlackId, failed: FailedAttempt, now: datetime) -> Message:
    """Owe the message anew, and give it as it then is.

    Of a password, which is made anew, partners and the channel are told. A second press changes nothing. Raises
    NotAUser, NotAnAdministrator or Outdated.
    """
    administrator = administrator_of(records, author)
    message = standing_of(records, failed.message)
    if message.state is not DeliveryState.FAILED or message.attempts != failed.attempt:
        return message
    if not _is_still_due(records, message):
        raise Outdated
    if message.carries_password:
        owner = owner_of(records, message)
        records.people.update(replace(owner, password_state=PasswordState.TO_SEND, password_at=now))
    records.outbox.owe_again(message.id, now)
    whom = message.recipient.id if message.recipient else None
    entry = records.journal.write(
        NewEntry(at=now, action=Action.DELIVERY_RETRIED, actor=administrator.id, whom=whom, why=message.failure)
    )
    if message.carries_password and message.recipient is not None:
        tell_of_password(records, owner_of(records, message), administrator, message.recipient, entry, now)
    return standing_of(records, message.id)


def standing_of(records: Records, message: UUID) -> Message:
    """Give the message as it is now; raises LookupError."""
    found = records.outbox.get(message)
    if found is None:
        raise LookupError(f"space {records.space.id} never owed a message {message}")
    return found


def _is_still_due(records: Records, message: Message) -> bool:
    # Rights may have ended since, or a password been delivered otherwise; an edit only takes something away.
    if message.recipient is None or message.edits is not None:
        return True
    if isinstance(message.payload, DailyNews):
        return message.recipient.decides
    if not message.carries_password:
        return message.recipient.is_user or _tells_of_its_end(message)
    owner = owner_of(records, message)
    return owner.password_state is PasswordState.FAILED and may_have(message.recipient, owner)


def _tells_of_its_end(message: Message) -> bool:
    match message.payload:
        case SubscriberSuspended(person=owner) | SubscriberRemoved(person=owner) | DatesSet(person=owner, on_hold=True):
            return message.recipient is not None and message.recipient.id == owner
    return False
