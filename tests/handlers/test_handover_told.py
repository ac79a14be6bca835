"""What a lead who leaves leaves behind: the message about it and Home lead to deciding."""

from __future__ import annotations

from datetime import UTC, datetime

from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.ports import Records
from sandbox import firm
from tests.stage import Stage


def led_by_anne(records: Records) -> None:
    """A portfolio for which Anne answers."""
    anne = records.people.by_slack_id(SlackId(firm.ANNE))
    assert anne is not None
    new, form = NewPortfolio("Paie Nord", anne.id), IdempotencyKey("a portfolio")
    create_portfolio(records, SlackId(firm.CLAIRE), new, form=form, now=datetime.now(UTC))


async def test_the_message_and_home_lead_to_deciding(stage: Stage) -> None:
    """Its new lead reads of it; once they are gone, Claire opens the form from the message, the list from Home."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.bot.records.write(led_by_anne)
    await stage.settle()
    assert "vous a confié un portefeuille, dont vous êtes désormais responsable : Paie Nord." in stage.told(firm.ANNE)
    await stage.change(firm.CLAIRE, "remove", firm.ANNE)
    await stage.settle()
    hands, message = stage.hands(firm.CLAIRE), stage.inbox(firm.CLAIRE)[-1]
    assert "Anne Petit ne peut plus suivre de clients" in stage.told(firm.CLAIRE)
    before = hands.window
    assert (await hands.press("hand_over_from_message", message)).ok
    await stage.slack.until(lambda: hands.window is not before)
    assert stage.top(firm.CLAIRE).title == "Transférer"
    await hands.close(everything=True)
    assert "1 portefeuille à transférer : choisissez un autre responsable." in await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_portfolios")
    assert "Paie Nord" in stage.reads(firm.CLAIRE)
