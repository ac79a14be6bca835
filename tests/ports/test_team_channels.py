"""The team channel is remembered with its space."""

from __future__ import annotations

from collections.abc import Callable

from rules.model.team_channel import ChannelStanding, TeamChannel
from rules.ports import Records


def test_the_channel_is_remembered_as_last_put(
    records: Records, elsewhere: Records, reopen: Callable[[], Records]
) -> None:
    """Never found at first; another space has its own."""
    assert records.team_channels.get() == TeamChannel()
    for standing in (*ChannelStanding, ChannelStanding.OURS):
        channel = TeamChannel("C1", "#équipe", standing)
        records.team_channels.put(channel)
        assert reopen().team_channels.get() == channel
    assert elsewhere.team_channels.get() == TeamChannel()
