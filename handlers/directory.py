"""The workspace's members, as Slack tells of them, remembered for a few minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from time import monotonic
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.slack_errors import error_name
from rules.contact import read_email
from rules.people import Member, SlackId
from rules.refusals import InvalidEmail

_NOBODY = {"user_not_found", "users_not_found", "user_not_visible"}
_NOT_FULL = ("deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger", "is_workflow_bot")
_KEPT = 10_000


class DirectorySilent(Exception):  # noqa: N818 - reads as what happened
    """Slack did not say in time who somebody is."""


class Directory:
    """Asks Slack who people are; answers come within `patience` seconds or raise DirectorySilent."""

    def __init__(self, client: AsyncWebClient, *, patience: float = 2.0, kept_for: float = 600.0) -> None:
        self._client = client
        self._patience = patience
        self._kept_for = kept_for
        self._members: dict[SlackId, tuple[float, Member]] = {}

    def remembered(self, slack_id: SlackId) -> Member | None:
        """The member as Slack told of him lately, without asking."""
        told_at, member = self._members.get(slack_id, (0.0, None))
        return member if monotonic() - told_at < self._kept_for else None

    async def member(self, slack_id: SlackId) -> Member | None:
        """The member with this id, None for nobody; remembered answers serve."""
        return self.remembered(slack_id) or await self._asked(slack_id)

    async def owner_of(self, email: str) -> Member | None:
        """The active member who has this address now, asked afresh."""
        try:
            # Both calls together, because a form that waits for them has three seconds.
            async with asyncio.timeout(self._patience):
                found = await self._call("users.lookupByEmail", {"email": email})
                # Only users.info tells a member's language.
                return await self._asked(SlackId(found["user"]["id"])) if found else None
        except TimeoutError as error:
            raise DirectorySilent("users.lookupByEmail and users.info: TimeoutError") from error

    async def everyone(self) -> list[Member]:
        """All members, page by page."""
        members: list[Member] = []
        cursor = ""
        while True:
            page = await self._call("users.list", {"limit": 200, "cursor": cursor, "include_locale": True})
            members += [read_member(user) for user in page.get("members", [])]
            cursor = page.get("response_metadata", {}).get("next_cursor", "")
            if not cursor:
                return members

    async def _asked(self, slack_id: SlackId) -> Member | None:
        found = await self._call("users.info", {"user": slack_id, "include_locale": True})
        if not found:
            return None
        member = read_member(found["user"])
        if len(self._members) >= _KEPT:
            self._members.clear()
        self._members[slack_id] = (monotonic(), member)
        return member

    async def _call(self, method: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        try:
            async with asyncio.timeout(self._patience):
                response = await self._client.api_call(method, params=dict(arguments))
        except SlackApiError as error:
            if error_name(error) in _NOBODY:
                return {}
            raise DirectorySilent(f"{method}: {error_name(error)}") from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise DirectorySilent(f"{method}: {type(error).__name__}") from error
        return response.data if isinstance(response.data, dict) else {}


def read_member(user: Mapping[str, Any]) -> Member:
    """A member from Slack's own description of a user."""
    profile = user.get("profile", {})
    first, _, last = str(profile.get("real_name") or user.get("real_name") or "").partition(" ")
    return Member(
        slack_id=SlackId(user["id"]),
        email=_address(user, profile),
        first_name=profile.get("first_name") or first,
        last_name=profile.get("last_name") or (last if not profile.get("first_name") else ""),
        phone=profile.get("phone") or "",
        title=profile.get("title") or "",
        locale=user.get("locale") or "",
        timezone=user.get("tz") or "",
        is_full=user["id"] != "USLACKBOT" and not any(user.get(flag) for flag in _NOT_FULL),
        is_owner=any(user.get(flag) for flag in ("is_owner", "is_admin", "is_primary_owner")),
    )


def _address(user: Mapping[str, Any], profile: Mapping[str, Any]) -> str | None:
    # The flag may be absent: only a plain "false" means that the address is not verified.
    if user.get("is_email_confirmed") is False:
        return None
    try:
        return read_email(profile.get("email") or "")
    except InvalidEmail:
        return None
