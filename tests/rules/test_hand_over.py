"""Who answers for portfolios: handed over, left, and decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.change_access import Change
from rules.close_account import close_account
from rules.hand_over import Handover, hand_over, what_waits_for_a_lead
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Member
from rules.model.portfolio_messages import DeputyActs, DeputyDone, HandoverNeeded, PortfolioLeadChanged
from rules.model.portfolio_refusals import HasNoAccess, LeadMissing, LeadsAlready
from rules.model.portfolios import Ground, Portfolio, Right
from rules.model.refusals import FormRefused
from rules.what_waits import Todo, what_waits
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW
from tests.rules.portfolios import ELODIE, Firm
from tests.rules.use_cases import known

FORM = IdempotencyKey("the form")
LEAD = (Ground.LEAD, Right.HANDLE)


def decide(firm: Firm, lead: Member | None, *portfolios: Portfolio, why: str = "Réorganisation") -> None:
    """Anne decides who answers for these."""
    wanted = Handover(tuple(each.id for each in portfolios), None if lead is None else firm.id(lead), why)
    hand_over(firm.records, ANNE.slack_id, wanted, form=FORM, now=firm.now)


def refused(firm: Firm, lead: Member | None, portfolio: Portfolio, why: str = "") -> list[type]:
    """What speaks against it."""
    with pytest.raises(FormRefused) as refusal:
        decide(firm, lead, portfolio, why=why)
    return [type(each) for each in refusal.value.refusals]


def test_several_are_handed_over_at_once() -> None:
    """Who answered before is in them no more; each hears of it once, and so does who answers now."""
    firm = Firm()
    both = [firm.portfolio("Paie"), firm.portfolio("Social")]
    told = len(firm.told(PortfolioLeadChanged))
    for _ in range(2):
        decide(firm, DENIS, *both)
    assert [firm.places(each) for each in both] == [{("Denis", *LEAD)}] * 2
    assert len(firm.told(PortfolioLeadChanged)) == told + 4  # Bruno, Chloé, Denis, the channel
    assert [each.why for each in firm.lines(Action.PORTFOLIO_LEAD_CHANGED)] == ["Réorganisation"] * 2


def test_nobody_answers_only_for_a_reason() -> None:
    """The reason stands with the portfolio; its deputy stands in for nobody."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    assert refused(firm, None, paie) == [LeadMissing]
    decide(firm, None, paie)
    assert (firm.as_is(paie).lead, firm.as_is(paie).without_lead) == (None, "Réorganisation")
    assert firm.places(paie) == set()


def test_who_cannot_answer_is_refused() -> None:
    """Who answers already, or has no access."""
    firm = Firm()
    paie = firm.portfolio()
    assert refused(firm, CHLOE, paie) == [LeadsAlready]
    firm.change(DENIS, Change.REMOVE)
    assert refused(firm, DENIS, paie) == [HasNoAccess]


def test_a_deputy_who_takes_over_is_deputy_no_more() -> None:
    """Nor do they act: they answer."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    decide(firm, DENIS, paie)
    assert (firm.as_is(paie).deputy, firm.places(paie)) == (None, {("Denis", *LEAD)})


@pytest.mark.parametrize("how", ["hold", "removal", "account", "end"])
def test_who_leaves_opens_a_handover(how: str) -> None:
    """By a hold without a day, a removal, a closed account or a last day: the deputy acts until somebody decides."""
    firm = Firm()
    paie, alone = firm.portfolio("Paie", deputy=DENIS), firm.portfolio("Social")
    _leave(firm, how)
    assert firm.places(paie) == {("Denis", Ground.DEPUTY, Right.HANDLE)}
    assert firm.places(alone) == set()
    assert [each.name for each in what_waits_for_a_lead(firm.records, ANNE.slack_id)] == ["Paie", "Social"]
    ((name, payload),) = firm.told(HandoverNeeded)
    assert name == "Anne"
    assert isinstance(payload, HandoverNeeded)
    assert (payload.portfolios, payload.without_deputy) == (("Paie", "Social"), ("Social",))
    assert _waits(firm)[Todo.PORTFOLIOS_TO_HAND_OVER] == 2
    decide(firm, ELODIE, paie, alone)
    assert [firm.places(each) for each in (paie, alone)] == [{("Élodie", *LEAD)}] * 2
    assert Todo.PORTFOLIOS_TO_HAND_OVER not in _waits(firm)
    assert (len(firm.lines(Action.DEPUTY_ACTS)), len(firm.lines(Action.DEPUTY_DONE))) == (1, 1)


def _leave(firm: Firm, how: str) -> None:
    match how:
        case "hold":
            firm.change(CHLOE, Change.SUSPEND)
        case "removal":
            firm.change(CHLOE, Change.REMOVE)
        case "account":
            close_account(firm.records, known(firm.records, CHLOE), firm.now)
        case "end":
            _end_on(firm, CHLOE)


def _end_on(firm: Firm, who: Member) -> None:
    firm.records.people.update(replace(known(firm.records, who), ends_on=firm.day))
    firm.wait(days=1)


def _waits(firm: Firm) -> dict[Todo, int]:
    headcount = firm.records.people.headcount(NOW)
    return {each.todo: each.count for each in what_waits(firm.records, headcount, firm.now)}


def test_a_hold_until_a_day_hands_nothing_over() -> None:
    """The deputy acts meanwhile; on the day all is as before, and both have read it."""
    firm = Firm()
    paie, social = firm.portfolio("Paie", deputy=DENIS), firm.portfolio("Social", ELODIE)
    firm.give(social, CHLOE, Right.VIEW)
    before = firm.places(paie), firm.places(social)
    firm.change(CHLOE, Change.SUSPEND, firm.day + timedelta(days=3))
    assert firm.places(paie) == {("Denis", Ground.DEPUTY, Right.HANDLE)}
    assert firm.places(social) == {("Élodie", *LEAD)}
    assert firm.told(HandoverNeeded) == []
    firm.wait(days=4)
    assert (firm.places(paie), firm.places(social)) == before
    for kind in (DeputyActs, DeputyDone):
        assert {"Chloé", "Denis"} <= {*firm.readers(kind)}


def test_what_was_handed_over_meanwhile_does_not_come_back() -> None:
    """The rest does."""
    firm = Firm()
    paie, social = firm.portfolio("Paie"), firm.portfolio("Social")
    firm.change(CHLOE, Change.SUSPEND, firm.day + timedelta(days=3))
    decide(firm, DENIS, paie)
    firm.wait(days=4)
    assert firm.places(paie) == {("Denis", *LEAD)}
    assert firm.places(social) == {("Chloé", *LEAD)}


def test_rights_do_not_come_back_with_the_access() -> None:
    """After a hold without a day, only a person’s decision gives them again."""
    firm = Firm()
    paie, social = firm.portfolio("Paie"), firm.portfolio("Social", ELODIE)
    firm.give(social, CHLOE)
    firm.change(CHLOE, Change.SUSPEND)
    firm.change(CHLOE, Change.REACTIVATE)
    assert firm.places(paie) == set()
    assert firm.places(social) == {("Élodie", *LEAD)}
    assert firm.as_is(paie).left_by == firm.id(CHLOE)


def test_a_deputy_who_leaves_is_deputy_no_more() -> None:
    """Away until a day, they stay named, and cannot act."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    firm.change(DENIS, Change.SUSPEND, firm.day + timedelta(days=5))
    firm.change(CHLOE, Change.SUSPEND, firm.day + timedelta(days=9))
    assert (firm.as_is(paie).deputy, firm.places(paie)) == (firm.id(DENIS), set())
    firm.wait(days=6)
    assert firm.places(paie) == {("Denis", Ground.DEPUTY, Right.HANDLE)}
    firm.change(DENIS, Change.REMOVE)
    assert (firm.as_is(paie).deputy, firm.places(paie)) == (None, set())


def test_a_partner_whose_account_is_closed_leaves_a_handover() -> None:
    """Though partners stay partners."""
    firm = Firm()
    paie = firm.portfolio(lead=BRUNO, deputy=DENIS)
    close_account(firm.records, known(firm.records, BRUNO), firm.now)
    assert firm.as_is(paie).left_by is not None
    assert firm.places(paie) == {("Denis", Ground.DEPUTY, Right.HANDLE)}


def test_who_was_removed_hears_no_more_of_portfolios() -> None:
    """Who is on hold does: their deputy acts meanwhile."""
    firm = Firm()
    firm.portfolio("Paie", deputy=DENIS)
    firm.portfolio("Social", ELODIE, DENIS)
    firm.change(CHLOE, Change.REMOVE)
    firm.change(ELODIE, Change.SUSPEND)
    assert set(firm.readers(DeputyActs)) == {"", "Anne", "Bruno", "Denis", "Élodie"}
