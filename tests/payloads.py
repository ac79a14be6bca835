"""What a message tells, for tests that know of which class it is."""

from __future__ import annotations

from typing import Any

from rules.model.notices import Message


def tells(message: Message | None) -> Any:
    """Give what a message tells, whose class the test has asked for."""
    assert message is not None
    return message.payload
