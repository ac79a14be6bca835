"""A confidential portfolio in Slack: made, kept from others, and shown to them again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rules.ports import Records
from sandbox import firm
from tests.handlers.portfolios import choose, lines, open_firm, see
from tests.looked_after import asked_of_all, user
from tests.replay import last_press, send_again
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


async def test_its_end_is_asked_for_and_withdrawn(stage: Stage) -> None:
    """The portfolio’s window shows what waits, with the button of who asked."""
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "confidential_portfolio")
    assert "Les associés et les administrateurs le verront" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "Demandé à : Hugh Martin." in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await see(stage, firm.CLAIRE)
    assert "la levée de sa confidentialité" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "withdraw_portfolio_request")
    assert "Votre demande est retirée" in stage.reads(firm.CLAIRE)
    assert await lines(stage, "agreement_withdrawn") == 1


@pytest.mark.parametrize(("button", "line"), [("agree", "agreement_given"), ("refuse", "agreement_refused")])
async def test_a_second_person_answers_in_their_message(stages: Stages, button: str, line: str) -> None:
    """Pressed twice, it is answered once, and the second time says so."""
    stage = await stages()
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(each)
    await stage.add(firm.CLAIRE, last_name="Petit", first_name="Anne", email=f"anne.petit@{firm.DOMAIN}")
    await stage.bot.records.write(_ask)
    pressed = f"{button}_{'to_' if button == 'agree' else ''}portfolio_right"
    await stage.settle()
    await stage.hands(firm.HUGH).press(pressed)
    await stage.bot.background.drain(10)
    await send_again(stage.slack, last_press(stage.slack, firm.HUGH))
    await stage.bot.background.drain(10)
    assert await lines(stage, line) == 1


def _ask(records: Records) -> None:
    claire, anne = user(records, firm.CLAIRE), user(records, firm.ANNE)
    asked_of_all(records, claire, anne, now=datetime.now(UTC))


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
