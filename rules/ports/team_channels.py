"""What the rules ask of storage for the team channel."""

from __future__ import annotations

from typing import Protocol

from rules.model.team_channel import TeamChannel


class TeamChannels(Protocol):
    """What is remembered of one space's team channel."""

    def get(self) -> TeamChannel:
        """Give the channel as remembered; without an id if it was never found."""

    def put(self, channel: TeamChannel) -> None:
        """Remember the channel as it is now."""
