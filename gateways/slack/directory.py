"""The workspace's members, as Slack tells of them, remembered for a few minutes."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Mapping, Sequence
from time import monotonic
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.error_names import ErrorClass
from gateways.slack.errors import error_class, error_name, judge
from gateways.slack.outsiders import outside
from rules.model.contact import read_email
from rules.model.failures import Failure
from rules.model.people import Member, SlackId
from rules.model.refusals import Field, InvalidEmail
from rules.model.subscriber_form import LIMITS
from rules.model.writing import tidy

_log = structlog.get_logger(__name__)
_KEPT = 10_000
_AT_ONCE = 20


class DirectorySilent(Exception):  # noqa: N818 - reads as what happened
    """Slack's failure to say in time who somebody is.

    `wait` is in how many seconds Slack will say it, if it tells; `failure` is there where Slack answered.
    """

    def __init__(self, why: str, wait: float | None = None, failure: Failure | None = None) -> None:
        super().__init__(why)
        self.wait = wait
        self.failure = failure


class Directory:
    """The members of one workspace, asked of Slack or remembered.

    A call that Slack does not answer within `patience` seconds raises DirectorySilent.
    """

    def __init__(self, client: AsyncWebClient, team_id: str, *, patience: float = 2.0, kept_for: float = 600.0) -> None:
        self._client = client
        self._team_id = team_id
        self._patience = patience
        self._kept_for = kept_for
        self._members: dict[SlackId, tuple[float, Member]] = {}
        self._active: tuple[float, list[Member]] = (-math.inf, [])
        self._roster: tuple[list[Member] | None, dict[str, Member]] = (None, {})

    def remembered(self, slack_id: SlackId) -> Member | None:
        """Give the member as Slack described them lately, without asking."""
        told_at, member = self._members.get(slack_id, (0.0, None))
        return member if monotonic() - told_at < self._kept_for else None

    def last_known(self, slack_id: SlackId) -> Member | None:
        """Give the member as last described, however long ago."""
        return self._members.get(slack_id, (0.0, None))[1]

    async def member(self, slack_id: SlackId) -> Member | None:
        """Give the member with this id, None for nobody.

        Recent answers are used again.
        """
        return self.remembered(slack_id) or await self._asked(slack_id)

    async def owner_of(self, email: str) -> Member | None:
        """Ask Slack which active member has this address now."""
        try:
            # Both calls together, because a form that waits for them has three seconds.
            async with asyncio.timeout(self._patience):
                found = await self._call("users.lookupByEmail", {"email": email})
                # Only users.info tells a member's language.
                return await self._asked(SlackId(found["user"]["id"])) if found else None
        except TimeoutError as error:
            raise DirectorySilent("users.lookupByEmail and users.info: TimeoutError") from error

    def told(self, user: Mapping[str, Any]) -> Member:
        """Read a member whom Slack describes in an event.

        What was remembered of them is forgotten.
        """
        member = read_member(user, self._team_id)
        self._members.pop(member.slack_id, None)
        return member

    async def afresh(self, slack_id: SlackId, *, patiently: bool = False) -> Member | None:
        """Ask Slack now for the member with this id.

        `patiently` waits as long as Slack asks to. None for nobody.
        """
        return await self._asked(slack_id, patiently=patiently)

    async def everyone(self) -> list[Member]:
        """Ask Slack for all members."""
        return [member async for page in self.pages() for member in page]

    async def pages(self) -> AsyncIterator[list[Member]]:
        """Ask Slack for all members, and give them page by page."""
        async for page in self._pages():
            yield [read_member(user, self._team_id) async for user in _whole(page)]

    async def roster(self) -> dict[str, Member]:
        """Give the active members by their verified addresses.

        Lookups by address would find the same members, one by one.
        """
        members = await self.active()
        if self._roster[0] is not members:
            self._roster = members, {member.email: member for member in members if member.email is not None}
        return self._roster[1]

    async def active(self, within: float = math.inf) -> list[Member]:
        """Give the active members, as Slack told of them `within` so many seconds."""
        told_at, members = self._active
        if monotonic() - told_at >= min(within, self._kept_for):
            # Read as they come: thousands of addresses read at once would keep everybody else waiting.
            members = [
                read_member(user, self._team_id)
                async for page in self._pages()
                async for user in _whole(page)
                if not user.get("deleted") and not user.get("is_bot")
            ]
            self._active = monotonic(), members
        return members

    async def _pages(self) -> AsyncIterator[list[Any]]:
        cursor = ""
        while True:
            page = await self._call_patiently("users.list", {"limit": 200, "cursor": cursor, "include_locale": True})
            yield page.get("members") or []
            cursor = page.get("response_metadata", {}).get("next_cursor", "")
            if not cursor:
                return

    async def _asked(self, slack_id: SlackId, *, patiently: bool = False) -> Member | None:
        call = self._call_patiently if patiently else self._call
        found = await call("users.info", {"user": slack_id, "include_locale": True})
        if not found:
            return None
        member = read_member(found["user"], self._team_id)
        if len(self._members) >= _KEPT:
            self._members.clear()
        self._members[slack_id] = (monotonic(), member)
        return member

    async def _call_patiently(self, method: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        # A large workspace has more pages than Slack gives in a minute.
        while True:
            try:
                return await self._call(method, arguments)
            except DirectorySilent as silent:
                if silent.wait is None:
                    raise
                await asyncio.sleep(silent.wait)

    async def _call(self, method: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        try:
            async with asyncio.timeout(self._patience):
                response = await self._client.api_call(method, params=dict(arguments))
        except SlackApiError as error:
            if error_class(error) is ErrorClass.NOBODY:
                return {}
            raise DirectorySilent(f"{method}: {error_name(error)}", _retry_after(error), judge(error)) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise DirectorySilent(f"{method}: {type(error).__name__}") from error
        return response.data if isinstance(response.data, dict) else {}


def read_member(user: Mapping[str, Any], team_id: str) -> Member:
    """Read a member from Slack's description of a user.

    Somebody of another workspace is no full member. What is not of the kind that Slack documents says nothing: one
    odd account must not hide all the others.
    """
    profile = _parts(user.get("profile"))
    first, _, last = (_said(profile.get("real_name")) or _said(user.get("real_name"))).partition(" ")
    why_not = outside(user, team_id)
    return Member(
        slack_id=SlackId(user["id"]),
        email=_address(user, profile),
        first_name=_text(profile.get("first_name") or first, Field.FIRST_NAME),
        last_name=_text(profile.get("last_name") or (last if not profile.get("first_name") else ""), Field.LAST_NAME),
        handle=_text(profile.get("display_name") or user.get("name"), Field.FIRST_NAME),
        phone=_text(profile.get("phone"), Field.PHONE),
        title=_text(profile.get("title"), Field.FUNCTION),
        locale=_said(user.get("locale")),
        timezone=_said(user.get("tz")),
        is_full=why_not is None,
        outside=why_not,
        is_owner=any(user.get(flag) for flag in ("is_owner", "is_admin", "is_primary_owner")),
        updated=updated if isinstance(updated := user.get("updated"), int) else 0,
    )


async def _whole(users: Sequence[Any]) -> AsyncIterator[Mapping[str, Any]]:
    """Give the users of a page whose parts are of the kind that Slack documents.

    Of any other nothing is known for certain: neither that they have left, nor who they are.
    """
    for number, user in enumerate(users):
        if number % _AT_ONCE == 0:
            await asyncio.sleep(0)  # others’ turn: reading an address takes its time
        if _is_whole(user):
            yield user
        else:
            account = _said(_parts(user).get("id"))
            _log.warning("a user of Slack was skipped: the description is incomplete", account=account)


def _is_whole(user: object) -> bool:
    parts = _parts(user)
    named = all(isinstance(parts.get(name), str) for name in ("id", "team_id"))
    return named and isinstance(parts.get("profile"), Mapping) and isinstance(parts.get("enterprise_user", {}), Mapping)


def _retry_after(error: SlackApiError) -> float | None:
    seconds = error.response.headers.get("Retry-After", "")
    return float(seconds) if seconds.isdecimal() else None


def _said(value: object) -> str:
    return value if isinstance(value, str) else ""


def _parts(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(typed: object, field: Field) -> str:
    # Profiles hold what people type, and may run longer than is kept.
    return tidy(_said(typed))[: LIMITS[field]]


def _address(user: Mapping[str, Any], profile: Mapping[str, Any]) -> str | None:
    # The flag may be absent: only a plain "false" means that the address is not verified.
    if user.get("is_email_confirmed") is False:
        return None
    try:
        return read_email(_said(profile.get("email")))
    except InvalidEmail:
        return None
