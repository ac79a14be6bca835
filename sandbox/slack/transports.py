"""Transports of interactions to the app: Socket Mode and signed HTTP."""

import asyncio
import hashlib
import hmac
import itertools
import json
import time
import uuid
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from sandbox.slack.record import Record
from sandbox.slack.world import World

Json = dict[str, Any]

ACKNOWLEDGED_WITHIN = 3.0


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What the app answered to an interaction, after how many seconds.

    `failure` is Slack's name for the failure; None where the app acknowledged in time.
    """

    status: int | None
    body: Any
    seconds: float
    failure: str | None = None


class SocketMode:
    """The Socket Mode connections of apps, used in turn."""

    def __init__(self, world: World, record: Record) -> None:
        self.links: list[web.WebSocketResponse] = []
        self._world = world
        self._record = record
        self._awaited: dict[str, asyncio.Future[Any]] = {}
        self._turn = itertools.count()

    async def link(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it ends."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._world.tickets:
            return web.Response(status=404)
        self._world.tickets.discard(ticket)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        self.links.append(socket)
        try:
            await self._serve(socket)
        finally:
            self._forget(socket)
        return socket

    def _forget(self, socket: web.WebSocketResponse) -> None:
        if socket in self.links:
            self.links.remove(socket)

    async def _serve(self, socket: web.WebSocketResponse) -> None:
        info = {"app_id": self._world.settings.app_id}
        debug = {"host": "sandbox", "approximate_connection_time": 18060}
        hello = {"type": "hello", "connection_info": info, "num_connections": len(self.links), "debug_info": debug}
        await socket.send_str(json.dumps(hello))
        async for message in socket:
            if message.type == aiohttp.WSMsgType.TEXT:
                self._read(message.data)

    def _read(self, data: str) -> None:
        self._record.passed("acknowledgement", data, to_slack=True)
        given = json.loads(data)
        waiting = self._awaited.get(given.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(given.get("payload"))

    async def deliver(self, kind: str, payload: Json, within: float, retry: Json) -> Acknowledgement:
        """Send one envelope and wait for its acknowledgement."""
        started = time.perf_counter()
        if not self.links:
            return Acknowledgement(None, None, 0.0, "dispatch_failed")
        envelope_id = str(uuid.uuid4())
        socket = self.links[next(self._turn) % len(self.links)]
        waiting: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._awaited[envelope_id] = waiting
        envelope = {"envelope_id": envelope_id, "type": kind, "payload": payload}
        if kind == "events_api":
            retry = {"retry_attempt": 0, "retry_reason": ""} | retry
        try:
            sent = json.dumps({**envelope, **retry, "accepts_response_payload": kind != "events_api"})
            self._record.passed(kind, sent, to_slack=False)
            await socket.send_str(sent)
            # Not wait_for, which before Python 3.12 swallows a cancel that comes with the answer: Ctrl-C would be lost.
            async with asyncio.timeout(within):
                body = await waiting
        except TimeoutError:
            return Acknowledgement(None, None, time.perf_counter() - started, "operation_timeout")
        except ConnectionError:
            return Acknowledgement(None, None, time.perf_counter() - started, "dispatch_failed")
        finally:
            del self._awaited[envelope_id]
        return Acknowledgement(200, body or None, time.perf_counter() - started)

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Ask every connected app to connect anew.

        Nothing more is sent over the old connections.
        """
        notice = {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
        for socket in list(self.links):
            self._forget(socket)
            await socket.send_str(json.dumps(notice))

    async def drop(self) -> None:
        """Close every connection."""
        for socket in list(self.links):
            self._forget(socket)
            await socket.close()


class SignedHttp:
    """Requests to the app's own address, signed with its secret."""

    def __init__(self, world: World, record: Record) -> None:
        self._record = record
        self.secret = world.settings.signing_secret
        self._session: aiohttp.ClientSession | None = None

    async def deliver(self, url: str, kind: str, payload: Json, within: float, retry: Json) -> Acknowledgement:
        """Post one interaction and wait for the answer."""
        started = time.perf_counter()
        body, headers = self.request(kind, payload)
        for key, value in retry.items():
            name = {"retry_attempt": "X-Slack-Retry-Num", "retry_reason": "X-Slack-Retry-Reason"}[key]
            headers[name] = str(value)
        self._record.passed(kind, body, to_slack=False)
        try:
            async with asyncio.timeout(within):
                status, answer = await self._post(url, body, headers)
        except TimeoutError:
            return Acknowledgement(None, None, time.perf_counter() - started, "operation_timeout")
        except (aiohttp.ClientError, OSError):
            return Acknowledgement(None, None, time.perf_counter() - started, "dispatch_failed")
        failure = None if status == 200 else "dispatch_failed"
        return Acknowledgement(status, answer, time.perf_counter() - started, failure)

    def request(self, kind: str, payload: Json) -> tuple[bytes, dict[str, str]]:
        """Give an interaction's signed body and headers, as Slack posts them."""
        if kind == "events_api":
            body, content_type = json.dumps(payload).encode(), "application/json"
        else:
            form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, content_type = urlencode(form).encode(), "application/x-www-form-urlencoded"
        now = str(int(time.time()))
        base = b"v0:" + now.encode() + b":" + body
        signature = hmac.new(self.secret.encode(), base, hashlib.sha256).hexdigest()
        signed = {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={signature}"}
        return body, {"Content-Type": content_type, **signed}

    async def _post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, Any]:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        async with self._session.post(url, data=body, headers=headers) as response:
            raw = await response.read()
            self._record.passed("acknowledgement", raw, to_slack=True)
            return response.status, _body(response.content_type, raw)

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None


def _body(content_type: str, raw: bytes) -> Any:
    if not raw:
        return None
    return json.loads(raw) if content_type == "application/json" else raw.decode()


class Transports:
    """Both transports: HTTP where `request_url` is set, else Socket Mode."""

    def __init__(self, world: World, record: Record) -> None:
        self.request_url: str | None = None
        self.within = ACKNOWLEDGED_WITHIN
        self._clock = world.clock
        self.sockets = SocketMode(world, record)
        self.http = SignedHttp(world, record)

    async def deliver(self, kind: str, payload: Json, **retry: Any) -> Acknowledgement:
        """Deliver one interaction or event to the app.

        Kinds are slash_commands, interactive and events_api.
        """
        within = self._clock.on_the_wall(self.within)
        if self.request_url:
            return await self.http.deliver(self.request_url, kind, payload, within, retry)
        return await self.sockets.deliver(kind, payload, within, retry)
