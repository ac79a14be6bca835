"""The team channel, in memory."""

from __future__ import annotations

from rules.model.team_channel import TeamChannel


class TeamChannels:
    """What is remembered of the team channel."""

    def __init__(self) -> None:
        self._kept = TeamChannel()

    def get(self) -> TeamChannel:
        """The channel as remembered."""
        return self._kept

    def put(self, channel: TeamChannel) -> None:
        """Remembers it."""
        self._kept = channel
