"""A temporary PostgreSQL server for tests and measurements, and dumps of databases."""

from __future__ import annotations

import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import select

from sandbox import servers
from storage.engine import open_engines
from storage.migrate import migrate
from storage.tables import metadata

MISSING = "PostgreSQL's programs initdb and postgres are not installed: nothing was tested on PostgreSQL"
_TEMPLATE = "migrated_template"
# Six firms side by side, each with three copies of the bot: more than the hundred that a server has by default.
_CONNECTIONS = 400
# A crowded machine may hold up a disk for longer than people wait.
UNHURRIED = 30
# What a failed test left open must neither block the wiping nor write after it.
_LEAVE = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""
_WIPE = f"TRUNCATE {', '.join('{}' for _ in metadata.tables)} RESTART IDENTITY"


class PostgresqlServer:
    """A running PostgreSQL server of our own, with migrated databases to reuse."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._spare: list[str] = []

    def url(self, database: str) -> str:
        """Give the URL of a database of this server."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """Give the URL of a migrated, empty database, wiped afterwards.

        Making a database takes ten times as long as wiping it.
        """
        name = self._spare.pop() if self._spare else self._new(_TEMPLATE)
        try:
            yield self.url(name)
        finally:
            self.run(name, _LEAVE)
            self.run(name, _WIPE, *metadata.tables)
            self._spare.append(name)

    @contextmanager
    def empty_database(self) -> Iterator[str]:
        """Give the URL of a database without tables, dropped afterwards."""
        name = self._new("template0")
        try:
            yield self.url(name)
        finally:
            self.run("postgres", "DROP DATABASE {} WITH (FORCE)", name)

    def run(self, database: str, statement: str, *names: str) -> None:
        """Run one statement in a database, with these names inserted."""
        with closing(psycopg.connect(self.url(database), autocommit=True)) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def answers(self) -> bool:
        """Tell whether the server takes statements."""
        try:
            self.run("postgres", "SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _new(self, template: str) -> str:
        name = f"test_{secrets.token_hex(6)}"
        self.run("postgres", "CREATE DATABASE {} TEMPLATE {}", name, template)
        return name


def dump(url: str) -> dict[str, list[dict[str, Any]]]:
    """Give every row of every table, in order of primary key."""
    engines = open_engines(url)
    try:
        with engines.reading.begin() as connection:
            tables = {table.name: select(table).order_by(*table.primary_key) for table in metadata.sorted_tables}
            return {name: [dict(row) for row in connection.execute(rows).mappings()] for name, rows in tables.items()}
    finally:
        engines.reading.dispose()


def find_programs() -> Path | None:
    """Find the folder of the PostgreSQL programs; None without them.

    Those on the PATH come first, then the newest that Debian installed.
    """
    on_path = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    folders = [Path(on_path).resolve().parent, *debian] if on_path else debian
    complete = (folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists())
    return next(complete, None)


@contextmanager
def postgresql_server(programs: Path, *, durable: bool = False) -> Iterator[PostgresqlServer]:
    """Run a PostgreSQL server in a temporary folder, reached by a socket.

    With `durable` it waits for the disk, as a server does whose data must last.
    """
    folder = Path(tempfile.mkdtemp(prefix="postgresql-", dir="/tmp"))  # short: it holds a socket
    try:
        account = servers.unprivileged("postgres")
        servers.give(folder, account)
        data = folder / "data"
        _initialise(programs / "initdb", data, account)
        server = PostgresqlServer(folder)
        with servers.running(folder, _command(programs / "postgres", folder, durable=durable), account):
            servers.until(server.answers, folder / "log")
            server.run("postgres", "CREATE DATABASE {}", _TEMPLATE)
            migrate(server.url(_TEMPLATE))
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _initialise(program: Path, data: Path, account: dict[str, Any]) -> None:
    options = ["-D", str(data), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "--no-sync"]
    subprocess.run(  # noqa: S603 - a program found by ourselves
        [program, *options], check=True, stdout=subprocess.DEVNULL, cwd="/", **account
    )


def _command(program: Path, folder: Path, *, durable: bool) -> list[str]:
    # Nothing in the tests' databases outlives them, so nothing needs to reach the disk.
    spared = () if durable else ("fsync", "synchronous_commit", "full_page_writes")
    unsafe = [part for name in spared for part in ("-c", f"{name}=off")]
    many = ("-c", f"max_connections={_CONNECTIONS}")
    return [str(program), "-D", str(folder / "data"), "-k", str(folder), "-c", "listen_addresses=", *many, *unsafe]
