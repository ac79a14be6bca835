"""Delivered messages, in memory."""

from __future__ import annotations

from datetime import datetime

from rules.gather_arrivals import arrivals_of
from rules.model.notices import DeliveryState, Message
from rules.model.payload import Forgotten, Payload
from tests.fakes.outbox import Outbox
from tests.fakes.proposals import Proposals
from tests.fakes.strangers import Strangers


class Archive:
    """The delivered messages of the space."""

    def __init__(self, outbox: Outbox, strangers: Strangers, proposals: Proposals) -> None:
        self._outbox = outbox
        self._proposals = proposals
        self._strangers = strangers

    def latest(self, of: type[Payload]) -> Message | None:
        """The message of this class that was owed last."""
        return next((each for each in reversed(self._outbox.everything()) if type(each.payload) is of), None)

    def forget(self, before: datetime, after: int, limit: int) -> int | None:
        """Forget what the next messages settled before then told; how far that went."""
        reached = None
        for position, each in list(enumerate(self._outbox.everything(), 1))[after:]:
            if self._is_over(each) and (each.settled_at or each.created_at) < before and limit:
                self._outbox.tell(each.id, Forgotten(at=each.created_at, tag=each.kind))
                reached, limit = position, limit - 1
        return reached

    def forget_strangers(self) -> None:
        """Erase the details of a moment that no message tells any more."""
        told = {number for each in self._outbox.everything() for number in each.payload.strangers}
        self._strangers.remove([each.id for each in self._strangers.everyone() if each.id not in told])

    def _is_over(self, message: Message) -> bool:
        proposed = {message.entry, *(each.proposal for each in arrivals_of(message))}
        if isinstance(message.payload, Forgotten) or not proposed.isdisjoint(self._proposals.all_open()):
            return False
        if message.state is DeliveryState.SENT and message.carries_password:
            edits = [each for each in self._outbox.everything() if each.edits == message.id]
            return any(each.state is DeliveryState.SENT for each in edits)
        return message.state in {DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.UNREACHABLE}
