"""Connections to the HTTP port, bounded in number, time and memory."""

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
    """The limits of connections, in seconds and bytes."""

    connections: int
    # From its first byte to its answer, unless Slack signed it. Slack itself waits three seconds.
    request: float = 10.0
    answer: float = 10.0
    # The rest of a refused body is waited for, so that its sender reads the answer.
    refused_body: float = 1.0
    # Longer than load balancers keep theirs (600 at most): the side that closes first may lose a request.
    idle: float = 630.0
    unsigned: int = LARGEST_BODY + _BESIDE_THE_BODY
    unsigned_in_all: int = 16 * 2**20


def limits_of_process() -> Limits:
    """Give limits that leave this process enough descriptors."""
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return Limits(_MOST_CONNECTIONS if allowed == resource.RLIM_INFINITY else min(_MOST_CONNECTIONS, allowed // 2))


class Connections:
    """All open connections, bounded in number.

    Beyond the bound, the connection that has waited longest is closed: first one that Slack never used. One whose
    request the bot works on stays.
    """

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
        """The number of open connections."""
        return len(self._strange) + len(self._known) + len(self._busy)

    def wait(self, connection: Connection, *, known: bool) -> None:
        """Count a connection as the latest that may be closed for others."""
        self.forget(connection)
        (self._known if known else self._strange)[connection] = None
        if self.count > self.limits.connections:
            self._longest_waiting(connection).end("too many connections")

    def work(self, connection: Connection) -> None:
        """Keep a connection open while the bot works on its request."""
        self.forget(connection)
        self._busy.add(connection)

    def forget(self, connection: Connection) -> None:
        """Stop counting a connection."""
        self._strange.pop(connection, None)
        self._known.pop(connection, None)
        self._busy.discard(connection)

    def hold(self, size: int) -> None:
        """Count bytes held before Slack's signature is known.

        A negative size counts them no longer. Beyond the bound, the connection that holds most is closed.
        """
        self._held += size
        if size > 0 and self._held > self.limits.unsigned_in_all:
            max([*self._strange, *self._known], key=lambda each: each.held).end("too much at once")

    def close_strange(self) -> None:
        """Close the connections through which Slack never asked anything."""
        for connection in list(self._strange):
            connection.abort()

    def _longest_waiting(self, newest: Connection) -> Connection:
        others = (each for group in (self._strange, self._known) for each in group if each is not newest)
        return next(others, newest)


class Connection(web.RequestHandler, asyncio.BufferedProtocol):
    """One connection, with a time limit for each request and answer."""

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
        """Start the time limit of the first request."""
        self._wire = cast("asyncio.Transport", transport)
        super().connection_made(transport)
        self.asks()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Forget this connection, which has closed."""
        self._wire = None
        self._disarm()
        self._release()
        self._among.forget(self)
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002 - asyncio asks so
        """Give the buffer for the next bytes."""
        return self._among.buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Take what has arrived, unless it is left of a refused request."""
        if self._deaf:
            return
        if not self._working:
            self.asks()
            self._hold(nbytes)
        if self._wire is not None and not self._wire.is_closing():
            self.data_received(bytes(self._among.buffer[:nbytes]))

    def asks(self) -> None:
        """Start the time limit of a request, at its first byte."""
        if self._wire is not None and not self._asking:
            self._asking = True
            self._arm(self._among.limits.request, "no whole request in time")
            self._among.wait(self, known=self._known)

    def is_slacks(self) -> None:
        """End the time limit of a request that Slack signed."""
        if self._wire is None:
            return
        self._asking, self._known, self._working = False, True, True
        self._disarm()
        self._release()
        self._among.work(self)

    def answers(self, *, unread: bool) -> None:
        """Start the time limit of an answer that is ready.

        `unread` drops the rest of the request's body.
        """
        if self._wire is None:
            return
        self._asking, self._working, self._deaf = False, False, unread
        self._release()
        self._arm(self._among.limits.answer, "an answer that nobody reads")
        self._among.wait(self, known=self._known)

    def end(self, reason: str) -> None:
        """Close at once, and log why."""
        _log.warning("a connection was closed", reason=reason)
        self.abort()

    def abort(self) -> None:
        """Close at once, even while something is under way."""
        self._release()
        self._among.forget(self)
        if self._wire is not None:
            self._wire.abort()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """Refuse what is not HTTP, without logging or repeating its words.

        aiohttp would log them and send them back. Raises ConnectionError where the other side has left.
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
    """Tell the connection that Slack signed this request."""
    if isinstance(request.protocol, Connection):
        request.protocol.is_slacks()
