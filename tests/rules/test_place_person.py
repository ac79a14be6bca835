"""Somebody added to portfolios: at once, or on the day on which their access begins."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from rules.add_subscriber import Added
from rules.edit_portfolio import archive_portfolio
from rules.model.journal import Action
from rules.model.people import Member
from rules.model.portfolio_messages import PortfolioRightGiven
from rules.model.portfolio_refusals import NotInUse
from rules.model.portfolios import Ground, Portfolio, Right
from rules.model.refusals import FormRefused
from rules.show_client import client_on
from tests.people import ANNE, member
from tests.rules.portfolios import Firm
from tests.rules.use_cases import add, known, typed

FELIX = member("Félix", "Faure")
HANDLES = ("Félix", Ground.MEMBER, Right.HANDLE)


def added(firm: Firm, *portfolios: Portfolio, who: Member = FELIX, **changes: Any) -> Added:
    """Anne adds somebody to these portfolios."""
    form = typed(who, portfolios=tuple(each.id for each in portfolios), **changes)
    return add(firm.records, who, form=form, form_id=who.slack_id, now=firm.now)


def test_a_subscriber_is_added_to_portfolios() -> None:
    """Their leads, those who decide and the channel hear of it; pressed twice, the same names and nothing more."""
    firm = Firm()
    both = [firm.portfolio("Social"), firm.portfolio("Paie")]
    outcomes = [added(firm, *both).portfolios for _ in range(2)]
    assert outcomes == [("Paie", "Social")] * 2
    assert all(HANDLES in firm.places(each) for each in both)
    assert firm.readers(PortfolioRightGiven) == sorted(["", "Bruno", "Chloé", "Félix"] * 2)
    assert len(firm.lines(Action.PORTFOLIO_RIGHT_GIVEN)) == 2


def test_nobody_need_be_in_a_portfolio() -> None:
    """A firm that has none is told so, and not that none was chosen."""
    firm = Firm()
    assert added(firm).portfolios is None
    firm.portfolio()
    assert added(firm, who=member("Gaëlle", "Girard")).portfolios == ()


def test_who_begins_later_looks_after_nobody_before() -> None:
    """They are in the portfolio from that day on, and hear nothing of it until then."""
    firm = Firm()
    paie = firm.portfolio()
    client = firm.client("Boulangerie", paie)
    first = firm.day + timedelta(days=2)
    assert added(firm, paie, starts_on=first.isoformat()).portfolios == ("Paie",)
    assert HANDLES not in firm.places(paie)
    assert "Félix" not in firm.readers(PortfolioRightGiven)
    firm.wait(days=3)
    assert HANDLES in firm.places(paie)
    saw = [client_on(firm.records, client.id, first + timedelta(days=each), firm.now).seen for each in (-1, 0)]
    assert ["Félix Faure" in {each.name for each in some} for some in saw] == [False, True]


def test_a_portfolio_that_was_archived_meanwhile_is_refused() -> None:
    """And nobody is added."""
    firm = Firm()
    paie = firm.portfolio()
    archive_portfolio(firm.records, ANNE.slack_id, paie.id, form=firm.form(), now=firm.now)
    with pytest.raises(FormRefused) as refused:
        added(firm, paie)
    assert [type(each) for each in refused.value.refusals] == [NotInUse]
    with pytest.raises(AssertionError):
        known(firm.records, FELIX)
