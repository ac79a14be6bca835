"""The index of words holds what people are called now, and nothing of what was erased."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import make_url

from rules.ports import Records
from storage.database import SpaceTransactions
from storage.scrub import scrub
from tests.evidence import run_statement
from tests.people import ANNE, BRUNO, CHLOE, DENIS
from tests.storage.spaces import add, choose, open_firm


@pytest.fixture
def file(sqlite_url: str) -> Path:
    """The file of SQLite's database."""
    return Path(make_url(sqlite_url).database or "")


def blocks(connection: sqlite3.Connection) -> list[bytes]:
    """Give the parts of the index as they stand in the file."""
    return [row[0] for row in connection.execute("SELECT block FROM people_words_data WHERE id > 10 ORDER BY id")]


def rename(records: Records, last_name: str) -> None:
    """Give Denis another name."""
    (who,) = [each for each in records.people.listed() if each.first_name == DENIS.first_name]
    records.people.update(replace(who, last_name=last_name))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_no_more_leaves_the_index_with_the_scrubbing(
    tx: SpaceTransactions, database_url: str, file: Path
) -> None:
    """Until then its parts keep what was deleted; afterwards they are what they would be if it had never been there."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    await add(tx, ANNE, CHLOE)
    await add(tx, ANNE, DENIS)
    for last_name in ("狐狸精", "Vandermeersch", "Morel"):
        await tx.write(rename, last_name)
    with closing(sqlite3.connect(file)) as connection:
        assert any("狸".encode() in each for each in blocks(connection))
    assert scrub(database_url)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO people_words(people_words) VALUES ('integrity-check')")
        left = blocks(connection)
        assert not any("狸".encode() in each for each in left)
        connection.execute("INSERT INTO people_words(people_words) VALUES ('rebuild')")
        connection.execute("INSERT INTO people_words(people_words) VALUES ('optimize')")
        assert left == blocks(connection)


async def test_the_index_follows_whatever_is_written(tx: SpaceTransactions, database_url: str) -> None:
    """Also past the bot, as migrations do."""
    await open_firm(tx, ANNE, BRUNO)
    found = await tx.read(_found, "aubert")
    assert found == ["Anne Aubert"]
    run_statement(database_url, "UPDATE people SET words = 'changed' WHERE first_name = 'Anne'")
    assert await tx.read(_found, "aubert") == []
    assert await tx.read(_found, "hange") == ["Anne Aubert"]
    run_statement(database_url, "UPDATE people SET words = 'again ' || words")
    assert len(await tx.read(_found, "again")) == 2


def _found(records: Records, word: str) -> list[str]:
    return [each.name for each in records.people.found([word], 9)]
