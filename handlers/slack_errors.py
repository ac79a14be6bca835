"""Slack's names for what went wrong, and what may have happened all the same."""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError

# How calls fail in the ordinary course of things; anything else is a mistake of ours.
CallFailed = (SlackApiError, aiohttp.ClientError, TimeoutError)
# What Slack answers where it did not do what was asked; of any other word, the worse is assumed.
_REFUSED = frozenset(
    {
        "account_inactive",
        "exchanged_trigger_id",
        "expired_trigger_id",
        "invalid_arguments",
        "invalid_auth",
        "invalid_trigger_id",
        "missing_scope",
        "not_allowed_token_type",
        "not_authed",
        "push_limit_reached",
        "rate_limited",
        "ratelimited",
        "token_expired",
        "token_revoked",
        "trigger_expired",
        "view_too_large",
    }
)


def error_name(error: SlackApiError) -> str:
    """Slack's word, as "not_found"; "unreadable_answer" where it gave none, as a server in trouble does."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else "unreadable_answer"


def surely_refused(error: SlackApiError | aiohttp.ClientError | TimeoutError) -> bool:
    """Whether the call changed nothing for sure: Slack refused it by name, or was never reached."""
    if isinstance(error, SlackApiError):
        return error_name(error) in _REFUSED
    return isinstance(error, aiohttp.ClientConnectorError)
