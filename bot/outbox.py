"""`python -m bot outbox`: the messages that Slack does not have.

It changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from rules import keep_door
from rules.model.notices import DeliveryState, Message
from rules.model.notices import OutboxCounts as Counts
from rules.model.owed_to_door import DoorStanding
from rules.ports import Records
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Outbox:
    """One firm's messages that Slack does not have.

    The oldest owed ones and the latest refused ones, with the numbers of all.
    """

    firm: str
    owed: Sequence[Message]
    refused: Sequence[Message]
    counts: Counts
    door: DoorStanding = field(default_factory=DoorStanding)

    def count(self, state: DeliveryState) -> int:
        """Count the messages in this state, shown or not."""
        return sum(count for (counted, _), count in self.counts.items() if counted is state)


async def read_outboxes(url: str, limit: int) -> list[Outbox]:
    """Read every firm's outbox, with at most `limit` messages per state.

    Raises SQLAlchemyError.
    """

    def read(records: Records) -> Outbox:
        outbox = records.outbox
        door = keep_door.standing(records)
        return Outbox(records.space.firm, outbox.queue(limit), outbox.failures(limit), outbox.counts(), door)

    async with Database(url) as database:
        return [await database.for_space(space).read(read) for space in await database.spaces()]


def show(console: Console, outboxes: Sequence[Outbox]) -> None:
    """Draw the outboxes as tables.

    They show no fact of a message, so they show no secret.
    """
    if not outboxes:
        console.print("No space has been opened yet: nothing is owed.")
    for outbox in outboxes:
        owed, refused = outbox.count(DeliveryState.OWED), outbox.count(DeliveryState.FAILED)
        console.print(Text(f"{outbox.firm}: {owed} owed, {refused} refused for good", "bold"))
        if outbox.owed:
            console.print(_table("Owed, the oldest first", "due", outbox.owed))
        if outbox.refused:
            console.print(_table("Refused for good, the latest first", "refused", outbox.refused))
        if outbox.door.since is not None:
            console.print(Text(_owed_to_door(outbox.door)))
        if len(outbox.owed) < owed or len(outbox.refused) < refused:
            console.print("Not all are shown: --limit shows more.")


def as_json(outboxes: Sequence[Outbox]) -> str:
    """Give the outboxes as JSON: one object for each firm."""
    return json.dumps([_firm(outbox) for outbox in outboxes], ensure_ascii=False, indent=2)


def _owed_to_door(door: DoorStanding) -> str:
    since = f"the oldest since {_written(door.since)} UTC" if door.since else ""
    why = f", last tried: {door.failure}" if door.failure else ""
    return f"The directory does not have {door.owed:,} people or groups as they are, {since}{why}."


def _table(title: str, moment: str, messages: Sequence[Message]) -> Table:
    # Two lines a message, so that it fits into a narrow terminal.
    table = Table(title=f"{title} (times in UTC)", title_justify="left", show_lines=True)
    for heading in (f"since, {moment}", "message, for", "tried, why", "request"):
        table.add_column(heading, overflow="fold")
    for message in messages:
        table.add_row(*map(Text, _cells(message)))  # as text: a name may look like markup
    return table


def _cells(message: Message) -> Iterator[str]:
    recipient = message.recipient.name if message.recipient else "the team channel"
    yield f"{_written(message.created_at)}\n{_written(message.settled_at or message.due_at)}"
    yield f"{message.kind}\n{recipient}"
    yield f"{message.attempts}\n{message.failure}"
    yield message.request or ""


def _written(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"


def _firm(outbox: Outbox) -> dict[str, object]:
    return {
        "firm": outbox.firm,
        "owed": outbox.count(DeliveryState.OWED),
        "refused": outbox.count(DeliveryState.FAILED),
        "owed_to_directory": outbox.door.owed,
        "messages": [_message(message) for message in (*outbox.owed, *outbox.refused)],
    }


def _message(message: Message) -> dict[str, object]:
    return {
        "id": str(message.id),
        "state": message.state.value,
        "kind": message.kind,
        "recipient": message.recipient.name if message.recipient else None,
        "since": message.created_at.isoformat(),
        "due": message.due_at.isoformat(),
        "refused": message.settled_at.isoformat() if message.settled_at else None,
        "attempts": message.attempts,
        "failure": message.failure,
        "request": message.request,
    }
