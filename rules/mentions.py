"""The look-up of whom a message names, when it is written."""

from __future__ import annotations

from rules.model.mentions import Mentions
from rules.model.messages import ChangeOfAccess
from rules.model.notices import Message
from rules.model.people import PersonId
from rules.model.strangers import StrangerId
from rules.ports import Records


def look_up(records: Records, *messages: Message) -> Mentions:
    """Look up whom these messages name, and the reason that a single one tells."""
    people = frozenset[PersonId]().union(*(each.payload.people for each in messages))
    strangers = frozenset[StrangerId]().union(*(each.payload.strangers for each in messages))
    return Mentions(
        {each.id: each for each in records.people.by_ids(people)} if people else {},
        {each.id: each for each in records.strangers.by_ids(strangers)} if strangers else {},
        _reason(records, messages[0]) if len(messages) == 1 else "",
    )


def _reason(records: Records, message: Message) -> str:
    told = isinstance(message.payload, ChangeOfAccess) and message.payload.with_reason
    return records.journal.get(message.entry).why if told else ""
