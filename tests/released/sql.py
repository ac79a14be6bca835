"""Whole databases as SQL text, as their own programs write it, and filled from it again."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections.abc import Iterable
from contextlib import closing

import psycopg

from sandbox.databases import MISSING, find_programs
from storage.engine import read_url

# Commands of psql, versions of the day, and settings that an older server does not know.
_NOT_KEPT = re.compile(r"^(\\(un)?restrict .*|-- Dumped .*|SET transaction_timeout = .*)\n", re.MULTILINE)

# An index of words is made anew from what it indexes; what it is kept in are tables that only it writes.
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
_OF_THE_SCHEMA = ("PRAGMA writable_schema", "INSERT INTO sqlite_master")


def written(url: str) -> str:
    """Everything in this database: tables, indexes, rows, and which migration it stands at."""
    return _from_sqlite(_file(url)) if url.startswith("sqlite") else _from_postgresql(url)


def fill(url: str, text: str) -> None:
    """Put everything into a database that is empty; on SQLite its file is made."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(_file(url))) as connection:
            connection.executescript(text)
        return
    with psycopg.connect(url) as connection:
        connection.execute(text.encode())


def _file(url: str) -> str:
    return str(read_url(url).database)


def _from_sqlite(file: str) -> str:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        indexes = dict(connection.execute(_INDEXES).fetchall())
        *lines, end = (each for each in connection.iterdump() if not _is_of_an_index(each, indexes))
    made = [f"{sql};\nINSERT INTO {name}({name}) VALUES('rebuild');" for name, sql in indexes.items()]
    return "\n".join([*lines, *made, end]) + "\n"


def _is_of_an_index(line: str, names: Iterable[str]) -> bool:
    its_own = (rf"(?:CREATE TABLE|INSERT INTO) ['\"]{name}(?:_\w+)?['\"]" for name in names)
    return line.startswith(_OF_THE_SCHEMA) or any(re.match(each, line) for each in its_own)


def _from_postgresql(url: str) -> str:
    programs = find_programs()
    if programs is None:
        raise RuntimeError(MISSING)
    options = ["--inserts", "--no-owner", "--no-privileges", f"--dbname={url}"]
    dumped = subprocess.run(  # noqa: S603 - a program found by ourselves
        [programs / "pg_dump", *options], check=True, capture_output=True, text=True
    )
    return _NOT_KEPT.sub("", dumped.stdout)
