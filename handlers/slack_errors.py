"""Slack's names for what went wrong, and what may have happened all the same."""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError

# How calls fail in the ordinary course of things; anything else is a mistake of ours.
CallFailed = (SlackApiError, aiohttp.ClientError, TimeoutError)
# Slack's own trouble: of some of these its documentation says that part of the call may have succeeded.
_TROUBLE = {"", "fatal_error", "internal_error", "request_timeout", "service_unavailable", "unreadable_answer"}


def error_name(error: SlackApiError) -> str:
    """Slack's word, as "not_found"; "unreadable_answer" where it gave none, as a server in trouble does."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else "unreadable_answer"


def surely_refused(error: SlackApiError | aiohttp.ClientError | TimeoutError) -> bool:
    """Whether the call changed nothing for sure: Slack refused it by name, or was never reached."""
    if isinstance(error, SlackApiError):
        return error_name(error) not in _TROUBLE
    return isinstance(error, aiohttp.ClientConnectorError)
