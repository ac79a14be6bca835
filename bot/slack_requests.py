"""Requests to /slack/events: size limits and Slack's signature."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import structlog
from aiohttp import hdrs, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from handlers.background import reference

# A view has 250 kB at most. Written as JSON with \u escapes and percent-encoded in a form, é is %5Cu00e9: two bytes
# become eight, and nothing grows more.
LARGEST_BODY = 2**20
# token=…&ssl_check=1, which nobody signs; in bytes and seconds.
_LARGEST_UNSIGNED = 512
_UNSIGNED_WITHIN = 2.0
_TIMESTAMP, _SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
_TIME = re.compile(r"[0-9]{1,12}")
_SIGNED = re.compile(r"v0=[0-9a-f]{64}")
# As long as slack_sdk accepts a signature, in seconds.
FRESH_SECONDS = 300
_FORM = "application/x-www-form-urlencoded"
_PATH = "/slack/events"

# What Bolt raises over JSON that is none, that is too deep, or that is not as Slack documents it.
_UNREADABLE = (ValueError, RecursionError, AttributeError, LookupError, TypeError)
_log = structlog.get_logger(__name__)

Verified = Callable[[web.Request], None]


def add_events(server: web.Application, app: AsyncApp, verifier: SignatureVerifier, verified: Verified) -> None:
    """Serve Slack's requests.

    `verified` is called for each as soon as its signature is found good.
    """
    requests = _Requests(app, verifier, verified)
    server.router.add_post(_PATH, requests.post, expect_handler=requests.expect)
    server.router.add_get(_PATH, requests.get, allow_head=False)


class _Requests:
    """Handlers of Slack's requests, with the cheapest check first."""

    def __init__(self, app: AsyncApp, verifier: SignatureVerifier, verified: Verified) -> None:
        self._app = app
        self._verifier = verifier
        self._verified = verified

    async def expect(self, request: web.Request) -> web.Response | None:
        """Ask for a body only where it will be read."""
        if request.headers[hdrs.EXPECT].lower() != "100-continue":
            return web.Response(status=417)
        refusal = self._refusal(request)
        if refusal is None:
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            request.writer.output_size = 0  # the answer itself has not begun
        return refusal

    async def get(self, request: web.Request) -> web.Response:
        """Answer Slack's ssl_check; refuse anything else."""
        if request.query.get("ssl_check") != "1":
            raise web.HTTPMethodNotAllowed(request.method, [hdrs.METH_POST])
        return web.Response()

    async def post(self, request: web.Request) -> web.Response:
        """Answer what Slack signed, and its ssl_check; refuse anything else."""
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        if not _signature(request):
            return await _answer_unsigned(request)
        body = await request.read()
        if not self._is_signed(request, body):
            return web.Response(status=200 if _is_ssl_check(request, body) else 401)
        self._verified(request)
        try:
            asked = _as_bolt_reads_it(request, body)
        except _UNREADABLE as error:
            _log.error("a request could not be read", error=type(error).__name__, reference=reference())
            return web.Response(status=400)
        return await to_aiohttp_response(await self._app.async_dispatch(asked))

    def _refusal(self, request: web.Request) -> web.Response | None:
        status = _fault_of_body(request)
        if status is None and not self._may_be_signed(request):
            status = 401
        return None if status is None else web.Response(status=status)

    def _may_be_signed(self, request: web.Request) -> bool:
        if not any(name in request.headers for name in (_TIMESTAMP, _SIGNATURE)):
            return _may_be_ssl_check(request)
        time = _only(request, _TIMESTAMP, _TIME)
        if not time or not _signature(request):
            return False
        return abs(self._verifier.clock.now() - int(time)) <= FRESH_SECONDS

    def _is_signed(self, request: web.Request, body: bytes) -> bool:
        try:
            return self._verifier.is_valid(body, request.headers[_TIMESTAMP], request.headers[_SIGNATURE])
        except UnicodeDecodeError:  # a body that is no text
            return False


def _as_bolt_reads_it(request: web.Request, body: bytes) -> AsyncBoltRequest:
    headers: Any = request.headers  # as Bolt's own adapter hands them on
    return AsyncBoltRequest(body=body.decode(), query=request.query_string, headers=headers)


def _fault_of_body(request: web.Request) -> int | None:
    if hdrs.CONTENT_ENCODING in request.headers:
        return 415
    # Chunks have none. Slack always says how long a body is; tiny chunks would cost more to read than to send.
    if request.content_length is None:
        return 411
    return 413 if request.content_length > LARGEST_BODY else None


def _signature(request: web.Request) -> str:
    return _only(request, _SIGNATURE, _SIGNED)


def _only(request: web.Request, name: str, form: re.Pattern[str]) -> str:
    # Nothing where it is missing, said twice, or of another form.
    said = request.headers.getall(name, [])
    return said[0] if len(said) == 1 and form.fullmatch(said[0]) else ""


async def _answer_unsigned(request: web.Request) -> web.Response:
    try:
        async with asyncio.timeout(_UNSIGNED_WITHIN):
            body = await request.read()
    except TimeoutError:
        return web.Response(status=408)
    return web.Response(status=200 if _is_ssl_check(request, body) else 401)


def _may_be_ssl_check(request: web.Request) -> bool:
    return request.content_type == _FORM and (request.content_length or 0) <= _LARGEST_UNSIGNED


def _is_ssl_check(request: web.Request, body: bytes) -> bool:
    if not _may_be_ssl_check(request):
        return False
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)).get("ssl_check") == "1"
