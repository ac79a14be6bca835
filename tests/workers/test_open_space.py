"""Opening the space at start: who its partners are, asked of Slack before they ever speak."""

from __future__ import annotations

from typing import Any

import pytest

from gateways.slack.directory import DirectorySilent
from sandbox import firm
from sandbox.slack import AppSettings, Slack
from tests.clocks import unhurried
from tests.stage import COMMANDS, Stage, Stages, open_stage


async def test_the_workspaces_owners_and_admins_are_partners_by_default(stage: Stage) -> None:
    """With PARTNERS empty, Claire and Hugh are known with their names and languages before they ever spoke."""
    assert await _partners(stage) == {"Claire Durand": "fr-FR", "Hugh Martin": "en-GB"}
    assert stage.log.of("the space is open")[0]["added"] == 2


async def test_partners_are_listed_by_address_or_by_slack_id(stages: Stages) -> None:
    """PARTNERS replaces the owners; an address without a Slack account counts too, as not reachable."""
    stage = await stages(PARTNERS=f"{firm.MARC}, Zoe.ONeill@{firm.DOMAIN}; associee@exemple.fr")
    assert await _partners(stage) == {"Marc Lefèvre": "fr-FR", "Zoë O’Neill": "en-US", "associee@exemple.fr": ""}
    await stage.open(firm.CLAIRE, "/espace")
    assert "Vous ne faites pas partie des utilisateurs" in stage.reads(firm.CLAIRE)


async def test_the_channel_is_told_of_partners_added_and_removed(sqlite_url: str) -> None:
    """A restart with other PARTNERS changes them, says so once, and tells who changed in which way."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        async with open_stage(sqlite_url, workspace=slack, PARTNERS=firm.CLAIRE) as stage:
            await stage.settle()
        async with open_stage(sqlite_url, workspace=slack, PARTNERS=firm.HUGH) as stage:
            await stage.settle()
            assert await _partners(stage) == {"Hugh Martin": "en-GB"}
            said = stage.told(firm.TEAM_CHANNEL)
            assert "Profil d’associé attribué dans l’espace en ligne, d’après les réglages : Hugh Martin." in said
            assert "Profil d’associé retiré dans l’espace en ligne, d’après les réglages : Claire Durand." in said
        messages = len(slack.channel_messages(firm.TEAM_CHANNEL))
        async with open_stage(sqlite_url, workspace=slack, PARTNERS=firm.HUGH) as stage:
            await stage.settle()
            assert len(stage.inbox(firm.TEAM_CHANNEL)) == messages


async def test_a_partner_unknown_to_slack_is_named_in_the_log(stages: Stages) -> None:
    """A wrong id in PARTNERS is warned of, and the others are partners all the same."""
    stage = await stages(PARTNERS=f"U0NOBODY {firm.HUGH}")
    assert await _partners(stage) == {"Hugh Martin": "en-GB"}
    (line,) = stage.log.of("PARTNERS names a Slack id that is nobody's, or a guest's")
    assert line["id"] == "U0NOBODY"


async def test_a_space_without_any_partner_is_an_error_in_the_log(sqlite_url: str) -> None:
    """Nobody could ever enrol: the log says what to set."""
    async with Slack(
        [_ordinary(firm.MARC)], firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()
    ) as slack:
        event = "no partner was found: nobody can enrol as administrator; set PARTNERS"
        async with open_stage(sqlite_url, workspace=slack, foreseen=(event,)) as stage:
            assert len(stage.log.of(event)) == 1


@pytest.mark.parametrize("weather", [{"status": 500}, {"error": "ratelimited"}], ids=["trouble", "too many"])
async def test_slack_silent_at_start_makes_no_space_without_partners(sqlite_url: str, weather: dict[str, Any]) -> None:
    """The start fails rather than taking the partners' rights away, and is tried again by who runs it."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        async with open_stage(sqlite_url, workspace=slack):
            pass
        fault = slack.faults.add("users.list", **weather)
        with pytest.raises(DirectorySilent):
            async with open_stage(sqlite_url, workspace=slack):
                pass
        fault.lift()
        async with open_stage(sqlite_url, workspace=slack) as stage:
            assert set(await _partners(stage)) == {"Claire Durand", "Hugh Martin"}
            assert stage.log.of("the space is open")[0]["removed"] == 0


async def _partners(stage: Stage) -> dict[str, str]:
    rows = [row for row in await stage.rows("people") if row["partner"]]
    return {f"{row['first_name']} {row['last_name']}".strip() or row["email"]: row["locale"] for row in rows}


def _ordinary(who: str) -> Any:
    return next(person for person in firm.people() if person.id == who)
