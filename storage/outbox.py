"""The messages that one space owes, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Update,
    and_,
    case,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from rules.deliveries import CARRIES_PASSWORD
from rules.journal import EntryId
from rules.notices import Address, DeliveryState, Facts, FailedMessage, Kind, Lease, Message, NewMessage, Tally
from rules.people import Space
from storage.people import person_of
from storage.tables import in_state, outbox, people

_CHANNEL = "channel"
_OWED = in_state(outbox, DeliveryState.OWED)
_FAILED = in_state(outbox, DeliveryState.FAILED)

_earlier = outbox.alias("earlier")
# Whoever leads his lane blocks it until he is settled, leased or postponed as he may be. A row that another claimer has
# locked, and that SKIP LOCKED passes over, is still seen here: nobody overtakes it.
_FIRST_OF_LANE = ~exists().where(
    in_state(_earlier, DeliveryState.OWED),
    _earlier.c.space_id == outbox.c.space_id,
    _earlier.c.lane == outbox.c.lane,
    _earlier.c.position < outbox.c.position,
)


class Outbox:
    """The messages that one space owes, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space
        self._here = outbox.c.space_id == space.id

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages; one whose recipient has no Slack account is kept as unreachable."""
        if messages:
            now = datetime.now(UTC)
            rows = [{"space_id": self._space.id, "created_at": now, **_columns(message)} for message in messages]
            self._connection.execute(insert(outbox), rows)

    def get(self, message: UUID) -> Message | None:
        """The message with this id."""
        return self._first(self._select(outbox.c.id == message))

    def carrying_password(self, entry: EntryId) -> Message | None:
        """The message by which the password of this change goes out."""
        return self._first(self._select(outbox.c.entry == entry, outbox.c.kind.in_(CARRIES_PASSWORD)))

    def editing(self, message: UUID) -> Message | None:
        """The message that edits this one, the latest if there are several."""
        return self._first(self._select(outbox.c.edits == message).order_by(outbox.c.position.desc()))

    def claim(self, holder: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int) -> list[Message]:
        """Lease due messages to this holder, in order for each recipient; those it is `busy` with are left alone."""
        free = or_(_leased_to_none_but(holder), outbox.c.lease_until <= now)
        claimable = self._select(
            _OWED, outbox.c.due_at <= now, free, outbox.c.id.not_in(busy), _FIRST_OF_LANE
        ).order_by(outbox.c.position)
        rows = self._connection.execute(claimable.limit(limit).with_for_update(of=outbox, skip_locked=True))
        found = [_message_of(row) for row in rows.mappings()]
        if found:
            self._lease([message.id for message in found], holder, until)
        return [replace(each, attempts=each.attempts + 1, lease=Lease(holder, until)) for each in found]

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""
        self._settle(
            self._update(outbox.c.id == message),
            at,
            state=DeliveryState.SENT,
            channel=address.channel,
            ts=address.ts,
            failure="",
        )

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good, unless it was delivered after all."""
        self._settle(self._update(_OWED, outbox.c.id == message), at, state=DeliveryState.FAILED, failure=failure)

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off, free for anyone to take unless the lease goes on."""
        lease = _no_lease() if lease_until is None else {"lease_until": lease_until}
        later = self._update(_OWED, outbox.c.id == message).values(due_at=due_at, failure=failure, **lease)
        self._connection.execute(later)

    def replan(self, message: UUID, due_at: datetime, facts: Facts) -> None:
        """Give an owed message another time and other facts."""
        self._connection.execute(self._update(_OWED, outbox.c.id == message).values(due_at=due_at, facts=dict(facts)))

    def release(self, holder: str) -> None:
        """Give back whatever this holder has leased."""
        self._connection.execute(self._update(_OWED, outbox.c.lease_holder == holder).values(_no_lease()))

    def next_due(self, holder: str) -> datetime | None:
        """When the next message falls due for this holder, if one is owed."""
        due = outbox.c.due_at
        available = case(
            (or_(_leased_to_none_but(holder), outbox.c.lease_until <= due), due),
            else_=outbox.c.lease_until,
        )
        statement = select(func.min(available)).where(self._here, _OWED, _FIRST_OF_LANE)
        earliest: datetime | None = self._connection.execute(statement).scalar_one()
        return earliest

    def tally(self, entry: EntryId) -> Tally:
        """How far the messages to people about one change have come, those with a password aside."""
        told = and_(outbox.c.recipient.is_not(None), outbox.c.edits.is_(None), outbox.c.kind.not_in(CARRIES_PASSWORD))
        statement = (
            select(outbox.c.state, func.count().label("messages"))
            .where(self._here, outbox.c.entry == entry, told)
            .group_by(outbox.c.state)
        )
        counts = {row.state: row.messages for row in self._connection.execute(statement)}
        return Tally(
            informed=counts.get(DeliveryState.SENT, 0),
            waiting=counts.get(DeliveryState.OWED, 0),
            failed=counts.get(DeliveryState.FAILED, 0),
            unreachable=counts.get(DeliveryState.UNREACHABLE, 0),
        )

    def failures(self, limit: int) -> list[FailedMessage]:
        """The latest messages refused for good."""
        latest = self._select(_FAILED).order_by(outbox.c.settled_at.desc(), outbox.c.position.desc()).limit(limit)
        return [_failed_of(row) for row in self._connection.execute(latest).mappings()]

    def owed(self) -> int:
        """How many messages are due or on their way, edits planned for later aside."""
        statement = select(func.count()).select_from(outbox).where(self._here, _OWED, outbox.c.edits.is_(None))
        return self._connection.execute(statement).scalar_one()

    def _select(self, *conditions: ColumnElement[bool]) -> Select[Any]:
        joined = outbox.outerjoin(people, people.c.id == outbox.c.recipient)
        return select(outbox, people).select_from(joined).where(self._here, *conditions)

    def _first(self, statement: Select[Any]) -> Message | None:
        row = self._connection.execute(statement.limit(1)).mappings().one_or_none()
        return None if row is None else _message_of(row)

    def _update(self, *conditions: ColumnElement[bool]) -> Update:
        return update(outbox).where(self._here, *conditions)

    def _lease(self, ids: Sequence[UUID], holder: str, until: datetime) -> None:
        attempts = outbox.c.attempts + 1
        lease = self._update(outbox.c.id.in_(ids)).values(lease_holder=holder, lease_until=until, attempts=attempts)
        self._connection.execute(lease)

    def _settle(self, which: Update, at: datetime, **outcome: str) -> None:
        self._connection.execute(which.values(settled_at=at, **outcome, **_no_lease()))


def _leased_to_none_but(holder: str) -> ColumnElement[bool]:
    return or_(outbox.c.lease_holder.is_(None), outbox.c.lease_holder == holder)


def _no_lease() -> dict[str, None]:
    return {"lease_holder": None, "lease_until": None}


def _message_of(row: RowMapping) -> Message:
    holder, channel = row[outbox.c.lease_holder], row[outbox.c.channel]
    return Message(
        id=row[outbox.c.id],
        kind=Kind(row[outbox.c.kind]),
        facts=row[outbox.c.facts],
        entry=row[outbox.c.entry],
        recipient=None if row[outbox.c.recipient] is None else person_of(row),
        state=DeliveryState(row[outbox.c.state]),
        due_at=row[outbox.c.due_at],
        created_at=row[outbox.c.created_at],
        attempts=row[outbox.c.attempts],
        lease=None if holder is None else Lease(holder, row[outbox.c.lease_until]),
        edits=row[outbox.c.edits],
        address=None if channel is None else Address(channel, row[outbox.c.ts]),
        failure=row[outbox.c.failure],
    )


def _failed_of(row: RowMapping) -> FailedMessage:
    message = _message_of(row)
    recipient = None if message.recipient is None else message.recipient.name
    return FailedMessage(message.kind, recipient, message.failure, row[outbox.c.settled_at])


def _columns(message: NewMessage) -> dict[str, object]:
    recipient, lease, address = message.recipient, message.lease, message.address
    reachable = recipient is None or recipient.slack_id is not None
    return {
        "id": message.id,
        "entry": message.entry,
        "recipient": None if recipient is None else recipient.id,
        "lane": _lane(message),
        "kind": message.kind,
        "facts": dict(message.facts),
        "state": DeliveryState.OWED if reachable else DeliveryState.UNREACHABLE,
        "attempts": 0,
        "due_at": message.due_at,
        "lease_holder": None if lease is None else lease.holder,
        "lease_until": None if lease is None else lease.until,
        "edits": message.edits,
        "channel": None if address is None else address.channel,
        "ts": None if address is None else address.ts,
        "failure": "",
    }


def _lane(message: NewMessage) -> str | None:
    """Whom the message waits in line for; an edit, due at its own time, waits for nobody."""
    if message.edits is not None:
        return None
    return _CHANNEL if message.recipient is None else str(message.recipient.id)
