"""The team channel that was found first, kept although its name moves."""

from __future__ import annotations

from datetime import datetime

from rules.model.journal import Action, NewEntry
from rules.model.messages import ChannelDoubtful
from rules.model.team_channel import ChannelStanding, TeamChannel
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records

_ACTIONS = {ChannelStanding.SHARED: Action.CHANNEL_SHARED, ChannelStanding.MOVED: Action.CHANNEL_MOVED}


def found_before(records: Records, setting: str) -> str:
    """Give the id of the channel found by this setting before; empty: none was."""
    kept = records.team_channels.get()
    return kept.id if kept.setting == setting else ""


def keep_team_channel(records: Records, seen: TeamChannel, now: datetime) -> bool:
    """Remember the channel; give whether a doubt was told.

    Those who decide are told of it once.
    """
    before = records.team_channels.get()
    if seen == before:
        return False
    records.team_channels.put(seen)
    action = _ACTIONS.get(seen.standing)
    if action is None or (seen.id, seen.standing) == (before.id, before.standing):
        return False
    entry = records.journal.write(NewEntry(at=now, action=action))
    owe_to(records, ChannelDoubtful(standing=seen.standing, at=now), entry, decision_makers(records))
    return True
