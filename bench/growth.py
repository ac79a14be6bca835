"""Measurements of how lists, searches and counts grow with a space.

`python -m bench.growth`: the same questions asked of few and of many, in turn: people, and clients.
"""

from __future__ import annotations

import asyncio
import resource
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from bench.report import milliseconds, verdict
from rules.follow_members import differing
from rules.home import overview
from rules.list_subscribers import ListPlace, list_subscribers
from rules.model.listing import MENU, START, Cursor, Filter
from rules.model.people import NOBODY, Access, Member, PasswordState, Person, SlackId, sort_key
from rules.ports import Records
from sandbox.databases import find_programs, postgresql_server
from sandbox.firm import DOMAIN
from storage.database import Database, SpaceTransactions
from storage.engine import migration_engine
from storage.migrate import migrate

FEW, MANY = 1_000, 100_000
TARGET = 1.5
_MEMORY_TARGET = 250
_ADDED_AT_ONCE = 1_000
NOW = datetime.now(UTC)
_LAST = ("Arnaud", "Besson", "Colin", "Dumas", "Étienne", "Faure", "Girard", "Huet", "Imbert", "Joly")
READER = SlackId("U0")

Question = Callable[[Records], object]


@dataclass(frozen=True, slots=True)
class Subject:
    """What there is few or many of, what is asked about it, and how a space is filled with it."""

    name: str
    few: int
    many: int
    questions: Callable[[int], dict[str, Question]]
    fill: Callable[[Records, range], None]


@dataclass(frozen=True, slots=True)
class Growth:
    """How long one question takes on one database, in seconds, among few and among many."""

    subject: Subject
    database: str
    question: str
    few: float
    many: float

    @property
    def times(self) -> float:
        """How many times as long it takes among many."""
        return self.many / self.few


def questions(people: int) -> dict[str, Question]:
    """Give what is asked of a space of so many people, by its name in the table."""
    middle = person(people // 2)
    cursor = Cursor(sort_key(middle.first_name, middle.last_name), people // 2)

    def ask(search: str, at: Cursor = START, only: Filter | None = None) -> Question:
        return partial(list_subscribers, reader=READER, now=NOW, place=ListPlace(search, only, at))

    return {
        "the list, first page": ask(""),
        "the list, from its middle": ask("", cursor),
        "a name that few have": ask("yilmaz"),
        "inside the words of few": ask("ilma"),
        "the beginning of a word that few have": ask("yi"),
        "a word that everybody has": ask("@cabinet"),
        "a letter that everybody has": ask("c"),
        **{f"the list, {kind}": ask("", only=kind) for kind in MENU},
        "nobody": ask("quelqu'un d'autre"),
        "Home, with its counts": partial(overview, reader=READER, now=NOW),
        "the nightly look, a page of members": partial(differing, members=[_member(each) for each in range(200)]),
    }


def person(number: int) -> Person:
    """Give one of any number of people: one partner, who reads; some on hold, to come, ending or without access."""
    last_name = "Yılmaz" if number in range(10, 20) else f"{_LAST[number % 10]}-{number:06}"
    return Person(
        id=NOBODY,
        email=f"personne{number}@{DOMAIN}",
        first_name=f"Camille{number % 97}",
        last_name=last_name,
        slack_id=SlackId(f"U{number}"),
        partner=number == 0,
        administrator_since=NOW if number == 0 else None,
        access=Access.SUSPENDED if number in range(20, 40) else Access.ACTIVE,
        added_at=NOW,
        ends_on=(NOW + timedelta(days=9)).date() if number in range(40, 60) else None,
        password_state=PasswordState.DELIVERED if number in range(60, 80) else PasswordState.NOTED,
        password_at=NOW - timedelta(days=30),
    )


def measure(subject: Subject, name: str, urls: tuple[str, str], rounds: int, tell: Callable[[], None]) -> list[Growth]:
    """Measure every question on two migrated databases, one filled with few and one with many.

    `tell` is called after each question.
    """
    return asyncio.run(_measure(subject, name, urls, rounds, tell))


async def _measure(
    subject: Subject, name: str, urls: tuple[str, str], rounds: int, tell: Callable[[], None]
) -> list[Growth]:
    sizes = (subject.few, subject.many)
    async with AsyncExitStack() as stack:
        spaces = [await _filled(await stack.enter_async_context(Database(url, 30)), subject, count)
                  for url, count in zip(urls, sizes, strict=True)]  # fmt: skip
        for url in urls:
            await asyncio.to_thread(_count_rows, url)
        measured = []
        for title in subject.questions(subject.few):
            taken: tuple[list[float], list[float]] = ([], [])
            for _ in range(rounds + 1):
                for seconds, space, count in zip(taken, spaces, sizes, strict=True):
                    begun = time.perf_counter()
                    await space.read(subject.questions(count)[title])
                    seconds.append(time.perf_counter() - begun)
            # The first round warmed everything up.
            measured.append(Growth(subject, name, title, *(median(each[1:]) for each in taken)))
            tell()
        return measured


async def _filled(database: Database, subject: Subject, count: int) -> SpaceTransactions:
    space = database.for_space(await database.open_space("T0CABINET", "Cabinet"))
    for first in range(0, count, _ADDED_AT_ONCE):
        await space.write(subject.fill, range(first, min(count, first + _ADDED_AT_ONCE)))
    return space


def _count_rows(url: str) -> None:
    """Have PostgreSQL count its rows.

    It does so by itself within a minute of a large import; until then it guesses.
    """
    engine = migration_engine(url)
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE")
    engine.dispose()


def _add(records: Records, numbers: range) -> None:
    records.people.add_all([person(number) for number in numbers])


def _member(number: int) -> Member:
    who = person(number)
    return Member(slack_id=SlackId(f"U{number}"), email=who.email, first_name=who.first_name, last_name=who.last_name)


PEOPLE = Subject("people", FEW, MANY, questions, _add)


def memory() -> float:
    """Give the most memory that this process ever took, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def show(console: Console, measured: list[Growth]) -> None:
    """Print a table for each subject, and whether each question reached its target."""
    for subject in dict.fromkeys(each.subject for each in measured):
        console.print(_table(subject, [each for each in measured if each.subject is subject]))
    most = memory()
    console.print(f"Memory of the process: {most:.0f} MB at most", verdict(reached=most < _MEMORY_TARGET), "\n")


def _table(subject: Subject, measured: list[Growth]) -> Table:
    few, many = f"{subject.few:,}", f"{subject.many:,}"
    table = Table("", "database", title=f"Among {few} {subject.name} and among {many}", title_justify="left")
    for name in (few, many, "times", f"at most {TARGET}"):
        table.add_column(name, justify="right", no_wrap=True)
    for each in measured:
        reached = verdict(reached=each.times <= TARGET)
        figures = (milliseconds(each.few), milliseconds(each.many), f"{each.times:.2f}", reached)
        table.add_row(each.question, each.database, *figures)
    return table


def measure_all(subject: Subject, folder: Path, rounds: int, tell: Callable[[], None]) -> list[Growth]:
    """Measure both databases."""
    with ExitStack() as stack:
        few, many = (f"sqlite:///{folder / subject.name}-{size}.db" for size in ("few", "many"))
        migrate(few)
        migrate(many)
        measured = measure(subject, "SQLite", (few, many), rounds, tell)
        programs = find_programs()
        if programs is not None:
            server = stack.enter_context(postgresql_server(programs, durable=True))
            few, many = (stack.enter_context(server.fresh_database()) for _ in range(2))
            measured += measure(subject, "PostgreSQL", (few, many), rounds, tell)
    return measured
