"""The judgement of failed calls to Slack: give up or try again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from gateways.slack.error_names import APP_REMOVED, APP_TOKEN_REMEDY, CALL_WITH_APP_TOKEN, ERRORS, ErrorClass
from rules.model.failures import Failure, NotSent, Verdict

# How calls fail in the ordinary course of things; anything else is a mistake of ours.
Unsuccessful = SlackApiError | aiohttp.ClientError | TimeoutError
CallFailed = (SlackApiError, aiohttp.ClientError, TimeoutError)

UNREADABLE = "unreadable_answer"
_TO_MEND = frozenset({ErrorClass.APP, ErrorClass.CALLER})
_WITHOUT_RETRY_AFTER = timedelta(seconds=30)


def error_name(error: SlackApiError) -> str:
    """Give Slack's name of the error, such as "not_found".

    UNREADABLE where it gave none, as a server in trouble does.
    """
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else UNREADABLE


def error_class(error: Unsuccessful) -> ErrorClass | None:
    """Classify what Slack answered; None for an unknown or missing answer."""
    known = ERRORS.get(error_name(error)) if isinstance(error, SlackApiError) else None
    return known.kind if known else None


def surely_refused(error: Unsuccessful) -> bool:
    """Tell whether the call surely changed nothing.

    That is: Slack refused it by name, or was never reached.
    """
    if isinstance(error, SlackApiError):
        return error_class(error) not in {None, ErrorClass.TROUBLE}
    return isinstance(error, aiohttp.ClientConnectorError)


def judge(error: Unsuccessful, *, method: str = "", to_channel: bool = False) -> Failure:
    """Judge what follows from a failed call.

    One that could have reached Slack counts as perhaps applied. `to_channel`: the call was about the team channel.
    """
    if isinstance(error, SlackApiError):
        return _judge_call(_judge_answer(error.response, to_channel=to_channel), method)
    if isinstance(error, TimeoutError):
        return Failure("timeout", unanswered=True)
    if isinstance(error, aiohttp.ClientConnectorError):
        return Failure("no_connection", maybe_applied=False)
    return Failure("connection_lost")


@contextmanager
def judged(*, to_channel: bool = False) -> Iterator[None]:
    """Raise NotSent with the judgement of a call that fails."""
    try:
        yield
    except CallFailed as error:
        raise NotSent(judge(error, to_channel=to_channel)) from error


async def judge_reader(failure: Failure, check_app: Callable[[], Awaitable[object]]) -> Failure:
    """Judge a failure again: it may be the app that Slack refuses.

    Slack has one name for a person who left and for an app that was removed. Another call, `check_app`, tells them
    apart; nothing is refused for good because the app was removed.
    """
    if failure.name != "account_inactive":
        return failure
    try:
        await check_app()
    except CallFailed as another:
        return judge(another, method="auth.test")
    return failure


def needs_installing(name: str) -> bool:
    """Tell whether only a new installation of the app, or its token, helps."""
    return name in ERRORS and ERRORS[name].by_installing


def to_mend(name: str) -> Failure:
    """Give the failure for an error that somebody has to mend."""
    known = ERRORS[name]
    return Failure(name, maybe_applied=False, mend=known.remedy, whatever_is_asked=known.kind is ErrorClass.CALLER)


def _judge_call(failure: Failure, method: str) -> Failure:
    # This one names no reader who might have left.
    if method == "auth.test" and failure.name == "account_inactive":
        return to_mend(APP_REMOVED)
    # The only call with the other token.
    if method == CALL_WITH_APP_TOKEN and failure.mend:
        return Failure(failure.name, maybe_applied=False, mend=APP_TOKEN_REMEDY)
    return failure


def _judge_answer(response: AsyncSlackResponse | aiohttp.ClientResponse, *, to_channel: bool) -> Failure:
    if isinstance(response, AsyncSlackResponse):
        status, body = response.status_code, response.data
    else:  # a body that could not be read: slack_sdk hands on what aiohttp gave it
        status, body = response.status, None
    name = str(body.get("error", "")) if isinstance(body, dict) else ""
    if status == 429 or (name in ERRORS and ERRORS[name].kind is ErrorClass.TOO_MANY):
        wait = _seconds(response.headers.get("Retry-After", ""))
        return Failure("ratelimited", maybe_applied=False, wait=wait)
    if status >= 500:
        return Failure(f"http_{status}")
    return _judge_name(name, to_channel=to_channel) if name else Failure(UNREADABLE)


def _judge_name(name: str, *, to_channel: bool) -> Failure:
    known = ERRORS.get(name)
    if known is None or known.kind is ErrorClass.TROUBLE:
        return Failure(name, known=known is not None)
    if known.kind in _TO_MEND:
        return to_mend(name)
    if to_channel and known.channel_remedy:
        return Failure(name, maybe_applied=False, mend=known.channel_remedy)
    return Failure(name, Verdict.GIVE_UP, maybe_applied=False)


def _seconds(header: str) -> timedelta:
    try:
        return timedelta(seconds=max(float(header), 0))
    except (ValueError, OverflowError):
        return _WITHOUT_RETRY_AFTER
