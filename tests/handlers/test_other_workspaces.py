"""Requests of other workspaces and of their people are refused at the door, whatever they ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sandbox import firm
from sandbox.slack import payloads
from sandbox.slack.transports import Acknowledgement
from tests.stage import Stage, Stages

Json = dict[str, Any]
REFUSED = "a request of another workspace was refused"
ELSEWHERE = {"id": "T0OTHER", "domain": "ailleurs"}


async def _submits(stage: Stage, foreign: Callable[[Json], Json]) -> Acknowledgement:
    """Claire's enrolment, as Slack would tell it of somebody elsewhere."""
    form = await stage.open(firm.CLAIRE, "/admin-espace")
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    payload = payloads.submission(stage.slack.world, stage.hands(firm.CLAIRE).person, form)
    return await stage.slack.transports.deliver("interactive", foreign(payload))


async def _types(stage: Stage, foreign: Callable[[Json], Json]) -> Acknowledgement:
    payload = payloads.command(stage.slack.world, stage.hands(firm.CLAIRE).person, "/abonnes", "", firm.TEAM_CHANNEL)
    return await stage.slack.transports.deliver("slash_commands", foreign(payload))


async def _opens_home(stage: Stage, foreign: Callable[[Json], Json]) -> Acknowledgement:
    content = {"type": "app_home_opened", "user": firm.CLAIRE, "tab": "home", "channel": "D0"}
    return await stage.slack.transports.deliver("events_api", foreign(payloads.event(stage.slack.world, content)))


def _asked_elsewhere(payload: Json) -> Json:
    other = {"team_id": "T0OTHER", "team": ELSEWHERE, "authorizations": [{"team_id": "T0OTHER"}]}
    return {key: other.get(key, value) for key, value in payload.items()}


def _by_somebody_elsewhere(payload: Json) -> Json:
    return payload | {"user": payload["user"] | {"team_id": "T0OTHER"}}


@pytest.mark.parametrize(
    ("ask", "foreign"),
    [
        (_submits, _asked_elsewhere),
        (_submits, _by_somebody_elsewhere),
        (_types, _asked_elsewhere),
        (_opens_home, _asked_elsewhere),
    ],
)
async def test_nothing_is_done_for_another_workspace(
    stages: Stages,
    ask: Callable[[Stage, Callable[[Json], Json]], Any],
    foreign: Callable[[Json], Json],
) -> None:
    """A signed command, form or event of elsewhere is answered, changes no row, and opens nothing."""
    stage = await stages(foreseen=(REFUSED,))
    await ask(stage, lambda payload: payload)
    await stage.bot.background.drain(20)
    await stage.settle()
    assert not stage.log.of(REFUSED)
    before = await stage.tables()
    opened = len(stage.slack.log.of("views.open"))
    answer = await ask(stage, foreign)
    await stage.bot.background.drain(20)
    assert answer.status == 200
    assert len(stage.log.of(REFUSED)) == 1
    assert await stage.tables() == before
    assert len(stage.slack.log.of("views.open")) - opened == (1 if ask is _submits else 0)


async def test_a_command_of_another_workspace_is_answered_in_a_sentence(stages: Stages) -> None:
    """So that whoever typed it knows that it is not a fault."""
    stage = await stages(foreseen=(REFUSED,))
    answer = await _types(stage, _asked_elsewhere)
    assert "celui d’un autre espace de travail Slack" in str(answer.body)


async def test_in_an_enterprise_grid_the_directory_says_who_somebody_is(stage: Stage) -> None:
    """There an account of another workspace may be a member of this one."""
    of_the_grid = {"enterprise": {"id": "E1", "name": "Groupe"}}
    answer = await _submits(stage, lambda payload: _by_somebody_elsewhere(payload) | of_the_grid)
    assert answer.status == 200
    assert "administrator_enrolled" in {row["action"] for row in await stage.rows("journal")}
