"""Messages and the outbox rows that store them."""

from __future__ import annotations

from sqlalchemy import RowMapping

from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import DailyNews
from rules.model.notices import Address, Lease, Message, NewMessage
from rules.model.payload import Payload
from rules.model.people import PersonId
from storage.payload_codec import read_payload, write_payload
from storage.person_rows import person_of
from storage.tables import outbox
from storage.upgrade_messages import OldMessages, since_of

CHANNEL = "channel"  # the lane of the team channel
GATHERED = " gathered"  # how the lane of what is gathered for somebody ends


def message_of(row: RowMapping, old: OldMessages) -> Message:
    """Build a message from its row.

    The row holds all columns of `outbox` and those of the recipient.
    """
    process_id, channel = row[outbox.c.lease_holder], row[outbox.c.channel]
    return Message(
        id=row[outbox.c.id],
        payload=_payload_of(row, old),
        entry=row[outbox.c.entry],
        recipient=None if row[outbox.c.recipient] is None else person_of(row),
        state=row[outbox.c.state],
        due_at=row[outbox.c.due_at],
        created_at=row[outbox.c.created_at],
        attempts=row[outbox.c.attempts],
        lease=None if process_id is None else Lease(process_id, row[outbox.c.lease_until]),
        edits=row[outbox.c.edits],
        address=None if channel is None else Address(channel, row[outbox.c.ts]),
        failure=row[outbox.c.failure],
        settled_at=row[outbox.c.settled_at],
        request=row[outbox.c.request],
        since=since_of(row),
    )


def _payload_of(row: RowMapping, old: OldMessages) -> Payload:
    if row[outbox.c.payload] is None:
        return old.payload_of(row)
    return read_payload(row[outbox.c.kind], row[outbox.c.payload], row[outbox.c.created_at])


def columns_of(message: NewMessage) -> dict[str, object]:
    """Give the columns of a new message."""
    recipient, lease, address = message.recipient, message.lease, message.address
    registered = MESSAGE_TYPES[type(message.payload)]
    return {
        "id": message.id,
        "entry": message.entry,
        "recipient": None if recipient is None else recipient.id,
        "about": message.about,
        "lane": _lane(message),
        "kind": registered.tag,
        "facts": {},
        "payload": write_payload(message.payload),
        "state": message.state,
        "attempts": 0,
        "due_at": message.due_at,
        "urgent": message.awaited and registered.urgent,
        "lease_holder": None if lease is None else lease.process_id,
        "lease_until": None if lease is None else lease.until,
        "edits": message.edits,
        "since": message.since,
        "channel": None if address is None else address.channel,
        "ts": None if address is None else address.ts,
        "failure": "",
    }


def gathering_lane(recipient: PersonId, kind: type[Payload]) -> str:
    """Name the lane of what is gathered for somebody; news waits for the evening, and nothing behind it."""
    return f"{recipient}{' news' if kind is DailyNews else ''}{GATHERED}"


def _lane(message: NewMessage) -> str | None:
    """Name the lane of a message; None for an edit.

    An edit is due at its own time, and waits for no other message.
    """
    if message.edits is not None:
        return None
    if message.gathers and message.recipient is not None:
        return gathering_lane(message.recipient.id, type(message.payload))
    return CHANNEL if message.recipient is None else str(message.recipient.id)
