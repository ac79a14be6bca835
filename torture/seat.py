"""The reservation of a person, who does one thing at a time."""

from __future__ import annotations

from sandbox.slack import Hands


class Seat:
    """One person, reserved for one act at a time.

    `busy` has the ids of all who are reserved.
    """

    def __init__(self, hands: Hands, busy: set[str]) -> None:
        self._hands = hands
        self._busy = busy

    def __enter__(self) -> Hands:
        """Reserve the person, and give their hands."""
        self._busy.add(self._hands.id)
        return self._hands

    def __exit__(self, *_: object) -> None:
        """Release the person."""
        self._busy.discard(self._hands.id)
