"""The migration of a database to the present tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select

from storage.engine import migration_engine, open_engines, read_url

_MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do, as long as every replica takes the same.
ADVISORY_LOCK = 7_253_190_481


class NotMigrated(Exception):  # noqa: N818 - reads as what is wrong
    """A database without the tables of this version.

    It has no tables yet, or those of another version.
    """


def migrate(url: str) -> None:
    """Run the missing migrations in one transaction.

    Of several processes that migrate at once, the others wait. A file of SQLite is created where there is none, with
    its folder. Raises ValueError for a URL of another kind.
    """
    _make_folder(url)
    engine = migration_engine(url)
    try:
        with engine.begin() as connection:
            _lock(connection)
            command.upgrade(_configuration(connection), "head")
    finally:
        engine.dispose()


def check_migrated(url: str) -> None:
    """Check that the database is migrated; raises NotMigrated.

    Changes nothing. Raises SQLAlchemyError where the database cannot be asked, and ValueError as `migrate` does.
    """
    if look_at_tables(url).tables is not Tables.CURRENT:
        raise NotMigrated


class Tables(StrEnum):
    """Which version a database's tables are of."""

    CURRENT = "current"
    NONE = "none"
    OLDER = "older"
    NEWER = "newer"  # of a version that this one does not know


@dataclass(frozen=True, slots=True)
class TablesSeen:
    """The tables of a database, and the server that keeps them.

    `found` and `wanted` are migrations; `server` is None where there is no file yet.
    """

    tables: Tables
    found: tuple[str, ...]
    wanted: tuple[str, ...]
    kind: str
    server: tuple[int | str, ...] | None = None


def look_at_tables(url: str) -> TablesSeen:
    """Look of which version the tables are; raises as `check_migrated` does."""
    target = read_url(url)
    kind = target.get_backend_name()
    scripts = ScriptDirectory(str(_MIGRATIONS))
    wanted = tuple(scripts.get_heads())
    if kind == "sqlite" and not Path(target.database or "").exists():
        return TablesSeen(Tables.NONE, (), wanted, kind)  # connecting would make an empty file
    engine = open_engines(url).reading
    try:
        with engine.begin() as connection:
            found = MigrationContext.configure(connection).get_current_heads()
            server = connection.dialect.server_version_info
    finally:
        engine.dispose()
    return TablesSeen(_version_of(found, wanted, scripts), found, wanted, kind, server)


def _version_of(found: tuple[str, ...], wanted: tuple[str, ...], scripts: ScriptDirectory) -> Tables:
    if not found:
        return Tables.NONE
    if set(found) == set(wanted):
        return Tables.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return Tables.OLDER if set(found) <= known else Tables.NEWER


def _make_folder(url: str) -> None:
    target = read_url(url)
    if target.get_backend_name() == "sqlite" and target.database:
        Path(target.database).parent.mkdir(parents=True, exist_ok=True)


def _lock(connection: Connection) -> None:
    # SQLite has locked the whole file: the transaction began as BEGIN IMMEDIATE.
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(ADVISORY_LOCK)))


def _configuration(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
