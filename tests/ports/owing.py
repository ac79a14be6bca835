"""Messages of no particular content: the only place here that knows what a message says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rules.model.journal import Action, EntryId, NewEntry
from rules.model.notices import Address, Facts, Kind, Message, NewMessage
from rules.model.people import Person
from rules.ports import Records
from tests.people import NOW

ADDRESS = Address("D1", "1.000001")


def line(records: Records, **changes: Any) -> EntryId:
    """Write a line that owes messages."""
    return records.journal.write(replace(NewEntry(at=NOW, action=Action.PARTNER_ADDED), **changes))


def notice(entry: EntryId, recipient: Person | None, **changes: Any) -> NewMessage:
    """Give a message that nobody waits for."""
    usual = NewMessage(kind=Kind.SUBSCRIBER_ADDED, facts={}, entry=entry, recipient=recipient, due_at=NOW)
    return replace(usual, **changes)


def password(entry: EntryId, owner: Person, recipient: Person, **changes: Any) -> NewMessage:
    """Give a message that carries somebody's password, to them or to whoever hands it over."""
    return notice(entry, recipient, kind=Kind.PASSWORD, facts={"owner": str(owner.id)}, **changes)


def edit(of: NewMessage, **changes: Any) -> NewMessage:
    """Give the message that takes a password out of another."""
    return notice(of.entry, of.recipient, kind=Kind.PASSWORD_WITHDRAWN, facts=of.facts, edits=of.id, **changes)


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


def other_facts() -> Facts:
    """Give something else to say, with accents, quotes and what looks like markup."""
    return {"person": 'Zoé « <!channel> » O"Neill *é*'}
