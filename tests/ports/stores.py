"""The places that keep a space: memory, SQLite and PostgreSQL, each left as it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert

from rules.model.people import Space, SpaceId
from rules.model.policy import AdmissionPolicy
from rules.ports import Records
from storage.engine import open_engines
from storage.records import space_records
from storage.tables import spaces
from tests.fakes.records import Records as RecordsInMemory

# Longer than a crowded machine holds up a statement.
_PATIENCE = 30
_POLICY = AdmissionPolicy()


def _now() -> datetime:
    return datetime(2026, 3, 2, 8, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Opened:
    """Two spaces within one transaction; each call gives their records anew, with nothing remembered."""

    here: Callable[[], Records]
    elsewhere: Callable[[], Records]


Store = Callable[[], AbstractContextManager[Opened]]


@contextmanager
def in_memory() -> Iterator[Opened]:
    """Open two spaces of the fake."""
    here, elsewhere = RecordsInMemory(), RecordsInMemory()
    yield Opened(lambda: here, lambda: elsewhere)


@contextmanager
def database(url: str) -> Iterator[Store]:
    """Give the store in a migrated database, and leave it at the end."""
    engines = open_engines(url, _PATIENCE)
    yield lambda: _in_database(engines.writing)
    engines.writing.dispose()


@contextmanager
def _in_database(engine: Engine) -> Iterator[Opened]:
    with engine.connect() as connection, connection.begin() as transaction:
        here, elsewhere = (_new_space(connection, team) for team in ("T1", "T2"))
        yield Opened(lambda: _records(connection, here), lambda: _records(connection, elsewhere))
        transaction.rollback()


def _new_space(connection: Connection, team: str) -> Space:
    added = insert(spaces).values(team_id=team, firm="Cabinet Aubert").returning(spaces.c.id)
    return Space(SpaceId(connection.execute(added).scalar_one()), team, "Cabinet Aubert")


def _records(connection: Connection, space: Space) -> Records:
    head = space_records(connection, space, _POLICY, _now).journal.head()
    return space_records(connection, space, _POLICY, _now, head=head)
