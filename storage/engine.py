"""The engines for SQLite and PostgreSQL, to write and to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

# Said without a part of what was given, which may be a password.
_EXPECTED = "sqlite:///file or postgresql://user:password@host/database is expected"
# Only for those that write: the first of them is kept in the file, which a look must not change.
_LOSE_NOTHING = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")
# No statement, and no wait for a lock, a connection or a server, takes longer.
PATIENCE_SECONDS = 2
# A migration may have to wait for that of another replica.
MIGRATION_PATIENCE_SECONDS = 120
READERS = 4
# On PostgreSQL the changes of one space wait for each other, so more writers would wait for locks: one for them, and
# one for deliveries, which lock no space.
POSTGRESQL_WRITERS = 2
# Seconds after which a line that carries nothing is tested, and given up; milliseconds for what nobody acknowledges.
_NOTICE_A_DEAD_LINE = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


@dataclass(frozen=True, slots=True)
class Engines:
    """The two engines of one database, and their thread counts."""

    writing: Engine
    writers: int
    reading: Engine
    readers: int


def open_engines(url: str, patience: int = PATIENCE_SECONDS) -> Engines:
    """Make engines that connect when first used; raises ValueError.

    ValueError: the URL is neither of SQLite nor of PostgreSQL.
    """
    target = read_url(url)
    if target.get_backend_name() == "sqlite":
        writing = _sqlite(target, 1, "BEGIN IMMEDIATE", ["foreign_keys = ON", *_LOSE_NOTHING], patience)
        return Engines(writing, 1, _sqlite(target, READERS, "BEGIN", ["query_only = ON"], patience), READERS)
    reading = _postgresql(target, READERS, "REPEATABLE READ", patience)
    _on_connect(reading, _refuse_writes)
    # Writers look rows up by their keys: planning that anew each time costs more than the look-ups.
    planned_once = {"plan_cache_mode": "force_generic_plan"}
    writing = _postgresql(target, POSTGRESQL_WRITERS, "READ COMMITTED", patience, planned_once)
    return Engines(writing, POSTGRESQL_WRITERS, reading, READERS)


def migration_engine(url: str) -> Engine:
    """Make an engine for one migration; raises ValueError.

    Its statements may take their time. ValueError as for `open_engines`.
    """
    target = read_url(url)
    if target.get_backend_name() == "sqlite":
        return _sqlite(target, 1, "BEGIN IMMEDIATE", _LOSE_NOTHING, MIGRATION_PATIENCE_SECONDS)
    return create_engine(
        target, hide_parameters=True, poolclass=NullPool, connect_args={"connect_timeout": PATIENCE_SECONDS}
    )


def read_url(url: str) -> URL:
    """Read the URL and name its driver; raises ValueError.

    The error never repeats a password.
    """
    try:
        target = make_url(url)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise ValueError(_EXPECTED) from error
    scheme = target.get_backend_name()
    if scheme in {"postgresql", "postgres"}:
        return target.set(drivername="postgresql+psycopg")
    if scheme == "sqlite" and target.database and target.database != ":memory:":
        return target.set(drivername="sqlite")
    raise ValueError(_EXPECTED)


def _sqlite(target: URL, connections: int, begin: str, pragmas: Sequence[str], patience: int) -> Engine:
    engine = create_engine(
        target,
        hide_parameters=True,  # an error that is logged must not tell what was stored
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=patience,
        connect_args={"timeout": patience, "check_same_thread": False},
    )

    def prepare(connection: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself; `begin` below does
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    _on_connect(engine, prepare)
    event.listen(engine, "begin", start)
    return engine


def _postgresql(
    target: URL, connections: int, isolation: str, patience: int, more: Mapping[str, str] = MappingProxyType({})
) -> Engine:
    milliseconds = str(patience * 1000)
    options = {"statement_timeout": milliseconds, "lock_timeout": milliseconds, **more}
    return create_engine(
        target,
        isolation_level=isolation,
        hide_parameters=True,  # as above
        pool_size=connections,
        max_overflow=0,
        pool_timeout=patience,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": patience,
            "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
            **_NOTICE_A_DEAD_LINE,
        },
    )


def _refuse_writes(connection: Any) -> None:
    connection.read_only = True


def _on_connect(engine: Engine, prepare: Any) -> None:
    event.listen(engine, "connect", lambda connection, _record: prepare(connection))
