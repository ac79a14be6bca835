"""The app as Slack knows it: its token, its scopes, and Slack's clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import CallFailed, judge
from rules.model.failures import Failure

_SCOPES, _DATE = "x-oauth-scopes", "date"
# A date in a header has whole seconds.
_WHOLE = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSeen:
    """This machine's time and Slack's, at the same answer.

    `apart` is how far this one is surely ahead, or behind if negative.
    """

    here: datetime
    there: datetime
    apart: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What an answer of Slack says of the app.

    `scopes` and `clock` are None where it did not say.
    """

    failure: Failure | None = None
    team: str = ""
    team_id: str = ""
    user: str = ""
    scopes: frozenset[str] | None = None
    clock: ClockSeen | None = None

    @property
    def is_silent(self) -> bool:
        """Whether Slack did not answer, or was in trouble of its own."""
        return self.failure is not None and not self.failure.mend


async def look_at_installation(client: AsyncWebClient, now: Callable[[], datetime]) -> Installation:
    """Ask Slack whose the token is; its refusal is a finding, too."""
    asked = now()
    try:
        answer = await client.auth_test()
    except CallFailed as error:
        headers = error.response.headers if isinstance(error, SlackApiError) else {}
        return Installation(failure=judge(error), scopes=_scopes(headers), clock=_clock(headers, asked, now()))
    clock = _clock(answer.headers, asked, now())
    return Installation(
        team=str(answer.get("team", "")),
        team_id=str(answer.get("team_id", "")),
        user=str(answer.get("user", "")),
        scopes=_scopes(answer.headers),
        clock=clock,
    )


async def look_at_app_token(client: AsyncWebClient, app_token: str) -> Failure | None:
    """Ask Slack whether it accepts the app token; give what refuses it.

    The connection whose address it gives is not opened.
    """
    try:
        await client.apps_connections_open(app_token=app_token)
    except CallFailed as error:
        return judge(error)
    return None


def _scopes(headers: Mapping[str, str]) -> frozenset[str] | None:
    said = _header(headers, _SCOPES)
    return None if said is None else frozenset(each.strip() for each in said.split(",") if each.strip())


def _clock(headers: Mapping[str, str], asked: datetime, answered: datetime) -> ClockSeen | None:
    try:
        there = parsedate_to_datetime(_header(headers, _DATE) or "")
    except ValueError:
        return None
    there = there.astimezone(UTC) if there.tzinfo else there.replace(tzinfo=UTC)
    # Slack dated the answer at some moment between both: a slow one must not pass for a wrong clock.
    least, most = asked - there - _WHOLE, answered - there
    apart = max(least, timedelta()) or min(most, timedelta())
    return ClockSeen(here=answered, there=there, apart=apart)


def _header(headers: Mapping[str, str], name: str) -> str | None:
    return next((value for key, value in headers.items() if key.lower() == name), None)
