"""The team channel, found by id or name and joined."""

from __future__ import annotations

import re

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import error_name

_ID = re.compile(r"[CG][A-Z0-9]{5,}")
_log = structlog.get_logger(__name__)


class ChannelUnknown(Exception):  # noqa: N818 - reads as what is wrong
    """A channel name or id that the bot cannot see."""


async def find_team_channel(client: AsyncWebClient, wanted: str) -> str:
    """Find the id of the team channel, and join it if public.

    Raises ChannelUnknown, and SlackApiError as Slack does.
    """
    channel = await _by_id(client, wanted) if _ID.fullmatch(wanted) else await _by_name(client, wanted.lstrip("#"))
    if not channel["is_member"] and not channel["is_private"]:
        await _join(client, channel["id"])
    return str(channel["id"])


async def _by_id(client: AsyncWebClient, wanted: str) -> dict[str, str]:
    try:
        return dict((await client.conversations_info(channel=wanted))["channel"])
    except SlackApiError as error:
        if error_name(error) == "channel_not_found":
            raise ChannelUnknown(wanted) from error
        raise


async def _by_name(client: AsyncWebClient, wanted: str) -> dict[str, str]:
    cursor = ""
    while True:
        page = await client.conversations_list(
            types="public_channel,private_channel", exclude_archived=True, limit=200, cursor=cursor
        )
        for channel in page["channels"]:
            if channel["name"] == wanted:
                return dict(channel)
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            raise ChannelUnknown(wanted)


async def _join(client: AsyncWebClient, channel: str) -> None:
    try:
        await client.conversations_join(channel=channel)
    except SlackApiError as error:
        _log.warning("the bot could not join the team channel: invite it", error=error_name(error))
