"""The migration of a database to the present tables."""

from __future__ import annotations

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
    target = read_url(url)
    if target.get_backend_name() == "sqlite" and not Path(target.database or "").exists():
        raise NotMigrated  # connecting would make an empty file
    engine = open_engines(url).reading
    try:
        with engine.begin() as connection:
            found = MigrationContext.configure(connection).get_current_heads()
            wanted = ScriptDirectory.from_config(_configuration(connection)).get_heads()
    finally:
        engine.dispose()
    if set(found) != set(wanted):
        raise NotMigrated


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
