"""Owing several readers what one line of the journal tells."""

from __future__ import annotations

from collections.abc import Iterable

from rules.gather_news import messages_to
from rules.model.journal import EntryId
from rules.model.messages import Proposal
from rules.model.payload import Payload
from rules.model.people import Person, PersonId
from rules.ports import Records


def owe_to(records: Records, payload: Payload, entry: EntryId, recipients: Iterable[Person | None]) -> None:
    """Owe each of these the same message, or have it wait with the news of their day.

    None is the team channel.
    """
    if isinstance(payload, Proposal) and payload.asks:
        records.proposals.put(entry, getattr(payload, "person", None), getattr(payload, "stranger", None))
    records.outbox.owe(messages_to(records, payload, entry, recipients))


def owe_to_partners(records: Records, payload: Payload, entry: EntryId, author: PersonId | None) -> None:
    """Owe the partners besides its author, and the channel, that a right was used."""
    told = [each for each in records.people.partners() if each.id != author]
    owe_to(records, payload, entry, [*told, None])


def owe_to_everyone_else(records: Records, payload: Payload, entry: EntryId, author: PersonId) -> None:
    """Owe a notice to the users besides its author, and the channel."""
    records.outbox.owe_to_users(payload, entry, author)
    owe_to(records, payload, entry, [None])
