"""Somebody in front of a portal: pages, their forms, and the codes of an authenticator."""

from __future__ import annotations

import base64
import hmac
import re
import socket
import ssl
import struct
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

_STEP = 30  # seconds that a code of an authenticator lasts


@dataclass(frozen=True, slots=True)
class Page:
    """What was answered: where from, with which status, and its form: where it goes, and its fields."""

    url: str
    status: int
    text: str
    action: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def error(self) -> str:
        """The number of what the portal says is wrong; empty: nothing."""
        found = re.search(r'trmsg="(\d+)"', self.text)
        return found[1] if found else ""


class Visitor:
    """A browser without a screen, with cookies of its own."""

    def __init__(self, client: aiohttp.ClientSession) -> None:
        self._client = client

    async def get(self, url: str, *, follow: bool = True) -> Page:
        """Open a page."""
        async with self._client.get(url, allow_redirects=follow) as answer:
            return await _page(answer)

    async def send(self, page: Page, **typed: str) -> Page:
        """Send the form of a page, filled in."""
        async with self._client.post(urljoin(page.url, page.action), data={**page.fields, **typed}) as answer:
            return await _page(answer)

    async def ask(self, url: str, **fields: str) -> dict[str, Any]:
        """Ask as the scripts of a page do."""
        async with self._client.post(url, data=fields, headers={"X-CSRF-Check": "1"}) as answer:
            found: dict[str, Any] = await answer.json(content_type=None)
            return found


class _Here(AbstractResolver):
    """Every name is this machine, at one port."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give where a server is."""
        del port, family
        return [ResolveResult(hostname=host, host="127.0.0.1", port=self._port, family=2, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is open."""


@asynccontextmanager
async def visiting(port: int, ca_file: Path) -> AsyncIterator[Visitor]:
    """A visitor of servers that listen here under any name."""
    connector = aiohttp.TCPConnector(resolver=_Here(port), ssl=ssl.create_default_context(cafile=ca_file))
    async with aiohttp.ClientSession(connector=connector) as client:
        yield Visitor(client)


def code_of(secret: str, at: float | None = None) -> str:
    """The code that an authenticator shows (RFC 6238)."""
    padded = secret.upper() + "=" * (-len(secret) % 8)
    counted = struct.pack(">Q", int((time.time() if at is None else at) // _STEP))
    digest = hmac.digest(base64.b32decode(padded), counted, "sha1")
    start = digest[-1] & 0xF
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**6:06}"


async def _page(answer: aiohttp.ClientResponse) -> Page:
    text = await answer.text()
    form = _Form()
    form.feed(text)
    return Page(str(answer.url), answer.status, text, urldefrag(form.action).url, form.fields)


class _Form(HTMLParser):
    """The form of a page, with no box ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where it goes, and its fields."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = given.get("action", "")
        elif tag == "input" and given.get("name") and given.get("type") != "checkbox":
            self.fields[given["name"]] = given.get("value", "")
