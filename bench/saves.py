"""Saves: whole additions of a subscriber, beside bare writes."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from bench.inserts import BareAdd
from rules.add_subscriber import Added
from rules.model import subscriber_form
from rules.model.people import Member
from rules.ports import Records
from sandbox import filler
from storage.database import Database, SpaceTransactions
from storage.engine import open_engines

# Submissions under way at any time, as on a busy day; the database takes them as it can.
_AT_ONCE = 16
_PEOPLE = 1_000


@dataclass(frozen=True, slots=True)
class Saves:
    """Additions a second, whole and bare, by medians over repetitions.

    `share` is how much of the bare ones the whole ones reach. `crowded` is the bare writes by as many writers at once
    as the bot has: on PostgreSQL they overtake each other, which the changes of one space may not.
    """

    database: str
    messages: int
    whole: float
    bare: float
    crowded: float
    share: float


def measure(name: str, url: str, rounds: int, seconds: float, tell: Callable[[], None]) -> Saves:
    """Measure whole and bare saves on a fresh, migrated database.

    `tell` is called after each repetition.
    """
    return asyncio.run(_measure(name, url, rounds, seconds, tell))


async def _measure(name: str, url: str, rounds: int, seconds: float, tell: Callable[[], None]) -> Saves:
    engines = open_engines(url)
    async with Database(url) as database:
        transactions = database.for_space(await database.open_space("T0CABINET", "Cabinet"))
        await transactions.write(_appoint)
        newcomers = map(_member, itertools.count(2))
        bare = BareAdd(engines.writing, await _add(transactions, next(newcomers)))
        bare.fill(_PEOPLE)
        figures = []
        for _ in range(rounds + 1):
            whole = await _whole(transactions, newcomers, seconds)
            figures.append((whole, _bare(bare, 1, seconds), _bare(bare, engines.writers, seconds)))
            tell()
    engines.writing.dispose()
    # The first repetition warmed everything up.
    wholes, bares, crowded = zip(*figures[1:], strict=True)
    share = median(whole / alone for whole, alone, _ in figures[1:])
    return Saves(name, bare.messages, median(wholes), median(bares), median(crowded), share)


async def _whole(transactions: SpaceTransactions, newcomers: Iterator[Member], seconds: float) -> float:
    begun = time.perf_counter()

    async def one_after_another() -> int:
        saved = 0
        while time.perf_counter() - begun < seconds:
            await _add(transactions, next(newcomers))
            saved += 1
        return saved

    saved = await asyncio.gather(*(one_after_another() for _ in range(_AT_ONCE)))
    return sum(saved) / (time.perf_counter() - begun)


def _bare(add: BareAdd, writers: int, seconds: float) -> float:
    begun = time.perf_counter()

    def one_after_another() -> int:
        saved = 0
        while time.perf_counter() - begun < seconds:
            add.save()
            saved += 1
        return saved

    with ThreadPoolExecutor(writers) as threads:
        under_way = [threads.submit(one_after_another) for _ in range(writers)]
        return sum(each.result() for each in under_way) / (time.perf_counter() - begun)


async def _add(transactions: SpaceTransactions, newcomer: Member) -> Added:
    # As in the bot, the form is read before the transaction.
    reading = subscriber_form.read(filler.typed(newcomer, "Assistant"))
    return await transactions.write(filler.add, _member(0), reading, newcomer, datetime.now(UTC))


def _appoint(records: Records) -> None:
    """Register two partners, and enrol the first as administrator.

    Each addition then owes a password, a notice and the channel's line.
    """
    now = datetime.now(UTC)
    filler.open_firm(records, map(_member, range(2)), now)
    filler.choose(records, _member(0), now)


def _member(number: int) -> Member:
    return filler.member(filler.newcomer(number))
