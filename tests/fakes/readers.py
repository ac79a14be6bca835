"""Whether who is owed a message is among those who read it, by the registry."""

from __future__ import annotations

from collections.abc import Callable

from rules.model.message_types import MESSAGE_TYPES, Readership
from rules.model.notices import NewMessage
from rules.model.payload import Payload
from rules.model.people import Person

_IS: dict[Readership, Callable[[Person, Payload], bool]] = {
    Readership.CONCERNED: lambda who, payload: getattr(payload, "person", None) == who.id,
    Readership.NAMED: lambda who, payload: who.id in payload.people,
    Readership.AUTHOR: lambda who, payload: getattr(payload, "author", who.id) == who.id,
    Readership.PARTNERS: lambda who, _: who.partner,
    Readership.DECIDE: lambda who, _: who.partner or who.is_administrator,
    Readership.EVERYBODY: lambda who, _: who.is_user,
    Readership.CHANNEL: lambda _who, _payload: False,
}


def is_among_readers(message: NewMessage) -> bool:
    """Whether the registry has its recipient read it."""
    readers = MESSAGE_TYPES[type(message.payload)].readers
    if message.recipient is None:
        return Readership.CHANNEL in readers
    return any(_IS[each](message.recipient, message.payload) for each in readers)
