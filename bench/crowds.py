"""Measurements of one notice to a hundred thousand people.

`python -m bench.crowds`. Slack is left out: what is measured is what the database and the bot add to each message.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.acknowledgements import percentile
from rules import broadcasts, deliveries
from rules.model.notices import Address
from rules.ports import OutboxRecords, Records
from sandbox import filler
from sandbox.databases import find_programs, postgresql_server
from storage.database import Database, SpaceTransactions
from storage.migrate import migrate

FEW, READERS = 10, 100_000
OWED = 30_000  # of the messages of three notices, the others still to be made
REPLICAS = (1, 2, 4)
_SECONDS = 4.0
_JOINING = 5_000
_AT_ONCE = 8  # deliveries under way in one process, none of which waits for Slack here


@dataclass(frozen=True, slots=True)
class Crowd:
    """The figures of one database: enrolling, expanding, looking, claiming and settling.

    Times are in seconds; `enrolled` by number of readers, `expanded` each batch of messages, `settled` messages a
    second, by number of processes.
    """

    database: str
    enrolled: dict[int, float]
    expanded: list[float]
    looked: float
    claimed: float
    settled: dict[int, float]


def main() -> None:
    """Measure both databases, and print the table."""
    console = Console()
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        few, many = (f"sqlite:///{Path(name) / file}" for file in ("few.db", "many.db"))
        measured = [_measure("SQLite", few, many, (1,))]
        programs = find_programs()
        if programs is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            few, many = (stack.enter_context(server.fresh_database()) for _ in range(2))
            measured.append(_measure("PostgreSQL", few, many, REPLICAS))
    console.print(_table(measured))


def _measure(name: str, few: str, many: str, replicas: tuple[int, ...]) -> Crowd:
    enrolled = {}
    for url, readers in ((few, FEW), (many, READERS)):
        migrate(url)
        enrolled[readers] = asyncio.run(_enrol(url, readers))
    expanded, looked, claimed = asyncio.run(_queue(many))
    settled = {count: _replicas(many, count) for count in replicas}
    return Crowd(name, enrolled, expanded, looked, claimed, settled)


async def _enrol(url: str, readers: int) -> float:
    """Measure an enrolment among so many, and leave their notices on their way."""
    async with Database(url) as database:
        records = await _space(database)
        for first in range(0, readers + 1, _JOINING):
            await records.write(_join, range(first, min(first + _JOINING, readers + 1)))
        enrolled = [
            await _timed(partial(records.write, _choose, administrator=administrator))
            for administrator in (True, False, True)
        ]
    return median(enrolled)


async def _queue(url: str) -> tuple[list[float], float, float]:
    """Measure the batches that owe so many, and then looking and claiming."""
    async with Database(url) as database:
        records, now = await _space(database), datetime.now(UTC)
        expanded = [await _timed(partial(records.write, broadcasts.expand, now)) for _ in range(OWED // 100)]
        looked = [await _timed(partial(records.read, deliveries.next_due, "one", now)) for _ in range(20)]
        claimed = []
        for _ in range(20):
            claimed.append(await _timed(partial(records.write_outbox, _claim, now)))
            await records.write_outbox(deliveries.release, "one")
    return expanded, median(looked), median(claimed)


async def _timed(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun


async def _space(database: Database) -> SpaceTransactions:
    return database.for_space(await database.open_space("T0CABINET", "Cabinet"))


def _join(records: Records, numbers: range) -> None:
    people, partners = map(filler.newcomer, numbers), 2 if numbers.start == 0 else 0
    filler.know(records, people, partners=partners, administrators={1} if partners else (), since=datetime.now(UTC))


def _choose(records: Records, *, administrator: bool) -> None:
    first = filler.member(filler.newcomer(0))
    filler.choose(records, first, datetime.now(UTC), administrator=administrator)


def _claim(records: OutboxRecords, now: datetime) -> None:
    records.outbox.claim("one", now, now + deliveries.LEASE, (), _AT_ONCE)


def _replicas(url: str, count: int) -> float:
    """Measure the messages a second that so many processes settle."""
    with multiprocessing.get_context("spawn").Pool(count) as pool:
        return sum(pool.starmap(_replica, [(url, number) for number in range(count)]))


def _replica(url: str, number: int) -> float:
    return asyncio.run(_deliver(url, f"process {number}"))


async def _deliver(url: str, process_id: str) -> float:
    async with Database(url) as database:
        records = await _space(database)
        begun, sent = time.perf_counter(), 0
        while time.perf_counter() - begun < _SECONDS:
            now = datetime.now(UTC)
            messages = await records.write_outbox(deliveries.claim, process_id, now, (), _AT_ONCE)
            for message in messages:
                await records.write_outbox(deliveries.record_sent, message, Address("D0", "1.0"), now)
            sent += len(messages)
        return sent / (time.perf_counter() - begun)


def _table(measured: list[Crowd]) -> Table:
    table = Table("", title=f"Notices to {READERS:,}, on a database that waits for its disk", title_justify="left")
    for crowd in measured:
        table.add_column(crowd.database, justify="right")
    rows: list[tuple[str, Callable[[Crowd], str]]] = [
        (f"an enrolment among {FEW}", partial(_enrolment, FEW)),
        (f"an enrolment among {READERS:,}", partial(_enrolment, READERS)),
        ("a batch of its messages, in median", lambda crowd: f"{median(crowd.expanded) * 1000:,.0f} ms"),
        ("the slowest of 99 batches in 100", lambda crowd: f"{percentile(crowd.expanded, 0.99) * 1000:,.0f} ms"),
        (f"looking whether something is due, {OWED:,} owed", lambda crowd: f"{crowd.looked * 1000:,.1f} ms"),
        (f"claiming {_AT_ONCE} of them", lambda crowd: f"{crowd.claimed * 1000:,.1f} ms"),
    ]
    rows += [(f"claimed and settled by {count} at once", partial(_rate, count)) for count in REPLICAS]
    for title, figure in rows:
        table.add_row(title, *map(figure, measured))
    return table


def _enrolment(readers: int, crowd: Crowd) -> str:
    return f"{crowd.enrolled[readers] * 1000:,.1f} ms"


def _rate(count: int, crowd: Crowd) -> str:
    return f"{crowd.settled[count]:,.0f} a second" if count in crowd.settled else ""


if __name__ == "__main__":
    main()
