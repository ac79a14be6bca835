"""The outbox in memory: what is owed to whom, in the order it was owed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from rules.model.journal import Entry, EntryId
from rules.model.message_types import MESSAGE_TYPES
from rules.model.notices import (
    ANYTHING,
    Address,
    DeliveryState,
    Lease,
    Message,
    NewMessage,
    Room,
    Tally,
    Waiting,
)
from rules.model.notices import OutboxCounts as Counts
from rules.model.payload import Gathers, Payload
from rules.model.people import Person, PersonId
from tests.fakes.lanes import fits, free, lane, leading


class Outbox:
    """The messages that the space owes; a message is told with its recipient as they are now."""

    def __init__(
        self,
        person: Callable[[PersonId], Person],
        users: Callable[[], list[Person]],
        line: Callable[[EntryId], Entry],
        waits_for_door: Callable[[PersonId], bool],
    ) -> None:
        self._person = person
        self._users = users
        self._line = line
        self._waits_for_door = waits_for_door
        self._new: dict[UUID, NewMessage] = {}
        self._stored: dict[UUID, Message] = {}

    def owe_to_users(self, payload: Payload, entry: EntryId, besides: PersonId) -> None:
        """Owe this to every user but one, all at once."""
        self.owe(
            [
                NewMessage(payload=payload, entry=entry, recipient=each, due_at=payload.at)
                for each in self._users()
                if each.id != besides
            ]
        )

    def pending(self) -> bool:
        """All was owed at once."""
        return False

    def expand(self, limit: int) -> int:  # noqa: ARG002 - as above
        """All was owed at once."""
        return 0

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages; one whose recipient has no Slack account is kept as unreachable."""
        for message in messages:
            if message.id in self._stored:
                raise ValueError(f"two messages with the id {message.id}")
            self._new[message.id] = message
            self._stored[message.id] = _stored(message)

    def tell(self, message: UUID, payload: Payload) -> None:
        """Let a message tell something else."""
        self._stored[message] = replace(self._stored[message], payload=payload)

    def get(self, message: UUID) -> Message | None:
        """The message with this id."""
        return next((each for each in self.everything() if each.id == message), None)

    def carrying_password(self, entry: EntryId) -> Message | None:
        """The message by which the password of this change goes out."""
        return next((m for m in self.everything() if m.entry == entry and m.carries_password), None)

    def passwords_to(self, recipient: PersonId) -> list[Message]:
        """The messages owed to this person that carry a password, their own or another's."""
        theirs = (each for each in self._owed() if each.recipient is not None and each.recipient.id == recipient)
        return [each for each in theirs if each.carries_password]

    def of_entry(self, entry: EntryId) -> list[Message]:
        """The messages that this line owes, edits aside."""
        return [each for each in self.everything() if each.entry == entry and each.edits is None]

    def of_person(self, person: PersonId) -> list[Message]:
        """The messages to this person, about them, or owed by a line about or by them; edits too."""
        return [each for each in self.everything() if person in self._concerned(each)]

    def passwords_of(self, owner: PersonId) -> list[Message]:
        """The messages by which this person's passwords were sent or are to be sent, the latest first."""
        states = {DeliveryState.OWED, DeliveryState.SENT, DeliveryState.FAILED}
        found = [each for each in self.everything() if each.carries_password and each.state in states]
        return [each for each in reversed(found) if self._new[each.id].about == owner]

    def editing(self, message: UUID) -> Message | None:
        """The message that edits this one, the latest if there are several."""
        return next((each for each in reversed(self.everything()) if each.edits == message), None)

    def claim(
        self, process_id: str, now: datetime, until: datetime, busy: Sequence[UUID], limit: int, room: Room = ANYTHING
    ) -> list[Message]:
        """Lease due messages to this process, in order for each recipient, before all others what is urgent.

        Those it is `busy` with are left alone.
        """
        owed = self._owed()
        may = [
            each
            for each in self._leading(owed)
            if each.due_at <= now and each.id not in busy and free(each, process_id, now) and fits(each, room)
        ]
        awaited = {lane(each, self.gathering) for each in owed if self._is_urgent(each) and each.due_at <= now}
        edits = [each for each in may if each.edits is not None]
        awaited_first = [each for each in may if each not in edits and lane(each, self.gathering) in awaited]
        others = [each for each in may if each not in edits and each not in awaited_first]
        found = awaited_first[:limit]
        for each, most in ((edits, room.edits), (others, room.others)):
            found += each[: min(limit - len(found), limit if most is None else most)]
        claimed = [replace(each, lease=Lease(process_id, until), attempts=each.attempts + 1) for each in found]
        self._stored |= {each.id: each for each in claimed}
        return claimed

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""
        self._change(message, state=DeliveryState.SENT, settled_at=at, failure="", address=address, lease=None)

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good, unless it was delivered after all."""
        changes = {"settled_at": at, "failure": failure, "lease": None}
        self._change(message, DeliveryState.OWED, state=DeliveryState.FAILED, **changes)

    def cancel(self, message: UUID, at: datetime) -> None:
        """Owe a message no longer, nor show it as refused."""
        unsent = (DeliveryState.OWED, DeliveryState.FAILED)
        self._change(message, *unsent, state=DeliveryState.CANCELLED, settled_at=at, lease=None)

    def cancel_all(self, recipient: PersonId, at: datetime) -> None:
        """Owe this person nothing more, but for the edits that take a password away."""
        for message in self._owed():
            if message.edits is None and message.recipient is not None and message.recipient.id == recipient:
                self.cancel(message.id, at)

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off, free for anyone to take unless the lease goes on."""
        held = self._stored[message].lease if message in self._stored else None
        lease = Lease(held.process_id, lease_until) if held and lease_until else None
        self._change(message, DeliveryState.OWED, due_at=due_at, failure=failure, lease=lease)

    def replan(self, message: UUID, due_at: datetime, payload: Payload, address: Address | None) -> None:
        """Give an owed message another time and text, and the place of what it edits, where that is known."""
        where = {"address": address} if address else {}
        self._change(message, DeliveryState.OWED, due_at=due_at, payload=payload, **where)

    def release(self, process_id: str) -> None:
        """Give back whatever this process has leased."""
        for message in self._owed():
            if message.lease is not None and message.lease.process_id == process_id:
                self._change(message.id, lease=None)

    def next_due(self, process_id: str, now: datetime) -> datetime | None:  # noqa: ARG002 - the earliest is at hand
        """When a message falls due for this process, if one is owed; none that waits behind another does."""
        times = [
            max(message.due_at, message.lease.until)
            if message.lease and message.lease.process_id != process_id
            else message.due_at
            for message in self._leading(self._owed())
        ]
        return min(times, default=None)

    def tally(self, entry: EntryId) -> Tally:
        """How far the messages to people about one change have come, those with a password aside."""
        told = [m for m in self.everything() if m.entry == entry and m.recipient and m.edits is None]
        counts = Counter(message.state for message in told if not message.carries_password)
        return Tally(
            informed=counts[DeliveryState.SENT],
            waiting=counts[DeliveryState.OWED],
            failed=counts[DeliveryState.FAILED],
            unreachable=counts[DeliveryState.UNREACHABLE],
        )

    def failures(self, limit: int) -> list[Message]:
        """The latest messages refused for good."""
        failed = [message for message in reversed(self.everything()) if message.state is DeliveryState.FAILED]
        return sorted(failed, key=lambda message: str(message.settled_at), reverse=True)[:limit]

    def queue(self, limit: int) -> list[Message]:
        """The messages owed longest, edits planned for later among them."""
        return self._owed()[:limit]

    def owe_again(self, message: UUID, due_at: datetime) -> None:
        """Owe a message anew that was refused for good."""
        changes = {"due_at": due_at, "settled_at": None, "failure": ""}
        self._change(message, DeliveryState.FAILED, state=DeliveryState.OWED, **changes)

    def owed(self) -> int:
        """How many messages are due or on their way, edits planned for later aside."""
        return len(self._awaited())

    def waiting(self) -> Waiting | None:
        """Since when these are owed, and when the next is tried; None when there is none."""
        owed = self._awaited()
        if not owed:
            return None
        first = self._leading(owed)
        return Waiting(min(each.created_at for each in owed), min(each.due_at for each in first))

    def refused(self, most: int) -> int:
        """How many messages were refused for good, up to so many."""
        return min(most, sum(each.state is DeliveryState.FAILED for each in self.everything()))

    def counts(self) -> Counts:
        """How many messages of each kind are owed, edits planned for later among them, and how many were refused."""
        counted = Counter((message.state, message.kind) for message in self.everything())
        return {key: n for key, n in counted.items() if key[0] in {DeliveryState.OWED, DeliveryState.FAILED}}

    def everything(self) -> list[Message]:
        """All messages ever owed, in that order."""
        return [
            replace(each, recipient=each.recipient and self._person(each.recipient.id))
            for each in self._stored.values()
        ]

    def of(self, kind: type[Payload]) -> list[Message]:
        """All messages of this kind ever owed."""
        return [message for message in self.everything() if type(message.payload) is kind]

    def recipients(self, kind: type[Payload]) -> list[str | None]:
        """Whom messages of this kind were owed to, by name; None is the team channel."""
        return [message.recipient.name if message.recipient else None for message in self.of(kind)]

    def _owed(self) -> list[Message]:
        return [message for message in self.everything() if message.state is DeliveryState.OWED]

    def _leading(self, owed: list[Message]) -> list[Message]:
        return leading([each for each in owed if not self._waits(each)], self.gathering)

    def _waits(self, message: Message) -> bool:
        whose = self._new[message.id].about
        return whose is not None and self._waits_for_door(whose)

    def _awaited(self) -> list[Message]:
        planned = self.gathering
        return [each for each in self._owed() if each.edits is None and (each.attempts or each.id not in planned)]

    def _is_urgent(self, message: Message) -> bool:
        return MESSAGE_TYPES[type(message.payload)].urgent and self._new[message.id].awaited

    @property
    def gathering(self) -> set[UUID]:
        """The messages that may gather others."""
        return {each.id for each in self._new.values() if each.gathers}

    def _concerned(self, message: Message) -> set[PersonId | None]:
        recipient = message.recipient
        lines = [self._line(each) for each in {message.entry, *_lines(message)}]
        told = {each for line in lines for each in (line.whom, line.actor)}
        return {recipient.id if recipient else None, self._new[message.id].about, *told}

    def _change(self, message: UUID, *states: DeliveryState, **changes: Any) -> None:
        stored = self._stored.get(message)
        if stored is not None and (not states or stored.state in states):
            self._stored[message] = replace(stored, **changes)


def _lines(message: Message) -> Iterable[EntryId]:
    return message.payload.lines if isinstance(message.payload, Gathers) else ()


def _stored(message: NewMessage) -> Message:
    return Message(
        id=message.id,
        payload=message.payload,
        entry=message.entry,
        recipient=message.recipient,
        state=message.state,
        due_at=message.due_at,
        created_at=message.due_at,
        attempts=0,
        lease=message.lease,
        edits=message.edits,
        address=message.address,
        since=message.since,
    )
