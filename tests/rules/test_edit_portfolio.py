"""Portfolios made, renamed and put out of use."""

from __future__ import annotations

import pytest

from rules.edit_portfolio import NewPortfolio, archive_portfolio, create_portfolio, rename_portfolio
from rules.model.journal import Action, IdempotencyKey
from rules.model.portfolio_messages import PortfolioDeputyNamed, PortfolioLeadChanged
from rules.model.portfolio_refusals import HasNoAccess, LeadAndDeputy, NameTaken, PortfolioGone, StillHasClients
from rules.model.portfolios import NAME_LENGTH, Ground, Right
from rules.model.refusals import Field, FormRefused, Missing, TooLong
from rules.place_clients import take_out
from tests.people import ANNE, CHLOE, DENIS, member, person
from tests.rules.portfolios import Firm

FORM = IdempotencyKey("the form")
GONE = member("Gaël", "Girard")


def refusals(firm: Firm, typed: NewPortfolio) -> list[object]:
    """What speaks against a portfolio."""
    with pytest.raises(FormRefused) as refused:
        create_portfolio(firm.records, ANNE.slack_id, typed, form=FORM, now=firm.now)
    return list(refused.value.refusals)


def test_its_lead_handles_it_and_its_deputy_waits() -> None:
    """Both are told, and so are those who decide and the channel; the name is tidied."""
    firm = Firm()
    typed = NewPortfolio("  Paie   Lyon ", firm.id(CHLOE), firm.id(DENIS))
    made = create_portfolio(firm.records, ANNE.slack_id, typed, form=FORM, now=firm.now)
    assert (made.name, made.lead, made.deputy) == ("Paie Lyon", firm.id(CHLOE), firm.id(DENIS))
    assert firm.places(made) == {("Chloé", Ground.LEAD, Right.HANDLE)}
    assert firm.readers(PortfolioLeadChanged) == ["", "Bruno", "Chloé"]
    assert firm.readers(PortfolioDeputyNamed) == ["", "Bruno", "Chloé", "Denis"]
    assert firm.facts(Action.PORTFOLIO_CREATED) == {"portfolio": made.id, "portfolio_name": "Paie Lyon"}


def test_the_same_form_makes_one() -> None:
    """A second press gives the first one's, and tells nobody again."""
    firm = Firm()
    typed = NewPortfolio("Paie", firm.id(CHLOE), firm.id(DENIS))
    made = [create_portfolio(firm.records, ANNE.slack_id, typed, form=FORM, now=firm.now) for _ in range(2)]
    assert made[0] == made[1]
    assert len(firm.lines(Action.PORTFOLIO_CREATED)) == 1
    assert len(firm.told(PortfolioLeadChanged)) == 3


def test_every_field_at_fault_is_told() -> None:
    """No name, too long a name, one that is taken but for accents; nobody, somebody without access, one for both."""
    firm = Firm()
    firm.portfolio("Été")
    gone = firm.records.people.add(person(GONE)).id
    lead = firm.id(CHLOE)
    assert _kinds(firm, NewPortfolio("", None)) == {(Missing, Field.NAME), (Missing, Field.LEAD)}
    assert _kinds(firm, NewPortfolio("x" * (NAME_LENGTH + 1), lead)) == {(TooLong, Field.NAME)}
    assert _kinds(firm, NewPortfolio("ETE", lead)) == {(NameTaken, Field.NAME)}
    assert _kinds(firm, NewPortfolio("Paie", gone, gone)) == {
        *((HasNoAccess, each) for each in (Field.LEAD, Field.DEPUTY)),
        (LeadAndDeputy, Field.DEPUTY),
    }
    assert firm.lines(Action.PORTFOLIO_CREATED)[1:] == []


def _kinds(firm: Firm, typed: NewPortfolio) -> set[tuple[type, Field]]:
    return {(type(each), getattr(each, "field")) for each in refusals(firm, typed)}  # noqa: B009 - of any refusal


def test_another_name_is_written_down_with_the_former_one() -> None:
    """The same name, or the same form, changes nothing; its own name is not taken."""
    firm = Firm()
    paie = firm.portfolio("Paie")
    for name in ("Paie", "Paie et social", "Paie et social"):
        rename_portfolio(firm.records, ANNE.slack_id, paie.id, name, form=IdempotencyKey(name), now=firm.now)
    assert firm.as_is(paie).name == "Paie et social"
    facts = {"portfolio": paie.id, "portfolio_name": "Paie et social", "former_name": "Paie"}
    assert firm.facts(Action.PORTFOLIO_RENAMED) == facts


def test_one_with_clients_stays_in_use() -> None:
    """Without any, nobody is in it any more, its name is free, and nothing of it can be changed."""
    firm = Firm()
    paie = firm.portfolio("Paie", deputy=DENIS)
    client = firm.client("Boulangerie", paie)
    with pytest.raises(StillHasClients) as refused:
        archive_portfolio(firm.records, ANNE.slack_id, paie.id, form=FORM, now=firm.now)
    assert refused.value.clients == 1
    take_out(firm.records, ANNE.slack_id, paie.id, client.id, firm.now)
    for _ in range(2):
        archive_portfolio(firm.records, ANNE.slack_id, paie.id, form=FORM, now=firm.now)
    assert (firm.as_is(paie).archived_on, firm.places(paie)) == (firm.day, set())
    assert firm.portfolio("Paie").id != paie.id
    with pytest.raises(PortfolioGone):
        rename_portfolio(firm.records, ANNE.slack_id, paie.id, "Autre", form=firm.form(), now=firm.now)
