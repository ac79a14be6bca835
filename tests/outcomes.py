"""How a delivery ended, recorded as a worker does."""

from __future__ import annotations

from datetime import datetime

from rules import deliveries
from rules.model.notices import Address, Message
from rules.ports import Records


def record_sent(records: Records, message: Message, address: Address, now: datetime) -> None:
    """Slack has the message."""
    if message.carries_password:
        deliveries.record_password_sent(records, message, address, now)
    else:
        deliveries.record_sent(records, message, address, now)


def record_failed(records: Records, message: Message, failure: str, now: datetime) -> None:
    """Slack refuses the message for good."""
    if message.carries_password:
        deliveries.record_password_failed(records, message, failure, now)
    else:
        deliveries.record_failed(records, message, failure, now)
