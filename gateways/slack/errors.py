"""The judgement of failed calls to Slack: give up or try again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from gateways.slack.error_names import APP_TOKEN_REMEDY, CALL_WITH_APP_TOKEN, ERRORS, MADE_SO, ErrorClass, known_error
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
    known = known_error(error_name(error), method_of(error)) if isinstance(error, SlackApiError) else None
    return known.kind if known else None


def method_of(error: SlackApiError) -> str:
    """Give the method that Slack refused, such as "chat.update"."""
    response = error.response
    address = response.api_url if isinstance(response, AsyncSlackResponse) else response.url
    return str(address).partition("?")[0].rpartition("/")[2]


def surely_refused(error: Unsuccessful) -> bool:
    """Tell whether the call surely changed nothing.

    That is: Slack refused it by name, or was never reached.
    """
    if isinstance(error, SlackApiError):
        return error_class(error) not in {None, ErrorClass.TROUBLE}
    return isinstance(error, aiohttp.ClientConnectorError)


def judge(error: Unsuccessful, *, to_channel: bool = False) -> Failure:
    """Judge what follows from a failed call.

    One that could have reached Slack counts as perhaps applied. `to_channel`: the call was about the team channel.
    """
    if isinstance(error, SlackApiError):
        method = method_of(error)
        return replace(_judge_answer(error.response, method, to_channel=to_channel), method=method)
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


def needs_installing(name: str) -> bool:
    """Tell whether only a new installation of the app, or its token, helps."""
    return name in ERRORS and ERRORS[name].by_installing


def concerns_file(failure: Failure) -> bool:
    """Tell whether the workspace does not take this file."""
    known = known_error(failure.name, failure.method)
    return known is not None and known.kind is ErrorClass.FILE


def concerns_everybody(failure: Failure) -> bool:
    """Tell whether the same call about anybody else would fail as well."""
    return failure.whatever_is_asked or failure.wait is not None or failure.name in MADE_SO


def concerns_person(failure: Failure) -> bool:
    """Tell whether there is no such person, or no more."""
    return failure.name == "user_disabled" or (
        failure.name in ERRORS and ERRORS[failure.name].kind is ErrorClass.NOBODY
    )


def _judge_answer(response: AsyncSlackResponse | aiohttp.ClientResponse, method: str, *, to_channel: bool) -> Failure:
    if isinstance(response, AsyncSlackResponse):
        status, body = response.status_code, response.data
    else:  # a body that could not be read: slack_sdk hands on what aiohttp gave it
        status, body = response.status, None
    name = str(body.get("error", "")) if isinstance(body, dict) else ""
    if status == 429 or (name in ERRORS and ERRORS[name].kind is ErrorClass.TOO_MANY):
        wait = _seconds(response.headers.get("Retry-After", ""))
        return Failure(name or "ratelimited", maybe_applied=False, wait=wait)
    if status >= 500:
        return Failure(f"http_{status}")
    return _judge_name(name, method, to_channel=to_channel) if name else Failure(UNREADABLE)


def _judge_name(name: str, method: str, *, to_channel: bool) -> Failure:
    known = known_error(name, method)
    if known is None or known.kind is ErrorClass.TROUBLE:
        return Failure(name, known=known is not None)
    if known.kind in _TO_MEND:
        # The only call with the other token, which tells nothing of the first.
        own = method == CALL_WITH_APP_TOKEN
        remedy = APP_TOKEN_REMEDY if own else known.remedy
        everything = known.kind is ErrorClass.CALLER and not own
        return Failure(name, maybe_applied=False, mend=remedy, whatever_is_asked=everything)
    if to_channel and known.channel_remedy:
        return Failure(name, maybe_applied=False, mend=known.channel_remedy)
    return Failure(name, Verdict.GIVE_UP, maybe_applied=False)


def _seconds(header: str) -> timedelta:
    try:
        return timedelta(seconds=max(float(header), 0))
    except (ValueError, OverflowError):
        return _WITHOUT_RETRY_AFTER
