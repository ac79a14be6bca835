"""Slack's time in tests of the bot: its three seconds last as long as a busy machine may need."""

from __future__ import annotations

from sandbox.slack import Clock


def unhurried() -> Clock:
    """A Slack that waits ten times as long as the real one; tests of what is late make somebody late on purpose."""
    return Clock(slowness=10)
