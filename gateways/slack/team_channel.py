"""The team channel: found by id or name, joined, and looked at again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import error_name
from rules.model.team_channel import ChannelStanding, TeamChannel

_ID = re.compile(r"[CG][A-Z0-9]{5,}")
_SHARED = ("is_ext_shared", "is_pending_ext_shared")
_log = structlog.get_logger(__name__)


class ChannelUnknown(Exception):  # noqa: N818 - reads as what is wrong
    """A channel name or id that the bot cannot see."""


class KnownChannel:
    """The team channel as it was when it was last looked at."""

    def __init__(self, client: AsyncWebClient, channel: TeamChannel) -> None:
        self._client = client
        self.now = channel

    async def look(self) -> TeamChannel:
        """Look at the channel again; one that cannot be seen stays as it was."""
        try:
            self.now = await find_team_channel(self._client, self.now.setting, self.now.id)
        except ChannelUnknown:
            _log.warning("the team channel cannot be seen", channel=self.now.id)
        return self.now


async def find_team_channel(client: AsyncWebClient, setting: str, kept: str = "") -> TeamChannel:
    """Find the team channel, and join it if public.

    An id is certain; a name stays with the channel that it led to first, whose id was `kept`. Raises ChannelUnknown,
    and SlackApiError as Slack does.
    """
    if _ID.fullmatch(setting):
        found = await _by_id(client, setting)
    elif not kept:
        found = await _by_name(client, setting.lstrip("#"))
    else:
        return await _by_first(client, setting, kept)
    return await _joined(client, setting, found)


async def _by_first(client: AsyncWebClient, setting: str, kept: str) -> TeamChannel:
    name = setting.lstrip("#")
    try:
        found = await _by_id(client, kept)
    except ChannelUnknown:
        found = {}
    if found.get("name") == name:
        return await _joined(client, setting, found)
    try:
        other = await _by_name(client, name)
    except ChannelUnknown:
        if not found:
            raise
        _log.warning("the team channel has another name: put its id into NOTIFICATIONS_CHANNEL", channel=kept)
        return await _joined(client, setting, found)
    _log.error(
        "NOTIFICATIONS_CHANNEL leads to another channel, so nothing is told there: put the id of one into the setting",
        channel=kept,
        other=other["id"],
    )
    return TeamChannel(kept, setting, ChannelStanding.MOVED)


async def _joined(client: AsyncWebClient, setting: str, found: dict[str, Any]) -> TeamChannel:
    if not found["is_member"] and not found["is_private"]:
        await _join(client, found["id"])
    channel = TeamChannel(str(found["id"]), setting)
    if not any(found.get(each) for each in _SHARED):
        return channel
    _log.warning("the team channel is shared with another company: no names are told there", channel=channel.id)
    return replace(channel, standing=ChannelStanding.SHARED)


async def _by_id(client: AsyncWebClient, wanted: str) -> dict[str, Any]:
    try:
        return dict((await client.conversations_info(channel=wanted))["channel"])
    except SlackApiError as error:
        if error_name(error) == "channel_not_found":
            raise ChannelUnknown(wanted) from error
        raise


async def _by_name(client: AsyncWebClient, wanted: str) -> dict[str, Any]:
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
