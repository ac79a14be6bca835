"""What the rules ask of storage for messages of former versions."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class OldMessages(Protocol):
    """The messages of before 0.2.0, which told names as text."""

    def pending(self) -> bool:
        """Tell whether one is still to be converted."""

    def convert(self, now: datetime, limit: int) -> int:
        """Convert some, and give how many.

        Those owed come first; none is converted while one of them is leased.
        """
