"""The database of one trial, read without the bot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine, func, inspect, select, text

from rules.model.imports import ImportState
from rules.model.notices import DeliveryState
from sandbox.databases import PostgresqlServer, dump
from storage.engine import read_url
from storage.tables import broadcasts, imports, journal, outbox

Json = dict[str, Any]
_OTHERS = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")

_OWED = outbox.c.state == DeliveryState.OWED


@dataclass(frozen=True, slots=True)
class Held:
    """The messages leased to a process when it was killed.

    `posts` and `edits` are their ids.
    """

    posts: frozenset[str]
    edits: frozenset[str]


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
        of_pid = outbox.c.lease_holder.like(f"%:{pid}:%")
        with self._engine.connect() as connection:
            rows = connection.execute(select(outbox.c.id, outbox.c.edits).where(_OWED, of_pid)).all()
        return Held(
            frozenset(str(row.id) for row in rows if row.edits is None),
            frozenset(str(row.id) for row in rows if row.edits is not None),
        )

    def committed(self, forms: Sequence[str]) -> set[str]:
        """Give those of the forms that the journal has."""
        with self._engine.connect() as connection:
            return set(connection.execute(select(journal.c.form).where(journal.c.form.in_(forms))).scalars())

    def due(self) -> int:
        """Count the messages and edits owed now or within the hour, and imports not over."""
        soon = datetime.now(UTC) + timedelta(hours=1)
        owed = select(func.count()).select_from(outbox).where(_OWED, outbox.c.due_at < soon)
        unmade = select(func.count()).select_from(broadcasts).where(broadcasts.c.done.is_(False))
        confirmed = imports.c.state.not_in([ImportState.READING, ImportState.PROPOSED])
        unsettled = select(func.count()).select_from(imports).where(confirmed, imports.c.settled.is_(False))
        with self._engine.connect() as connection:
            return sum(int(connection.execute(each).scalar_one()) for each in (owed, unmade, unsettled))

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
