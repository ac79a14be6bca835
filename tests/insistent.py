"""People who do not give up: they ask again for a window that did not open, and send again what nobody heard."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.slack import Hands, Message, Slack, Window, fields, payloads
from tests.model import Outcome
from views.passwords import NOTED

_WAITING = ("Un instant…", "One moment…")
_ON_OUR_SIDE = ("Une erreur s’est produite de notre côté", "Something went wrong on our side")
_TRIES = 100
_AGAIN = 0.02


@dataclass
class Insistent:
    """Everybody of the workspace; `sent` keeps what they sent last, to be sent once more."""

    slack: Slack
    sent: list[dict[str, Any]] = field(default_factory=list)
    pressed: set[tuple[str, str]] = field(default_factory=set)  # who noted which message

    async def choose(self, who: str, *, administrator: bool) -> Outcome:
        """Tick the box, or untick it, and confirm."""
        hands = self.slack.hands(who)
        await self._open(hands, "/admin-espace")
        if "administrator" not in _top(hands).values:
            return Outcome.REFUSED
        await hands.select("administrator", ["yes"] if administrator else [])
        return await self._send(hands)

    async def add(self, author: str, details: dict[str, str]) -> Outcome:
        """Fill in the form, confirm and save."""
        hands = self.slack.hands(author)
        await self._open(hands, "/ajouter-abonne")
        if "last_name" not in _top(hands).values:
            return Outcome.REFUSED
        for name, text in details.items():
            hands.type(name, text)
        if await self._send(hands) is Outcome.REFUSED:
            return Outcome.REFUSED
        return await self._send(hands)

    async def note(self, who: str, ts: str) -> None:
        """Press the button under a password, for as long as it is there and nobody has heard."""
        for _ in range(_TRIES):
            message = next((each for each in self.passwords(who) if each.ts == ts), None)
            if message is None or (await self.slack.hands(who).press(NOTED, message)).ok:
                self.pressed.add((who, ts))
                return
            await asyncio.sleep(_AGAIN)
        raise AssertionError(f"nobody heard {who} press")

    def passwords(self, who: str) -> list[Message]:
        """The messages before somebody that still have the button."""
        return [each for each in self.slack.hands(who).direct_messages if _has_button(each)]

    async def once_more(self, which: int) -> None:
        """Slack sends something again that was acknowledged."""
        if self.sent:
            await self.slack.transports.deliver("interactive", self.sent[which % len(self.sent)])

    async def _open(self, hands: Hands, command: str) -> None:
        async def opened() -> bool:
            if hands.window is not None:
                await hands.close(everything=True)
            if not (await hands.command(command)).ok:
                return False
            try:
                await self.slack.until(lambda: _is_there(hands.window), 1.0)
            except AssertionError:
                return False
            return True

        await _insist(opened, f"no window opened for {hands.id}")

    async def _send(self, hands: Hands) -> Outcome:
        window = _top(hands)
        payload = payloads.submission(self.slack.world, hands.person, window)

        async def acknowledged() -> bool:
            if not (await hands.submit()).ok:
                return False
            if not _went_wrong(_top(hands)):
                return True
            await hands.close()
            return False

        await _insist(acknowledged, f"nobody acknowledged the form of {hands.id}")
        self.sent.append(payload)
        return _outcome(hands.window)


async def _insist(attempt: Callable[[], Awaitable[bool]], otherwise: str) -> None:
    for _ in range(_TRIES):
        if await attempt():
            return
        await asyncio.sleep(_AGAIN)
    raise AssertionError(otherwise)


def _top(hands: Hands) -> Window:
    window = hands.window
    assert window is not None
    return window


def _is_there(window: Window | None) -> bool:
    return window is not None and not any(each in window.text for each in _WAITING)


def _went_wrong(window: Window) -> bool:
    return any(each in window.text for each in _ON_OUR_SIDE)


def _outcome(after: Window | None) -> Outcome:
    assert after is not None
    told = json.dumps(after.definition)
    if after.errors or '"warning"' in told or '"error"' in told:
        return Outcome.REFUSED
    return Outcome.NOTHING_TO_DO if '"info"' in told else Outcome.DONE


def _has_button(message: Message) -> bool:
    return any(element.get("action_id") == NOTED for _, element in fields.elements(list(message.blocks)))
