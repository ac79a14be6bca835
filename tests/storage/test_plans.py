"""No question that people wait for reads everybody: each is answered by an index, on both databases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, event

from rules.follow_members import differing
from rules.home import overview
from rules.keep_dates import keep_dates
from rules.list_subscribers import ListPlace, list_subscribers
from rules.model.journal_topics import Sought
from rules.model.listing import MENU, Cursor, Direction
from rules.model.people import NOBODY, Access, Member, PasswordState, Person, Space
from rules.model.policy import AdmissionPolicy
from rules.ports import Records
from rules.read_journal import read_journal
from sandbox.databases import UNHURRIED
from storage.database import Database
from storage.engine import open_engines
from storage.records import space_records
from tests.people import ANNE, CHLOE, NOW, member, partner, person

MANY = 6_000
MIDDLE = Cursor("martin-2000 camille", 2_001)
# A whole table; on SQLite also an index of the whole space, but those of few, or which give them in order. The
# other tables are empty here, and PostgreSQL then looks up nothing.
_ALLOWED = "ix_people_(listed|partners|administrators) "
READS_EVERYBODY = re.compile(
    rf"Seq Scan on people\b|SCAN (people|journal|members)\b"
    rf"|SEARCH (people|journal|members) USING (COVERING )?INDEX (?!{_ALLOWED})\w+ \(space_id=\?\).*ORDER BY",
    re.DOTALL,
)

Question = Callable[[Records], object]
QUESTIONS: dict[str, Question] = {
    "the list": lambda records: list_subscribers(records, ANNE.slack_id, NOW),
    "its middle": lambda records: list_subscribers(records, ANNE.slack_id, NOW, ListPlace(cursor=MIDDLE)),
    "its middle, backwards": lambda records: list_subscribers(
        records, ANNE.slack_id, NOW, ListPlace(cursor=replace(MIDDLE, direction=Direction.BEFORE))
    ),
    "a name": lambda records: list_subscribers(records, ANNE.slack_id, NOW, ListPlace("martin-0100")),
    "part of a name": lambda records: list_subscribers(records, ANNE.slack_id, NOW, ListPlace("ube")),
    "how a name begins": lambda records: list_subscribers(records, ANNE.slack_id, NOW, ListPlace("au")),
    "a word of everybody": lambda records: list_subscribers(
        records, ANNE.slack_id, NOW, ListPlace("camille", cursor=MIDDLE)
    ),
    **{
        f"the list, {kind}": partial(list_subscribers, reader=ANNE.slack_id, now=NOW, place=ListPlace(only=kind))
        for kind in MENU
    },
    "the journal of somebody": lambda records: read_journal(records, ANNE.slack_id, Sought("aubert")),
    "Home": lambda records: overview(records, ANNE.slack_id, NOW),
    "the dates of an hour": lambda records: keep_dates(records, NOW - timedelta(days=30)),
    "the nightly look": lambda records: differing(records, [_somebody(each) for each in range(20)]),
    "namesakes": lambda records: records.people.named("camille martin"),
}


def _somebody(number: int) -> Member:
    return member(f"Camille{number}", f"Martin-{number:04}")


def _people() -> Iterator[Person]:
    for number in range(MANY):
        yield person(
            _somebody(number),
            access=Access.REMOVED if number % 10 == 0 else Access.ACTIVE,
            password_state=PasswordState.DELIVERED if number == 1 else PasswordState.NOTED,
            password_at=NOW,
            ends_on=NOW.date() if number == 3 else None,
        )


@pytest.fixture
async def space(database_url: str) -> Space:
    """A space of many, a tenth of whom have left."""
    async with Database(database_url, UNHURRIED) as database:
        space = await database.open_space("T1", "Cabinet Aubert")

        def fill(records: Records) -> None:
            records.people.add(replace(partner(ANNE, administrator_since=NOW), id=NOBODY))
            records.people.add(person(CHLOE, access=Access.PLANNED, starts_on=NOW.date()))
            records.people.add_all([*_people()])

        await database.for_space(space).write(fill)
    return space


@contextmanager
def explaining(connection: Connection) -> Iterator[list[str]]:
    """Explain every statement that reads, as it is run."""
    plans: list[str] = []
    explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "

    def before(_connection: Any, cursor: Any, statement: str, parameters: Any, *_: object) -> None:
        if statement.lstrip().startswith("SELECT"):
            cursor.execute(explain + statement, parameters)
            plans.append("\n".join(str(row[-1]) for row in cursor.fetchall()))

    event.listen(connection, "before_cursor_execute", before)
    yield plans
    event.remove(connection, "before_cursor_execute", before)


@pytest.fixture
def connection(database_url: str, space: Space) -> Iterator[Connection]:  # noqa: ARG001 - it is filled first
    """A connection that reads, after the database looked how many of what there are."""
    engines = open_engines(database_url, UNHURRIED)
    if database_url.startswith("postgresql"):
        with engines.writing.execution_options(isolation_level="AUTOCOMMIT").connect() as analysing:
            analysing.exec_driver_sql("ANALYZE")
    with engines.reading.begin() as connection:
        yield connection
    engines.writing.dispose()
    engines.reading.dispose()


def test_no_question_reads_everybody(connection: Connection, space: Space) -> None:
    """Neither of the list, whatever is searched, nor of Home, nor by the clock."""
    found: dict[str, list[str]] = {}
    for name, ask in QUESTIONS.items():
        with explaining(connection) as plans:
            ask(space_records(connection, space, AdmissionPolicy(), lambda: NOW))
        assert plans
        found[name] = [each for each in plans if READS_EVERYBODY.search(each)]
    assert {name: plans for name, plans in found.items() if plans} == {}
