"""A file that somebody dropped into a form, fetched from Slack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.slack_errors import CallFailed
from rules.tables import MOST_BYTES, Fault, FileRefused


class FileSilent(Exception):  # noqa: N818 - reads as what happened
    """Slack did not hand over the file."""


async def fetch(client: AsyncWebClient, described: Mapping[str, Any]) -> bytes:
    """The content of a file as Slack describes it; raises FileSilent, and FileRefused for one that is too large."""
    try:
        address = str(described.get("url_private_download") or await _address(client, str(described["id"])))
        return await _content(client, address)
    except CallFailed as error:
        raise FileSilent(type(error).__name__) from error


async def _address(client: AsyncWebClient, file: str) -> str:
    # Of a file that comes by Slack Connect the form tells only the id.
    info = await client.files_info(file=file)
    return str(info["file"].get("url_private_download") or "")


async def _content(client: AsyncWebClient, address: str) -> bytes:
    slack, host = urlsplit(client.base_url).hostname or "", urlsplit(address).hostname or ""
    # Our token goes to Slack, and nowhere else.
    if client.session is None or not (host == slack or host.endswith(f".{slack}")):
        raise FileSilent("no address of Slack's")
    headers = {"Authorization": f"Bearer {client.token}"}
    async with client.session.get(address, headers=headers, allow_redirects=False) as answer:
        # To whom it does not know, Slack shows its page for signing in.
        if answer.status != 200 or answer.content_type == "text/html":
            raise FileSilent(f"http_{answer.status}")
        return await _bounded(answer)


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    content = bytearray()
    async for piece in answer.content.iter_chunked(64 * 1024):
        content += piece
        if len(content) > MOST_BYTES:
            raise FileRefused(Fault.TOO_LARGE)
    return bytes(content)
