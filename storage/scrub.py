"""The removal of what was erased from the database's files."""

from __future__ import annotations

from contextlib import closing

from storage.engine import migration_engine
from storage.tables import metadata


def scrub(url: str) -> bool:
    """Overwrite or free what was deleted; tell whether nothing of it is left in the files.

    On SQLite it is gone from the file and its log, unless somebody reads all the while; its index of words keeps what
    was deleted until it is made one again. On PostgreSQL its space is free, until something else is written there.
    """
    engine = migration_engine(url)
    try:
        with closing(engine.raw_connection()) as connection:
            if engine.dialect.name == "postgresql":
                connection.driver_connection.autocommit = True  # type: ignore[union-attr] # psycopg's own
                for table in metadata.tables:
                    connection.cursor().execute(f"VACUUM {table}")
                return False
            cursor = connection.cursor()
            cursor.execute("INSERT INTO people_words(people_words) VALUES ('optimize')")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return cursor.fetchone() == (0, 0, 0)
    finally:
        engine.dispose()
