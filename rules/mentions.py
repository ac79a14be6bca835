"""The look-up of whom a message names, when it is written."""

from __future__ import annotations

from collections.abc import Iterator

from rules.model.journal import EntryId
from rules.model.mentions import Mentions
from rules.model.messages import AccessAsked, AccessRefused, ChangeOfAccess, DailyNews, SeveralChanged
from rules.model.notices import Message
from rules.model.payload import Payload
from rules.model.people import PersonId
from rules.model.strangers import StrangerId
from rules.ports import Records


def look_up(records: Records, *messages: Message) -> Mentions:
    """Look up whom these messages name, and the reasons they tell."""
    people = frozenset[PersonId]().union(*(each.payload.people for each in messages))
    strangers = frozenset[StrangerId]().union(*(each.payload.strangers for each in messages))
    told = {entry for each in messages for entry, payload in _told(each) if _tells_reason(payload)}
    return Mentions(
        {each.id: each for each in records.people.by_ids(people)} if people else {},
        {each.id: each for each in records.strangers.by_ids(strangers)} if strangers else {},
        {entry: records.journal.get(entry).why for entry in told},
    )


def _told(message: Message) -> Iterator[tuple[EntryId, Payload]]:
    if isinstance(message.payload, DailyNews):
        yield from ((each.entry, each.tells) for each in message.payload.news)
    else:
        yield message.entry, message.payload


def _tells_reason(payload: Payload) -> bool:
    if isinstance(payload, ChangeOfAccess | SeveralChanged):
        return payload.with_reason
    return isinstance(payload, AccessAsked | AccessRefused)
