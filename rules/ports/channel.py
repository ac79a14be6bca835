"""What the outbox worker asks of a service that takes messages."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from rules.model.mentions import Mentions
from rules.model.notices import Address, Message
from rules.model.passwords import Held
from rules.model.people import Person


class Channel(Protocol):
    """A service that takes messages, each in its recipient's language."""

    @property
    def longest_call(self) -> timedelta:
        """The time after which a call is given up."""

    async def send(self, message: Message, mentions: Mentions, held: Held | None) -> Address:
        """Send a new message, with the password held for it; raises NotSent."""

    async def find(self, message: Message) -> Address | None:
        """Find the message, or the one that it edits; raises NotSent.

        None: the service does not have it.
        """

    async def change(self, edit: Message, mentions: Mentions) -> Address:
        """Change the message that this one edits.

        Doing it twice does no harm. Raises NotSent and NotThere.
        """

    async def check_account(self, recipient: Person | None) -> None:
        """Raise NotSent where this person's account is closed."""
