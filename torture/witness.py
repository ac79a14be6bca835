"""The record of the bot's calls, and of messages under way."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from sandbox.slack.record import Record

POST, EDIT, LOOK_UP = "chat.postMessage", "chat.update", "conversations.history"
_MESSAGE_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Moment(StrEnum):
    """What can just have happened when a kill is due."""

    PRESSED = "a form or a button was sent to the bot"
    ASKED = "Slack was asked to post"
    APPLIED = "Slack has posted"
    ANSWERED = "Slack has answered"
    LOOKED_UP = "Slack was asked for a conversation"
    EDITED = "Slack was asked to edit"


_ON_ARRIVAL = {
    "interactive": Moment.PRESSED,
    POST: Moment.ASKED,
    LOOK_UP: Moment.LOOKED_UP,
    EDIT: Moment.EDITED,
}


class Witness(Record):
    """A record of the calls under way, without their bytes.

    `flight` holds the calls that post, by message: asked, or applied with the answer not yet received. `hear` hears all
    that Slack is sent.
    """

    def __init__(self, hear: Callable[[str, bytes | str], None] = lambda *_: None) -> None:
        super().__init__()
        self._hear = hear
        self.flight: dict[str, Moment] = {}
        self.seen: Counter[Moment] = Counter()
        self.methods: Counter[str] = Counter()
        self._waiting: dict[Moment, set[asyncio.Future[None]]] = {moment: set() for moment in Moment}

    def passed(self, place: str, content: bytes | str, *, to_slack: bool) -> None:
        """Note bytes that pass between Slack and the bot."""
        if to_slack:
            self._hear(place, content)
        if place == POST:
            self._posting(content if isinstance(content, str) else content.decode(), to_slack=to_slack)
        if (to_slack or place == "interactive") and place in _ON_ARRIVAL:
            self._ring(_ON_ARRIVAL[place])

    def called(self, method: str, arguments: dict[str, Any], at: float, error: str | None) -> None:  # noqa: ARG002
        """Note that a call took effect, or failed."""
        self.methods[method] += 1
        if method != POST:
            return
        found = _MESSAGE_ID.search(str(arguments.get("metadata")))
        if found is None:
            return
        if error is None:
            self.flight[found[0]] = Moment.APPLIED
            self._ring(Moment.APPLIED)
        else:
            self.flight.pop(found[0], None)

    async def next(self, moment: Moment, within: float) -> bool:
        """Wait until this moment comes; False if not in time."""
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[moment].add(waiting)
        try:
            await asyncio.wait_for(waiting, within)
        except TimeoutError:
            return False
        finally:
            self._waiting[moment].discard(waiting)
        return True

    def _posting(self, content: str, *, to_slack: bool) -> None:
        found = _MESSAGE_ID.search(content)
        if found is None:
            return
        if to_slack:
            self.flight[found[0]] = Moment.ASKED
        else:
            self.flight.pop(found[0], None)
            self._ring(Moment.ANSWERED)

    def _ring(self, moment: Moment) -> None:
        self.seen[moment] += 1
        for waiting in self._waiting[moment]:
            if not waiting.done():
                waiting.set_result(None)
