"""Messages of no particular content: the only place here that knows what a message says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rules.model.journal import Action, EntryId, NewEntry
from rules.model.messages import Password, PasswordReady, PasswordWithdrawn, SubscriberAdded
from rules.model.notices import Message, NewMessage
from rules.model.payload import Occasion, Payload, Withdrawal
from rules.model.people import NOBODY, Person
from rules.ports import Records
from tests.people import NOW

# Tells of nobody who is there: such messages are only counted.
NOTHING = SubscriberAdded(author=NOBODY, person=NOBODY, starts_on=None, at=NOW)


def line(records: Records, **changes: Any) -> EntryId:
    """Write a line that owes messages."""
    return records.journal.write(replace(NewEntry(at=NOW, action=Action.PARTNER_ADDED), **changes))


def notice(entry: EntryId, recipient: Person | None, **changes: Any) -> NewMessage:
    """Give a message that nobody waits for."""
    usual = NewMessage(payload=NOTHING, entry=entry, recipient=recipient, due_at=NOW)
    return replace(usual, **changes)


def password(entry: EntryId, owner: Person, recipient: Person, **changes: Any) -> NewMessage:
    """Give a message that carries somebody's password, to them or to whoever hands it over."""
    payload = Password(author=None, person=owner.id, occasion=Occasion.ADDED, at=NOW)
    return notice(entry, recipient, **{"payload": payload, **changes})


def edit(of: NewMessage, **changes: Any) -> NewMessage:
    """Give the message that takes a password out of another."""
    payload = PasswordWithdrawn(
        author=None, person=of.about or NOBODY, occasion=Occasion.ADDED, why=Withdrawal.EXPIRED, at=NOW
    )
    return notice(of.entry, of.recipient, payload=payload, edits=of.id, **changes)


def owe(records: Records, *recipients: Person | None, **changes: Any) -> list[NewMessage]:
    """Owe each a message, None being the channel."""
    entry = line(records)
    messages = [notice(entry, each, **changes) for each in recipients]
    records.outbox.owe(messages)
    return messages


def stored(records: Records, message: NewMessage) -> Message:
    """Give a message as it stands."""
    found = records.outbox.get(message.id)
    assert found is not None
    return found


def button(message: NewMessage) -> NewMessage:
    """Give the same message with a button that shows the password."""
    assert isinstance(message.payload, Password)
    carried = message.payload
    shown = PasswordReady(author=carried.author, person=carried.person, occasion=carried.occasion, at=carried.at)
    return replace(message, payload=shown)


def something_else() -> Payload:
    """Give something else to tell."""
    return replace(NOTHING, starts_on=NOW.date())
