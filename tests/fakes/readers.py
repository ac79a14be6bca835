"""Whether who is owed a message is among those who read it, by the registry."""

from __future__ import annotations

from collections.abc import Callable

from rules.model.message_types import MESSAGE_TYPES, Reader
from rules.model.notices import NewMessage
from rules.model.payload import Payload
from rules.model.people import Person

_IS: dict[Reader, Callable[[Person, Payload], bool]] = {
    Reader.CONCERNED: lambda who, payload: getattr(payload, "person", None) == who.id,
    Reader.AUTHOR: lambda who, payload: getattr(payload, "author", who.id) == who.id,
    Reader.PARTNERS: lambda who, _: who.partner,
    Reader.DECIDE: lambda who, _: who.partner or who.is_administrator,
    Reader.EVERYBODY: lambda who, _: who.is_user,
    Reader.CHANNEL: lambda _who, _payload: False,
}


def is_among_readers(message: NewMessage) -> bool:
    """Whether the registry has its recipient read it."""
    readers = MESSAGE_TYPES[type(message.payload)].readers
    if message.recipient is None:
        return Reader.CHANNEL in readers
    return any(_IS[each](message.recipient, message.payload) for each in readers)
