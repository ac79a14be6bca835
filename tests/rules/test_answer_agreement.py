"""In a confidential portfolio nobody gains a right before a second person agreed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from rules.answer_agreement import answer_agreement, expire_agreements, withdraw_asking
from rules.ask_agreement import open_requests
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.give_right import Given, Giving, end_right, give_right
from rules.hand_over import Handover, hand_over
from rules.model.journal import Action
from rules.model.people import Member
from rules.model.portfolio_messages import (
    AgreementAnswered,
    AgreementAsked,
    PortfolioConfidential,
    PortfolioDeputyNamed,
    PortfolioLeadChanged,
    PortfolioRightGiven,
)
from rules.model.portfolio_refusals import AgreementVoid, AskedAlready, IsConfidential, NobodyToAgree
from rules.model.portfolios import Ground, Right
from rules.model.refusals import AlreadyAnswered, OwnRequest, RequestExpired
from rules.name_deputy import name_deputy
from rules.place_person import place_in
from rules.set_confidential import set_confidential
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, partner
from tests.rules.portfolios import ELODIE, Firm
from tests.rules.test_in_sight import Secret
from tests.rules.use_cases import known, space_of

LED = ("Anne", Ground.LEAD, Right.HANDLE)
IN = ("Chloé", Ground.MEMBER, Right.HANDLE)


def give(firm: Secret, who: Member = ELODIE, right: Right = Right.HANDLE) -> Given:
    """Anne would give somebody a right."""
    giving = Giving(firm.direction.id, firm.id(who), right)
    return give_right(firm.records, ANNE.slack_id, giving, form=firm.form(), now=firm.now)


def deputy(firm: Secret) -> None:
    """Anne would name Élodie deputy."""
    where, whom = firm.direction.id, firm.id(ELODIE)
    name_deputy(firm.records, ANNE.slack_id, where, whom, form=firm.form(), now=firm.now)


def lead(firm: Secret) -> None:
    """Anne would hand it over to Élodie."""
    wanted = Handover((firm.direction.id,), firm.id(ELODIE))
    hand_over(firm.records, ANNE.slack_id, wanted, form=firm.form(), now=firm.now)


def opened(firm: Secret) -> None:
    """Anne would show it to everybody."""
    where = firm.direction.id
    set_confidential(firm.records, ANNE.slack_id, where, confidential=False, form=firm.form(), now=firm.now)


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (give, PortfolioRightGiven),
        (deputy, PortfolioDeputyNamed),
        (lead, PortfolioLeadChanged),
        (opened, PortfolioConfidential),
    ],
)
def test_nothing_is_given_before_another_agrees(ask: Callable[[Secret], object], told: type) -> None:
    """Those in it are asked, by its name; once one agrees it is done, and who asked is told."""
    firm = Secret()
    before, already = firm.as_is(firm.direction), len(firm.told(told))
    ask(firm)
    assert (firm.as_is(firm.direction), firm.places(firm.direction)) == (before, {LED, IN})
    assert len(firm.told(told)) == already
    *_, (reader, asked) = firm.told(AgreementAsked)
    assert ({name for name, _ in firm.told(AgreementAsked)} >= {"Chloé"}, "Zénith" in repr(asked)) == (
        True,
        reader == "Chloé",
    )
    firm.answer(CHLOE)
    assert (firm.as_is(firm.direction), firm.places(firm.direction)) != (before, {LED, IN})
    assert len(firm.told(told)) > already
    assert firm.readers(AgreementAnswered) == ["Anne", "Anne"]
    assert open_requests(firm.records) == []


def test_the_same_form_asks_once() -> None:
    """And says whom it asked; another form for the same is refused as long as it waits."""
    firm = Secret()
    giving, form = Giving(firm.direction.id, firm.id(ELODIE)), firm.form()
    outcomes = [give_right(firm.records, ANNE.slack_id, giving, form=form, now=firm.now) for _ in range(2)]
    assert [each.asked for each in outcomes] == [(CHLOE.name,)] * 2
    assert len(open_requests(firm.records)) == 1
    with pytest.raises(AskedAlready):
        give(firm)


def test_who_asked_and_whom_it_is_for_do_not_agree() -> None:
    """Nor does anybody outside, where there are others inside; the first answer counts."""
    firm = Secret()
    give(firm)
    for who in (ANNE, ELODIE):
        with pytest.raises(OwnRequest):
            firm.answer(who)
    for who in (BRUNO, DENIS):
        with pytest.raises(IsConfidential):
            firm.answer(who)
    (request,) = open_requests(firm.records)
    firm.answer(CHLOE, agree=False)
    with pytest.raises(AlreadyAnswered):
        answer_agreement(firm.records, CHLOE.slack_id, request.id, firm.now, agree=True)
    assert firm.places(firm.direction) == {LED, IN}


def test_where_nobody_else_is_inside_others_who_decide_are_asked() -> None:
    """Without its name; and where there is nobody at all, nothing can be asked."""
    firm = Secret()
    end_right(firm.records, ANNE.slack_id, firm.direction.id, firm.id(CHLOE), form=firm.form(), now=firm.now)
    assert set(give(firm).asked) == {BRUNO.name, DENIS.name}
    assert "Zénith" not in repr(firm.told(AgreementAsked))
    firm.answer(DENIS)
    assert ("Élodie", Ground.MEMBER, Right.HANDLE) in firm.places(firm.direction)
    alone = Firm(space_of([partner(ANNE, administrator_since=NOW), partner(CHLOE)]))
    only = Secret.confidential(alone, "Zénith")  # type: ignore[arg-type]
    with pytest.raises(NobodyToAgree):
        alone.give(only, CHLOE)


def test_less_and_nothing_need_no_agreement() -> None:
    """A right is lowered and ended at once."""
    firm = Secret()
    assert give(firm, CHLOE, Right.VIEW).asked == ()
    assert firm.places(firm.direction) == {LED, ("Chloé", Ground.MEMBER, Right.VIEW)}
    end_right(firm.records, ANNE.slack_id, firm.direction.id, firm.id(CHLOE), form=firm.form(), now=firm.now)
    assert firm.places(firm.direction) == {LED}


def test_a_request_expires_and_can_be_withdrawn() -> None:
    """By who asked alone; afterwards nothing is given by it."""
    firm = Secret()
    give(firm)
    (request,) = open_requests(firm.records)
    firm.now += timedelta(days=7)
    with pytest.raises(RequestExpired):
        firm.answer(CHLOE)
    assert (expire_agreements(firm.records, firm.now), expire_agreements(firm.records, firm.now)) == (1, 0)
    assert firm.readers(AgreementAnswered) == ["Anne", "Anne"]
    give(firm)
    (request,) = open_requests(firm.records)
    with pytest.raises(IsConfidential):
        withdraw_asking(firm.records, CHLOE.slack_id, request.id, firm.now)
    withdraw_asking(firm.records, ANNE.slack_id, request.id, firm.now)
    with pytest.raises(AlreadyAnswered):
        answer_agreement(firm.records, CHLOE.slack_id, request.id, firm.now, agree=True)
    assert firm.places(firm.direction) == {LED, IN}


def test_what_cannot_be_done_any_more_is_not_done() -> None:
    """Who asked may be no administrator of it any more by then."""
    firm = Secret()
    give(firm)
    firm.records.people.update(partner(ANNE, id=firm.id(ANNE)))
    with pytest.raises(AgreementVoid):
        firm.answer(CHLOE)


def test_a_deputy_chosen_at_its_creation_is_asked_for() -> None:
    """So nobody is in it but who made it."""
    firm = Secret()
    typed = NewPortfolio("Autre", firm.id(ANNE), firm.id(CHLOE), confidential=True)
    made = create_portfolio(firm.records, ANNE.slack_id, typed, form=firm.form(), now=firm.now)
    assert made.deputy is None
    firm.answer(DENIS)
    assert firm.as_is(made).deputy == firm.id(CHLOE)


def test_who_is_added_is_asked_for() -> None:
    """They are in it once somebody agreed, from the day on which their access begins."""
    firm = Secret()
    person = known(firm.records, ELODIE)
    line = firm.lines(Action.PORTFOLIO_CREATED)[0].id
    place_in(firm.records, [firm.direction, firm.known], person, known(firm.records, ANNE), line, firm.now)
    assert firm.places(firm.direction) == {LED, IN}
    firm.answer(CHLOE)
    assert ("Élodie", Ground.MEMBER, Right.HANDLE) in firm.places(firm.direction)
