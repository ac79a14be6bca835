"""The record of all calls and bytes between Slack and the app."""

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus

Json = dict[str, Any]

MOST_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One Web API call, and how Slack answered it.

    `error` is Slack's name for the error, or the fault that affected the call.
    """

    method: str
    arguments: Json
    at: float
    ok: bool
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Bytes that passed between Slack and the app.

    `place` is a Web API method, or another kind as "response_url", "interactive" or "acknowledgement".
    """

    place: str
    to_slack: bool
    content: str


class Record:
    """The newest calls and passages, or nothing where `keeping` is false."""

    def __init__(self, *, keeping: bool = True) -> None:
        self.keeping = keeping
        self.calls: deque[CallRecord] = deque(maxlen=MOST_KEPT)
        self.passages: deque[Passage] = deque(maxlen=MOST_KEPT)

    def called(self, method: str, arguments: Json, at: float, error: str | None) -> None:
        """Keep a call."""
        if self.keeping:
            self.calls.append(CallRecord(method, arguments, at, error is None, error))

    def passed(self, place: str, content: bytes | str, *, to_slack: bool) -> None:
        """Keep bytes that passed."""
        if self.keeping:
            text = content if isinstance(content, str) else content.decode(errors="replace")
            self.passages.append(Passage(place, to_slack, text))

    def of(self, method: str) -> list[CallRecord]:
        """Give the calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    def find(self, secret: str) -> list[Passage]:
        """Give every passage with these characters, plain, JSON or form-encoded."""
        written = {secret, json.dumps(secret)[1:-1], quote_plus(secret)}
        return [each for each in self.passages if any(form in each.content for form in written)]

    def clear(self) -> None:
        """Forget everything kept so far."""
        self.calls.clear()
        self.passages.clear()

    def __iter__(self) -> Iterator[CallRecord]:
        return iter(self.calls)

    def __len__(self) -> int:
        return len(self.calls)
