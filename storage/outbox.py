"""The messages that one space owes, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Boolean,
    Connection,
    Result,
    Select,
    Update,
    and_,
    bindparam,
    case,
    func,
    insert,
    or_,
    select,
    update,
)

from rules.deliveries import CARRIES_PASSWORD
from rules.journal import EntryId
from rules.notices import Address, DeliveryState, Facts, FailedMessage, Lease, Message, NewMessage, Tally
from rules.people import Space
from rules.ports import ANYTHING, Room
from storage.messages import CHANNEL, columns_of, failed_of, message_of
from storage.tables import in_state, outbox, people, urgently

_NO_LEASE = {"lease_holder": None, "lease_until": None}

# Statements are made once: most of the time of a short one would go into making it.
_HERE = outbox.c.space_id == bindparam("space")
_OWED = in_state(outbox, DeliveryState.OWED)
_SOUGHT: BindParameter[Any] = bindparam("sought")
_MESSAGES = select(outbox, people).outerjoin_from(outbox, people, people.c.id == outbox.c.recipient).where(_HERE)
_BY_ID = _MESSAGES.where(outbox.c.id == _SOUGHT)
_CARRYING_PASSWORD = _MESSAGES.where(outbox.c.entry == _SOUGHT, outbox.c.kind.in_(CARRIES_PASSWORD))
_EDITING = _MESSAGES.where(outbox.c.edits == _SOUGHT).order_by(outbox.c.position.desc()).limit(1)
_FAILURES = _MESSAGES.where(in_state(outbox, DeliveryState.FAILED)).order_by(
    outbox.c.settled_at.desc(), outbox.c.position.desc()
)
_OWE = insert(outbox)
_CHANGE = update(outbox).where(_HERE, outbox.c.id == _SOUGHT)
_CHANGE_OWED = _CHANGE.where(_OWED)
_RELEASE = update(outbox).where(_HERE, _OWED, outbox.c.lease_holder == _SOUGHT).values(_NO_LEASE)
_COUNT_OWED = select(func.count()).select_from(outbox).where(_HERE, _OWED, outbox.c.edits.is_(None))
_TALLY = (
    select(outbox.c.state, func.count().label("messages"))
    .where(_HERE, outbox.c.entry == _SOUGHT, outbox.c.recipient.is_not(None), outbox.c.edits.is_(None))
    .where(outbox.c.kind.not_in(CARRIES_PASSWORD))
    .group_by(outbox.c.state)
)

# Whoever leads his lane blocks it until he is settled, leased or postponed as he may be. A row that another claimer has
# locked, and that SKIP LOCKED passes over, is still seen here: nobody overtakes it. A minimum for each row, rather than
# a NOT EXISTS, leaves PostgreSQL no choice but the index; with old statistics it compared every pair of rows.
_queued = outbox.alias("queued")
_first_in_line = (
    select(func.min(_queued.c.position))
    .where(in_state(_queued, DeliveryState.OWED))
    .where(_queued.c.space_id == outbox.c.space_id, _queued.c.lane == outbox.c.lane)
    .scalar_subquery()
)
_LEADING = or_(outbox.c.lane.is_(None), outbox.c.position == _first_in_line)
_MINE_OR_NOBODYS = or_(outbox.c.lease_holder.is_(None), outbox.c.lease_holder == bindparam("holder"))
_CLAIMABLE = (
    _MESSAGES.where(_OWED, _LEADING, outbox.c.due_at <= bindparam("now"))
    .where(or_(_MINE_OR_NOBODYS, outbox.c.lease_until <= bindparam("now")))
    .where(outbox.c.id.not_in(bindparam("busy", expanding=True)))
    .where(
        or_(
            outbox.c.lane.is_(None),
            and_(outbox.c.lane == CHANNEL, bindparam("channel", type_=Boolean)),
            and_(outbox.c.lane != CHANNEL, bindparam("people", type_=Boolean)),
        )
    )
    .order_by(outbox.c.position)
    .with_for_update(of=outbox, skip_locked=True)
)
# Whoever leads to what is urgent and due: asked for first, because as a part of the claim PostgreSQL compared every
# pair of ten thousand messages of which its statistics did not know yet.
_urgent = outbox.alias("urgent")
_ahead = outbox.alias("ahead")
_leader = (
    select(func.min(_ahead.c.position))
    .where(in_state(_ahead, DeliveryState.OWED))
    .where(_ahead.c.space_id == _urgent.c.space_id, _ahead.c.lane == _urgent.c.lane)
    .scalar_subquery()
)
_LEADING_TO_URGENT = (
    select(case((_urgent.c.lane.is_(None), _urgent.c.position), else_=_leader))
    .where(urgently(_urgent), _urgent.c.space_id == bindparam("space"), _urgent.c.due_at <= bindparam("now"))
    .order_by(_urgent.c.due_at)
    .limit(500)
)
_CLAIMABLE_OF_THESE = _CLAIMABLE.where(outbox.c.position.in_(bindparam("positions", expanding=True)))
_LEASE = (
    update(outbox)
    .where(_HERE, outbox.c.id.in_(bindparam("claimed", expanding=True)))
    .values(attempts=outbox.c.attempts + 1)
)
_AVAILABLE = case(
    (or_(_MINE_OR_NOBODYS, outbox.c.lease_until <= outbox.c.due_at), outbox.c.due_at), else_=outbox.c.lease_until
)
_NEXT_DUE = select(func.min(_AVAILABLE)).where(_HERE, _OWED, _LEADING)
# Found early among thousands, where the earliest would mean to compare them all.
_ONE_DUE = (
    select(_AVAILABLE)
    .where(_HERE, _OWED, _LEADING, bindparam("now") >= _AVAILABLE)
    .order_by(outbox.c.position)
    .limit(1)
)


class Outbox:
    """The messages that one space owes, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages; one whose recipient has no Slack account is kept as unreachable."""
        if messages:
            common = {"space_id": self._space.id, "created_at": datetime.now(UTC)}
            self._connection.execute(_OWE, [{**common, **columns_of(message)} for message in messages])

    def get(self, message: UUID) -> Message | None:
        """The message with this id."""
        return self._one(_BY_ID, message)

    def carrying_password(self, entry: EntryId) -> Message | None:
        """The message by which the password of this change goes out."""
        return self._one(_CARRYING_PASSWORD, entry)

    def editing(self, message: UUID) -> Message | None:
        """The message that edits this one, the latest if there are several."""
        return self._one(_EDITING, message)

    def claim(
        self, holder: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
    ) -> list[Message]:
        """Lease due messages to this holder, in order for each recipient, before all others what is urgent.

        Those it is `busy` with are left alone.
        """
        sought = {"holder": holder, "now": now, "people": room.people, "channel": room.channel}
        found: list[Message] = []
        positions = self._run(_LEADING_TO_URGENT, now=now).scalars().all()
        if positions:
            rows = self._run(_CLAIMABLE_OF_THESE.limit(limit), busy=busy, positions=positions, **sought)
            found += map(message_of, rows.mappings())
        left = limit - len(found)
        others = left if room.others is None else min(left, room.others)
        if others > 0:
            rows = self._run(_CLAIMABLE.limit(others), busy=[*busy, *(each.id for each in found)], **sought)
            found += map(message_of, rows.mappings())
        if found:
            self._run(_LEASE, claimed=[each.id for each in found], lease_holder=holder, lease_until=until)
        return [replace(each, attempts=each.attempts + 1, lease=Lease(holder, until)) for each in found]

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""
        where = {"channel": address.channel, "ts": address.ts}
        self._run(_CHANGE, sought=message, state=DeliveryState.SENT, settled_at=at, failure="", **where, **_NO_LEASE)

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good, unless it was delivered after all."""
        self._run(_CHANGE_OWED, sought=message, state=DeliveryState.FAILED, settled_at=at, failure=failure, **_NO_LEASE)

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off, free for anyone to take unless the lease goes on."""
        lease = _NO_LEASE if lease_until is None else {"lease_until": lease_until}
        self._run(_CHANGE_OWED, sought=message, due_at=due_at, failure=failure, **lease)

    def replan(self, message: UUID, due_at: datetime, facts: Facts) -> None:
        """Give an owed message another time and other facts."""
        self._run(_CHANGE_OWED, sought=message, due_at=due_at, facts=dict(facts))

    def release(self, holder: str) -> None:
        """Give back whatever this holder has leased."""
        self._run(_RELEASE, sought=holder)

    def next_due(self, holder: str, now: datetime) -> datetime | None:
        """When a message falls due for this holder: any moment until now if one is, the next if one is owed at all."""
        due: datetime | None = self._run(_ONE_DUE, holder=holder, now=now).scalar()
        if due is None:
            due = self._run(_NEXT_DUE, holder=holder).scalar_one()
        return due

    def tally(self, entry: EntryId) -> Tally:
        """How far the messages to people about one change have come, those with a password aside."""
        counts = {row.state: row.messages for row in self._run(_TALLY, sought=entry)}
        return Tally(
            informed=counts.get(DeliveryState.SENT, 0),
            waiting=counts.get(DeliveryState.OWED, 0),
            failed=counts.get(DeliveryState.FAILED, 0),
            unreachable=counts.get(DeliveryState.UNREACHABLE, 0),
        )

    def failures(self, limit: int) -> list[FailedMessage]:
        """The latest messages refused for good."""
        return [failed_of(row) for row in self._run(_FAILURES.limit(limit)).mappings()]

    def owed(self) -> int:
        """How many messages are due or on their way, edits planned for later aside."""
        count: int = self._run(_COUNT_OWED).scalar_one()
        return count

    def _one(self, statement: Select[Any], sought: object) -> Message | None:
        row = self._run(statement, sought=sought).mappings().one_or_none()
        return None if row is None else message_of(row)

    def _run(self, statement: Select[Any] | Update, **values: object) -> Result[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **values})
