"""Absences of leads: their deputies act on just those days, by themselves."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rules.change_access import Change
from rules.keep_deputies import keep_deputies
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Member
from rules.model.portfolio_messages import AbsenceNoted, DeputyActs, DeputyDone, PortfolioDeputyNamed
from rules.model.portfolio_refusals import AwayAlready, HasNoAccess, LeadAndDeputy, LeadsNothing
from rules.model.portfolios import Ground, Portfolio, Right
from rules.model.refusals import DateTooEarly, DateTooLate, FormRefused, Missing, NotAnAdministrator
from rules.name_deputy import name_deputy
from rules.set_absence import LONGEST, cancel_absence, set_absence
from rules.show_client import client_on
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.portfolios import ELODIE, Firm

ACTS = {("Denis", Ground.DEPUTY, Right.HANDLE)}
LEADS = {("Chloé", Ground.LEAD, Right.HANDLE)}


def away(firm: Firm, first: int, last: int, by: Member = ANNE, who: Member = CHLOE) -> None:
    """Somebody is away from so many days ahead until so many."""
    days = (firm.day + timedelta(days=first), firm.day + timedelta(days=last))
    set_absence(firm.records, by.slack_id, firm.id(who), days, form=firm.form(), now=firm.now)


def deputy(firm: Firm, portfolio: Portfolio, who: Member | None, form: str = "") -> None:
    """Anne names a deputy, or nobody."""
    whom = None if who is None else firm.id(who)
    key = IdempotencyKey(form) if form else firm.form()
    name_deputy(firm.records, ANNE.slack_id, portfolio.id, whom, form=key, now=firm.now)


def refused(firm: Firm, first: date | None, last: date | None) -> list[type]:
    """What speaks against an absence of Chloé."""
    with pytest.raises(FormRefused) as refusal:
        set_absence(firm.records, ANNE.slack_id, firm.id(CHLOE), (first, last), form=firm.form(), now=firm.now)
    return [type(each) for each in refusal.value.refusals]


def test_a_deputy_acts_from_the_first_day_until_the_last() -> None:
    """Beside the lead, who may look, too; both read it, and nothing is left of it afterwards."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    client = firm.client("Boulangerie", paie)
    first = firm.day + timedelta(days=2)
    away(firm, 2, 3)
    assert firm.places(paie) == LEADS
    firm.wait(days=2)
    assert firm.places(paie) == LEADS | ACTS
    firm.wait(days=2)
    assert firm.places(paie) == LEADS
    (acts,) = {each.until for _, each in firm.told(DeputyActs) if isinstance(each, DeputyActs)}
    assert acts == first + timedelta(days=1)
    for kind in (DeputyActs, DeputyDone):
        assert {"Chloé", "Denis"} <= {*firm.readers(kind)}
    saw = {
        day: {each.name for each in client_on(firm.records, client.id, first + timedelta(days=day), firm.now).seen}
        for day in (-1, 0, 1, 2)
    }
    assert {day for day, names in saw.items() if "Denis Dubois" in names} == {0, 1}


def test_an_absence_of_today_begins_at_once() -> None:
    """And ends at once where it is cancelled; cancelled twice, once."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    away(firm, 0, 3)
    assert firm.places(paie) == LEADS | ACTS
    for _ in range(2):
        cancel_absence(firm.records, ANNE.slack_id, firm.id(CHLOE), firm.day, firm.now)
    assert firm.places(paie) == LEADS
    assert len(firm.lines(Action.ABSENCE_CANCELLED)) == 1
    assert {each.cancelled for _, each in firm.told(AbsenceNoted) if isinstance(each, AbsenceNoted)} == {False, True}


def test_days_on_which_the_bot_was_down_are_made_up_for() -> None:
    """A first day that went by begins late; an absence that went by altogether changes nothing."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    away(firm, 1, 4)
    firm.now += timedelta(days=3)
    assert keep_deputies(firm.records, firm.now) == 1
    assert keep_deputies(firm.records, firm.now) == 0
    firm.now += timedelta(days=9)
    assert keep_deputies(firm.records, firm.now) == 1
    away(firm, 1, 2)
    firm.now += timedelta(days=9)
    assert keep_deputies(firm.records, firm.now) == 0
    assert firm.places(paie) == LEADS


def test_leads_note_their_own_absence() -> None:
    """Nobody else's; and who answers for nothing has none to note."""
    firm = Firm()
    firm.portfolio(deputy=DENIS)
    away(firm, 1, 2, by=CHLOE)
    with pytest.raises(NotAnAdministrator):
        away(firm, 4, 5, by=DENIS)
    with pytest.raises(LeadsNothing):
        away(firm, 4, 5, who=DENIS)
    assert firm.readers(AbsenceNoted) == ["", "Anne", "Bruno", "Denis"]


def test_days_that_cannot_be_are_refused() -> None:
    """None chosen, past, the last before the first, too long, and such as meet others."""
    firm = Firm()
    firm.portfolio()
    day, a_day = firm.day, timedelta(days=1)
    assert refused(firm, None, None) == [Missing, Missing]
    assert refused(firm, day - a_day, day) == [DateTooEarly]
    assert refused(firm, day + a_day, day) == [DateTooEarly]
    assert refused(firm, day, day + LONGEST + a_day) == [DateTooLate]
    away(firm, 2, 4)
    assert refused(firm, day + 4 * a_day, day + 6 * a_day) == [AwayAlready]
    away(firm, 5, 6)


def test_the_same_form_notes_it_once() -> None:
    """Pressed twice, one line and one message to each."""
    firm = Firm()
    firm.portfolio()
    form = firm.form()
    for _ in range(2):
        days = (firm.day, firm.day)
        set_absence(firm.records, ANNE.slack_id, firm.id(CHLOE), days, form=form, now=firm.now)
    assert len(firm.lines(Action.ABSENCE_SET)) == 1


def test_another_deputy_acts_from_now_on() -> None:
    """The one before does no more; both are told, and so is the lead; pressed twice, once."""
    firm = Firm()
    paie = firm.portfolio(deputy=DENIS)
    away(firm, 0, 3)
    told = len(firm.told(PortfolioDeputyNamed))
    for _ in range(2):
        deputy(firm, paie, ELODIE, "the form")
    assert firm.places(paie) == LEADS | {("Élodie", Ground.DEPUTY, Right.HANDLE)}
    assert len(firm.told(PortfolioDeputyNamed)) == told + 8  # two persons; each, the lead, Bruno and the channel
    deputy(firm, paie, None)
    assert firm.places(paie) == LEADS


def test_a_lead_stands_in_for_themselves_no_more_than_who_has_no_access() -> None:
    """Both are refused at the field."""
    firm = Firm()
    paie = firm.portfolio()
    firm.change(DENIS, Change.REMOVE)
    for who, why in ((CHLOE, LeadAndDeputy), (DENIS, HasNoAccess)):
        with pytest.raises(FormRefused) as refusal:
            deputy(firm, paie, who)
        assert [type(each) for each in refusal.value.refusals] == [why]
