"""A file that somebody dropped into a form, fetched from Slack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from gateways.slack.errors import CallFailed
from rules.files.tables import MOST_BYTES, Fault, FileRefused

# Where Slack keeps the files of its workspaces, by the host of its Web API.
_FILE_HOSTS = {
    "slack.com": ("files.slack.com", "files-origin.slack.com"),
    "slack-gov.com": ("files.slack-gov.com", "files-origin.slack-gov.com"),
}


class FileSilent(Exception):  # noqa: N818 - reads as what happened
    """Slack's failure to hand over a file."""


async def fetch(client: AsyncWebClient, described: Mapping[str, Any]) -> bytes:
    """Fetch the content of a file as Slack describes it.

    Raises FileSilent, and FileRefused for one that is too large.
    """
    try:
        address = str(described.get("url_private_download") or await _address(client, str(described["id"])))
        return await _content(client, address)
    except CallFailed as error:
        raise FileSilent(type(error).__name__) from error


async def _address(client: AsyncWebClient, file: str) -> str:
    # Of a file that comes by Slack Connect the form tells only the id.
    info = await client.files_info(file=file)
    return str(info["file"].get("url_private_download") or "")


def may_have_token(address: str, api: str) -> bool:
    """Tell whether the Slack of this Web API keeps files there."""
    try:
        asked, own = URL(address), URL(api)
    except ValueError:
        return False
    if asked.user is not None:
        return False
    if own.host in _FILE_HOSTS:
        return (asked.scheme, asked.port) == ("https", 443) and asked.host in _FILE_HOSTS[own.host]
    return (asked.scheme, asked.host, asked.port) == (own.scheme, own.host, own.port)


async def _content(client: AsyncWebClient, address: str) -> bytes:
    if client.session is None or not may_have_token(address, client.base_url):
        raise FileSilent("no address of Slack's")
    headers = {"Authorization": f"Bearer {client.token}"}
    # A redirect would carry the token along.
    async with client.session.get(URL(address), headers=headers, allow_redirects=False) as answer:
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
