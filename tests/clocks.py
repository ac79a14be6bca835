"""Slack's time in tests of the bot: its three seconds last as long as a busy machine may need."""

from __future__ import annotations

from sandbox.slack import Clock

# The bot waits 2.5 seconds for its database. One that waited on would be far beyond this; a busy machine is not.
GIVEN_UP = 10.0


def unhurried() -> Clock:
    """A Slack that waits ten times as long as the real one; tests of what is late make somebody late on purpose."""
    return Clock(slowness=10)
