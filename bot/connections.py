"""Connections to the HTTP port: bounded in number, time and memory until Slack is known to have signed."""

from __future__ import annotations

import asyncio
import resource
from dataclasses import dataclass
from typing import Any, cast

import structlog
from aiohttp import web

from bot.slack_requests import LARGEST_BODY

# Of the descriptors, half are left to the database, files, calls to Slack, and connections being accepted or closed.
_MOST_CONNECTIONS = 1024
# A head, and what may follow it until the body is known to be refused.
_BESIDE_THE_BODY = 2**17
# Read at once: small, because all of it is parsed before anything else has its turn.
_READ_AT_ONCE = 2**14

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What connections may take; times in seconds, sizes in bytes."""

    connections: int
    # From its first byte to its answer, unless Slack signed it. Slack itself waits three seconds.
    request: float = 10.0
    answer: float = 10.0
    # What is left of a refused body is waited for, so that whoever sends it reads the answer.
    refused_body: float = 1.0
    # Longer than load balancers keep theirs (600 at most): whoever closes first may lose a request.
    idle: float = 630.0
    unsigned: int = LARGEST_BODY + _BESIDE_THE_BODY
    unsigned_in_all: int = 16 * 2**20


def limits_of_process() -> Limits:
    """The limits that leave this process enough descriptors."""
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return Limits(_MOST_CONNECTIONS if allowed == resource.RLIM_INFINITY else min(_MOST_CONNECTIONS, allowed // 2))


class Connections:
    """All that are open. Beyond the bound, the one is closed that has waited longest and was never Slack's."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        # Of all of them: what is read into it is copied before another reads.
        self.buffer = bytearray(_READ_AT_ONCE)
        # Both in the order of their last request.
        self._strange: dict[Connection, None] = {}
        self._known: dict[Connection, None] = {}
        self._busy: set[Connection] = set()
        self._held = 0

    @property
    def count(self) -> int:
        """How many are open."""
        return len(self._strange) + len(self._known) + len(self._busy)

    def wait(self, connection: Connection, *, known: bool) -> None:
        """Count a connection as the latest of those that may be closed for others."""
        self.forget(connection)
        (self._known if known else self._strange)[connection] = None
        if self.count > self.limits.connections:
            self._longest_waiting(connection).end("too many connections")

    def work(self, connection: Connection) -> None:
        """Keep a connection whatever comes: the bot works on what Slack asked through it."""
        self.forget(connection)
        self._busy.add(connection)

    def forget(self, connection: Connection) -> None:
        """Count a connection no longer."""
        self._strange.pop(connection, None)
        self._known.pop(connection, None)
        self._busy.discard(connection)

    def hold(self, size: int) -> None:
        """Count bytes that are held of nobody knows whom, or with a negative size no longer; whoever has most goes."""
        self._held += size
        if size > 0 and self._held > self.limits.unsigned_in_all:
            max([*self._strange, *self._known], key=lambda each: each.held).end("too much at once")

    def close_strange(self) -> None:
        """Close those through which Slack never asked anything."""
        for connection in list(self._strange):
            connection.abort()

    def _longest_waiting(self, newest: Connection) -> Connection:
        others = (each for group in (self._strange, self._known) for each in group if each is not newest)
        return next(others, newest)


class Connection(web.RequestHandler, asyncio.BufferedProtocol):
    """One connection, with a time for each request and for the reading of each answer."""

    def __init__(self, server: web.Server, among: Connections) -> None:
        limits = among.limits
        super().__init__(
            server,
            loop=asyncio.get_running_loop(),
            access_log=None,  # type: ignore[arg-type] # as web.AppRunner documents it
            auto_decompress=False,
            keepalive_timeout=limits.idle,
            lingering_time=limits.refused_body,
        )
        self.held = 0
        self._among = among
        self._wire: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._asking = self._known = self._working = self._deaf = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin: a first request has to follow."""
        self._wire = cast("asyncio.Transport", transport)
        super().connection_made(transport)
        self.asks()

    def connection_lost(self, exc: BaseException | None) -> None:
        """End: nothing is kept of it."""
        self._wire = None
        self._disarm()
        self._release()
        self._among.forget(self)
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002 - asyncio asks so
        """Where the next bytes are put."""
        return self._among.buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Take what has arrived, unless it belongs to what was refused."""
        if self._deaf:
            return
        if not self._working:
            self.asks()
            self._hold(nbytes)
        if self._wire is not None and not self._wire.is_closing():
            self.data_received(bytes(self._among.buffer[:nbytes]))

    def asks(self) -> None:
        """Give a request its time, from its first byte on."""
        if self._wire is not None and not self._asking:
            self._asking = True
            self._arm(self._among.limits.request, "no whole request in time")
            self._among.wait(self, known=self._known)

    def is_slacks(self) -> None:
        """Slack signed the request: it is worked on for as long as that takes."""
        if self._wire is None:
            return
        self._asking, self._known, self._working = False, True, True
        self._disarm()
        self._release()
        self._among.work(self)

    def answers(self, *, unread: bool) -> None:
        """The answer is ready, and has its time; `unread` drops the rest of a body."""
        if self._wire is None:
            return
        self._asking, self._working, self._deaf = False, False, unread
        self._release()
        self._arm(self._among.limits.answer, "an answer that nobody reads")
        self._among.wait(self, known=self._known)

    def end(self, reason: str) -> None:
        """Close at once, and say why."""
        _log.warning("a connection was closed", reason=reason)
        self.abort()

    def abort(self) -> None:
        """Close at once, whatever is under way."""
        self._release()
        self._among.forget(self)
        if self._wire is not None:
            self._wire.abort()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """Refuse what is not HTTP, without its words, which aiohttp would log and send back.

        Raises ConnectionError where the other side has left.
        """
        if isinstance(exc, ConnectionError) and not self.connected:
            raise exc  # nobody is left to answer
        if status != web.HTTPBadRequest.status_code:
            return super().handle_error(request, status, exc, message)
        _log.warning("a request was refused", reason=type(exc).__name__)
        self.answers(unread=True)
        refusal = web.Response(status=status)
        refusal.force_close()
        return refusal

    def _hold(self, size: int) -> None:
        self.held += size
        self._among.hold(size)
        if self.held > self._among.limits.unsigned:
            self.end("too much from one")

    def _release(self) -> None:
        self._among.hold(-self.held)
        self.held = 0

    def _arm(self, seconds: float, fault: str) -> None:
        self._disarm()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._time_is_up, fault)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _time_is_up(self, fault: str) -> None:
        if self._asking or (self._wire is not None and self._wire.get_write_buffer_size()):
            self.end(fault)


@web.middleware
async def timed(request: web.Request, handler: Any) -> web.StreamResponse:
    """Tell the connection when a request begins, and when its answer is ready."""
    connection = request.protocol
    if not isinstance(connection, Connection):
        raise TypeError("requests are timed where they are listened for")
    connection.asks()
    try:
        return cast("web.StreamResponse", await handler(request))
    finally:
        connection.answers(unread=not request.content.is_eof())


def slack_asks_through(request: web.Request) -> None:
    """Say that Slack signed this request."""
    if isinstance(request.protocol, Connection):
        request.protocol.is_slacks()
