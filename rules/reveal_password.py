"""« Afficher mon mot de passe »: the password is shown once.

It is made when its owner asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from rules.deliveries import may_have, owner_of
from rules.model.journal import Action
from rules.model.messages import PasswordReady
from rules.model.notices import Address
from rules.model.payload import Withdrawal
from rules.model.people import Person, SlackId
from rules.model.refusals import AlreadyShown, NotTheRecipient
from rules.note_password import check_is_current, received, settle
from rules.ports import Records

# A double press falls within it; after it, a window that never opened may be asked for again.
OPENING = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Reveal:
    """Whose password is shown, and to whom.

    `opening` tells that a press just before opens the window already.
    """

    owner: Person
    reader: Person
    opening: bool


def may_reveal(records: Records, reader: SlackId, message: UUID, now: datetime) -> Reveal:
    """Give whose password would be shown to whom.

    Of a press just before, nothing more is made. Raises NotTheRecipient, PasswordReplaced or AlreadyShown.
    """
    carrier = received(records, reader, message, PasswordReady)
    owner = owner_of(records, carrier)
    recipient = carrier.recipient or owner
    if not may_have(recipient, owner):
        raise NotTheRecipient
    check_is_current(records, carrier)
    if owner.knows_password:
        raise AlreadyShown
    opening = bool(owner.password_hash and owner.password_at and now - owner.password_at < OPENING)
    return Reveal(owner, recipient, opening)


def begin(records: Records, reader: SlackId, message: UUID, password_hash: str, now: datetime) -> Reveal:
    """Store the hash of the password about to be shown.

    Raises what may_reveal does.
    """
    reveal = may_reveal(records, reader, message, now)
    if not reveal.opening:
        records.people.update(replace(reveal.owner, password_hash=password_hash, password_at=now))
    return reveal


def give_up(records: Records, reader: SlackId, message: UUID, password_hash: str, now: datetime) -> None:
    """Drop the password of a window that did not open.

    Nobody knows it, and the button works again. Raises NotTheRecipient.
    """
    owner = owner_of(records, received(records, reader, message, PasswordReady))
    if owner.password_hash == password_hash:  # else another press has made one since
        records.people.update(replace(owner, password_hash=None, password_at=now))


def finish(records: Records, reader: SlackId, message: UUID, address: Address, now: datetime) -> None:
    """Write down that the password was shown; raises NotTheRecipient.

    Owes the edit that takes the button away.
    """
    carrier = received(records, reader, message, PasswordReady)
    settle(records, carrier, address, Action.PASSWORD_SHOWN, Withdrawal.SHOWN, now)
