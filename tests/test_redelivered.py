"""Slack sends again what it had no answer to, and people press twice: nothing more is changed or sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qs

import pytest

from sandbox import firm
from tests.stage import Stage, open_stage

Json = dict[str, Any]
Act = Callable[[Stage], Awaitable[object]]
RETRY = {"retry_attempt": 1, "retry_reason": "timeout"}


@pytest.fixture(params=["http", "socket"])
async def stage(request: pytest.FixtureRequest, sqlite_url: str) -> AsyncIterator[Stage]:
    """The sample firm, reached in both ways."""
    async with open_stage(sqlite_url, transport=request.param) as opened:
        yield opened


async def opened(stage: Stage) -> None:
    """Claire opens the menu."""
    await stage.open(firm.CLAIRE, "/espace")


async def enrolled(stage: Stage) -> None:
    """Claire becomes administrator."""
    await stage.enrol(firm.CLAIRE)


async def reviewed(stage: Stage) -> None:
    """Claire fills in the form and confirms it."""
    await enrolled(stage)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)


async def saved(stage: Stage) -> None:
    """Claire saves it."""
    await enrolled(stage)
    await stage.add(firm.CLAIRE)


async def noted(stage: Stage) -> None:
    """Anne has noted the password, and what the bot keeps of it is as it stays."""
    await saved(stage)
    await stage.settle()
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    # Slack shows the edit before the bot has noted that it was made.
    async with asyncio.timeout(45):
        while any(row["lease_holder"] for row in await stage.rows("outbox")):  # noqa: ASYNC110 - a database rings no bell
            await asyncio.sleep(0.01)


async def resigned(stage: Stage) -> None:
    """Hugh and Claire enrol, and Claire resigns."""
    await stage.enrol(firm.HUGH)
    await enrolled(stage)
    await stage.enrol(firm.CLAIRE, administrator=False)


ACTS: Mapping[str, tuple[Act, str]] = {
    "command": (opened, "slash_commands"),
    "form of the command": (enrolled, "slash_commands"),
    "enrolment": (enrolled, "interactive"),
    "resignation": (resigned, "interactive"),
    "review": (reviewed, "interactive"),
    "saving": (saved, "interactive"),
    "noted": (noted, "interactive"),
}


@pytest.mark.parametrize("marked", [RETRY, {}], ids=["by Slack", "by hand"])
@pytest.mark.parametrize("act", ACTS)
async def test_the_same_again_changes_and_sends_nothing_more(stage: Stage, act: str, marked: Json) -> None:
    """Three times the same body, marked as a repetition or not: the rows, the messages and the whispers stay."""
    play, kind = ACTS[act]
    await play(stage)
    await stage.bot.background.drain(20)
    await stage.settle()
    before, said, windows = await stage.tables(), _said(stage), _windows(stage)
    payload = _latest(stage, kind)
    for _ in range(3):
        answer = await stage.slack.transports.deliver(kind, payload, **marked)
        assert answer.failure is None
    await stage.bot.background.drain(20)
    await stage.settle()
    assert await stage.tables() == before
    assert _said(stage) == said
    assert _windows(stage) == windows


async def test_an_event_nobody_asked_for_changes_nothing(stage: Stage) -> None:
    """One that the bot does not listen to, and that comes again, is let pass."""
    await stage.settle()
    stage.slack.transports.within = 0.1  # by Socket Mode it is not acknowledged
    before, said = await stage.tables(), _said(stage)
    for attempt in range(3):
        await stage.slack.event({"type": "emoji_changed", "subtype": "add"}, retry_attempt=attempt)
    await stage.bot.background.drain(20)
    assert await stage.tables() == before
    assert _said(stage) == said


def _latest(stage: Stage, kind: str) -> Json:
    """The body that Slack sent last, over either transport."""
    content = [passage.content for passage in stage.slack.log.passages if passage.place == kind][-1]
    if stage.slack.request_url is None:
        payload: Json = json.loads(content)["payload"]
        return payload
    form = {name: values[0] for name, values in parse_qs(content, keep_blank_values=True).items()}
    return dict(json.loads(form["payload"])) if "payload" in form else form


def _said(stage: Stage) -> tuple[int, ...]:
    whispers = sum(len(stage.hands(who).ephemerals) for who in (firm.CLAIRE, firm.HUGH, firm.ANNE))
    return len([*stage.slack.workspace.everything_said()]), whispers


def _windows(stage: Stage) -> list[str]:
    return [window.id for window in stage.hands(firm.CLAIRE).windows]
