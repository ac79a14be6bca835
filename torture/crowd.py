"""The people of the firm, who use the bot at random."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from sandbox.filler import Details
from sandbox.slack import Hands, Slack, Window, fields
from torture.changing import Changes
from torture.ledger import Ledger
from torture.managing import Managers
from torture.room import PARTNERS, GaveUp, Pace, Room, close, in_days, is_there, justify, top
from views.passwords import NOTED

COLLABORATORS = 28
# What is chosen beside somebody in the list, and how often.
_CHANGES = {"suspend": 3, "reactivate": 5, "password": 3, "remove": 1, "dates": 3, "edit": 1}
# Days from today on which an access begins and ends; none for most.
_DAYS = {"starts_on": (None, None, None, None, None, 1), "ends_on": (None, None, 0, 1, 3, 40)}
Act = Callable[[], Awaitable[None]]


class Crowd:
    """Everybody of one workspace, a few of them acting at a time."""

    def __init__(self, slack: Slack, ledger: Ledger, chance: random.Random, pace: Pace) -> None:
        self._room = Room(slack, ledger, chance, pace)
        self._chance = chance
        self._leaving = asyncio.Event()
        self._resting = False
        for number in range(PARTNERS + COLLABORATORS):
            details = self._room.name()
            slack.workspace.add(self._room.enter(details))
            if number >= PARTNERS:
                self._room.colleagues.append(details)
        managers, changes = Managers(self._room), Changes(self._room)
        self._quiet: list[tuple[Act, int]] = [(self._note, 6), (self._look, 2)]
        self._told: list[tuple[Act, int]] = [
            (self._choose, 5),
            (self._add, 7),
            (self._manage, 8),
            *managers.acts,
            *changes.acts,
        ]

    def leave(self) -> None:
        """Let everybody finish their act, and begin no other."""
        self._leaving.set()

    def moderate(self, *, rest: bool) -> None:
        """Stop or resume the acts that send notices."""
        self._resting = rest

    async def act(self) -> None:
        """Do one act after another as free people, until `leave`."""
        while not self._leaving.is_set():
            acts = self._quiet if self._resting else [*self._quiet, *self._told]
            (act,) = self._chance.choices([each for each, _ in acts], [weight for _, weight in acts])
            # What they wanted to press may be gone when they do.
            with suppress(GaveUp, AssertionError):
                await act()
            await self._room.pause(self._room.pace.think)

    async def _choose(self) -> None:
        """Enrol as administrator, or resign."""
        with self._room.somebody(self._room.users()) as hands:
            window = await self._room.open(hands, "/admin-espace")
            if "administrator" not in window.values:
                raise GaveUp
            ticked = bool(window.values["administrator"])
            await hands.select("administrator", [] if ticked else ["yes"])
            await self._room.send(hands)
            await close(hands)

    async def _add(self) -> None:
        """Add a colleague who has no access yet.

        About every fifth is not in Slack, so that their password goes to the author.
        """
        with self._room.somebody(self._room.users()) as hands:
            window = await self._room.open(hands, "/ajouter-abonne")
            if "last_name" not in window.values:
                raise GaveUp
            details = self._newcomer()
            for name in ("last_name", "first_name", "email"):
                hands.type(name, getattr(details, name))
            await self._date(hands)
            try:
                await self._room.send(hands)
            except GaveUp:
                self._room.colleagues.append(details)
                raise
            if top(hands).definition.get("callback_id") != "subscriber_review":
                self._room.colleagues.append(details)
                raise GaveUp
            justify(hands, "C’est bien voulu")
            self._room.added.append(details)
            await self._room.send(hands)
            await close(hands)

    async def _manage(self) -> None:
        """Choose something beside a subscriber in the list, and send its form."""
        with self._room.somebody(self._room.users()) as hands:
            window = await self._room.open(hands, "/abonnes")
            menus = _menus(window)
            if not menus:
                raise GaveUp
            block, menu = self._chance.choice(menus)
            offered = [option["value"] for option in menu["options"]]
            weights = [_CHANGES.get(each.partition(":")[0], 0) for each in offered]
            if not any(weights):
                raise GaveUp
            (wanted,) = self._chance.choices(offered, weights)
            await hands.select(menu["action_id"], wanted, block["block_id"])
            await self._room.until(lambda: hands.window is not window and is_there(hands.window))
            text = top(hands).text  # names whom it is about
            await self._fill(hands)
            await self._room.send(hands)
            await close(hands)
            if wanted.startswith("remove:"):
                self._room.colleagues += [each for each in self._room.added if each.email in text]

    async def _fill(self, hands: Hands) -> None:
        justify(hands, "Fin de mission")
        if top(hands).definition.get("callback_id") == "edit_subscriber":
            hands.type("function", self._chance.choice(("Assistante", "Auditeur", "Comptable")))
        await self._date(hands)

    async def _date(self, hands: Hands) -> None:
        """Choose days in a form; other ones than before, where nothing else is asked."""
        values, only = top(hands).values, top(hands).definition.get("callback_id") == "set_dates"
        for name, days in _DAYS.items():
            chosen = self._chance.choice(days)
            if only and name == "ends_on" and (chosen is None or in_days(chosen) == values[name]):
                chosen = self._chance.randint(50, 300)
            if name in values and chosen is not None:
                await hands.select(name, in_days(chosen))

    async def _note(self) -> None:
        """Press the button under a password until the bot acknowledges."""
        waiting = self._room.holding(NOTED)
        if not waiting:
            return
        person, message, _ = self._chance.choice(waiting)
        with self._room.somebody([person]) as hands:
            await self._room.insist(hands, NOTED, message)

    async def _look(self) -> None:
        """Look at the list or the menu."""
        with self._room.somebody(self._room.users()) as hands:
            await self._room.open(hands, self._chance.choice(["/abonnes", "/espace"]))
            await close(hands)

    def _newcomer(self) -> Details:
        details = self._room.name()
        if self._chance.random() < 0.2:
            return details  # never joins
        self._room.slack.workspace.add(self._room.enter(details))
        self._room.colleagues.append(details)
        return self._room.colleagues.pop(self._chance.randrange(len(self._room.colleagues)))


def _menus(window: Window) -> Sequence[tuple[fields.Json, fields.Json]]:
    found = fields.elements(window.definition["blocks"])
    return [(block, element) for block, element in found if element["type"] == "overflow"]
