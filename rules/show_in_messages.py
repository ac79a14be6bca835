"""What became of something, shown in every message that told of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from rules.model.journal import EntryId
from rules.model.notices import DeliveryState, NewMessage
from rules.model.payload import Payload
from rules.ports import Records


def show_in_messages(
    records: Records, entry: EntryId, changed: Callable[[Payload], Payload | None], now: datetime
) -> None:
    """Change what the messages to people tell that this line owes.

    Where `changed` gives None, one stays as it is.
    """
    for message in records.outbox.of_entry(entry):
        payload = changed(message.payload)
        if payload is None or message.recipient is None:
            continue
        if message.state is DeliveryState.OWED:
            records.outbox.replan(message.id, message.due_at, payload, message.address)
        if message.address is not None or message.may_be_there:
            edit = NewMessage(
                payload=payload,
                entry=entry,
                recipient=message.recipient,
                due_at=message.lease.until if message.lease else now,
                edits=message.id,
                address=message.address,
                since=message.created_at,
            )
            records.outbox.owe([edit])
