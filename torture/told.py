"""The passwords that were told, and what the directory had by then."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote_plus

# As they are written into calls: whatever stands before or behind them there is no part of it.
_PASSWORD = re.compile(r"[a-z3478]{5}(?:-[a-z3478]{5}){3}")


@dataclass(frozen=True, slots=True)
class Told:
    """A password in what Slack was sent.

    `place` is the call, or the answer to a form; `had` how long the directory's log of changes was at that moment.
    """

    password: str
    place: str
    text: str
    had: int
    at: datetime


class Listener:
    """Who hears every password at the moment that Slack receives it."""

    def __init__(self, length: Callable[[], int]) -> None:
        self.told: list[Told] = []
        self._length = length

    def hear(self, place: str, content: bytes | str) -> None:
        """Note the passwords in what Slack was sent."""
        plain = content if isinstance(content, str) else content.decode(errors="replace")
        if _PASSWORD.search(plain):
            text, had, at = unquote_plus(plain), self._length(), datetime.now(UTC)
            passwords = sorted({*_PASSWORD.findall(text)})
            self.told += [Told(each, place, text, had, at) for each in passwords]
