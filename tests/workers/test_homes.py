"""Homes stay current with several processes, at Slack's pace, and whatever Slack answers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from gateways.slack.home_tabs import HomeTabs
from gateways.slack.rate_limits import Pace
from locales import Languages
from rules.model.people import SlackId
from sandbox import firm
from tests.stage import Stage, open_stage
from views.firm_profile import FirmProfile
from workers.homes import Homes

HUGH = SlackId(firm.HUGH)
UNPUBLISHED = "a Home could not be published"
REFUSED = "Slack refuses the app: somebody has to mend it"


def another_process(stage: Stage, pace: Pace | None = None) -> Homes:
    """What a second bot on the same database would publish with."""
    return Homes(
        records=stage.records,
        tabs=HomeTabs(stage.client),
        languages=Languages.load("fr"),
        firm_profile=FirmProfile("Cabinet Durand & Associés", "aide@cabinet-durand.fr"),
        now=lambda: datetime.now(UTC),
        pace=pace,
    )


async def test_what_arrives_last_is_what_is_so(database_url: str) -> None:
    """One process is slow: its older Home arrives after the newer one of another, and it makes up for that."""
    async with open_stage(database_url, delivering=False) as stage:
        await stage.home(firm.HUGH)
        stage.slack.faults.add("views.publish", times=1, delay=0.5)
        slow = asyncio.create_task(stage.bot.homes.show(HUGH, anew=True))
        await asyncio.sleep(0.1)
        await stage.enrol(firm.CLAIRE)
        await another_process(stage).show(HUGH)
        assert "Administrators: Claire Durand" in stage.reads_at_home(firm.HUGH)
        await slow
        assert "Administrators: Claire Durand" in stage.reads_at_home(firm.HUGH)


async def test_it_goes_no_faster_than_slack_takes_it(sqlite_url: str) -> None:
    """With room for one, the other Home waits, and its turn is told."""
    async with open_stage(sqlite_url, delivering=False) as stage:
        await stage.home(firm.HUGH)
        await stage.home(firm.ZOE)
        homes = another_process(stage, Pace(every=5.0, burst=1))
        await homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        before = len(stage.slack.log.of("views.publish"))
        pause = await homes.catch_up()
        assert len(stage.slack.log.of("views.publish")) == before + 1
        assert 4 < pause <= 5


@pytest.mark.parametrize("error", ["user_not_found", "user_disabled"])
async def test_who_is_gone_is_left_alone(sqlite_url: str, error: str) -> None:
    """Slack has nobody to show it to: it is tried once, and forgotten."""
    async with open_stage(sqlite_url, delivering=False, foreseen=("a Home is kept current no more",)) as stage:
        await stage.home(firm.HUGH)
        await stage.bot.homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        refusal = stage.slack.faults.add("views.publish", error=error)
        for _ in range(3):
            await stage.bot.homes.catch_up()
        assert refusal.struck == 1
        assert await stage.rows("homes") == []


@pytest.mark.parametrize("error", ["view_too_large", "hash_conflict", "internal_error", "access_denied"])
async def test_one_refusal_stops_nobody_elses_home(sqlite_url: str, error: str) -> None:
    """Hugh's Home is refused, for good or not: Zoé's is current at once, and Hugh's as soon as Slack takes it."""
    foreseen = (UNPUBLISHED, REFUSED, "Slack refuses a Home as it is now")
    async with open_stage(sqlite_url, delivering=False, foreseen=foreseen) as stage:
        await stage.home(firm.ZOE)
        await stage.home(firm.HUGH)
        await stage.bot.homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        refusal = stage.slack.faults.add("views.publish", times=1, error=error)
        await stage.bot.homes.catch_up()
        reads = [stage.reads_at_home(who) for who in (firm.HUGH, firm.ZOE)]
        assert refusal.struck == 1
        assert sum("Administrators: Claire Durand" in each for each in reads) == 1
        assert len(await stage.rows("homes")) == 2


async def test_a_home_that_is_switched_off_is_somebodys_to_mend(sqlite_url: str) -> None:
    """One is tried, the remedy is said, and the others wait for it; nothing is forgotten."""
    async with open_stage(sqlite_url, delivering=False, foreseen=(UNPUBLISHED, REFUSED)) as stage:
        await stage.home(firm.HUGH)
        await stage.home(firm.ZOE)
        await stage.bot.homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        refusal = stage.slack.faults.add("views.publish", error="not_enabled")
        assert await stage.bot.homes.catch_up() >= 1
        assert refusal.struck == 1
        assert ["Home tab" in each.failure.mend for each in stage.client.health.refusals] == [True]
        refusal.lift()
        await stage.bot.homes.catch_up()
        assert all("Administrators: Claire Durand" in stage.reads_at_home(who) for who in (firm.HUGH, firm.ZOE))
        assert not stage.client.health.refusals


async def test_nobody_is_forgotten_because_the_app_was_removed(sqlite_url: str) -> None:
    """Slack gives that the same name; once the app is back, so is the Home."""
    foreseen = (UNPUBLISHED, REFUSED)
    async with open_stage(sqlite_url, delivering=False, foreseen=foreseen) as stage:
        await stage.home(firm.HUGH)
        await stage.bot.homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        stage.slack.world.uninstalled = True
        assert await stage.bot.homes.catch_up() >= 1
        stage.slack.world.uninstalled = False
        await stage.bot.homes.catch_up()
        assert "Administrators: Claire Durand" in stage.reads_at_home(firm.HUGH)


@pytest.mark.parametrize("after", [2, 7])
async def test_slack_that_asks_for_patience_gets_it(sqlite_url: str, after: int) -> None:
    """Held back with Retry-After, the next attempt comes no sooner."""
    async with open_stage(sqlite_url, delivering=False, foreseen=(UNPUBLISHED,)) as stage:
        await stage.home(firm.HUGH)
        await stage.bot.homes.catch_up()
        await stage.enrol(firm.CLAIRE)
        stage.slack.faults.add("views.publish", status=429, retry_after=after)
        assert await stage.bot.homes.catch_up() >= after


async def test_it_stops_whenever_it_is_told_to(sqlite_url: str) -> None:
    """While it sleeps, while it is woken at that very moment, and while it looks."""
    async with open_stage(sqlite_url, delivering=False) as stage:
        for turns in range(40):
            homes = another_process(stage)
            running = asyncio.create_task(homes.run())
            await asyncio.sleep(turns / 4000)
            homes.wake()
            homes.stop()
            running.cancel()
            done, _ = await asyncio.wait([running], timeout=5)
            assert done
