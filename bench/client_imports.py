"""Measurements of imports of clients: 20,000 of them, 500 portfolios and 300 people.

`python -m bench.client_imports`: lines a second as the worker does them, beside the bare inserts of the same rows.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from rich.console import Console
from rich.table import Table
from stdnum import luhn

from bench.growth import person
from rules import hold_import, import_clients, import_subscribers
from rules.client_deeds import DoneAbove
from rules.model.client_lines import ClientLine
from rules.model.clients import NO_CLIENT, Client
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportKind, ImportState, Line
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.people import Access, SlackId
from rules.model.portfolios import NO_PORTFOLIO, Placement, Portfolio, PortfolioId
from rules.model.subscriber_form import Form
from rules.ports import Records
from sandbox.databases import find_programs, postgresql_server
from storage.database import Database, SpaceTransactions
from storage.migrate import migrate
from workers.imports import steps

CLIENTS, PORTFOLIOS, PEOPLE = 20_000, 500, 300
TARGET = 3_000
_LOOKED_AT_ONCE, _BARE_AT_ONCE = 200, 100
AUTHOR = SlackId("U0")


@dataclass(frozen=True, slots=True)
class Measured:
    """Lines a second: examined, done, done again, and bare inserts.

    `longest` is the longest transaction, in seconds.
    """

    database: str
    looked: float
    done: float
    again: float
    bare: float
    longest: float


def measure(name: str, url: str) -> Measured:
    """Measure an import into a migrated, empty database."""
    return asyncio.run(_measure(name, url))


async def _measure(name: str, url: str) -> Measured:
    async with Database(url) as database:
        records = database.for_space(await database.open_space("T1", "Cabinet"))
        await records.write(
            lambda found: found.people.add_all(
                [replace(person(number), access=Access.ACTIVE) for number in range(PEOPLE)]
            )
        )
        lines = _lines()
        imported, looked = await _look(records, lines)
        done, longest = await _run(records, imported)
        imported, _ = await _look(records, lines)
        again, _ = await _run(records, imported)
        other = database.for_space(await database.open_space("T2", "Other"))
        bare = await _bare(other)
    return Measured(name, CLIENTS / looked, CLIENTS / done, CLIENTS / again, CLIENTS / bare, longest)


async def _look(records: SpaceTransactions, lines: Sequence[Line]) -> tuple[ImportId, float]:
    author = await records.read(lambda found: found.people.by_slack_id(AUTHOR))
    if author is None:
        raise LookupError(AUTHOR)
    now, above = datetime.now(UTC), DoneAbove()
    new = Import(
        id=ImportId(uuid4().hex),
        author=author.id,
        state=ImportState.READING,
        file_name="clients.csv",
        digest="",
        made_at=now,
        kind=ImportKind.CLIENTS,
    )
    await records.write(import_subscribers.begin, AUTHOR, new)
    begun = time.perf_counter()
    for start in range(0, len(lines), _LOOKED_AT_ONCE):
        some = lines[start : start + _LOOKED_AT_ONCE]
        found = await records.read(import_clients.examine_clients, AUTHOR, some, above, day=today(now))
        await records.write(import_subscribers.store_lines, new.id, found)
    return new.id, time.perf_counter() - begun


async def _run(records: SpaceTransactions, imported: ImportId) -> tuple[float, float]:
    went = await records.write(
        import_subscribers.confirm,
        AUTHOR,
        imported,
        with_checked=False,
        reason="",
        notify=True,
        now=datetime.now(UTC),
    )
    await records.write(hold_import.take, went.id, "bench", datetime.now(UTC))
    begun = last = time.perf_counter()
    longest = 0.0
    async for _ in steps(records, went, "bench", {}, lambda: datetime.now(UTC)):
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return time.perf_counter() - begun, longest


async def _bare(records: SpaceTransactions) -> float:
    """Store the same clients, places and lines of the journal, and nothing besides."""
    portfolios = await records.write(_bare_portfolios)
    clients = [_client(number) for number in range(CLIENTS)]
    begun = time.perf_counter()
    for start in range(0, CLIENTS, _BARE_AT_ONCE):
        await records.write(_store, clients[start : start + _BARE_AT_ONCE], portfolios, start)
    return time.perf_counter() - begun


def _bare_portfolios(records: Records) -> list[PortfolioId]:
    made = (
        Portfolio(id=NO_PORTFOLIO, name=f"P{each}", without_lead="-", created_at=datetime.now(UTC))
        for each in range(PORTFOLIOS)
    )
    return [records.portfolios.add(each).id for each in made]


def _store(records: Records, clients: Sequence[Client], portfolios: Sequence[PortfolioId], start: int) -> None:
    now = datetime.now(UTC)
    added = records.clients.add_all(clients)
    entries: list[EntryId] = records.journal.write_all(
        [NewEntry(at=now, action=Action.CLIENT_ADDED, facts={"client_names": each.name}) for each in added]
    )
    records.portfolios.place(
        [
            Placement(portfolio=portfolios[(start + at) % PORTFOLIOS], client=each.id, since=now, granted=entry)
            for at, (each, entry) in enumerate(zip(added, entries, strict=True))
        ]
    )


def _client(number: int) -> Client:
    return Client(
        id=NO_CLIENT,
        name=f"Société Exemple {number:05}",
        siren=_siren(number),
        code=f"D{number:05}",
        since=today(datetime.now(UTC)),
    )


def _lines() -> list[Line]:
    """Give the lines, each with a portfolio, its lead and a member."""
    return [
        Line(
            number + 2,
            Form(),
            client=ClientLine(
                siren=_siren(number),
                name=f"Société Exemple {number:05}",
                code=f"D{number:05}",
                portfolios=f"Portefeuille {number % PORTFOLIOS:03}",
                lead=_email(number % PORTFOLIOS % PEOPLE),
                handling=_email((number % PORTFOLIOS + 1 + number // PORTFOLIOS % 3) % PEOPLE),
            ),
        )
        for number in range(CLIENTS)
    ]


def _email(number: int) -> str:
    return person(number).email


def _siren(number: int) -> str:
    start = f"{30_000_000 + number * 7}"
    return start + luhn.calc_check_digit(start)


def show(console: Console, measured: Sequence[Measured]) -> None:
    """Print what was measured."""
    table = Table(title=f"Import of {CLIENTS:,} clients, lines a second")
    for heading in ("database", "examined", "imported", "imported again", "bare inserts", "ratio", "longest part"):
        table.add_column(heading, justify="left" if heading == "database" else "right")
    for each in measured:
        rates = (f"{rate:,.0f}" for rate in (each.looked, each.done, each.again, each.bare))
        table.add_row(each.database, *rates, f"{each.done / each.bare:.2f}", f"{1_000 * each.longest:.0f} ms")
    console.print(table)


def main() -> None:
    """Measure on each database at hand, and print the table."""
    measured = []
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        url = f"sqlite:///{Path(name) / 'clients.db'}"
        migrate(url)
        measured.append(measure("SQLite", url))
        if (programs := find_programs()) is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            url = stack.enter_context(server.fresh_database())
            measured.append(measure("PostgreSQL", url))
    show(Console(), measured)


if __name__ == "__main__":
    main()
