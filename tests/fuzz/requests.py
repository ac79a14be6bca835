"""Payloads of everything that was ever shown, altered and pressed by people with rights and without."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from bot.journal import verify
from rules.model.imports import ImportState
from sandbox import firm
from sandbox.slack import Message, Person, payloads
from tests.fuzz.mutations import altered_json, altered_text
from tests.fuzz.texts import USER
from tests.released.kept import versions
from tests.released.opened import Released
from tests.released.presses import form_of, press_of, presses
from tests.released.words import all_words
from tests.stage import COMMANDS, Stage

Json = dict[str, Any]
Sent = tuple[str, Json]  # by which way, and what

# Of these each is logged once, under the reference that its person is told.
FORESEEN = (
    "a request could not be read",
    "a request is not as Slack documents it",
    "a request failed",
    "background work failed",
    "the person could not be told",
)
# The sandbox's Slack over an odd trigger or window; where the bot's own server does, its answer says so.
_OF_THE_SANDBOX = "Error handling request from 127.0.0.1"
# What people who have no right leave: their own Home, and that they opened it.
_THEIR_OWN = {"homes"}
STRANGER = "U0STRANGER"
_TYPED = ("", "<@U0MARC|marc>", "<mailto:anne@cabinet-durand.fr|anne@cabinet-durand.fr>", "aide")
_WITH_RIGHTS = (firm.CLAIRE, firm.HUGH, firm.ANNE, firm.MARC, firm.ZOE)
# Done, malformed, or unknown to anybody.
_ANSWERS = {200, 400, 404}
# Of a processor, for one answer and what follows from it.
_LONGEST = 5.0


async def fuzz(chance: Random, count: int) -> Counter[str]:
    """Send as many, each altered, half of them by people without rights."""
    async with _opened() as stage:
        sender = _Sender(stage, chance, [*_everything_shown(stage)])
        await _at_rest(stage)
        stage.slack.workspace.add(Person(STRANGER, "ida", "Ida Blanc", "Ida", "Blanc", f"ida.blanc@{firm.DOMAIN}"))
        before = await _tables(stage)
        for _ in range(count // 2):
            sent = sender.pressed(chance.choice((firm.GUEST, firm.GONE, STRANGER)))
            if not _asks_for_access(sent):
                await sender.send(sent)
        await stage.settle()
        after = await _tables(stage)
        assert after == before, [(name, row) for name in after for row in after[name] if row not in before[name]]
        for _ in range(count - count // 2):
            whose = chance.choice(_WITH_RIGHTS)
            await sender.send(sender.told() if chance.random() < 0.2 else sender.pressed(whose))
        await stage.settle()
        assert (await stage.hands(firm.CLAIRE).command("/espace")).ok
        await stage.bot.background.drain(20)
        sender.hear()
        (verdict,) = await verify(stage.url, "", lambda _: None)
        assert verdict.progress.holds, verdict
        return sender.outcomes


@asynccontextmanager
async def _opened() -> AsyncIterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        released = Released(versions()[-1], "sqlite", f"sqlite:///{Path(folder) / 'released.db'}")
        async with released.opened(foreseen=(*FORESEEN, _OF_THE_SANDBOX)) as stage:
            yield stage


async def _at_rest(stage: Stage) -> None:
    """Wait until the bot has nothing to do by itself: what changes then was asked for."""
    await stage.settle()
    async with asyncio.timeout(45):
        while any(map(_under_way, await stage.rows("imports"))):  # noqa: ASYNC110 - a database rings no bell
            await asyncio.sleep(0.05)
    await stage.settle()


def _asks_for_access(sent: Sent) -> bool:
    """Tell whether this is the one thing that whoever has no right may do (tests/handlers/test_ask_access.py)."""
    return '"ask_access"' in json.dumps(sent)


def _under_way(row: Json) -> bool:
    return row["state"] == ImportState.RUNNING or bool(row["ended_at"] and not row["settled"])


async def _tables(stage: Stage) -> Json:
    return {name: rows for name, rows in (await stage.tables()).items() if name not in _THEIR_OWN}


def _everything_shown(stage: Stage) -> list[Message | Json]:
    """Give what stood in Slack when a version was released, and every view and message of today."""
    slack = stage.slack
    shown: list[Message | Json] = [*slack.workspace.everything_said()]
    stacks = slack.world.windows.stacks.values()
    windows = [*slack.world.windows.homes.values(), *(each for stack in stacks for each in stack)]
    shown += [{"view": {**each.definition, "blocks": each.blocks}} for each in windows]
    for content in all_words()["fr"].values():
        if isinstance(content, dict) and "type" in content:
            shown.append({"view": content})
        elif isinstance(content, dict) and "blocks" in content:
            direct = slack.workspace.direct(firm.CLAIRE)
            shown.append(slack.workspace.say(slack.world.bot_message(direct, content["text"], content["blocks"])))
    return shown


@dataclass
class _Sender:
    """Who sends, and what came of it."""

    stage: Stage
    chance: Random
    shown: list[Message | Json]

    def __post_init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self._heard = self._windows = 0

    def pressed(self, who: str) -> Sent:
        """Give something that somebody presses, sends or types, altered; it stays theirs."""
        slack, chance = self.stage.slack, self.chance
        if chance.random() < 0.15:
            person = slack.workspace.people[who]
            typed = chance.choice(_TYPED) if chance.random() < 0.3 else altered_text(chance, chance.choice(_TYPED))
            return "slash_commands", payloads.command(slack.world, person, chance.choice(COMMANDS), typed, firm.GENERAL)
        altered = self._altered(self._payload(who))
        user = altered.get("user")
        if isinstance(user, dict) and user.get("id") in _WITH_RIGHTS:
            user["id"] = who  # Slack says who it is
        return "interactive", altered

    def told(self) -> Sent:
        """Give something that Slack tells of a member, altered."""
        member = self.chance.choice([*self.stage.slack.workspace.people])
        contents: tuple[Json, ...] = (
            {"type": "team_join", "user": {**USER, "id": member}},
            {"type": "user_change", "user": {**USER, "id": member, "deleted": self.chance.random() < 0.5}},
            {"type": "app_home_opened", "user": member, "tab": "home", "channel": "D1"},
        )
        event = payloads.event(self.stage.slack.world, self.chance.choice(contents))
        return "events_api", altered_json(self.chance, event)

    async def send(self, sent: Sent) -> None:
        """Send it, and hold what comes of it to what is foreseen."""
        way, payload = sent
        begun = time.process_time()
        answer = await self.stage.slack.transports.deliver(way, payload)
        await self.stage.bot.background.drain(20)
        spent = time.process_time() - begun
        assert answer.status in _ANSWERS, (answer, json.dumps(payload))
        assert spent < _LONGEST, (spent, json.dumps(payload))
        told = self.hear()
        assert not [event for event, many in told.items() if many > 1], (told, json.dumps(payload))
        self.outcomes[f"{way} {answer.status} {', '.join(sorted(told))}".rstrip()] += 1

    def hear(self) -> Counter[str]:
        """Count the troubles logged since, each of them foreseen and with a reference."""
        log = self.stage.log.stream
        log.seek(self._heard)
        lines = [json.loads(line) for line in log.readlines()]
        self._heard = log.tell()
        lines = [line for line in lines if line["event"] != _OF_THE_SANDBOX]
        troubles = [line for line in lines if line["level"] in {"error", "critical"}]
        assert all(line["event"] in FORESEEN and line["reference"] for line in troubles), troubles
        return Counter(line["event"] for line in troubles)

    def _payload(self, who: str) -> Json:
        while True:
            place = self.chance.choice(self.shown)
            if not isinstance(place, Message):
                self._windows += 1
                name = f"VFUZZ{self._windows:05}"
                place = {**place, "person": who, "id": name, "root": name, "previous": None}
                if place["view"].get("submit") and self.chance.random() < 0.7:
                    return form_of(self.stage.slack, place)
            if found := [*presses(who, place)]:
                return press_of(self.stage.slack, self.chance.choice(found))

    def _altered(self, payload: Json) -> Json:
        chance, view = self.chance, payload.get("view") or {}
        match chance.randrange(5):
            case 0 if "actions" in payload:
                return {**payload, "actions": altered_json(chance, payload["actions"])}
            case 1 if view.get("state"):
                return {**payload, "view": {**view, "state": altered_json(chance, view["state"])}}
            case 2 if view.get("private_metadata"):
                return {**payload, "view": {**view, "private_metadata": self._metadata(view["private_metadata"])}}
            case 3:
                return payload
            case _:
                altered: Json = altered_json(chance, payload)
                return altered

    def _metadata(self, carried: str) -> str:
        if self.chance.random() < 0.3:
            return altered_text(self.chance, carried)
        return json.dumps(altered_json(self.chance, json.loads(carried)))
