"""A confidential portfolio in Slack: made, kept from others, and shown to them again."""

from __future__ import annotations

import pytest

from sandbox import firm
from tests.handlers.portfolios import choose, lines, open_firm, see
from tests.stage import Stage, Stages


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """Claire and Hugh administer; Claire makes a confidential portfolio."""
    stage = await open_firm(stages)
    await stage.open(firm.CLAIRE, "/portefeuilles")
    await stage.press(firm.CLAIRE, "create_portfolio")
    stage.hands(firm.CLAIRE).type("name", "Zénith")
    await choose(stage, firm.CLAIRE, "lead", "claire")
    await stage.hands(firm.CLAIRE).select("confidential", ["yes"])
    await stage.submit(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    return stage


async def test_it_is_shown_to_those_in_it_alone(stage: Stage) -> None:
    """In the list and in the menus of portfolios and clients; who types its client’s number finds nobody."""
    zenith = (await stage.rows("portfolios"))[0]
    assert zenith["confidential"]
    await see(stage, firm.CLAIRE)
    assert "Confidentiel : seules les personnes qui en font partie" in stage.reads(firm.CLAIRE)
    await stage.open(firm.HUGH, "/portefeuilles")
    assert "Zénith" not in stage.reads(firm.HUGH)
    assert "Zénith" in stage.reads(firm.CLAIRE)
    await stage.hands(firm.HUGH).close(everything=True)
    await stage.open(firm.HUGH, "/portefeuilles", "zen")
    assert "No results for “zen”." in stage.reads(firm.HUGH)


async def test_its_confidentiality_ends_once(stage: Stage) -> None:
    """By who is in it; then others see it."""
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "confidential_portfolio")
    assert "Les associés et les administrateurs le verront" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "« Zénith » n’est plus confidentiel." in stage.reads(firm.CLAIRE)
    assert await lines(stage, "portfolio_not_confidential") == 1
    await stage.open(firm.HUGH, "/portefeuilles")
    assert "Zénith" in stage.reads(firm.HUGH)


async def test_who_is_not_in_it_cannot_make_one_confidential(stage: Stage) -> None:
    """They would not see it any more."""
    await stage.open(firm.CLAIRE, "/portefeuilles")
    await stage.press(firm.CLAIRE, "create_portfolio")
    stage.hands(firm.CLAIRE).type("name", "Paie")
    await choose(stage, firm.CLAIRE, "lead", "anne")
    await stage.submit(firm.CLAIRE)
    await see(stage, firm.HUGH)
    await stage.press(firm.HUGH, "confidential_portfolio")
    assert "Only an administrator who is in the portfolio" in stage.reads(firm.HUGH)
