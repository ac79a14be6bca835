"""No question on clients and portfolios reads all clients, nor all places: each is answered by an index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from rules.model.clients import ClientId, ClientsSought
from rules.model.listing import MOST_COUNTED, START, Cursor, Direction
from rules.model.people import PersonId, Space
from rules.model.policy import AdmissionPolicy
from rules.model.portfolios import PortfolioId, PortfoliosSought
from rules.ports import Records
from sandbox.databases import UNHURRIED
from storage.database import Database
from storage.engine import open_engines
from storage.records import space_records
from tests.people import LATER, NOW
from tests.ports.placing import grant, new_client, people, place, portfolio
from tests.storage.test_plans import Question, explaining

MANY, PORTFOLIOS = 6_000, 100
MIDDLE = Cursor("sarl martin-2000", 2_001)
# A whole table, or a whole space but those that an index gives in order. Where there are few, PostgreSQL reads all.
READS_ALL = re.compile(
    r"Seq Scan on client(s|_words|_placements)\b"
    r"|SCAN (clients|client_words|client_placements|portfolio_memberships|portfolio_names)\b"
    r"|SEARCH (client|portfolio_)\w+ USING (COVERING )?INDEX (?!ix_clients_(listed|unassigned) )\w+ \(space_id=\?\)"
    r"|SEARCH clients USING (COVERING )?INDEX \w+ \(space_id=\?\).*ORDER BY",
    re.DOTALL,
)
FIRST, PERSON = PortfolioId(1), PersonId(1)
SOUGHT = {
    "the list": ClientsSought(),
    "a rare word": ClientsSought(("0100",)),
    "a rare word and a word of everybody": ClientsSought(("sarl", "martin-0100")),
    "a word of everybody": ClientsSought(("sarl",)),
    "a word of nobody": ClientsSought(("zola",)),
    "a portfolio": ClientsSought(portfolio=FIRST),
    "a portfolio and a word": ClientsSought(("martin-0100",), FIRST),
    "those in none": ClientsSought(unassigned=True),
    "somebody's reach": ClientsSought(within_reach_of=PERSON),
    "somebody's reach and a word of everybody": ClientsSought(("sarl",), within_reach_of=PERSON),
}


def turned(sought: ClientsSought, cursor: Cursor) -> Question:
    """Ask for a page of clients."""
    return lambda records: records.clients.page(sought, cursor, 20)


QUESTIONS: dict[str, Question] = {
    **{name: turned(sought, START) for name, sought in SOUGHT.items()},
    **{f"{name}, from the middle": turned(sought, MIDDLE) for name, sought in SOUGHT.items()},
    **{
        f"{name}, backwards": turned(sought, replace(MIDDLE, direction=Direction.BEFORE))
        for name, sought in SOUGHT.items()
    },
    "how many are in none": lambda records: records.clients.unassigned(MOST_COUNTED),
    "numbers": lambda records: records.clients.by_sirens([str(each) for each in range(100_000_000, 100_000_020)]),
    "codes": lambda records: records.clients.by_codes([f"D{each}" for each in range(20)]),
    "some clients": lambda records: records.clients.by_ids([ClientId(each) for each in range(1, 21)]),
    "where clients are": lambda records: records.portfolios.placements([ClientId(each) for each in range(1, 21)]),
    "who had a client": lambda records: records.portfolios.sights(ClientId(1), NOW, LATER),
    "portfolios": lambda records: records.portfolios.page(PortfoliosSought(), START, 20),
    "portfolios of somebody": lambda records: records.portfolios.page(PortfoliosSought(of=PERSON), START, 20),
    "sizes": lambda records: records.portfolios.sizes([PortfolioId(each) for each in range(1, 21)]),
    "members": lambda records: records.portfolios.members([FIRST]),
    "places of somebody": lambda records: records.portfolios.memberships_of([PERSON]),
    "places to be given back": lambda records: records.portfolios.returning(PERSON),
    "every place of somebody": lambda records: records.portfolios.history(PERSON),
}


def fill(records: Records) -> None:
    """Store many clients in many portfolios, each with people of its own."""
    clients = records.clients.add_all(
        [new_client(f"SARL Martin-{each:04}", siren=str(100_000_000 + each), code=f"D{each}") for each in range(MANY)]
    )
    for number in range(PORTFOLIOS):
        where = portfolio(records, f"Portefeuille {number}")
        grant(records, where, *people(records, *(f"Anne{number}-{each}" for each in range(5))))
        place(records, where, *clients[number : MANY - 60 : PORTFOLIOS])


@pytest.fixture
async def space(database_url: str) -> Space:
    """A space of many clients, a few of whom are in no portfolio."""
    async with Database(database_url, UNHURRIED) as database:
        space = await database.open_space("T1", "Cabinet Aubert")
        await database.for_space(space).write(fill)
    return space


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


def test_no_question_reads_all_clients(connection: Connection, space: Space) -> None:
    """Nor all places of people or clients, whatever is sought and wherever the page."""
    found: dict[str, list[str]] = {}
    for name, ask in QUESTIONS.items():
        with explaining(connection) as plans:
            ask(space_records(connection, space, AdmissionPolicy(), lambda: NOW))
        assert plans
        found[name] = [each for each in plans if READS_ALL.search(each)]
    assert {name: plans for name, plans in found.items() if plans} == {}
