"""Migrations lead every database to the tables that the code works with."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psycopg
import pytest

from sandbox.databases import PostgresqlServer, dump
from storage.engine import open_engines, read_url
from storage.migrate import ADVISORY_LOCK, NotMigrated, Tables, check_migrated, look_at_tables, migrate
from storage.tables import metadata
from tests.evidence import differences, run_statement

REPLICAS = 5


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables; on SQLite neither its file nor its folder is there yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'a folder' / 'new 100%.db'}"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    with server.empty_database() as url:
        yield url


def test_the_migrated_tables_are_those_of_the_code(new_url: str) -> None:
    """Nothing is missing, nothing is left over; and migrating again changes nothing."""
    migrate(new_url)
    migrate(new_url)
    assert differences(new_url) == []


def test_a_database_without_the_tables_of_this_version_is_told(new_url: str) -> None:
    """Neither a new one nor one of before will do, and looking makes nothing, not even a file."""
    with pytest.raises(NotMigrated):
        check_migrated(new_url)
    assert new_url.startswith("postgresql") or not Path(new_url.removeprefix("sqlite:///")).exists()
    migrate(new_url)
    check_migrated(new_url)
    run_statement(new_url, "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(NotMigrated):
        check_migrated(new_url)


def test_an_older_database_is_told_from_a_newer_one(new_url: str) -> None:
    """By the migrations that this version knows; the server is named once there is one."""
    assert look_at_tables(new_url).tables is Tables.NONE
    migrate(new_url)
    seen = look_at_tables(new_url)
    assert (seen.tables, seen.found, seen.kind) == (Tables.CURRENT, seen.wanted, read_url(new_url).get_backend_name())
    assert seen.server is not None
    run_statement(new_url, "UPDATE alembic_version SET version_num = '0001'")
    assert look_at_tables(new_url).tables is Tables.OLDER
    run_statement(new_url, "UPDATE alembic_version SET version_num = '9999'")
    assert (look_at_tables(new_url).tables, look_at_tables(new_url).found) == (Tables.NEWER, ("9999",))


def test_a_look_leaves_a_file_of_sqlite_as_it_is(sqlite_url: str) -> None:
    """A copy may be kept without a log beside it; whoever writes sets that, and nobody who only looks."""
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    before = file.read_bytes()
    check_migrated(sqlite_url)
    dump(sqlite_url)
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_several_may_migrate_at_once(new_url: str) -> None:
    """Replicas that start together find the tables made once."""
    with ProcessPoolExecutor(REPLICAS, get_context("spawn")) as pool:
        list(pool.map(migrate, [new_url] * REPLICAS))
    assert dump(new_url) == {name: [] for name in metadata.tables}


def test_a_migration_waits_for_that_of_another_replica(new_url: str) -> None:
    """While another migrates, nothing is looked at and nothing made; then it goes on from what the other left."""
    with closing(_migrating(new_url)) as another, ThreadPoolExecutor(1) as thread:
        migrating = thread.submit(migrate, new_url)
        with pytest.raises(TimeoutError):
            migrating.result(timeout=1)
        another.rollback()
        migrating.result(timeout=30)
    assert dump(new_url)["spaces"] == []


def _migrating(url: str) -> Any:
    """A connection that holds what a migration holds."""
    target = read_url(url)
    if target.get_backend_name() == "sqlite":
        Path(str(target.database)).parent.mkdir(exist_ok=True)
        connection = sqlite3.connect(str(target.database), isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL").close()
        connection.execute("BEGIN IMMEDIATE")
        return connection
    locked = psycopg.connect(url)
    locked.execute(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
    return locked


def test_sqlite_is_set_to_lose_nothing(sqlite_url: str) -> None:
    """Write-ahead log, every commit on the disk, keys that refer to something, and a short wait for locks."""
    engines = open_engines(sqlite_url)
    with engines.writing.begin() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    engines.writing.dispose()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 2000}


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_answers_in_time_or_not_at_all(postgresql_url: str, scheme: str) -> None:
    """Under each name its URL may have, no statement and no lock is waited for longer than two seconds."""
    engines = open_engines(postgresql_url.replace("postgresql", scheme, 1))
    with engines.writing.begin() as connection:
        settings = [connection.exec_driver_sql(f"SHOW {name}_timeout").scalar() for name in ("statement", "lock")]
    engines.writing.dispose()
    assert settings == ["2s", "2s"]


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://u:secret@h/d", "sqlite://", "sqlite:///:memory:"])
def test_another_kind_of_url_is_refused_in_a_sentence(url: str) -> None:
    """The sentence says what is understood, and repeats no password."""
    with pytest.raises(ValueError, match="sqlite:///file") as refused:
        migrate(url)
    assert "secret" not in str(refused.value)
