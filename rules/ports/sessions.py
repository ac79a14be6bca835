"""What the rules ask of the portal at which people sign in."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol


class Sessions(Protocol):
    """The sessions that are open at the firm's portal."""

    @property
    def within(self) -> timedelta:
        """Give how long the apps behind it take to follow."""

    async def end(self, uid: str) -> None:
        """End all sessions of an entry, by its name; raises DoorFailed.

        Doing it twice does no harm, nor does it where none is open.
        """
