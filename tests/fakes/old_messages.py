"""The messages of former versions in memory: there are none."""

from __future__ import annotations

from datetime import datetime


class OldMessages:
    """Nothing was ever owed by a version before."""

    def pending(self) -> bool:
        """Nothing is."""
        return False

    def convert(self, now: datetime, limit: int) -> int:  # noqa: ARG002 - the port's
        """Nothing is to be converted."""
        return 0
