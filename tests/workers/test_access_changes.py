"""Accesses that end, come back and get new passwords while Slack stumbles and processes die."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.model.journal import IdempotencyKey
from rules.model.notices import Address, DeliveryState
from rules.model.notices import Message as Stored
from rules.model.people import Access, PasswordState, SlackId
from rules.model.refusals import Refused
from rules.note_password import note_password
from rules.ports import Records
from rules.renew_password import renew_password
from sandbox import firm
from sandbox.slack.workspace import Message
from tests.workers.cabinet import LEASE_OVER, SEND, SUCCESSOR, Cabinet

MARC = SlackId(firm.MARC)
CLAIRE = SlackId(firm.CLAIRE)
STEPS = 14
FAULTS: tuple[dict[str, Any], ...] = (
    {"status": 503, "applied": True},
    {"status": 500},
    {"reset": "before"},
    {"reset": "after"},
    {"delay": 0.05},
)


class Story:
    """Claire changes Marc's access again and again; what was asked for is counted."""

    def __init__(self, cabinet: Cabinet, seed: int) -> None:
        self.cabinet = cabinet
        self.chance = random.Random(seed)  # noqa: S311 - chance, no secret
        self.done: list[Change] = []
        self.lives = 0

    async def change(self, what: Change) -> None:
        """Claire confirms it, unless it is so already."""
        person = await self.cabinet.person(MARC)
        try:
            await self.cabinet.records.write(
                change_access,
                CLAIRE,
                Wanted(person.id, what, "Fin de mission"),
                form=IdempotencyKey(uuid4().hex),
                now=self.cabinet.clock.now(),
            )
        except Refused:
            return
        self.done.append(what)

    async def renew(self) -> None:
        """Claire asks for a new password, if Marc has access."""
        person = await self.cabinet.person(MARC)
        if person.access is Access.ACTIVE:
            await self.cabinet.records.write(
                renew_password,
                CLAIRE,
                person.id,
                form=IdempotencyKey(uuid4().hex),
                now=self.cabinet.clock.now(),
            )

    async def note(self) -> None:
        """Marc presses the button of the last message that has one."""
        health = self.health()
        if health:
            message, ts = re.search(r"[0-9a-f-]{36}", str(health[-1].metadata)), health[-1].ts
            assert message is not None
            address = Address(health[-1].channel, ts)
            try:
                await self.cabinet.records.write(
                    note_password, MARC, UUID(message[0]), address, self.cabinet.clock.now()
                )
            except Refused:
                return

    async def suspend(self) -> None:
        """On hold."""
        await self.change(Change.SUSPEND)

    async def reactivate(self) -> None:
        """And back."""
        await self.change(Change.REACTIVATE)

    async def spoil(self) -> None:
        """The next calls fare badly."""
        method = self.chance.choice([SEND, SEND, "chat.update"])
        self.cabinet.slack.faults.add(method, times=self.chance.randint(1, 2), **self.chance.choice(FAULTS))

    async def live(self) -> None:
        """A process works for a moment, and dies or is asked to stop."""
        self.lives += 1
        worker = self.cabinet.worker(f"life {self.lives}")
        running = asyncio.create_task(worker.run())
        await asyncio.sleep(self.chance.random() / 10)
        if self.chance.random() < 0.5:
            await worker.stop(2)
        while not running.done():  # before Python 3.12 wait_for may swallow a cancel
            running.cancel()
            await asyncio.wait([running], timeout=0.1)

    def health(self) -> list[Message]:
        """Marc's messages in which a password can be read."""
        made = self.cabinet.made
        return [each for each in self.cabinet.inbox(MARC) if any(word in " ".join(each.texts) for word in made)]


@pytest.mark.parametrize("seed", range(8))
async def test_however_it_comes_they_have_the_last_password_or_none(cabinet_on_each: Cabinet, seed: int) -> None:
    """Once all is calm: one password to be read at most, which opens; none without access; each change told once."""
    story = Story(cabinet_on_each, seed)
    await cabinet_on_each.add(MARC)
    acts: list[Callable[[], Awaitable[None]]] = [
        *2 * (story.renew,),
        story.suspend,
        *2 * (story.reactivate,),
        story.note,
        story.spoil,
        *4 * (story.live,),
    ]
    for _ in range(STEPS):
        await story.chance.choice(acts)()
    cabinet = cabinet_on_each
    cabinet.slack.faults.clear()
    cabinet.clock.forward(LEASE_OVER)
    async with cabinet.working("the last"):
        await cabinet.settled(20)
        await cabinet.slack.until(lambda: len(story.health()) <= 1, 10)
    person, health = await cabinet.person(MARC), story.health()
    if health:
        assert person.access is Access.ACTIVE
        assert await cabinet.opens(MARC, cabinet.password_before(MARC))
    else:
        assert person.access is Access.SUSPENDED or person.password_state is PasswordState.NOTED
    for words, what in (
        ("a mis en veille un accès à l’espace en ligne (Marc", Change.SUSPEND),
        ("a réactivé un accès à l’espace en ligne (Marc", Change.REACTIVATE),
    ):
        told = " ".join(text for each in cabinet.inbox(firm.TEAM_CHANNEL) for text in each.texts)
        assert told.count(words) == story.done.count(what)


async def test_one_that_is_replaced_while_slack_has_it_is_taken_out_at_once(cabinet: Cabinet) -> None:
    """It cannot be called back; so it leaves its message as soon as its sender notices, and never counts as Marc's."""
    story = Story(cabinet, 0)
    cabinet.slack.faults.latency = cabinet.slack.faults.lag = 0.2
    await cabinet.add(MARC)
    async with cabinet.working():
        await cabinet.slack.until(lambda: bool(cabinet.slack.find(cabinet.made[0])))
        await story.renew()
        await cabinet.settled()
        await cabinet.slack.until(lambda: len(story.health()) == 1, 10)
    assert "a été remplacé le" in " ".join(text for each in cabinet.inbox(MARC) for text in each.texts)
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))


@pytest.mark.parametrize("what", ["suspend", "renew"])
async def test_one_that_came_out_as_its_sender_died_is_found_and_taken_out(cabinet: Cabinet, what: str) -> None:
    """Nobody had stored where it stands, and then it was void: it is looked for once its sender can send no more."""
    story = Story(cabinet, 0)
    added = await cabinet.add(MARC)
    await cabinet.post(next(each for each in await cabinet.claim() if each.id == added))
    assert len(story.health()) == 1
    await getattr(story, what)()
    cabinet.clock.forward(LEASE_OVER)
    async with cabinet.working(SUCCESSOR):
        await cabinet.settled()
        await cabinet.slack.until(lambda: cabinet.made[0] not in str(story.health()))
        await cabinet.settled()
    assert len(story.health()) == (what == "renew")
    assert (await cabinet.message(added)).state is DeliveryState.CANCELLED


async def test_it_is_looked_for_since_it_was_owed(cabinet: Cabinet) -> None:
    """However long ago that was: an access may end weeks after Slack was last heard."""
    story = Story(cabinet, 0)
    added = await cabinet.add(MARC)
    await cabinet.post(next(each for each in await cabinet.claim() if each.id == added))
    await story.suspend()
    edit = await cabinet.records.read(_editing, added)
    found = await cabinet.messages().find(replace(edit, created_at=edit.created_at + timedelta(days=20)))
    assert found is not None
    assert found.ts == story.health()[0].ts


async def test_where_it_never_came_out_nothing_more_is_owed(cabinet: Cabinet) -> None:
    """Looked for and not found, it is neither sent, nor shown to anybody as refused."""
    story = Story(cabinet, 0)
    added = await cabinet.add(MARC)
    await cabinet.claim()
    await story.suspend()
    cabinet.clock.forward(LEASE_OVER)
    async with cabinet.working(SUCCESSOR):
        while (edit := await cabinet.records.read(_editing, added)).state is DeliveryState.OWED:  # noqa: ASYNC110 - a database rings no bell
            await asyncio.sleep(0.01)
    assert edit.state is DeliveryState.CANCELLED
    assert story.health() == []
    assert await cabinet.failures() == []
    assert cabinet.slack.log.of("chat.update") == []


def _editing(records: Records, message: UUID) -> Stored:
    edit = records.outbox.editing(message)
    assert edit is not None
    return edit
