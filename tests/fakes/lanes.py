"""Whom messages wait in line for, and who may take them up."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import datetime
from uuid import UUID

from rules.model.messages import DailyNews
from rules.model.notices import Message, Room
from rules.model.people import PersonId


def free(message: Message, process_id: str, now: datetime) -> bool:
    """Tell whether this process may take it up."""
    return message.lease is None or message.lease.process_id == process_id or message.lease.until <= now


def fits(message: Message, room: Room) -> bool:
    """Tell whether it is for whom messages may go out."""
    return message.edits is not None or (room.channel if message.recipient is None else room.people)


def lane(message: Message, gathering: Container[UUID]) -> UUID | PersonId | str | None:
    """Whom a message waits in line for; an edit waits for nobody, and what gathers only for its like."""
    if message.edits is not None:
        return message.id
    whose = message.recipient.id if message.recipient else None
    kind = "news" if isinstance(message.payload, DailyNews) else "newcomers"
    return f"{whose} {kind}" if message.id in gathering else whose


def leading(owed: Sequence[Message], gathering: Container[UUID]) -> list[Message]:
    """The first of each lane, in order."""
    leaders = {lane(each, gathering): each for each in reversed(owed)}
    return [each for each in owed if leaders[lane(each, gathering)] is each]
