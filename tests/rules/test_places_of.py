"""In which portfolios people are, as the list and the review show it."""

from __future__ import annotations

from datetime import timedelta

from rules.list_subscribers import list_subscribers
from rules.model.people import Member
from rules.model.portfolios import Ground, Right
from rules.places_of import PlaceOf, places_of
from rules.review_access import read_sheet, start_review
from rules.set_absence import set_absence
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.portfolios import Firm
from tests.rules.use_cases import known


def places(firm: Firm, who: Member) -> list[tuple[str, Ground, Right]]:
    """Where somebody is."""
    found = places_of(firm.records, known(firm.records, ANNE), [firm.id(who)]).get(firm.id(who), ())
    return [(each.name, each.ground, each.right) for each in found]


def test_places_are_given_by_the_names_of_portfolios() -> None:
    """As lead, member or deputy, today; nobody asked about, nothing read."""
    firm = Firm()
    social, paie = firm.portfolio("Social", CHLOE, DENIS), firm.portfolio("Paie", DENIS)
    firm.give(paie, CHLOE, Right.VIEW)
    assert places(firm, CHLOE) == [("Paie", Ground.MEMBER, Right.VIEW), ("Social", Ground.LEAD, Right.HANDLE)]
    assert places(firm, DENIS) == [("Paie", Ground.LEAD, Right.HANDLE)]
    days = (firm.day, firm.day + timedelta(days=1))
    set_absence(firm.records, ANNE.slack_id, firm.id(CHLOE), days, form=firm.form(), now=firm.now)
    assert places(firm, DENIS)[1:] == [("Social", Ground.DEPUTY, Right.HANDLE)]
    assert (places(firm, ANNE), places_of(firm.records, known(firm.records, ANNE), [])) == ([], {})
    assert social.id != paie.id


def test_the_list_shows_them_to_who_decides() -> None:
    """Other subscribers read nothing of it."""
    firm = Firm()
    paie = firm.portfolio("Paie", CHLOE)
    lead = {firm.id(CHLOE): (PlaceOf(paie.id, "Paie", Ground.LEAD, Right.HANDLE),)}
    assert list_subscribers(firm.records, ANNE.slack_id, firm.now).places == lead
    assert list_subscribers(firm.records, CHLOE.slack_id, firm.now).places == {}


def test_the_review_shows_them() -> None:
    """With whose access is still to be confirmed."""
    firm = Firm()
    firm.portfolio("Paie", CHLOE)
    start_review(firm.records, ANNE.slack_id, firm.now)
    assert [*read_sheet(firm.records, ANNE.slack_id, firm.now).places] == [firm.id(CHLOE)]
