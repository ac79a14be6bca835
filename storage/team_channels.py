"""The team channel, remembered with its space."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select, update

from rules.model.people import Space
from rules.model.team_channel import TeamChannel
from storage.tables import spaces

_HERE = spaces.c.id == bindparam("space")
_GET = select(spaces.c.channel_id, spaces.c.channel_setting, spaces.c.channel_standing).where(_HERE)
_PUT = update(spaces).where(_HERE)


class TeamChannels:
    """What is remembered of one space's team channel, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def get(self) -> TeamChannel:
        """Give the channel as remembered; without an id if it was never found."""
        return TeamChannel(*self._connection.execute(_GET, self._space).one())

    def put(self, channel: TeamChannel) -> None:
        """Remember the channel as it is now."""
        facts = {
            "channel_id": channel.id,
            "channel_setting": channel.setting,
            "channel_standing": channel.standing,
        }
        self._connection.execute(_PUT, {**self._space, **facts})
