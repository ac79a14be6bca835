"""What the rules ask of storage for messages that are long delivered."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from rules.model.notices import Message
from rules.model.payload import Payload


class Archive(Protocol):
    """The delivered messages of one space, of which in the end only the delivery is kept."""

    def latest(self, of: type[Payload]) -> Message | None:
        """Give the message of this class that was owed last."""

    def forget(self, before: datetime, after: int, limit: int) -> int | None:
        """Forget what the next messages settled before then told; give how far that went.

        `after` is how far it went before; None: there are no more. A password that is still in its message is not
        forgotten, nor what Slack refused.
        """

    def forget_strangers(self) -> None:
        """Erase the details of a moment that no message tells any more."""
