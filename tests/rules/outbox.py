"""The outbox in memory: what is owed to whom, in the order it was owed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from rules.model.journal import EntryId
from rules.model.messages import CarriesPassword
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
from rules.model.payload import Payload
from rules.model.people import Person, PersonId


class Outbox:
    """The messages that the space owes; a message is told with its recipient as he is now."""

    def __init__(self, person: Callable[[PersonId], Person], users: Callable[[], list[Person]]) -> None:
        self._person = person
        self._users = users
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

    def unconverted(self) -> bool:
        """Nothing was ever owed by a version before."""
        return False

    def convert(self, now: datetime, limit: int) -> int:  # noqa: ARG002 - as above
        """Nothing was ever owed by a version before."""
        return 0

    def owe(self, messages: Sequence[NewMessage]) -> None:
        """Add messages; one whose recipient has no Slack account is kept as unreachable."""
        for message in messages:
            if message.id in self._stored:
                raise ValueError(f"two messages with the id {message.id}")
            self._stored[message.id] = _stored(message)

    def get(self, message: UUID) -> Message | None:
        """The message with this id."""
        return next((each for each in self.everything() if each.id == message), None)

    def carrying_password(self, entry: EntryId) -> Message | None:
        """The message by which the password of this change goes out."""
        return next((m for m in self.everything() if m.entry == entry and m.carries_password), None)

    def passwords_to(self, recipient: PersonId) -> list[Message]:
        """The messages owed to this person that carry a password, his own or another's."""
        his = (each for each in self._owed() if each.recipient is not None and each.recipient.id == recipient)
        return [each for each in his if each.carries_password]

    def of_entry(self, entry: EntryId) -> list[Message]:
        """The messages that this line owes, edits aside."""
        return [each for each in self.everything() if each.entry == entry and each.edits is None]

    def of_person(self, person: PersonId) -> list[Message]:
        """The messages to this person, or that name them."""
        return [
            each
            for each in self.everything()
            if (each.recipient is not None and each.recipient.id == person) or person in each.payload.people
        ]

    def passwords_of(self, owner: PersonId) -> list[Message]:
        """The messages by which this person's passwords were sent or are to be sent, the latest first."""
        states = {DeliveryState.OWED, DeliveryState.SENT, DeliveryState.FAILED}
        found = [each for each in self.everything() if each.carries_password and each.state in states]
        return [each for each in reversed(found) if owner in _owner(each)]

    def editing(self, message: UUID) -> Message | None:
        """The message that edits this one, the latest if there are several."""
        return next((each for each in reversed(self.everything()) if each.edits == message), None)

    def claim(
        self,
        holder: str,
        now: datetime,
        until: datetime,
        busy: Sequence[UUID],
        limit: int,
        room: Room = ANYTHING,  # noqa: ARG002 - what goes before what is the database's to say
    ) -> list[Message]:
        """Lease due messages to this holder, in order for each recipient; those it is `busy` with are left alone."""
        lanes: set[PersonId | None] = set()
        found: list[Message] = []
        for message in self._owed():
            lane = message.recipient.id if message.recipient else None
            first = message.edits is not None or lane not in lanes
            if message.edits is None:
                lanes.add(lane)
            if first and message.due_at <= now and message.id not in busy and _free(message, holder, now):
                found.append(replace(message, lease=Lease(holder, until), attempts=message.attempts + 1))
        for message in found[:limit]:
            self._stored[message.id] = message
        return found[:limit]

    def sent(self, message: UUID, address: Address, at: datetime) -> None:
        """Mark a message as delivered."""
        self._settle(message, DeliveryState.SENT, at, address=address)

    def failed(self, message: UUID, failure: str, at: datetime) -> None:
        """Mark a message as refused for good, unless it was delivered after all."""
        if self._stored[message].state is DeliveryState.OWED:
            self._settle(message, DeliveryState.FAILED, at, failure=failure)

    def cancel(self, message: UUID, at: datetime) -> None:
        """Owe a message no longer, nor show it as refused."""
        if self._stored[message].state in {DeliveryState.OWED, DeliveryState.FAILED}:
            self._settle(message, DeliveryState.CANCELLED, at)

    def cancel_all(self, recipient: PersonId, at: datetime) -> None:
        """Owe this person nothing more, but for the edits that take a password away."""
        for message in self._owed():
            if message.edits is None and message.recipient is not None and message.recipient.id == recipient:
                self.cancel(message.id, at)

    def postpone(self, message: UUID, due_at: datetime, failure: str, lease_until: datetime | None) -> None:
        """Put a message off, free for anyone to take unless the lease goes on."""
        stored = self._stored[message]
        lease = Lease(stored.lease.holder, lease_until) if stored.lease and lease_until else None
        self._stored[message] = replace(stored, due_at=due_at, failure=failure, lease=lease)

    def replan(self, message: UUID, due_at: datetime, payload: Payload, address: Address | None) -> None:
        """Give an owed message another time and text, and the place of what it edits, where that is known."""
        if self._stored[message].state is DeliveryState.OWED:
            stored = self._stored[message]
            where = address or stored.address
            self._stored[message] = replace(stored, due_at=due_at, payload=payload, address=where)

    def release(self, holder: str) -> None:
        """Give back whatever this holder has leased."""
        for message in self._owed():
            if message.lease is not None and message.lease.holder == holder:
                self._stored[message.id] = replace(message, lease=None)

    def next_due(self, holder: str, now: datetime) -> datetime | None:  # noqa: ARG002 - the earliest is at hand
        """When the next message falls due for this holder, if one is owed; lines of several are not looked into."""
        times = [
            max(message.due_at, message.lease.until)
            if message.lease and message.lease.holder != holder
            else message.due_at
            for message in self._owed()
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
        failed = [message for message in self.everything() if message.state is DeliveryState.FAILED]
        failed.sort(key=lambda message: str(message.settled_at), reverse=True)
        return failed[:limit]

    def queue(self, limit: int) -> list[Message]:
        """The messages owed longest, edits planned for later among them."""
        return self._owed()[:limit]

    def owe_again(self, message: UUID, due_at: datetime) -> None:
        """Owe a message anew that was refused for good."""
        stored = self._stored[message]
        if stored.state is DeliveryState.FAILED:
            self._stored[message] = replace(
                stored, state=DeliveryState.OWED, due_at=due_at, settled_at=None, failure=""
            )

    def owed(self) -> int:
        """How many messages are due or on their way, edits planned for later aside."""
        return sum(message.edits is None for message in self._owed())

    def waiting(self) -> Waiting | None:
        """Since when these are owed, and when the next is tried; None when there is none."""
        owed = [message for message in self._owed() if message.edits is None]
        leaders = {message.recipient and message.recipient.id: message for message in reversed(owed)}
        if not owed:
            return None
        return Waiting(min(each.created_at for each in owed), min(each.due_at for each in leaders.values()))

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

    def _settle(
        self, message: UUID, state: DeliveryState, at: datetime, *, address: Address | None = None, failure: str = ""
    ) -> None:
        stored = self._stored[message]
        self._stored[message] = replace(
            stored, state=state, lease=None, failure=failure, address=address or stored.address, settled_at=at
        )


def _stored(message: NewMessage) -> Message:
    reachable = message.recipient is None or message.recipient.slack_id is not None
    return Message(
        id=message.id,
        payload=message.payload,
        entry=message.entry,
        recipient=message.recipient,
        state=DeliveryState.OWED if reachable else DeliveryState.UNREACHABLE,
        due_at=message.due_at,
        created_at=message.due_at,
        attempts=0,
        lease=message.lease,
        edits=message.edits,
        address=message.address,
        since=message.since,
    )


def _owner(message: Message) -> set[PersonId]:
    return {message.payload.person} if isinstance(message.payload, CarriesPassword) else set()


def _free(message: Message, holder: str, now: datetime) -> bool:
    return message.lease is None or message.lease.holder == holder or message.lease.until <= now
