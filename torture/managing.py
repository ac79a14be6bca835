"""What administrators do besides: imports, reviews, answers to questions."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Awaitable, Callable, Sequence

from sandbox.firm import DOMAIN
from sandbox.slack import Hands, Message, fields
from torture.room import GaveUp, Room, close, in_days, justify, top
from views.approve_enrolment import APPROVE, REFUSE
from views.decide_identity import SAME_PERSON, SOMEBODY_ELSE
from views.follow_members import ADD, REACTIVATE, REMOVE, SET_ASIDE, UPDATE
from views.import_subscribers import PROPOSAL
from views.review_access import END, KEEP, KEEP_PAGE, OPEN, START
from views.set_dates import EXTEND
from views.show_space import OPEN_IMPORT

Act = Callable[[], Awaitable[None]]
_HEADINGS = ("Nom", "Prénom", "Courriel", "Accès à partir du", "Accès jusqu’au", "Motif")
_LINES = (8, 24)
# Buttons that answer at once, and those that open a form.
_IDENTITY = (SAME_PERSON, SOMEBODY_ELSE)
_AT_ONCE = (APPROVE, REFUSE, *_IDENTITY, SET_ASIDE)
# Of whose account it is there are few questions.
_OFTEN = 6
_BY_FORM = (ADD, UPDATE, REACTIVATE, REMOVE, EXTEND)


class Managers:
    """The administrators among the people of a room."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._files = itertools.count(1)

    @property
    def acts(self) -> list[tuple[Act, int]]:
        """What they do, and how often."""
        return [(self._import, 4), (self._review, 5), (self._answer, 8)]

    async def _import(self) -> None:
        """Import a list of colleagues, some of whom cannot be added."""
        with self._room.somebody(self._room.users()) as hands:
            await self._room.open(hands, "/espace")
            await self._press(hands, OPEN_IMPORT)
            lines = [self._line() for _ in range(self._room.chance.randint(*_LINES))]
            if hands.drop("file", f"liste-{next(self._files)}.csv", _as_csv(lines)) is not None:
                raise GaveUp
            await self._room.send(hands)
            window = await self._room.read(hands)
            if window.definition.get("callback_id") != PROPOSAL:
                raise GaveUp
            if "checked" in window.values and self._room.chance.random() < 0.7:
                await hands.select("checked", "add")
                justify(hands, "Ils sont bien des nôtres")
            await self._room.send(hands)
            await close(hands)

    def _line(self) -> Sequence[str]:
        """Give a line: of a newcomer, or of somebody who is there, or of nobody of the firm."""
        chance, details = self._room.chance, self._room.name()
        kind = chance.random()
        if kind < 0.6:
            self._room.slack.workspace.add(self._room.enter(details))
        elif kind < 0.75 and self._room.added:
            details = chance.choice(self._room.added)
        if kind < 0.85:
            self._room.added.append(details)
        email = details.email if kind < 0.93 else details.email.replace(DOMAIN, "ailleurs.example")
        starts = in_days(1) if chance.random() < 0.1 else ""
        ends = in_days(chance.choice((2, 6, 50))) if chance.random() < 0.2 else ""
        return details.last_name, details.first_name, email, starts, ends, ""

    async def _review(self) -> None:
        """Open a review, or answer in the one that is open."""
        with self._room.somebody(self._room.users()) as hands:
            await self._room.open(hands, "/espace")
            await self._press(hands, OPEN)
            offered = [(block, each) for block, each in _elements(hands) if each["action_id"] in _IN_REVIEW]
            if not offered:
                raise GaveUp
            weights = [_IN_REVIEW[each["action_id"]] for _, each in offered]
            ((block, chosen),) = self._room.chance.choices(offered, weights)
            await self._room.press(hands, chosen["action_id"], block=block["block_id"])
            if chosen["action_id"] == END:
                justify(hands, "Plus nécessaire")
                await self._room.send(hands)
            await close(hands)

    async def _answer(self) -> None:
        """Answer a question in a message, at once or by a form."""
        waiting = self._room.holding(*_AT_ONCE, *_BY_FORM)
        if not waiting:
            raise GaveUp
        kinds = sorted({action for _, _, action in waiting})
        (kind,) = self._room.chance.choices(kinds, [_OFTEN if each in _IDENTITY else 1 for each in kinds])
        person, message, action = self._room.chance.choice([each for each in waiting if each[2] == kind])
        with self._room.somebody([person]) as hands:
            if action in _AT_ONCE:
                await self._room.insist(hands, action, message)
            else:
                await self._by_form(hands, action, message)

    async def _by_form(self, hands: Hands, action: str, message: Message) -> None:
        await close(hands)
        window = await self._room.press(hands, action, message)
        if action == ADD:
            await self._room.until(lambda: bool(window.values.get("email")))
        for _ in range(2 if action in {ADD, UPDATE} else 1):
            if top(hands).submit is None:
                break
            justify(hands, "Vérifié avec la personne")
            await self._room.send(hands)
        await close(hands)

    async def _press(self, hands: Hands, action: str) -> None:
        if not any(element.get("action_id") == action for _, element in _elements(hands)):
            raise GaveUp
        await self._room.press(hands, action)


_IN_REVIEW = {START: 1, KEEP: 4, KEEP_PAGE: 3, END: 1}


def _elements(hands: Hands) -> list[tuple[fields.Json, fields.Json]]:
    return list(fields.elements(list(top(hands).blocks)))


def _as_csv(lines: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([_HEADINGS, *lines])
    return text.getvalue().encode("utf-8-sig")
