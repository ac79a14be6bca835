"""What the people of the crowd share: their Slack, and how they use it."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from rules.model.dates import today
from sandbox.filler import Details, in_slack, names
from sandbox.firm import DOMAIN
from sandbox.slack import Answer, Hands, Message, Person, Slack, Window, fields, payloads
from torture.ledger import Ledger, says_done
from torture.seat import Seat

PARTNERS = 4
WAITING = ("Un instant…", "One moment…", "Examen du", "Checking")
TRIES = 60
_OPENS_WITHIN = 4.0
_READ_WITHIN = 6.0
_ASKS = 6


class GaveUp(Exception):  # noqa: N818 - reads as what happened
    """An act given up, since its result did not come."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that people take between acts, and before another attempt."""

    think: tuple[float, float] = (0.1, 0.9)
    again: tuple[float, float] = (0.2, 0.8)


class Room:
    """One workspace, with who is busy and who is still to be added."""

    def __init__(self, slack: Slack, ledger: Ledger, chance: random.Random, pace: Pace) -> None:
        self.slack = slack
        self.ledger = ledger
        self.chance = chance
        self.pace = pace
        self.colleagues: list[Details] = []
        self.added: list[Details] = []
        self._names = _everybody()
        self._busy: set[str] = set()
        self._members = 0

    def name(self) -> Details:
        """Invent somebody, who is not in Slack."""
        return next(self._names)

    def enter(self, details: Details) -> Person:
        """Give somebody an account, of which the app is not told yet."""
        person = in_slack(self._members, details, PARTNERS)
        self._members += 1
        self.ledger.verified[person.id].add(details.email)
        return person

    def users(self) -> list[str]:
        """Give the partners and everyone the bot has written to.

        They may be users by now.
        """
        people = [each for each in self.slack.workspace.people.values() if not each.is_bot and not each.deleted]
        return [each.id for each in people if each.is_admin or self.slack.hands(each.id).direct_messages]

    def free(self) -> list[str]:
        """Give those of them who do nothing just now."""
        return [each for each in self.users() if each not in self._busy]

    def somebody(self, among: list[str]) -> Seat:
        """Reserve one of these people who is free."""
        free = [person for person in among if person not in self._busy]
        if not free:
            raise GaveUp
        return Seat(self.slack.hands(self.chance.choice(free)), self._busy)

    def holding(self, *actions: str) -> list[tuple[str, Message, str]]:
        """Give whose messages have one of these buttons, each with the button."""
        return [
            (person, message, element["action_id"])
            for person in self.free()
            for message in self.slack.hands(person).direct_messages
            for _, element in fields.elements(list(message.blocks))
            if element.get("action_id") in actions
        ]

    async def open(self, hands: Hands, command: str) -> Window:
        """Open a window by a command, and give it once it is there."""
        await close(hands)
        for _ in range(_ASKS):
            if (await hands.command(command)).ok and await self._comes(lambda: is_there(hands.window)):
                return top(hands)
            await self.pause(self.pace.again)
        raise GaveUp

    async def press(self, hands: Hands, action: str, where: Message | None = None, block: str | None = None) -> Window:
        """Press a button that shows another window, and give that."""
        window = hands.window
        before = window.definition if window is not None else None
        for _ in range(_ASKS):
            answer = await hands.press(action, where, block_id=block)
            if answer.ok and await self._comes(lambda: _is_new(hands.window, window, before)):
                return top(hands)
            await self.pause(self.pace.again)
            if window is not None and (hands.window is not window or window.definition != before):
                break
        raise GaveUp

    async def _comes(self, so: Callable[[], bool]) -> bool:
        with suppress(GaveUp):
            await self.until(so)
        return so()

    async def until(self, so: Callable[[], bool], within: float = _OPENS_WITHIN) -> None:
        """Wait until something is so, for as long as people do."""
        try:
            await self.slack.until(so, within)
        except AssertionError:
            raise GaveUp from None

    async def read(self, hands: Hands) -> Window:
        """Wait until a file is looked through, and give the window then."""
        await self.until(lambda: is_there(hands.window), _READ_WITHIN)
        return top(hands)

    async def insist(self, hands: Hands, action: str, message: Message) -> None:
        """Press a button of a message until the bot acknowledges, or takes it out."""
        for _ in range(TRIES):
            standing = next((each for each in hands.direct_messages if each.ts == message.ts), None)
            if standing is None or not _has(standing, action) or hands.person.deleted:
                return
            if (await hands.press(action, standing)).ok:
                return
            self.ledger.unanswered += 1
            await self.pause(self.pace.again)

    async def send(self, hands: Hands) -> None:
        """Send the top form until it is acknowledged, sometimes twice."""
        window = hands.window
        if window is None or window.submit is None:
            raise GaveUp
        sent = self.ledger.of(window.definition)
        payload = payloads.submission(self.slack.world, hands.person, window)
        sent.under_way = True
        for _ in range(TRIES):
            sent.tries += 1
            answers = await self._submit(hands)
            sent.done = sent.done or any(says_done(each.body) for each in answers)
            if any(each.ok for each in answers) or window.errors:
                sent.under_way = False
                break
            self.ledger.unanswered += 1
            await self.pause(self.pace.again)
            # The bot may have had it after all, and shown so since.
            if hands.window is not window or window.submit is None:
                raise GaveUp
        if window.errors:
            raise GaveUp
        if self.chance.random() < 0.1:
            self.ledger.repeated += 1
            await self.slack.transports.deliver("interactive", payload)

    async def pause(self, between: tuple[float, float]) -> None:
        """Let some time pass."""
        await asyncio.sleep(self.chance.uniform(*between))

    async def _submit(self, hands: Hands) -> list[Answer]:
        if self.chance.random() < 0.1:
            self.ledger.repeated += 1
            return list(await asyncio.gather(hands.submit(), hands.submit()))
        return [await hands.submit()]


def is_there(window: Window | None) -> bool:
    """Tell whether a window shows what it is for."""
    return window is not None and not any(each in window.text for each in WAITING)


def top(hands: Hands) -> Window:
    """Give the window on top; raises GaveUp where somebody's were closed."""
    if hands.window is None:
        raise GaveUp
    return hands.window


async def close(hands: Hands) -> None:
    """Close all windows, if they are still there."""
    if hands.window is not None:
        await hands.close(everything=True)


def justify(hands: Hands, why: str) -> None:
    """Type a reason where one is asked for."""
    if "reason" in top(hands).values:
        hands.type("reason", why)


def in_days(days: int) -> str:
    """Give the day that is so many days from today."""
    return (today(datetime.now(UTC)) + timedelta(days=days)).isoformat()


def _is_new(window: Window | None, before: Window | None, shown: fields.Json | None) -> bool:
    return is_there(window) and window is not None and (window is not before or window.definition != shown)


def _has(message: Message, action: str) -> bool:
    return any(element.get("action_id") == action for _, element in fields.elements(list(message.blocks)))


def _everybody() -> Iterator[Details]:
    yield from names()
    for number in itertools.count():
        yield Details(f"Camille{number}", f"Nouveau{number}", f"personne-{number}@{DOMAIN}")
