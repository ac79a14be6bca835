"""A portal's sessions in memory."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from rules.ports.door import DoorFailed, Trouble


@dataclass
class FakeSessions:
    """The names that have sessions; while `failing`, none is ended, and while `stuck`, nothing comes back."""

    within: timedelta = timedelta(minutes=10)
    open: set[str] = field(default_factory=set)
    failing: bool = False
    stuck: bool = False
    asked: list[str] = field(default_factory=list)

    async def end(self, uid: str) -> None:
        """End all sessions of an entry, by its name."""
        self.asked.append(uid)
        if self.stuck:
            await asyncio.Event().wait()
        if self.failing:
            raise DoorFailed(Trouble.SESSIONS)
        self.open.discard(uid)
