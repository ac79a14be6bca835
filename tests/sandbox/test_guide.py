"""The guide's steps are ticked by what the bot shows, not by what people press."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sandbox import firm
from sandbox.page.guide import Guide, Step
from tests.cast import ENGLISH, FRENCH, Cast
from tests.stage import Stage, open_stage


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    """The sample firm with the bot in it."""
    async with open_stage(sqlite_url) as opened:
        yield opened


def taken(guide: Guide) -> list[Step]:
    """The steps taken so far."""
    return [step for step in Step if guide.done(step)]


@pytest.mark.parametrize("cast", [FRENCH, ENGLISH], ids=["fr", "en"])
async def test_each_step_is_ticked_when_it_has_really_happened(stage: Stage, cast: Cast) -> None:
    """In the order of the guide, in both languages, and no sooner than its outcome shows."""
    guide, author = Guide(stage.slack), cast.author
    await stage.open(author, cast.space)
    assert taken(guide) == [Step.SIGN_IN]
    await stage.open(author, cast.enrolment)
    await stage.hands(author).select("administrator", ["yes"])
    assert taken(guide) == [Step.SIGN_IN]
    await stage.submit(author)
    await stage.slack.until(lambda: taken(guide) == [Step.SIGN_IN, Step.ENROL])
    person = stage.slack.workspace.people[cast.newcomer]
    form = await stage.open(author, cast.adding, f"@{person.name}")
    await stage.slack.until(lambda: form.values["last_name"] == person.last_name)
    assert Step.FILL_IN not in taken(guide)
    await stage.submit(author)
    assert taken(guide) == [Step.SIGN_IN, Step.ENROL, Step.FILL_IN]
    await stage.submit(author)
    assert taken(guide) == [each for each in Step if each not in {Step.HAND_OVER, Step.ENTER}]


async def test_what_is_refused_ticks_nothing(stage: Stage) -> None:
    """Somebody who is not of the space presses through all of it, and no step is taken."""
    guide = Guide(stage.slack)
    for command in ("/espace", "/admin-espace", "/ajouter-abonne", "/abonnes", "/client"):
        await stage.open(firm.ZOE, command)
    assert taken(guide) == []


async def test_what_people_say_ticks_nothing(stage: Stage) -> None:
    """The guide's words, typed by somebody, are not the bot's."""
    guide = Guide(stage.slack)
    stage.hands(firm.ZOE).say("Zoë is now an administrator", firm.TEAM_CHANNEL)
    stage.hands(firm.ZOE).say("Zoë is now an administrator", stage.slack.workspace.between(firm.ZOE, firm.MARC))
    assert taken(guide) == []
