"""The team channel, as found and as remembered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChannelStanding(StrEnum):
    """What is to be thought of the team channel."""

    OURS = "ours"
    SHARED = "shared"  # with another company, or about to be
    MOVED = "moved"  # its name leads to another channel


@dataclass(frozen=True, slots=True)
class TeamChannel:
    """The team channel: its id, by which setting it was found, and its standing."""

    id: str = ""
    setting: str = ""
    standing: ChannelStanding = ChannelStanding.OURS
