"""Slack's names for what went wrong."""

from __future__ import annotations

from slack_sdk.errors import SlackApiError


def error_name(error: SlackApiError) -> str:
    """Slack's word, as "not_found"; "unreadable_answer" where it gave none, as a server in trouble does."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else "unreadable_answer"
