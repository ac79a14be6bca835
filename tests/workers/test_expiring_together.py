"""Passwords that leave their messages at the same time, by the thousand: nobody waits for it."""

from __future__ import annotations

import asyncio

import pytest

from gateways.slack.rate_limits import POST, Pace, Pacing
from sandbox.databases import dump
from sandbox.firm import CLAIRE, MARC, TEAM_CHANNEL
from tests.workers.cabinet import Cabinet
from tests.workers.crowd import expire, gather, tell


class Now:
    """The seconds on a clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize("first", ["edits", "enrolment"])
async def test_an_import_whose_passwords_expire_together_delays_no_notice(cabinet: Cabinet, first: str) -> None:
    """A thousand edits are due, before it or after: all are told before more edits are taken up than go at once.

    A password, too, goes without waiting for them.
    """
    crowd = await gather(cabinet, 1000)
    cabinet.slack.tiers.on = True
    told = [CLAIRE, *crowd[:30], TEAM_CHANNEL]
    if first == "edits":
        await expire(cabinet, *crowd)
    await tell(cabinet, *crowd[:30], CLAIRE, None)
    await cabinet.add(MARC)
    if first == "enrolment":
        await expire(cabinet, *crowd)
    edits = Pace(every=1.2, burst=20, clock=(now := Now()))
    async with cabinet.working(pacing=Pacing(cabinet.client.health, edits=edits)):
        await cabinet.slack.until(lambda: {*told, MARC} <= {*_addressed(cabinet)}, within=90)
        assert await _attempts_at_edits(cabinet) <= 20
        # All of it while no time passes for edits; and what time passes, they use.
        now.seconds = 60.0
        async with asyncio.timeout(90):
            # An edit whose call times out has used its place, too, and may not stand in Slack's log.
            while await _attempts_at_edits(cabinet) < 40:  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.05)
    assert await _attempts_at_edits(cabinet) == 40
    assert not [call for call in cabinet.slack.log if call.error == "ratelimited"]


async def _attempts_at_edits(cabinet: Cabinet) -> int:
    """How often an edit was taken up."""
    rows = (await asyncio.to_thread(dump, cabinet.database_url))["outbox"]
    return sum(int(row["attempts"]) for row in rows if row["edits"])


def _addressed(cabinet: Cabinet) -> list[str]:
    return [call.arguments["channel"] for call in cabinet.slack.log.of(POST)]
