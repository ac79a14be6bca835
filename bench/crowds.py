"""Measurements of one notice to ten thousand people.

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

from rules import deliveries
from rules.model.notices import Address
from rules.ports import OutboxRecords, Records
from sandbox import filler
from sandbox.databases import find_programs, postgresql_server
from storage.database import Database, SpaceTransactions
from storage.migrate import migrate

READERS = 10_000
REPLICAS = (1, 2, 4)
_SECONDS = 4.0
_AT_ONCE = 8  # deliveries under way in one process, none of which waits for Slack here


@dataclass(frozen=True, slots=True)
class Crowd:
    """The figures of one database: queueing, looking, claiming and settling.

    Times are in seconds; `settled` is messages a second, by number of processes.
    """

    database: str
    queued: float
    looked: float
    claimed: float
    settled: dict[int, float]


def main() -> None:
    """Measure both databases, and print the table."""
    console = Console()
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        url = f"sqlite:///{Path(name) / 'crowds.db'}"
        migrate(url)
        measured = [_measure("SQLite", url, (1,))]
        programs = find_programs()
        if programs is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            url = stack.enter_context(server.fresh_database())
            measured.append(_measure("PostgreSQL", url, REPLICAS))
    console.print(_table(measured))


def _measure(name: str, url: str, replicas: tuple[int, ...]) -> Crowd:
    queued, looked, claimed = asyncio.run(_queue(url))
    settled = {count: _replicas(url, count) for count in replicas}
    return Crowd(name, queued, looked, claimed, settled)


async def _queue(url: str) -> tuple[float, float, float]:
    async with Database(url) as database:
        records = await _space(database)
        await records.write(_join)
        # An enrolment owes everybody a notice: read who they are, write the change and ten thousand messages. What the
        # first owes stays before what the next owes, in the same lines, as on a bad day.
        queued = [
            await _timed(partial(records.write, _choose, administrator=administrator))
            for administrator in (True, False, True)
        ]
        now = datetime.now(UTC)
        looked = [await _timed(partial(records.read, deliveries.next_due, "one", now)) for _ in range(20)]
        claimed = [await _timed(partial(records.write_outbox, _claim_and_release, now)) for _ in range(20)]
    return median(queued), median(looked), median(claimed)


async def _timed(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun


async def _space(database: Database) -> SpaceTransactions:
    return database.for_space(await database.open_space("T0CABINET", "Cabinet"))


def _join(records: Records) -> None:
    people = map(filler.newcomer, range(READERS + 1))
    filler.know(records, people, partners=2, administrators={1}, since=datetime.now(UTC))


def _choose(records: Records, *, administrator: bool) -> None:
    first = filler.member(filler.newcomer(0))
    filler.choose(records, first, datetime.now(UTC), administrator=administrator)


def _claim_and_release(records: OutboxRecords, now: datetime) -> None:
    records.outbox.claim("one", now, now + deliveries.LEASE, (), _AT_ONCE)
    records.outbox.release("one")


def _replicas(url: str, count: int) -> float:
    """Measure the messages a second that so many processes settle."""
    with multiprocessing.get_context("spawn").Pool(count) as pool:
        return sum(pool.starmap(_replica, [(url, number) for number in range(count)]))


def _replica(url: str, number: int) -> float:
    return asyncio.run(_deliver(url, f"process {number}"))


async def _deliver(url: str, holder: str) -> float:
    async with Database(url) as database:
        records = await _space(database)
        begun, sent = time.perf_counter(), 0
        while time.perf_counter() - begun < _SECONDS:
            now = datetime.now(UTC)
            messages = await records.write_outbox(deliveries.claim, holder, now, (), _AT_ONCE)
            for message in messages:
                await records.write_outbox(deliveries.record_sent, message, Address("D0", "1.0"), now)
            sent += len(messages)
        return sent / (time.perf_counter() - begun)


def _table(measured: list[Crowd]) -> Table:
    table = Table("", title=f"One notice to {READERS:,}, on a database that waits for its disk", title_justify="left")
    for crowd in measured:
        table.add_column(crowd.database, justify="right")
    rows: list[tuple[str, Callable[[Crowd], str]]] = [
        ("queued in one transaction", lambda crowd: f"{crowd.queued * 1000:,.0f} ms"),
        ("looking whether something is due", lambda crowd: f"{crowd.looked * 1000:,.1f} ms"),
        (f"claiming {_AT_ONCE} of all of them", lambda crowd: f"{crowd.claimed * 1000:,.1f} ms"),
    ]
    rows += [(f"claimed and settled by {count} at once", partial(_rate, count)) for count in REPLICAS]
    for title, figure in rows:
        table.add_row(title, *map(figure, measured))
    return table


def _rate(count: int, crowd: Crowd) -> str:
    return f"{crowd.settled[count]:,.0f} a second" if count in crowd.settled else ""


if __name__ == "__main__":
    main()
