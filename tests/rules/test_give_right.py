"""Rights in a portfolio: given, changed and ended."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.change_access import Change
from rules.give_right import Giving, end_right, give_right
from rules.model.journal import Action, IdempotencyKey
from rules.model.portfolio_messages import PortfolioRightEnded, PortfolioRightGiven
from rules.model.portfolio_refusals import HasNoAccess, IsInAlready, IsTheLead, NotIn
from rules.model.portfolios import Ground, Right
from rules.model.refusals import FormRefused, Missing
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.portfolios import Firm

FORM = IdempotencyKey("the form")


def test_a_right_is_told_to_its_owner_and_the_lead() -> None:
    """To those who decide and the channel, too; pressed twice, once."""
    firm = Firm()
    paie = firm.portfolio()
    for _ in range(2):
        giving = Giving(paie.id, firm.id(DENIS), Right.VIEW)
        give_right(firm.records, ANNE.slack_id, giving, form=FORM, now=firm.now)
    assert ("Denis", Ground.MEMBER, Right.VIEW) in firm.places(paie)
    assert firm.readers(PortfolioRightGiven) == ["", "Bruno", "Chloé", "Denis"]
    assert firm.facts(Action.PORTFOLIO_RIGHT_GIVEN)["right"] == "view"


def test_another_right_takes_the_place_of_the_one_before() -> None:
    """With what it was before in the journal; the same again is refused at its field."""
    firm = Firm()
    paie = firm.portfolio()
    firm.give(paie, DENIS, Right.VIEW)
    firm.wait(hours=1)
    firm.give(paie, DENIS, Right.HANDLE)
    assert firm.places(paie) == {("Chloé", Ground.LEAD, Right.HANDLE), ("Denis", Ground.MEMBER, Right.HANDLE)}
    assert len(firm.records.portfolios.history(firm.id(DENIS))) == 2
    for who in (CHLOE, DENIS):
        with pytest.raises(FormRefused) as refused:
            firm.give(paie, who)
        assert [type(each) for each in refused.value.refusals] == [IsInAlready]


def test_who_has_no_access_is_given_no_right() -> None:
    """Nor is nobody."""
    firm = Firm()
    paie = firm.portfolio()
    firm.change(DENIS, Change.SUSPEND)
    with pytest.raises(FormRefused) as refused:
        firm.give(paie, DENIS)
    assert [type(each) for each in refused.value.refusals] == [HasNoAccess]
    with pytest.raises(FormRefused) as missing:
        give_right(firm.records, ANNE.slack_id, Giving(paie.id, None), form=FORM, now=firm.now)
    assert [type(each) for each in missing.value.refusals] == [Missing]


def test_a_right_ends_at_once() -> None:
    """It is told as it was; pressed twice, once, and then there is nothing to end."""
    firm = Firm()
    paie = firm.portfolio()
    firm.give(paie, DENIS)
    for _ in range(2):
        end_right(firm.records, ANNE.slack_id, paie.id, firm.id(DENIS), form=FORM, now=firm.now)
    assert firm.places(paie) == {("Chloé", Ground.LEAD, Right.HANDLE)}
    assert firm.readers(PortfolioRightEnded) == ["", "Bruno", "Chloé", "Denis"]
    assert firm.facts(Action.PORTFOLIO_RIGHT_ENDED)["former_right"] == "handle"
    with pytest.raises(NotIn):
        end_right(firm.records, ANNE.slack_id, paie.id, firm.id(DENIS), form=firm.form(), now=firm.now)


def test_a_lead_hands_over_instead() -> None:
    """Their right is not ended as a member's."""
    firm = Firm()
    paie = firm.portfolio()
    with pytest.raises(IsTheLead):
        end_right(firm.records, ANNE.slack_id, paie.id, firm.id(CHLOE), form=FORM, now=firm.now)


def test_a_right_that_would_come_back_can_be_ended_meanwhile() -> None:
    """Who was on hold until a day does not get it back then."""
    firm = Firm()
    paie = firm.portfolio()
    firm.give(paie, DENIS)
    firm.change(DENIS, Change.SUSPEND, firm.day + timedelta(days=2))
    end_right(firm.records, ANNE.slack_id, paie.id, firm.id(DENIS), form=FORM, now=firm.now)
    firm.wait(days=3)
    assert firm.places(paie) == {("Chloé", Ground.LEAD, Right.HANDLE)}
    assert firm.facts(Action.PORTFOLIO_RIGHT_ENDED)["former_right"] == "handle"
