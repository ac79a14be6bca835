"""The messages not delivered, read from the bot's own database."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import structlog
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from rules.model.notices import DeliveryState
from storage.engine import open_engines
from storage.tables import outbox, people

_log = structlog.get_logger(__name__)
_LOOK_EVERY = 0.5

_UNDELIVERED = (
    select(
        *(outbox.c.id, outbox.c.kind, outbox.c.attempts, outbox.c.due_at, outbox.c.failure, outbox.c.state),
        *(people.c.first_name, people.c.last_name),
    )
    .outerjoin(people, people.c.id == outbox.c.recipient)
    .where(outbox.c.state.in_((DeliveryState.OWED, DeliveryState.FAILED)))
    .order_by(outbox.c.position)
)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message that Slack does not have: owed, or failed.

    `to` is None for the team channel.
    """

    id: str
    kind: str
    to: str | None
    attempts: int
    due_at: datetime
    failure: str
    failed: bool


class Ledger:
    """The bot's outbox, read twice a second while entered."""

    def __init__(self, url: str) -> None:
        self.undelivered: list[Undelivered] = []
        self._engine = open_engines(url).reading
        self._looking: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._looking = asyncio.create_task(self._keep_looking())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        self._engine.dispose()

    async def _keep_looking(self) -> None:
        while True:
            try:
                self.undelivered = await asyncio.to_thread(self.read)
            except SQLAlchemyError as error:
                _log.warning("the bot's outbox cannot be read at the moment", error=type(error).__name__)
            await asyncio.sleep(_LOOK_EVERY)

    def read(self) -> list[Undelivered]:
        """Give what Slack does not have now, in order; raises SQLAlchemyError."""
        with self._engine.begin() as connection:
            rows = connection.execute(_UNDELIVERED).all()
        return [
            Undelivered(
                id=str(row.id),
                kind=row.kind,
                to=f"{row.first_name} {row.last_name}" if row.first_name is not None else None,
                attempts=row.attempts,
                due_at=row.due_at.astimezone(UTC),
                failure=row.failure,
                failed=row.state == DeliveryState.FAILED,
            )
            for row in rows
        ]
