"""The database of one trial, read without the bot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine, func, inspect, select, text

from rules.keep_door import LEASE
from rules.model.imports import ImportState
from rules.model.notices import DeliveryState
from sandbox.databases import PostgresqlServer, dump
from storage.engine import read_url
from storage.tables import broadcasts, imports, journal, outbox, owed_to_door, people

Json = dict[str, Any]
_OTHERS = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")

_OWED = outbox.c.state == DeliveryState.OWED
# With whose password they tell, and whether the directory is owed it.
_MESSAGES = (
    select(outbox.c.id, outbox.c.edits, people.c.password_hash, owed_to_door.c.person.label("owed"))
    .outerjoin_from(outbox, people, people.c.id == outbox.c.about)
    .outerjoin(owed_to_door, owed_to_door.c.person == outbox.c.about)
    .where(_OWED)
)
_ENTRIES = select(owed_to_door.c.person, owed_to_door.c.lease_until)


@dataclass(frozen=True, slots=True)
class Held:
    """What was leased to a process when it was killed.

    `posts` and `edits` are ids of messages; of the posts, `brought` tell passwords that the directory has. `entries`
    are the people whose entries were to be brought, since when.
    """

    posts: frozenset[str]
    edits: frozenset[str]
    brought: frozenset[str]
    entries: Mapping[int, datetime]


class Store:
    """One trial's database, on SQLite or PostgreSQL."""

    def __init__(self, url: str, begun: Callable[[Engine], bool]) -> None:
        self.url = url
        self._begun = begun
        # Nothing is kept open: a process that kept a file of SQLite open would change what a crash leaves behind.
        self._engine = create_engine(read_url(url), poolclass=NullPool)

    def begun(self) -> bool:
        """Tell whether a bot has opened this database already."""
        return self._begun(self._engine)

    def migrated(self) -> bool:
        """Tell whether the database has its tables."""
        return self.begun() and bool(inspect(self._engine).has_table(outbox.name))

    def held_by(self, pid: int) -> Held:
        """Give what the process with this number has leased."""
        of_pid = f"%:{pid}:%"
        with self._engine.connect() as connection:
            rows = connection.execute(_MESSAGES.where(outbox.c.lease_holder.like(of_pid))).all()
            entries = connection.execute(_ENTRIES.where(owed_to_door.c.lease_holder.like(of_pid))).all()
        return Held(
            frozenset(str(row.id) for row in rows if row.edits is None),
            frozenset(str(row.id) for row in rows if row.edits is not None),
            frozenset(str(row.id) for row in rows if row.edits is None and row.password_hash and row.owed is None),
            {row.person: row.lease_until - LEASE for row in entries},
        )

    def committed(self, forms: Sequence[str]) -> set[str]:
        """Give those of the forms that the journal has."""
        with self._engine.connect() as connection:
            return set(connection.execute(select(journal.c.form).where(journal.c.form.in_(forms))).scalars())

    def due(self) -> int:
        """Count the messages and edits owed now or within the hour, entries owed, and imports not over."""
        soon = datetime.now(UTC) + timedelta(hours=1)
        owed = select(func.count()).select_from(outbox).where(_OWED, outbox.c.due_at < soon)
        unmade = select(func.count()).select_from(broadcasts).where(broadcasts.c.done.is_(False))
        confirmed = imports.c.state.not_in([ImportState.READING, ImportState.PROPOSED])
        unsettled = select(func.count()).select_from(imports).where(confirmed, imports.c.settled.is_(False))
        entries = select(func.count()).select_from(owed_to_door)
        with self._engine.connect() as connection:
            return sum(int(connection.execute(each).scalar_one()) for each in (owed, unmade, unsettled, entries))

    def tables(self) -> dict[str, list[Json]]:
        """Give every row of every table."""
        return dump(self.url)


@contextmanager
def open_store(folder: Path, server: PostgresqlServer | None) -> Iterator[Store]:
    """Open a database without tables, on PostgreSQL or SQLite."""
    if server is None:
        file = folder / "space.db"
        yield Store(f"sqlite:///{file}", lambda _: file.exists())
    else:
        with server.empty_database() as url:
            yield Store(url, _has_visitors)


def _has_visitors(engine: Engine) -> bool:
    with engine.connect() as connection:
        return bool(connection.execute(_OTHERS).scalar_one()) or inspect(connection).has_table("alembic_version")
