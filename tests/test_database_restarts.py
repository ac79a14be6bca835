"""PostgreSQL ends its connections, or restarts, while people are at work: nobody waits, and nothing is lost."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import closing

import psycopg
import pytest

from sandbox import firm
from sandbox.databases import PostgresqlServer, find_programs, postgresql_server
from tests.clocks import GIVEN_UP
from tests.logbook import DATABASE_GONE
from tests.stage import Stage, open_stage

WRONG = "Une erreur s’est produite de notre côté."
DONE = "Vous avez désormais le profil d’administrateur"

Ending = Callable[[str], Coroutine[None, None, None]]


@pytest.fixture
def durable(postgresql: PostgresqlServer) -> Iterator[PostgresqlServer]:
    """A server of its own, which waits for its disk: what it has said to be committed outlives its crash."""
    programs = find_programs()
    assert programs is not None, postgresql
    with postgresql_server(programs, durable=True) as server:
        yield server


@pytest.fixture
async def stage(durable: PostgresqlServer) -> AsyncIterator[Stage]:
    """The sample firm on that server."""
    with durable.fresh_database() as url:
        async with open_stage(url, foreseen=DATABASE_GONE) as opened:
            yield opened


async def _connections_end(url: str) -> None:
    """Eight times in a second, as when a pooler or an administrator ends them."""
    for _ in range(8):
        await asyncio.to_thread(_others, url, "pg_terminate_backend(pid)")
        await asyncio.sleep(0.1)


async def _server_restarts(url: str) -> None:
    """Twice the server crashes and starts again by itself: it refuses everybody until it has recovered."""
    for _ in range(2):
        before = await asyncio.to_thread(_others, url)
        os.kill(before[0], signal.SIGKILL)  # PostgreSQL then ends all others, recovers, and starts anew
        async with asyncio.timeout(20):
            while not await asyncio.to_thread(_is_another, url, before):  # noqa: ASYNC110 - a server rings no bell
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)


@pytest.mark.parametrize("end", [_connections_end, _server_restarts])
async def test_postgresql_ends_every_connection_under_load(stage: Stage, end: Ending) -> None:
    """Ten people at work while all connections die, again and again: each reads a window or a sentence, in time."""
    await stage.open(firm.CLAIRE, "/admin-espace")
    await stage.bot.background.drain(20)
    claire, hugh = stage.hands(firm.CLAIRE), stage.hands(firm.HUGH)
    await claire.select("administrator", ["yes"])
    ending, answers = asyncio.create_task(end(stage.url)), []
    while not ending.done():
        answers += await asyncio.gather(*(hugh.command("/abonnes") for _ in range(10)))
        if stage.top(firm.CLAIRE).submit:
            answers.append(await claire.submit())
        if WRONG in stage.reads(firm.CLAIRE):
            await claire.close()
    await ending
    assert all(answer.ok and answer.seconds < GIVEN_UP for answer in answers)
    await stage.bot.background.drain(20)
    if DONE not in stage.reads(firm.CLAIRE):
        await stage.submit(firm.CLAIRE)
    await stage.settle()
    assert [row["action"] for row in await stage.rows("journal")].count("administrator_enrolled") == 1
    assert stage.told(firm.HUGH).count("Claire Durand is now an administrator") == 1


def _others(url: str, what: str = "pid") -> list[int]:
    """The server's processes for others, or what this makes of each."""
    statement = f"""SELECT {what} FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()"""  # noqa: S608 - one of two, both said here
    with closing(psycopg.connect(url.replace("postgresql+psycopg", "postgresql"), autocommit=True)) as connection:
        return [row[0] for row in connection.execute(statement.encode()).fetchall()]


def _is_another(url: str, before: list[int]) -> bool:
    try:
        return not set(_others(url)) & set(before)
    except psycopg.OperationalError:
        return False
