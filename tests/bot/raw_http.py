"""HTTP as somebody writes it byte by byte, who may mean no good."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

SECRET = "signing-sandbox"
FORM = "application/x-www-form-urlencoded"
STATUS = re.compile(rb"^HTTP/1\.[01] (\d{3}) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Raw:
    """A connection, and what comes through it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def says(self, within: float = 20.0) -> list[int]:
        """Every status until the other side closes; a reset says no more than the end."""
        return [int(each) for each in STATUS.findall(await self.all(within))]

    async def all(self, within: float = 20.0) -> bytes:
        """Every byte until the other side closes."""
        said = b""
        async with asyncio.timeout(within):
            try:
                while piece := await self.reader.read(65536):
                    said += piece
            except ConnectionError:
                pass
        return said

    async def answer(self, within: float = 20.0) -> int:
        """The status of the next answer, of which only the head is read."""
        async with asyncio.timeout(within):
            return int(STATUS.findall(await self.reader.readuntil(b"\r\n\r\n"))[0])

    async def status(self, within: float = 20.0) -> int:
        """The status of the next answer, which is read to its end."""
        async with asyncio.timeout(within):
            head = await self.reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            await self.reader.readexactly(int(length[1]) if length else 0)
        return int(STATUS.findall(head)[0])


@asynccontextmanager
async def raw(port: int, *pieces: bytes) -> AsyncIterator[Raw]:
    """A connection that sends these pieces at once, and stays open."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for piece in pieces:
            writer.write(piece)
        yield Raw(reader, writer)
    finally:
        writer.transport.abort()


def post(body: bytes, *more: str, signed: bool = True, kind: str = FORM, length: int | None = None) -> bytes:
    """A POST as Slack writes it; `more` are headers besides, `length` what it says of its body."""
    lines = [f"Content-Type: {kind}", f"Content-Length: {len(body) if length is None else length}", *more]
    if signed:
        lines += signature(body)
    return head("POST /slack/events", *lines) + body


def head(asked: str, *lines: str) -> bytes:
    """The head of a request."""
    return "".join(f"{line}\r\n" for line in (f"{asked} HTTP/1.1", "Host: bot", *lines, "")).encode("latin-1")


def signature(body: bytes, at: int | None = None, secret: str = SECRET) -> list[str]:
    """The headers by which Slack signs a body, now or at another time."""
    then = str(int(time.time()) if at is None else at)
    digest = hmac.new(secret.encode(), f"v0:{then}:".encode() + body, hashlib.sha256).hexdigest()
    return [f"X-Slack-Request-Timestamp: {then}", f"X-Slack-Signature: v0={digest}"]
