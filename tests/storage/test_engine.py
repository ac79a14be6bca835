"""An error of the database, once logged, tells nothing of what was stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from rules.model.people import Person, PersonId
from rules.ports import Records
from storage.database import Database
from storage.engine import migration_engine, open_engines
from tests.people import NOW

SECRET = "$argon2id$v=19$m=19456$hidden"


def _add_twice(records: Records) -> None:
    person = Person(
        id=PersonId(0), email="a@firm.fr", first_name="A", last_name="B", added_at=NOW, password_hash=SECRET
    )
    records.people.add(person)
    records.people.add(person)


async def test_errors_do_not_repeat_what_was_to_be_stored(database: Database) -> None:
    """The same address twice is refused by the database, whose error names the constraint, and no value of ours."""
    transactions = database.for_space(await database.open_space("T1", "Firm"))
    with pytest.raises(IntegrityError) as caught:
        await transactions.write(_add_twice)
    assert SECRET not in str(caught.value)


def test_what_is_deleted_is_overwritten(tmp_path: Path) -> None:
    """On every connection to SQLite, that of migrations too."""
    url = f"sqlite:///{tmp_path / 'a.db'}"
    engines = open_engines(url)
    for engine in (engines.writing, engines.reading, migration_engine(url)):
        with engine.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA secure_delete").scalar_one() == 1
        engine.dispose()
