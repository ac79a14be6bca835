"""The load: people typing commands as signed HTTP requests."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as PipeEnd

from bench.workspace import channels, world
from sandbox.slack import payloads
from sandbox.slack.record import Record
from sandbox.slack.transports import SignedHttp

# Slack's triggers live three seconds: a window that has not arrived after four never opens.
_PATIENCE = 4.0


@dataclass(frozen=True, slots=True)
class Done:
    """A command: when due, when acknowledged, and when its window arrived.

    `arrived` is None where no window was awaited, and where none came.
    """

    at: float
    acknowledged: float
    arrived: float | None


class NotAcknowledged(RuntimeError):  # noqa: N818 - reads as what happened
    """An answer to a command with another status than 200."""


class Crowd:
    """Everyone of the workspace in turn, typing one command at a server.

    With `news`, a command is done when its window has arrived at Slack too; else when it is acknowledged.
    """

    def __init__(self, port: int, command: str, news: PipeEnd | None) -> None:
        self._port = port
        self._command = command
        self._news = news
        self._awaited: dict[str, asyncio.Future[float]] = {}
        self._world = world()
        self._http = SignedHttp(self._world, Record(keeping=False))
        self._people = itertools.cycle([each for each in self._world.workspace.people.values() if not each.is_bot])
        self._channel = channels()[0].id
        self._head = f"POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"

    async def keep_busy(self, at_once: int, seconds: float) -> list[Done]:
        """Keep so many commands under way for this long."""
        done: list[Done] = []
        with self._reading_news():
            until = time.monotonic() + seconds

            async def one_after_another() -> None:
                async with self._connection() as connection:
                    while (now := time.monotonic()) < until:
                        done.append(await self._type(connection, now))

            await asyncio.gather(*(one_after_another() for _ in range(at_once)))
        return done

    async def keep_pace(self, rate: int, seconds: float) -> list[Done]:
        """Send so many commands a second, however long they take.

        Each counts from the time when it was due.
        """
        done: list[Done] = []
        async with AsyncExitStack() as stack:
            # Half as many as a second brings: somebody is free whenever a command is due, unless it takes that long.
            connections = [await stack.enter_async_context(self._connection()) for _ in range(rate // 2)]
            stack.enter_context(self._reading_news())
            begun = time.monotonic()
            due = iter([begun + number / rate for number in range(int(rate * seconds))])

            async def whenever_due(connection: Connection) -> None:
                for at in due:
                    await asyncio.sleep(at - time.monotonic())
                    done.append(await self._type(connection, at))

            await asyncio.gather(*map(whenever_due, connections))
        return done

    async def _type(self, connection: Connection, at: float) -> Done:
        payload = payloads.command(self._world, next(self._people), self._command, "", self._channel)
        trigger = payload["trigger_id"]
        arrival = self._awaited[trigger] = asyncio.get_running_loop().create_future()
        status = await connection.post(self._head, *self._http.request("slash_commands", payload))
        acknowledged = time.monotonic()
        if status != 200:
            raise NotAcknowledged(f"{self._command}: {status}")
        if self._news is None:
            return Done(at, acknowledged, None)
        await asyncio.wait([arrival], timeout=_PATIENCE)
        return Done(at, acknowledged, arrival.result() if arrival.done() else None)

    @contextmanager
    def _reading_news(self) -> Iterator[None]:
        if self._news is None:
            yield
            return
        loop = asyncio.get_running_loop()
        loop.add_reader(self._news.fileno(), self._read)
        try:
            yield
        finally:
            loop.remove_reader(self._news.fileno())

    def _read(self) -> None:
        while self._news is not None and self._news.poll():
            trigger, arrived = self._news.recv()
            awaited = self._awaited.pop(trigger, None)
            if awaited is not None:
                awaited.set_result(arrived)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            yield Connection(reader, writer)
        finally:
            writer.close()


class Connection:
    """One connection that stays open, lighter than an HTTP library's."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def post(self, head: str, body: bytes, headers: dict[str, str]) -> int:
        """Post a body, and give the status of the answer."""
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self._writer.write(f"{head}{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        await self._reader.readexactly(_length(answer))
        return int(answer.split(b" ", 2)[1])


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else 0
