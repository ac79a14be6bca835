"""What follows from a failed call to Slack: give up or try again, when, and whether Slack may have acted on it."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

# How calls fail in the ordinary course of things; anything else is a mistake of ours.
Unsuccessful = SlackApiError | aiohttp.ClientError | TimeoutError
CallFailed = (SlackApiError, aiohttp.ClientError, TimeoutError)

# The reader, the place or the message itself is refused: the same call can only be refused again.
_FOR_GOOD = frozenset(
    {
        "account_inactive",
        "block_mismatch",
        "cannot_dm_bot",
        "cant_update_message",
        "channel_not_found",
        "edit_window_closed",
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "is_archived",
        "is_inactive",
        "metadata_too_large",
        "method_not_supported_for_channel_type",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "restricted_action_non_threadable_channel",
        "restricted_action_thread_only_channel",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
    }
)

_CREDENTIAL = "give SLACK_BOT_TOKEN the token of the app as it is installed now"
_LINK = "give SLACK_APP_TOKEN an app-level token with connections:write"
_CHANNEL = "invite the app into NOTIFICATIONS_CHANNEL"
_SCOPES = "add the scopes of manifest.yaml to the app, and install it again"
_POLICY = "ask an administrator of the workspace to let the app post"
APP_REMOVED = "app_removed"
# The app is refused, whatever it sends: once somebody has mended it, the same message goes through.
_TO_MEND = {
    APP_REMOVED: "install the app in the workspace again",
    "access_denied": _POLICY,
    "accesslimited": _POLICY,
    "ekm_access_denied": _POLICY,
    "invalid_auth": _CREDENTIAL,
    "messages_tab_disabled": "switch on the Messages tab of the app's home, as in manifest.yaml",
    "missing_scope": _SCOPES,
    "no_permission": _SCOPES,
    "not_allowed_token_type": _CREDENTIAL,
    "not_authed": _CREDENTIAL,
    "not_in_channel": _CHANNEL,
    "org_login_required": "wait for the migration of the workspace, or install the app again after it",
    "restricted_action": _POLICY,
    "restricted_action_read_only_channel": _POLICY,
    "team_access_not_granted": _CREDENTIAL,
    "token_expired": _CREDENTIAL,
    "token_revoked": _CREDENTIAL,
    "two_factor_setup_required": _POLICY,
}
# What is for good with a person can be mended with the team channel: the app is invited into it, it leaves the archive,
# or the settings name another, where then goes what is owed to it.
_CHANNEL_LOST = "set NOTIFICATIONS_CHANNEL to a channel that is open to the app, and invite the app into it"
_CHANNEL_TO_MEND = frozenset(
    {
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "method_not_supported_for_channel_type",
        "restricted_action_non_threadable_channel",
        "restricted_action_thread_only_channel",
    }
)
# Refused because of who asks, whatever is asked.
_WHOEVER_ASKS = frozenset(
    {
        APP_REMOVED,
        "access_denied",
        "accesslimited",
        "ekm_access_denied",
        "invalid_auth",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
_TOO_MANY = frozenset({"ratelimited", "rate_limited"})
# Slack's own trouble; of some of these its documentation says that part of the call may have succeeded.
_TRANSIENT = frozenset(
    {
        "external_channel_migrating",
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
        "update_failed",
    }
)
_WITHOUT_RETRY_AFTER = timedelta(seconds=30)


class Verdict(Enum):
    """What to do about a failure."""

    GIVE_UP = auto()
    TRY_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed call, judged: `name` is Slack's or ours, `mend` what somebody has to put right first."""

    name: str
    verdict: Verdict = Verdict.TRY_AGAIN
    maybe_applied: bool = True
    unanswered: bool = False  # Slack may be at it even now
    wait: timedelta | None = None  # by Slack's own word
    mend: str = ""
    known: bool = True
    whatever_is_asked: bool = False  # every other call would be refused as well


# Not by Slack's word: the recipient lost his account since the message was owed.
NO_ACCOUNT = Failure("no_account", Verdict.GIVE_UP, maybe_applied=False)


def judge(error: Unsuccessful, *, method: str = "", to_channel: bool = False) -> Failure:
    """What a failed call means; one that could have reached Slack counts as perhaps applied.

    `to_channel`: the call was about the team channel.
    """
    if isinstance(error, SlackApiError):
        return _judge_call(_judge_answer(error.response), method, to_channel=to_channel)
    if isinstance(error, TimeoutError):
        return Failure("timeout", unanswered=True)
    if isinstance(error, aiohttp.ClientConnectorError):
        return Failure("no_connection", maybe_applied=False)
    return Failure("connection_lost")


async def judge_reader(
    error: Unsuccessful, check_app: Callable[[], Awaitable[object]], *, to_channel: bool = False
) -> Failure:
    """The same of a call that is for somebody; where he may have left, Slack is asked whether it is not the app itself.

    Slack has one name for a reader who left and for an app that was removed, and nothing is refused for good because of
    the latter: whether the app is refused whatever it asks tells them apart.
    """
    failure = judge(error, to_channel=to_channel)
    if failure.name != "account_inactive":
        return failure
    try:
        await check_app()
    except CallFailed as another:
        return judge(another, method="auth.test")
    return failure


def to_mend(name: str) -> Failure:
    """The failure of an app that is refused whatever it sends, until somebody mends it."""
    return Failure(name, maybe_applied=False, mend=_TO_MEND[name], whatever_is_asked=name in _WHOEVER_ASKS)


def _judge_call(failure: Failure, method: str, *, to_channel: bool) -> Failure:
    # This one names no reader who might have left.
    if method == "auth.test" and failure.name == "account_inactive":
        return to_mend(APP_REMOVED)
    # The only call with the other token.
    if method == "apps.connections.open" and failure.mend:
        return Failure(failure.name, maybe_applied=False, mend=_LINK)
    if to_channel and failure.name in _CHANNEL_TO_MEND:
        return Failure(failure.name, maybe_applied=False, mend=_CHANNEL_LOST)
    return failure


def _judge_answer(response: AsyncSlackResponse | aiohttp.ClientResponse) -> Failure:
    if isinstance(response, AsyncSlackResponse):
        status, body = response.status_code, response.data
    else:  # a body that could not be read: slack_sdk hands on what aiohttp gave it
        status, body = response.status, None
    name = str(body.get("error", "")) if isinstance(body, dict) else ""
    if status == 429 or name in _TOO_MANY:
        wait = _seconds(response.headers.get("Retry-After", ""))
        return Failure("ratelimited", maybe_applied=False, wait=wait)
    if status >= 500:
        return Failure(f"http_{status}")
    return _judge_name(name) if name else Failure("unreadable_answer")


def _judge_name(name: str) -> Failure:
    if name in _FOR_GOOD:
        return Failure(name, Verdict.GIVE_UP, maybe_applied=False)
    if name in _TO_MEND:
        return to_mend(name)
    return Failure(name, known=name in _TRANSIENT)


def _seconds(header: str) -> timedelta:
    try:
        return timedelta(seconds=max(float(header), 0))
    except (ValueError, OverflowError):
        return _WITHOUT_RETRY_AFTER


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait before the next attempt.

    At least `first`, plus a time drawn at random from a span that doubles with each attempt, up to `longest`. A call
    that was not answered is given `settle` to take effect, so that it is found when it is looked for. What somebody has
    to mend is asked again every `mending`, however often that was in vain.
    """

    first: timedelta = timedelta(seconds=1)
    longest: timedelta = timedelta(minutes=5)
    settle: timedelta = timedelta(seconds=10)
    mending: timedelta = timedelta(seconds=10)
    chance: Callable[[], float] = random.random

    def after(self, failure: Failure, attempts: int) -> timedelta:
        """The wait after so many attempts; never shorter than Slack asked for."""
        if failure.mend:
            return self.mending
        if failure.wait is not None:
            return failure.wait + self.chance() * self.first
        least = max(self.first, self.settle) if failure.unanswered else self.first
        # Thirty doublings exceed any bound; thousands would exceed what a timedelta holds.
        return least + self.chance() * min(self.longest, self.first * (1 << min(attempts - 1, 30)))
