"""The database fails under the bot: a sentence in time, nothing half-written, and it recovers by itself."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from handlers.app_context import ANSWERS_WITHIN
from sandbox import firm
from sandbox.databases import PostgresqlServer, dump
from sandbox.slack import AppSettings, Hands, Slack
from storage.engine import PATIENCE_SECONDS, read_url
from tests.bot.process import running, settings_for
from tests.clocks import GIVEN_UP, unhurried
from tests.logbook import DATABASE_GONE
from tests.replay import last_press, send_again
from tests.stage import COMMANDS, Stage, open_stage, plainly

WRONG = "Une erreur s’est produite de notre côté."
WRONG_IN_ENGLISH = "Something went wrong on our side."


@pytest.fixture
async def on_sqlite(sqlite_url: str) -> AsyncIterator[Stage]:
    """The sample firm on SQLite, in trouble soon."""
    async with open_stage(
        sqlite_url, foreseen=DATABASE_GONE, patience=PATIENCE_SECONDS, answers_within=ANSWERS_WITHIN
    ) as opened:
        yield opened


@pytest.fixture
async def on_postgresql(postgresql_url: str) -> AsyncIterator[Stage]:
    """The sample firm on PostgreSQL, in trouble soon."""
    async with open_stage(
        postgresql_url, foreseen=DATABASE_GONE, patience=PATIENCE_SECONDS, answers_within=ANSWERS_WITHIN
    ) as opened:
        yield opened


async def test_sqlite_locked_by_another_process(on_sqlite: Stage) -> None:
    """A person who saves reads a sentence within three seconds, in their language; unlocked, the same press saves."""
    stage = on_sqlite
    await _ready_to_enrol(stage, firm.HUGH)
    file = read_url(stage.url).database
    assert file is not None
    with closing(sqlite3.connect(file, isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        await _reads_that_it_failed(stage, firm.HUGH, WRONG_IN_ENGLISH)
        another.execute("ROLLBACK")
    await _works_again(stage, firm.HUGH)


async def test_many_who_press_while_it_is_locked_are_all_told_in_time(on_sqlite: Stage) -> None:
    """They wait for one writer, one after another, but none of them for the sum of it."""
    stage = on_sqlite
    who = (firm.CLAIRE, firm.HUGH)
    for each in who:
        await _ready_to_enrol(stage, each)
    file = read_url(stage.url).database
    assert file is not None
    with closing(sqlite3.connect(file, isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        await asyncio.gather(*(stage.hands(each).submit() for each in who))
        presses = [last_press(stage.slack, each) for each in who]
        answers = await asyncio.gather(*(send_again(stage.slack, press) for press in presses * 4))
        another.execute("ROLLBACK")
    assert {answer.failure for answer in answers} == {None}
    assert max(answer.seconds for answer in answers) < GIVEN_UP
    for press in presses:
        await send_again(stage.slack, press)
    await stage.settle()
    assert [row["action"] for row in await stage.rows("journal")].count("administrator_enrolled") == 2
    assert [len(stage.inbox(each)) for each in who] == [1, 1]


async def test_postgresql_takes_no_writes_for_a_while(on_postgresql: Stage, postgresql: PostgresqlServer) -> None:
    """As managed ones do whose disk is full: read-only, with a sentence for whoever saves, and then as before."""
    stage = on_postgresql
    await _ready_to_enrol(stage, firm.HUGH)
    await stage.settle()
    before = await stage.tables()
    await asyncio.to_thread(_read_only, postgresql, "on")
    try:
        await _reads_that_it_failed(stage, firm.HUGH, WRONG_IN_ENGLISH)
        assert await stage.tables() == before
    finally:
        await asyncio.to_thread(_read_only, postgresql, "off")
    await _works_again(stage, firm.HUGH)


async def test_postgresql_is_silent_for_a_while(on_postgresql: Stage) -> None:
    """Its processes are suspended and answer nothing at all: nobody waits for them longer than Slack does."""
    stage = on_postgresql
    await _ready_to_enrol(stage, firm.CLAIRE)
    await stage.settle()
    pids = await asyncio.to_thread(_server_processes, stage.url)
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        await _reads_that_it_failed(stage, firm.CLAIRE, WRONG)
        begun = time.monotonic()
        assert not await stage.database.answers()
        assert time.monotonic() - begun < GIVEN_UP
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)
    await _works_again(stage, firm.CLAIRE)


async def test_a_process_whose_disk_is_full_recovers_without_a_restart(tmp_path: Path) -> None:
    """No file of it may grow any more, and then they may again: what failed is said, and the same press then saves."""
    async with (
        Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack,
        running(settings_for(slack, tmp_path, DEFAULT_LOCALE="fr"), tmp_path) as bot,
    ):
        await slack.connected(within=60)
        hands = slack.hands(firm.CLAIRE)
        await hands.command("/admin-espace")
        await slack.until(lambda: hands.window is not None and "administrator" in hands.window.values)
        await slack.until(lambda: len(slack.hands(firm.HUGH).direct_messages) == 0 and slack.log.of("chat.postMessage"))
        await hands.select("administrator", ["yes"])
        limits = resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (512, limits[1]))
        answer = await hands.submit()
        assert answer.ok
        assert answer.seconds < GIVEN_UP
        assert WRONG in _window(hands)
        journal = (await asyncio.to_thread(dump, f"sqlite:///{tmp_path / 'space.db'}"))["journal"]
        assert "administrator_enrolled" not in [line["action"] for line in journal]
        resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, limits)
        await hands.close()
        assert (await hands.submit()).ok
        assert "Vous avez désormais le profil d’administrateur" in _window(hands)
        await slack.until(lambda: "Claire Durand is now" in str(slack.hands(firm.HUGH).direct_messages))
        assert bot.process.returncode is None


def _window(hands: Hands) -> str:
    assert hands.window is not None
    return plainly(hands.window.text)


async def _ready_to_enrol(stage: Stage, who: str) -> None:
    await stage.open(who, "/admin-espace")
    await stage.bot.background.drain(20)
    await stage.hands(who).select("administrator", ["yes"])


async def _reads_that_it_failed(stage: Stage, who: str, sentence: str) -> None:
    answer = await stage.hands(who).submit()
    assert answer.ok, answer
    assert answer.seconds < GIVEN_UP
    assert sentence in stage.reads(who)


async def _works_again(stage: Stage, who: str) -> None:
    """The form is still there as it was: the same press now enrols, once, and everybody is told."""
    await stage.hands(who).close()
    async with asyncio.timeout(30):
        while "administrator" in stage.top(who).values:
            await stage.submit(who)
            if "administrator" in stage.top(who).values or "reference" in stage.reads(who):
                await stage.hands(who).close()
    await stage.settle()
    assert [row["action"] for row in await stage.rows("journal")].count("administrator_enrolled") == 1
    other = firm.HUGH if who == firm.CLAIRE else firm.CLAIRE
    assert len(stage.inbox(other)) == 1


def _server_processes(url: str) -> list[int]:
    with closing(psycopg.connect(_plain(url), autocommit=True)) as connection:
        rows = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return [row[0] for row in rows.fetchall()]


def _read_only(server: PostgresqlServer, value: str) -> None:
    server.run("postgres", f"ALTER SYSTEM SET default_transaction_read_only = {value}")
    server.run("postgres", "SELECT pg_reload_conf()")
    time.sleep(0.2)


def _run(url: str, statement: str) -> None:
    with closing(psycopg.connect(_plain(url), autocommit=True)) as connection:
        connection.execute(statement)


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg", "postgresql")
