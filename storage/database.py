"""The database: its spaces, and use cases run in threads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from rules.draw_conclusions import draw_conclusions
from rules.model.journal import RequestId
from rules.model.journal_chain import Head
from rules.model.people import Space, SpaceId
from rules.model.policy import AdmissionPolicy
from rules.ports import OutboxRecords, Records
from storage.engine import PATIENCE_SECONDS, open_engines
from storage.records import outbox_records, space_records
from storage.tables import spaces

# A thread may never hear from a silent server: it is given up this long after the database should have answered.
_SILENT_SECONDS = 0.5

P = ParamSpec("P")
T = TypeVar("T")

# On SQLite the transaction has the whole file to itself already. On PostgreSQL a row that refers to the space may still
# be written meanwhile: the lock is on changes of the space, not on its number.
_LOCK = (
    select(spaces.c.journal_head, spaces.c.journal_lines)
    .where(spaces.c.id == bindparam("space"))
    .with_for_update(key_share=True)
)
# Commands that only read need no admission policy.
_ANY_USERS = AdmissionPolicy()
_LOOK = select(spaces.c.id).limit(1)
_EVERY_SPACE = select(spaces).order_by(spaces.c.id)


def _of_itself() -> None:
    """Give no request: the bot works on its own."""


class Database:
    """One database and the threads that use it.

    On SQLite one thread writes and a few read; on PostgreSQL there are some of each. `patience`, in seconds, bounds
    every statement and every wait for a lock or a connection.
    """

    def __init__(
        self, url: str, patience: int = PATIENCE_SECONDS, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._now = now
        engines, longest = open_engines(url, patience), patience + _SILENT_SECONDS
        self._writing = _Threads(engines.writing, engines.writers, "database-writer", longest)
        self._reading = _Threads(engines.reading, engines.readers, "database-reader", longest)

    async def open_space(self, team_id: str, firm: str) -> Space:
        """Give the space of this Slack workspace, created if new.

        Its firm is named as given.
        """
        return await self._writing.run(partial(_open_space, team_id, firm))

    async def spaces(self) -> list[Space]:
        """List all spaces, the oldest first."""
        return await self._reading.run(_spaces)

    def for_space(
        self,
        space: Space,
        policy: AdmissionPolicy = _ANY_USERS,
        request: Callable[[], RequestId | None] = _of_itself,
    ) -> SpaceTransactions:
        """Give the transactions of one space.

        `request` tells for which request the running task works.
        """
        return SpaceTransactions(space, policy, self._writing, self._reading, self._now, request)

    async def answers(self) -> bool:
        """Tell whether the migrated database answers in time; False once closed."""
        try:
            await asyncio.wait_for(self._reading.run(_look), PATIENCE_SECONDS)
        except (SQLAlchemyError, TimeoutError, RuntimeError):  # RuntimeError: its threads have ended
            return False
        return True

    async def close(self) -> None:
        """Finish all pending work, then close the database.

        Nothing more may be asked afterwards.
        """
        await asyncio.gather(self._writing.close(), self._reading.close())

    async def __aenter__(self) -> Self:
        """Give the database, which is closed when the block ends."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the database."""
        await self.close()


class SpaceTransactions:
    """The transactions of one space, each for a whole use case.

    Each runs in a database thread. An exception rolls back and comes out unchanged. A caller that stops waiting stops
    only that: a transaction that has begun ends by itself, and commits; one that still waits for a thread is not begun.
    TimeoutError: the database did not answer in time.
    """

    def __init__(
        self,
        space: Space,
        policy: AdmissionPolicy,
        writing: _Threads,
        reading: _Threads,
        now: Callable[[], datetime],
        request: Callable[[], RequestId | None],
    ) -> None:
        self.space = space
        self._policy = policy
        self._writing = writing
        self._reading = reading
        self._now = now
        self._request = request

    async def write(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that changes things, with the space locked, and what follows from it.

        All of it is committed, or nothing.
        """
        request = self._request()  # asked here: the database's threads work for everybody

        def work(connection: Connection) -> T:
            head = Head(*connection.execute(_LOCK, {"space": self.space.id}).one())
            records = space_records(connection, self.space, self._policy, self._now, request, head)
            done = use_case(records, *args, **kwargs)
            draw_conclusions(records, records.journal.written())
            return done

        return await self._writing.run(work)

    async def write_outbox(
        self, use_case: Callable[Concatenate[OutboxRecords, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case on messages already owed, without locking the space."""

        def work(connection: Connection) -> T:
            return use_case(outbox_records(connection, self.space, self._now), *args, **kwargs)

        return await self._writing.run(work)

    async def read(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only reads.

        It sees the state of one moment, the latest commit included.
        """

        def work(connection: Connection) -> T:
            return use_case(space_records(connection, self.space, self._policy, self._now), *args, **kwargs)

        return await self._reading.run(work)


class _Threads:
    """An engine and its threads, one transaction each at a time."""

    def __init__(self, engine: Engine, count: int, name: str, longest: float) -> None:
        self._engine = engine
        self._longest = longest
        self._executor = ThreadPoolExecutor(count, name)

    async def run(self, work: Callable[[Connection], T]) -> T:
        running = asyncio.get_running_loop().run_in_executor(self._executor, self._transaction, work)
        return await asyncio.wait_for(running, self._longest)

    async def close(self) -> None:
        await asyncio.to_thread(self._executor.shutdown)
        self._engine.dispose()

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)


def _open_space(team_id: str, firm: str, connection: Connection) -> Space:
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(spaces).values(team_id=team_id, firm=firm)
    named = statement.on_conflict_do_update(index_elements=[spaces.c.team_id], set_={"firm": firm})
    space = connection.execute(named.returning(spaces.c.id)).scalar_one()
    return Space(SpaceId(space), team_id, firm)


def _spaces(connection: Connection) -> list[Space]:
    rows = connection.execute(_EVERY_SPACE)
    return [Space(SpaceId(row.id), row.team_id, row.firm) for row in rows]


def _look(connection: Connection) -> None:
    connection.execute(_LOOK)
