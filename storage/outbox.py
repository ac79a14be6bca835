"""The messages that one space owes, as stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Result, RowMapping, Select, Update

from rules.model.journal import EntryId, RequestId
from rules.model.notices import ANYTHING, Address, DeliveryState, Lease, Message, NewMessage, Room, Tally, Waiting
from rules.model.notices import OutboxCounts as Counts
from rules.model.payload import Payload
from rules.model.people import PersonId, Space
from storage import claim_queries as claiming
from storage import outbox_queries as queries
from storage.broadcasts import Broadcasts
from storage.messages import columns_of, message_of
from storage.payload_codec import write_payload
from storage.upgrade_messages import OldMessages

# So many are told with the change itself, the others by a worker.
_AT_ONCE = 5


class OwedMessages:
    """The messages that one space owes already, within one transaction."""

    def __init__(self, connection: Connection, space: Space, request: RequestId | None, old: OldMessages) -> None:
        self._connection = connection
        self._space = space
        self._request = request
        self._old = old
        self._broadcasts = Broadcasts(connection, space)

    def get(self, message: UUID) -> Message | None:
        """Give the message with this id; None without one."""
        return self._one(queries.BY_ID, message)

    def carrying_password(self, entry: EntryId) -> Message | None:
        """Find the message that carries the password of this change."""
        return self._one(queries.CARRYING_PASSWORD, entry)

    def passwords_to(self, recipient: PersonId) -> list[Message]:
        """List the messages with a password owed to this person.

        The password may be another person's.
        """
        return [self._message(row) for row in self._run(queries.PASSWORDS_TO, sought=recipient).mappings()]

    def of_entry(self, entry: EntryId) -> list[Message]:
        """List the messages that this journal line owes, without edits."""
        return [self._message(row) for row in self._run(queries.OF_ENTRY, sought=entry).mappings()]

    def of_person(self, person: PersonId) -> list[Message]:
        """List all messages that concern this person, with edits.

        Those to them, those about them, and those owed by a journal line about or by them.
        """
        return [self._message(row) for row in self._run(queries.OF_PERSON, sought=person).mappings()]

    def passwords_of(self, owner: PersonId) -> list[Message]:
        """List the messages with this person's passwords, latest first.

        Only those owed, sent or refused.
        """
        return [self._message(row) for row in self._run(queries.PASSWORDS_OF, sought=owner).mappings()]

    def editing(self, message: UUID) -> Message | None:
        """Find the latest message that edits this one."""
        return self._one(queries.EDITING, message)

    def claim(
        self, process_id: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
    ) -> list[Message]:
        """Lease due messages to this process, urgent ones first.

        The order of each lane is kept. Messages in `busy` are left alone.
        """
        sought = {"process_id": process_id, "now": now, "people": room.people, "channel": room.channel}
        found: list[Message] = []
        positions = self._run(claiming.LEADING_TO_URGENT, now=now).scalars().all()
        if positions:
            rows = self._run(claiming.CLAIMABLE_OF_THESE.limit(limit), busy=busy, positions=positions, **sought)
            found += map(self._message, rows.mappings())
        for statement, most in ((claiming.CLAIMABLE_EDITS, room.edits), (claiming.CLAIMABLE, room.others)):
            left = limit - len(found)
            allowed = left if most is None else min(left, most)
            if allowed > 0:
                rows = self._run(statement.limit(allowed), busy=[*busy, *(each.id for each in found)], **sought)
                found += map(self._message, rows.mappings())
        if found:
            self._run(claiming.LEASE, claimed=[each.id for each in found], lease_holder=process_id, lease_until=until)
        return [replace(each, attempts=each.attempts + 1, lease=Lease(process_id, until)) for each in found]

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""
        where = {"channel": address.channel, "ts": address.ts}
        self._run(
            queries.CHANGE,
            sought=message,
            state=DeliveryState.SENT,
            settled_at=at,
            failure="",
            **where,
            **queries.NO_LEASE,
        )

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good, if still owed."""
        self._run(
            queries.CHANGE_OWED,
            sought=message,
            state=DeliveryState.FAILED,
            settled_at=at,
            failure=failure,
            **queries.NO_LEASE,
        )

    def cancel(self, message: UUID, at: datetime) -> None:
        """Cancel a message that is owed or was refused.

        If it is being sent it may still arrive, and then counts as sent.
        """
        self._run(
            queries.CHANGE_UNSENT, sought=message, state=DeliveryState.CANCELLED, settled_at=at, **queries.NO_LEASE
        )

    def cancel_all(self, recipient: PersonId, at: datetime) -> None:
        """Cancel all messages owed to this person, except edits.

        Edits take passwords out of messages.
        """
        self._run(
            queries.CANCEL_ALL, sought=recipient, state=DeliveryState.CANCELLED, settled_at=at, **queries.NO_LEASE
        )

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put off a message; its lease ends unless `lease_until` is given."""
        lease = queries.NO_LEASE if lease_until is None else {"lease_until": lease_until}
        self._run(queries.CHANGE_OWED, sought=message, due_at=due_at, failure=failure, **lease)

    def replan(self, message: UUID, due_at: datetime, payload: Payload, address: Address | None) -> None:
        """Change when an owed message is due, and what it tells.

        `address` is where the message that it edits stands, if that is known.
        """
        where = {"channel": address.channel, "ts": address.ts} if address else {}
        tells = {"payload": write_payload(payload), "facts": {}}
        self._run(queries.CHANGE_OWED, sought=message, due_at=due_at, request=self._request, **tells, **where)

    def release(self, process_id: str) -> None:
        """Release all leases of this process."""
        self._run(queries.RELEASE, sought=process_id)

    def next_due(self, process_id: str, now: datetime) -> datetime | None:
        """Tell when this process can send next; None if nothing is owed.

        Where something is due already, any moment until now is given, not the earliest.
        """
        due: datetime | None = self._run(claiming.ONE_DUE, process_id=process_id, now=now).scalar()
        if due is None:
            due = self._run(claiming.NEXT_DUE, process_id=process_id).scalar_one()
        return due

    def tally(self, entry: EntryId) -> Tally:
        """Count the messages to people about one change, by state.

        Those with a password, and edits, are not counted.
        """
        counts = {row.state: row.messages for row in self._run(queries.TALLY, sought=entry)}
        return Tally(
            informed=counts.get(DeliveryState.SENT, 0),
            waiting=counts.get(DeliveryState.OWED, 0) + self._broadcasts.left(entry),
            failed=counts.get(DeliveryState.FAILED, 0),
            unreachable=counts.get(DeliveryState.UNREACHABLE, 0),
        )

    def failures(self, limit: int) -> list[Message]:
        """List the messages refused for good, the latest first."""
        return [self._message(row) for row in self._run(queries.FAILURES.limit(limit)).mappings()]

    def queue(self, limit: int) -> list[Message]:
        """List the messages owed, the oldest first, with edits."""
        return [self._message(row) for row in self._run(queries.QUEUE.limit(limit)).mappings()]

    def owe_again(self, message: UUID, due_at: datetime) -> None:
        """Owe a message again that was refused for good.

        Its attempts are counted on, so the worker first looks whether Slack has it already.
        """
        owed = {"state": DeliveryState.OWED, "due_at": due_at, "settled_at": None, "failure": ""}
        self._run(queries.CHANGE_FAILED, sought=message, request=self._request, **owed)

    def owed(self) -> int:
        """Count the messages owed, without edits."""
        count: int = self._run(queries.COUNT_OWED).scalar_one()
        return count + self._broadcasts.left()

    def waiting(self) -> Waiting | None:
        """Tell since when messages are owed, and the next attempt.

        None if nothing is owed. Edits do not count.
        """
        row = self._run(claiming.WAITING).one()
        return None if row.since is None else Waiting(row.since, row.next_attempt)

    def counts(self) -> Counts:
        """Count the messages owed or refused, by state and kind."""
        return {
            (state, row.kind): row.messages
            for state, statement in queries.COUNT_EACH.items()
            for row in self._run(statement)
        }

    def _one(self, statement: Select[Any], sought: object) -> Message | None:
        row = self._run(statement, sought=sought).mappings().one_or_none()
        return None if row is None else self._message(row)

    def _message(self, row: RowMapping) -> Message:
        return message_of(row, self._old)

    def _run(self, statement: Select[Any] | Update, **values: object) -> Result[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **values})


class Outbox(OwedMessages):
    """The outbox of one space, to which messages can be added."""

    def __init__(
        self,
        connection: Connection,
        space: Space,
        request: RequestId | None,
        old: OldMessages,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(connection, space, request, old)
        self._now = now

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages to the outbox.

        One whose recipient has no Slack account is stored as unreachable.
        """
        # What stands in a notice to everybody was owed before, and arrives before.
        readers = {each.recipient.id for each in messages if each.recipient is not None and each.edits is None}
        for made in self._broadcasts.ahead(readers):
            self._insert(made.messages, made.request)
        self._insert(messages, self._request)

    def owe_to_users(self, payload: Payload, entry: EntryId, besides: PersonId) -> None:
        """Owe this to every user but one, as of this line.

        Beyond a few, the messages are made later.
        """
        self._broadcasts.add(payload, entry, besides, self._request)
        self.expand(_AT_ONCE)

    def pending(self) -> bool:
        """Tell whether messages are still to be made of a notice to every user."""
        return self._broadcasts.pending()

    def expand(self, limit: int) -> int:
        """Make the next messages of the oldest notice to every user.

        Gives how many steps that was: 0 where there is none.
        """
        made = self._broadcasts.next_messages(limit)
        if made is None:
            return 0
        self._insert(made.messages, made.request)
        return len(made.messages) or 1

    def _insert(self, messages: Sequence[NewMessage], request: RequestId | None) -> None:
        if messages:
            common = {"space_id": self._space.id, "created_at": self._now(), "request": request}
            self._connection.execute(queries.OWE, [{**common, **columns_of(message)} for message in messages])
