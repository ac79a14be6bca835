"""The team channel: found by id or name, joined, and looked at again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import error_name
from rules.model.team_channel import ChannelStanding, TeamChannel

_ID = re.compile(r"[CG][A-Z0-9]{5,}")
_SHARED = ("is_ext_shared", "is_pending_ext_shared")
_MOVED = "NOTIFICATIONS_CHANNEL leads to another channel, so nothing is told there: put the id of one into the setting"
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


@dataclass(frozen=True, slots=True)
class ChannelSeen:
    """The team channel as Slack describes it.

    `described` is what the setting leads to now; of a channel that moved, another.
    """

    channel: TeamChannel
    described: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The name that people read."""
        return str(self.described.get("name", ""))

    @property
    def is_renamed(self) -> bool:
        """Whether it is no longer called as the setting says."""
        setting = self.channel.setting
        return not _ID.fullmatch(setting) and self.name != setting.lstrip("#")

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in it."""
        return bool(self.described.get("is_member"))

    @property
    def is_private(self) -> bool:
        """Whether only its members see it."""
        return bool(self.described.get("is_private"))

    @property
    def is_archived(self) -> bool:
        """Whether nobody can write there any more."""
        return bool(self.described.get("is_archived"))


async def find_team_channel(client: AsyncWebClient, setting: str, kept: str = "") -> TeamChannel:
    """Find the team channel, and join it if public.

    An id is certain; a name stays with the channel that it led to first, whose id was `kept`. Raises ChannelUnknown,
    and SlackApiError as Slack does.
    """
    seen = await see_team_channel(client, setting, kept)
    channel = seen.channel
    if channel.standing is ChannelStanding.MOVED:
        _log.error(_MOVED, channel=channel.id, other=seen.described["id"])
        return channel
    if seen.is_renamed:
        _log.warning("the team channel has another name: put its id into NOTIFICATIONS_CHANNEL", channel=channel.id)
    if not seen.has_bot and not seen.is_private:
        await _join(client, channel.id)
    if channel.standing is ChannelStanding.SHARED:
        _log.warning("the team channel is shared with another company: no names are told there", channel=channel.id)
    return channel


async def see_team_channel(client: AsyncWebClient, setting: str, kept: str = "") -> ChannelSeen:
    """Look which channel is the team's, as `find_team_channel` does, and change nothing."""
    name = setting.lstrip("#")
    if _ID.fullmatch(setting):
        return _seen(setting, await _by_id(client, setting))
    if not kept:
        return _seen(setting, await _by_name(client, name))
    try:
        first = await _by_id(client, kept)
    except ChannelUnknown:
        first = {}
    if first.get("name") == name:
        return _seen(setting, first)
    try:
        return ChannelSeen(TeamChannel(kept, setting, ChannelStanding.MOVED), await _by_name(client, name))
    except ChannelUnknown:
        if not first:
            raise
        return _seen(setting, first)


def _seen(setting: str, described: dict[str, Any]) -> ChannelSeen:
    shared = any(described.get(each) for each in _SHARED)
    standing = ChannelStanding.SHARED if shared else ChannelStanding.OURS
    return ChannelSeen(TeamChannel(str(described["id"]), setting, standing), described)


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
