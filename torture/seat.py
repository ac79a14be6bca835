"""A place before Slack, so that nobody does two things at once."""

from __future__ import annotations

from sandbox.slack import Hands


class Seat:
    """Somebody's place before Slack, his alone while he acts; `busy` has all who are at theirs."""

    def __init__(self, hands: Hands, busy: set[str]) -> None:
        self._hands = hands
        self._busy = busy

    def __enter__(self) -> Hands:
        """Sit down."""
        self._busy.add(self._hands.id)
        return self._hands

    def __exit__(self, *_: object) -> None:
        """Make room."""
        self._busy.discard(self._hands.id)
