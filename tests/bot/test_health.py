"""/healthz: green while the database answers and Slack refuses nothing, red with the remedy else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from sandbox import firm
from tests.stage import Stage, open_stage

REFUSED = "Slack refuses the app: somebody has to mend it"


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    """The sample firm, in which somebody will have something to mend."""
    async with open_stage(sqlite_url, foreseen=(REFUSED,)) as opened:
        yield opened


async def test_health_says_which_setting_to_mend(stage: Stage) -> None:
    """The token is revoked while something is owed: 503, and the setting by its name; mended, 200 again."""
    await stage.open(firm.CLAIRE, "/admin-espace")
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    trouble = stage.slack.faults.add("*", error="token_revoked")
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: stage.client.health.refusals)
    status, body = await health(stage)
    assert status == 503
    (refusal,) = body["slack"]
    assert refusal["refused"] == "token_revoked"
    assert "SLACK_BOT_TOKEN" in refusal["mend"]
    trouble.lift()
    await stage.client.ask_again()
    assert await health(stage) == (200, {"database": "ok", "slack": "ok"})


async def test_health_names_the_team_channel(stage: Stage) -> None:
    """Archived, it is a setting to mend like another; people are told meanwhile."""
    await stage.settle()
    channel = stage.slack.workspace.channels[firm.TEAM_CHANNEL]
    stage.slack.workspace.add_channel(replace(channel, is_archived=True))
    await stage.enrol(firm.CLAIRE)
    await stage.slack.until(lambda: stage.client.health.refusals)
    await stage.slack.until(lambda: stage.inbox(firm.HUGH))
    status, body = await health(stage)
    assert status == 503
    assert "NOTIFICATIONS_CHANNEL" in body["slack"][0]["mend"]


async def health(stage: Stage) -> tuple[int, dict[str, Any]]:
    """What /healthz answers."""
    assert stage.slack.request_url is not None
    url = stage.slack.request_url.replace("/slack/events", "/healthz")
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, json.loads(await response.text())
