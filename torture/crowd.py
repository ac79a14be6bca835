"""The people of the firm, who use the bot at random."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from sandbox.filler import Details, in_slack, names
from sandbox.slack import Answer, Hands, Message, Slack, Window, fields, payloads
from torture.ledger import Ledger, says_done
from torture.seat import Seat
from views.passwords import NOTED

PARTNERS = 4
COLLABORATORS = 28
WAITING = ("Un instant…", "One moment…")
_OPENS_WITHIN = 2.5
# What is chosen beside somebody in the list, and how often.
_CHANGES = {"suspend": 3, "reactivate": 5, "password": 3, "remove": 1}
_TRIES = 60
Act = Callable[[], Awaitable[None]]


class GaveUp(Exception):  # noqa: N818 - reads as what happened
    """An act given up, since its result did not come."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that people take between acts, and before another attempt."""

    think: tuple[float, float] = (0.1, 0.9)
    again: tuple[float, float] = (0.2, 0.8)


class Crowd:
    """Everybody of one workspace, a few of them acting at a time."""

    def __init__(self, slack: Slack, ledger: Ledger, chance: random.Random, pace: Pace) -> None:
        self.ledger = ledger
        self._slack = slack
        self._chance = chance
        self._pace = pace
        self._names = names()
        self._busy: set[str] = set()
        self._colleagues: list[Details] = []
        self._added: list[Details] = []
        self._members = PARTNERS
        self._leaving = asyncio.Event()
        self._resting = False
        for number in range(PARTNERS + COLLABORATORS):
            details = next(self._names)
            slack.workspace.add(in_slack(number, details, PARTNERS))
            if number >= PARTNERS:
                self._join(details)

    def leave(self) -> None:
        """Let everybody finish their act, and begin no other."""
        self._leaving.set()

    def moderate(self, *, rest: bool) -> None:
        """Stop or resume the acts that send notices."""
        self._resting = rest

    async def act(self) -> None:
        """Do one act after another as free people, until `leave`."""
        quiet: list[tuple[Act, int]] = [(self._note, 3), (self._look, 1)]
        told: list[tuple[Act, int]] = [(self._choose, 3), (self._add, 4), (self._manage, 4)]
        while not self._leaving.is_set():
            acts = quiet if self._resting else [*quiet, *told]
            (act,) = self._chance.choices([each for each, _ in acts], [weight for _, weight in acts])
            with suppress(GaveUp):
                await act()
            await self._pause(self._pace.think)

    async def _choose(self) -> None:
        """Enrol as administrator, or resign."""
        with self._somebody(self._users()) as hands:
            await self._open(hands, "/admin-espace")
            if hands.window is None or "administrator" not in hands.window.values:
                raise GaveUp
            ticked = bool(hands.window.values["administrator"])
            await hands.select("administrator", [] if ticked else ["yes"])
            await self._send(hands)
            await hands.close(everything=True)

    async def _add(self) -> None:
        """Add a colleague who has no access yet.

        About every fifth is not in Slack, so that their password goes to the author.
        """
        with self._somebody(self._users()) as hands:
            await self._open(hands, "/ajouter-abonne")
            if hands.window is None or "last_name" not in hands.window.values:
                raise GaveUp
            details = self._newcomer()
            for name in ("last_name", "first_name", "email"):
                hands.type(name, getattr(details, name))
            await self._send(hands)
            if hands.window is None or hands.window.definition.get("callback_id") != "subscriber_review":
                self._colleagues.append(details)
                raise GaveUp
            if "reason" in hands.window.values:
                hands.type("reason", "C’est bien voulu")
            self._added.append(details)
            await self._send(hands)
            await hands.close(everything=True)

    async def _manage(self) -> None:
        """Suspend, reactivate or remove a subscriber, or renew their password."""
        with self._somebody(self._users()) as hands:
            await self._open(hands, "/abonnes")
            window = hands.window
            if window is None or not (menus := _menus(window)):
                raise GaveUp
            block, menu = self._chance.choice(menus)
            offered = [option["value"] for option in menu["options"]]
            weights = [_CHANGES.get(each.partition(":")[0], 0) for each in offered]
            if not any(weights):
                raise GaveUp
            (wanted,) = self._chance.choices(offered, weights)
            await hands.select(menu["action_id"], wanted, block["block_id"])
            await self._until(lambda: hands.window is not window and _is_there(hands.window))
            if hands.window is None or hands.window.submit is None:
                raise GaveUp
            text = hands.window.text  # names whom it is about
            if "reason" in hands.window.values:
                hands.type("reason", "Fin de mission")
            await self._send(hands)
            await hands.close(everything=True)
            if wanted.startswith("remove:"):
                self._colleagues += [each for each in self._added if each.email in text]

    async def _note(self) -> None:
        """Press the button under a password until the bot acknowledges."""
        waiting = [(person, message.ts) for person in self._free() for message in self._unnoted(person)]
        if not waiting:
            return
        person, ts = self._chance.choice(waiting)
        with self._somebody([person]) as hands:
            for _ in range(_TRIES):
                message = next((each for each in self._unnoted(person) if each.ts == ts), None)
                if message is None or (await hands.press(NOTED, message)).ok:
                    return
                self.ledger.unanswered += 1
                await self._pause(self._pace.again)

    async def _look(self) -> None:
        """Look at the list or the menu."""
        with self._somebody(self._users()) as hands:
            await self._open(hands, self._chance.choice(["/abonnes", "/espace"]))
            await hands.close(everything=True)

    async def _open(self, hands: Hands, command: str) -> None:
        if hands.window is not None:
            await hands.close(everything=True)
        answer = await hands.command(command)
        if not answer.ok:
            raise GaveUp
        await self._until(lambda: _is_there(hands.window))

    async def _until(self, so: Callable[[], bool]) -> None:
        try:
            await self._slack.until(so, _OPENS_WITHIN)
        except AssertionError:
            raise GaveUp from None

    async def _send(self, hands: Hands) -> None:
        """Send the top form until it is acknowledged, sometimes twice."""
        window = hands.window
        if window is None:
            raise GaveUp
        sent = self.ledger.of(window.definition)
        payload = payloads.submission(self._slack.world, hands.person, window)
        sent.under_way = True
        for _ in range(_TRIES):
            sent.tries += 1
            answers = await self._press(hands)
            sent.done = sent.done or any(says_done(each.body) for each in answers)
            if any(each.ok for each in answers):
                sent.under_way = False
                break
            self.ledger.unanswered += 1
            await self._pause(self._pace.again)
            # The bot may have had it after all, and shown so since.
            if hands.window is not window or window.submit is None:
                raise GaveUp
        if self._chance.random() < 0.1:
            self.ledger.repeated += 1
            await self._slack.transports.deliver("interactive", payload)

    async def _press(self, hands: Hands) -> list[Answer]:
        if self._chance.random() < 0.1:
            self.ledger.repeated += 1
            return list(await asyncio.gather(hands.submit(), hands.submit()))
        return [await hands.submit()]

    def _users(self) -> list[str]:
        """Give the partners and everyone the bot has written to.

        They may be users by now.
        """
        people = [each for each in self._slack.workspace.people.values() if not each.is_bot]
        return [each.id for each in people if each.is_admin or self._slack.hands(each.id).direct_messages]

    def _free(self) -> list[str]:
        return [each for each in self._users() if each not in self._busy]

    def _unnoted(self, person: str) -> list[Message]:
        return [each for each in self._slack.hands(person).direct_messages if _has_button(each)]

    def _newcomer(self) -> Details:
        details = next(self._names)
        if self._chance.random() < 0.2:
            return details  # never joins
        self._join(details)
        return self._colleagues.pop(self._chance.randrange(len(self._colleagues)))

    def _join(self, details: Details) -> None:
        self._slack.workspace.add(in_slack(self._members, details, PARTNERS))
        self._members += 1
        self._colleagues.append(details)

    def _somebody(self, among: list[str]) -> Seat:
        free = [person for person in among if person not in self._busy]
        if not free:
            raise GaveUp
        return Seat(self._slack.hands(self._chance.choice(free)), self._busy)

    async def _pause(self, between: tuple[float, float]) -> None:
        await asyncio.sleep(self._chance.uniform(*between))


def _is_there(window: Window | None) -> bool:
    return window is not None and not any(each in window.text for each in WAITING)


def _menus(window: Window) -> list[tuple[fields.Json, fields.Json]]:
    found = fields.elements(window.definition["blocks"])
    return [(block, element) for block, element in found if element["type"] == "overflow"]


def _has_button(message: Message) -> bool:
    return any(element.get("action_id") == NOTED for _, element in fields.elements(list(message.blocks)))
