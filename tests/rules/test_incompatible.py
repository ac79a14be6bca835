"""Incompatible portfolios: nobody is in both, and a deputy who would be does not stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.give_right import Giving, end_right, give_right
from rules.hand_over import Handover, hand_over
from rules.incompatible import refused_together
from rules.keep_deputies import keep_deputies
from rules.model.journal import Action
from rules.model.people import Member
from rules.model.portfolio_messages import DeputyActs, DeputyBlocked
from rules.model.portfolio_refusals import InBoth, InIncompatible, WithItself
from rules.model.portfolios import Ground, Portfolio
from rules.model.refusals import FieldRefused, FormRefused
from rules.name_deputy import name_deputy
from rules.set_absence import set_absence
from rules.set_incompatible import lift_incompatible, may_set_incompatible, set_incompatible
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.portfolios import ELODIE, Firm


def apart(firm: Firm, one: Portfolio, *others: Portfolio) -> None:
    """Anne decides that nobody may be in both."""
    chosen = [each.id for each in others]
    set_incompatible(firm.records, ANNE.slack_id, one.id, chosen, form=firm.form(), now=firm.now)


def away(firm: Firm, who: Member, days: int = 2) -> None:
    """Somebody is away from today on."""
    span = (firm.day, firm.day + timedelta(days=days))
    set_absence(firm.records, ANNE.slack_id, firm.id(who), span, form=firm.form(), now=firm.now)


def refused(act: Callable[[], object]) -> FieldRefused:
    """Why an act is refused at its field."""
    with pytest.raises(FormRefused) as no:
        act()
    (why,) = no.value.refusals
    return why


def firm_apart() -> tuple[Firm, Portfolio, Portfolio]:
    """Chloé leads « Audit » and Élodie « Conseil », which are incompatible."""
    firm = Firm()
    audit, conseil = firm.portfolio("Audit", CHLOE), firm.portfolio("Conseil", ELODIE)
    apart(firm, audit, conseil)
    return firm, audit, conseil


def test_nobody_is_given_a_place_in_both() -> None:
    """As member, deputy or lead; refused at the field, with both names."""
    firm, _, conseil = firm_apart()
    records, chloe, form, now = firm.records, firm.id(CHLOE), firm.form(), firm.now
    for act in (
        lambda: give_right(records, ANNE.slack_id, Giving(conseil.id, chloe), form=form, now=now),
        lambda: name_deputy(records, ANNE.slack_id, conseil.id, chloe, form=form, now=now),
        lambda: hand_over(records, ANNE.slack_id, Handover((conseil.id,), chloe), form=form, now=now),
    ):
        why = refused(act)
        assert isinstance(why, InIncompatible)
        assert (why.name, why.portfolio, why.other) == (CHLOE.name, "Conseil", "Audit")


def test_nor_are_both_handed_over_or_given_to_one_person() -> None:
    """At once, to somebody who is in neither."""
    firm, audit, conseil = firm_apart()
    wanted = Handover((audit.id, conseil.id), firm.id(DENIS))
    why = refused(lambda: hand_over(firm.records, ANNE.slack_id, wanted, form=firm.form(), now=firm.now))
    assert isinstance(why, InIncompatible)
    assert [type(each) for each in refused_together(firm.records, [audit, conseil])] == [InIncompatible]


def test_the_name_of_a_confidential_one_is_not_told() -> None:
    """To who does not see it."""
    firm = Firm()
    typed = NewPortfolio("Zénith", firm.id(ANNE), confidential=True)
    zenith = create_portfolio(firm.records, ANNE.slack_id, typed, form=firm.form(), now=firm.now)
    conseil = firm.portfolio("Conseil", ELODIE)
    apart(firm, conseil, zenith)
    denis = firm.records.people.get(firm.id(DENIS))
    firm.records.people.update(replace(denis, administrator_since=firm.now))
    give = Giving(conseil.id, firm.id(ANNE))
    why = refused(lambda: give_right(firm.records, DENIS.slack_id, give, form=firm.form(), now=firm.now))
    assert isinstance(why, InIncompatible)
    assert why.other == ""
    assert may_set_incompatible(firm.records, DENIS.slack_id, conseil.id).others == ()


def test_two_with_somebody_in_both_are_not_made_incompatible() -> None:
    """They are named; nor is one with itself."""
    firm = Firm()
    audit, conseil = firm.portfolio("Audit", CHLOE), firm.portfolio("Conseil", ELODIE)
    firm.give(conseil, CHLOE)
    why = refused(lambda: apart(firm, audit, conseil))
    assert isinstance(why, InBoth)
    assert why.names == (CHLOE.name,)
    assert isinstance(refused(lambda: apart(firm, audit, audit)), WithItself)
    assert firm.records.portfolios.incompatible() == []


def test_it_is_set_and_lifted_once() -> None:
    """The same form sets it once; lifted, anybody can be in both."""
    firm, audit, conseil = firm_apart()
    apart(firm, conseil, audit)
    assert len(firm.lines(Action.INCOMPATIBILITY_SET)) == 1
    for _ in range(2):
        lift_incompatible(firm.records, ANNE.slack_id, conseil.id, audit.id, firm.now)
    assert len(firm.lines(Action.INCOMPATIBILITY_LIFTED)) == 1
    firm.give(conseil, CHLOE)


def test_a_deputy_who_is_in_the_other_does_not_stand_in_and_it_is_told_once() -> None:
    """To them, the lead and who decides; once they are in the other no more, they do."""
    firm, audit, conseil = firm_apart()
    name_deputy(firm.records, ANNE.slack_id, conseil.id, firm.id(DENIS), form=firm.form(), now=firm.now)
    firm.give(audit, DENIS)
    away(firm, ELODIE)
    assert ("Denis", Ground.DEPUTY) not in {each[:2] for each in firm.places(conseil)}
    for _ in range(3):
        firm.wait(hours=3)
    assert firm.readers(DeputyBlocked) == ["", "Anne", "Bruno", "Denis", "Élodie"]
    assert firm.told(DeputyActs) == []
    end_right(firm.records, ANNE.slack_id, audit.id, firm.id(DENIS), form=firm.form(), now=firm.now)
    assert ("Denis", Ground.DEPUTY) in {each[:2] for each in firm.places(conseil)}
    assert firm.as_is(conseil).conflict is None
    assert keep_deputies(firm.records, firm.now) == 0


def test_a_deputy_of_both_stands_in_for_one() -> None:
    """Whose leads are away on the same days."""
    firm, audit, conseil = firm_apart()
    for each in (audit, conseil):
        name_deputy(firm.records, ANNE.slack_id, each.id, firm.id(DENIS), form=firm.form(), now=firm.now)
    for lead in (CHLOE, ELODIE):
        away(firm, lead)
    acting = [each for each in firm.records.portfolios.acting() if each.person == firm.id(DENIS)]
    assert ([each.portfolio for each in acting], len(firm.lines(Action.DEPUTY_BLOCKED))) == ([audit.id], 1)
