"""Whatever people had before them when a version was released can still be pressed, and what they filled in, sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sandbox import firm
from sandbox.slack import Message, Slack
from sandbox.slack.transports import Acknowledgement
from tests.released.codes import codes_of
from tests.released.conftest import EVERY
from tests.released.kept import kept_json
from tests.released.opened import Released
from tests.released.presses import Press, press, presses, send
from tests.released.words import LOCALES
from tests.stage import Stage

Json = dict[str, Any]
ON_SQLITE = [(version, kind) for version, kind in EVERY if kind == "sqlite"]


def health(slack: Slack, state: Json) -> Iterator[Press]:
    """All that somebody who still has an account may press: in messages, windows and Homes."""
    for message in list(slack.workspace.everything_said()):
        localizer = message.only_for or _reader_of(slack, message)
        if localizer is not None:
            yield from presses(localizer, message)
    for described in (*state["windows"], *state["homes"]):
        if not slack.workspace.people[described["person"]].deleted:
            yield from presses(described["person"], described)


def _reader_of(slack: Slack, message: Message) -> str | None:
    if message.channel in slack.workspace.channels:
        return firm.CLAIRE
    person = slack.workspace.person_of(message.channel)
    return None if person is None or person.deleted else person.id


@pytest.mark.timeout(180)
async def test_everything_that_stood_in_slack_can_be_pressed(released: Released) -> None:
    """Each is heard, and none ends in an error of ours; the forms are sent as they were filled in."""
    async with released.opened(delivering=False) as stage:
        found = list(health(stage.slack, released.state))
        assert len(found) > 60
        for each in found:
            await _heard(stage, each.name, await press(stage.slack, each))
        forms = [each for each in released.state["windows"] if each["view"].get("submit")]
        assert len(forms) >= 3
        for form in forms:
            await _heard(stage, form["view"]["callback_id"], await send(stage.slack, form))


async def _heard(stage: Stage, name: str, answer: Acknowledgement) -> None:
    assert answer.failure is None, name
    await stage.bot.background.drain(10)
    assert stage.log.unforeseen == [], name


@pytest.mark.timeout(180)
@pytest.mark.parametrize("released", ON_SQLITE, ids=[version for version, _ in ON_SQLITE], indirect=True)
async def test_everything_there_was_is_still_listened_to(released: Released) -> None:
    """Every button, menu and form of every view and message of that version, whatever its texts were made of.

    What they are about is not in this database: that is told, or found nowhere. All that the version's list of codes
    has to be pressed, or sent, was.
    """
    async with released.opened(delivering=False, foreseen=("background work failed", "a request failed")) as stage:
        heard: set[str] = set()
        tried: set[tuple[str, str]] = set()
        for described in _of_words(stage.slack, released.version):
            for each in presses(firm.CLAIRE, described):
                if each.name not in heard:
                    heard.add(each.name)
                    tried |= {*each.codes}
                    assert (await press(stage.slack, each)).failure is None, each.name
                    await stage.bot.background.drain(10)
            if isinstance(described, Message):
                continue
            codes = _sent_with(described)
            if not tried.issuperset(codes):
                tried |= {*codes}
                assert (await send(stage.slack, described)).failure is None, codes
        assert len(heard) > 150
        broken = {_error(line) for event in stage.log.foreseen for line in stage.log.of(event)}
        assert broken <= {"LookupError"}
        assert _to_be_tried(released.version) - tried == set()


def _sent_with(described: Json) -> tuple[tuple[str, str], ...]:
    """What a form is sent with, as the list of codes has it; nothing for a window that is no form."""
    codes = codes_of(described["view"])
    return tuple((name, code) for name, code in codes if name in {"callback_id", "private_metadata"})


def _to_be_tried(version: str) -> set[tuple[str, str]]:
    codes = kept_json(version, "codes.json")
    # Of what is chosen in a form nothing is heard until it is sent.
    values = [each for each in codes["value"] if each.split()[0] in codes["action_id"]]
    kept = {"value": values, **{name: codes[name] for name in ("action_id", "callback_id", "private_metadata")}}
    return {(name, code) for name, each in kept.items() for code in each}


def _of_words(slack: Slack, version: str) -> Iterator[Message | Json]:
    words = kept_json(version, "views.json")
    for number, content in enumerate(each for language in LOCALES for each in words[language].values()):
        if not isinstance(content, dict) or "blocks" not in content:
            continue
        if "type" not in content:
            direct = slack.workspace.direct(firm.CLAIRE)
            yield slack.workspace.say(slack.world.bot_message(direct, content["text"], content["blocks"]))
            continue
        name = f"VWORDS{number:05}"
        yield {"person": firm.CLAIRE, "id": name, "root": name, "previous": None, "view": content}


def _error(line: Json) -> str:
    return str(line["exception"]).strip().rsplit("\n", 1)[-1].split(":")[0]
