"""Imports: their speed, and how soon commands are acknowledged meanwhile."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from uuid import uuid4

from bench.acknowledgements import percentile
from bench.cores import on_other_cores
from bench.load import Crowd
from bench.measured import found
from bench.servers import OURS, Server
from bench.workspace import SETTINGS, Workspace
from rules import hold_import, import_subscribers
from rules.import_lines import Above, Roster
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportState, Line
from rules.model.notices import DeliveryState
from rules.model.people import Member, SlackId
from rules.model.policy import AdmissionPolicy, Enrolment
from rules.model.subscriber_form import Form
from rules.ports import Records
from sandbox import filler
from sandbox.firm import DOMAIN
from storage.database import Database, SpaceTransactions
from workers.imports import LINES_AT_ONCE, steps

LINES = 10_000
IN_SLACK = 2_000  # the others are of the firm's domain alone, and get no message
PACE = 20
SECONDS = 12
AUTHOR = SlackId("U00000")
_FIRM = AdmissionPolicy(frozenset({DOMAIN}), Enrolment.USERS)


@dataclass(frozen=True, slots=True)
class Rates:
    """Lines looked through and added a second, and the longest transaction.

    Medians over the repetitions; `longest` is in seconds.
    """

    database: str
    looked: float
    added: float
    longest: float


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Commands typed during an import, and what was done meanwhile."""

    acknowledged: Sequence[float]
    added: int
    passwords: int

    def within(self, share: float) -> float:
        """Give the time in which this share of acknowledgements came."""
        return percentile(self.acknowledged, share)


def rates(name: str, url: str, rounds: int, tell: Callable[[], None]) -> Rates:
    """Measure imports on a migrated database with the measured firm.

    `tell` is called after each repetition.
    """
    measured = []
    for number in range(rounds):
        measured.append(asyncio.run(_round(url, number)))
        tell()
    looked, added, longest = zip(*measured, strict=True)
    return Rates(name, median(looked), median(added), median(longest))


async def _round(url: str, number: int) -> tuple[float, float, float]:
    roster = _roster(number)
    async with Database(url) as database:
        records = database.for_space(await database.open_space(SETTINGS.team_id, SETTINGS.team_name), _FIRM)
        begun = time.perf_counter()
        imported = await _look_through(records, _lines(number), roster)
        looked = time.perf_counter() - begun
        went = await _confirm(records, imported)
        await records.write(hold_import.take, went.id, "bench", datetime.now(UTC))
        begun, last, longest, ended = time.perf_counter(), time.perf_counter(), 0.0, went
        async for step in steps(records, went, "bench", roster, lambda: datetime.now(UTC)):
            now = time.perf_counter()
            longest, last, ended = max(longest, now - last), now, step
        added = time.perf_counter() - begun
    if ended.added != LINES:
        raise ValueError(ended)
    return LINES / looked, LINES / added, longest


def meanwhile(folder: Path, tell: Callable[[], None]) -> Meanwhile:
    """Measure commands while the bot, on one core, goes through an import."""
    file = folder / "importing.db"
    found(file)
    url = f"sqlite:///{file}"
    asyncio.run(_prepare(url))
    with ExitStack() as stack:
        slack = stack.enter_context(Workspace(newcomers=IN_SLACK))
        server = stack.enter_context(Server(OURS, slack.api_url, file))
        stack.enter_context(on_other_cores())
        crowd = Crowd(server.port, OURS.opens, slack.news)
        done = asyncio.run(crowd.keep_pace(PACE, SECONDS))
        tell()
    added, passwords = asyncio.run(_count(url))
    return Meanwhile([each.acknowledged - each.at for each in done], added, passwords)


async def _prepare(url: str) -> None:
    async with Database(url) as database:
        records = database.for_space(await database.open_space(SETTINGS.team_id, SETTINGS.team_name), _FIRM)
        await _confirm(records, await _look_through(records, _lines(0), _roster(0)))


async def _count(url: str) -> tuple[int, int]:
    def counted(records: Records) -> tuple[int, int]:
        people = sum(person.email.startswith("newcomer") for person in records.people.listed())
        owed = records.outbox.counts().get((DeliveryState.OWED, "password"), 0)
        return people, min(IN_SLACK, people) - owed

    async with Database(url) as database:
        space = await database.open_space(SETTINGS.team_id, SETTINGS.team_name)
        return await database.for_space(space, _FIRM).read(counted)


async def _look_through(records: SpaceTransactions, lines: Sequence[Line], roster: Roster) -> ImportId:
    author = await records.read(lambda found: found.people.by_slack_id(AUTHOR))
    if author is None:
        raise LookupError(AUTHOR)
    new = Import(
        id=ImportId(uuid4().hex),
        author=author.id,
        state=ImportState.READING,
        file_name="newcomers.csv",
        digest="",
        made_at=datetime.now(UTC),
    )
    above = Above()
    await records.write(import_subscribers.begin, AUTHOR, new)
    for start in range(0, len(lines), 2 * LINES_AT_ONCE):
        some = lines[start : start + 2 * LINES_AT_ONCE]
        judged = await records.read(import_subscribers.examine, AUTHOR, some, roster, above, day=today(new.made_at))
        await records.write(import_subscribers.store_lines, new.id, judged)
    return new.id


async def _confirm(records: SpaceTransactions, imported: ImportId) -> Import:
    return await records.write(
        import_subscribers.confirm,
        AUTHOR,
        imported,
        with_checked=False,
        reason="",
        notify=True,
        now=datetime.now(UTC),
    )


def _roster(number: int) -> dict[str, Member]:
    members = (filler.member(filler.newcomer(number * LINES + at)) for at in range(IN_SLACK))
    return {member.email or "": member for member in members}


def _lines(number: int) -> list[Line]:
    people = (filler.newcomer(number * LINES + at) for at in range(LINES))
    return [
        Line(
            at, Form(last_name=each.last_name, first_name=each.first_name, email=each.email or "", function="Assistant")
        )
        for at, each in enumerate(people, start=2)
    ]
