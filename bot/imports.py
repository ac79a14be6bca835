"""Two helpers: the client's HTTP session, and the workspace's roster."""

from __future__ import annotations

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import Directory, DirectorySilent
from rules.import_lines import Roster


def session_of(client: AsyncWebClient) -> aiohttp.ClientSession:
    """Give the session that the client was made with; raises ValueError."""
    if client.session is None:
        raise ValueError("the client needs a session of its own")
    return client.session


async def read_roster(directory: Directory) -> Roster | None:
    """Ask Slack who the firm's people are; None while it does not say."""
    try:
        return await directory.roster()
    except DirectorySilent:
        return None
