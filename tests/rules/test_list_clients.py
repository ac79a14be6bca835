"""« Clients »: who sees whom, the search, those to be assigned, and what a form offers of portfolios."""

from __future__ import annotations

import pytest

from rules.choose_portfolio import OFFERED, choose_portfolio
from rules.edit_client import end_client
from rules.list_clients import PAGE_SIZE, ClientListing, ClientPlace, list_clients
from rules.model.journal import IdempotencyKey
from rules.model.people import Member
from rules.model.portfolios import Portfolio
from rules.model.refusals import NotAnAdministrator, NotAUser
from tests.fakes.records import Records
from tests.looked_after import ANOTHER, SIREN, client, led
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, partner, subscriber
from tests.rules.use_cases import known, space_of


@pytest.fixture
def records() -> Records:
    """Anne administers the firm, Bruno is a partner; Chloé leads « Nord », which has one client of three."""
    records = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])
    north = led(records, "Nord", known(records, CHLOE), known(records, ANNE), NOW)
    client(records, ANNE.slack_id, NOW, north, siren=SIREN)
    client(records, ANNE.slack_id, NOW, name="Garage Nord", siren=ANOTHER, code="G-7")
    client(records, ANNE.slack_id, NOW, name="Indivision Éon", code="I-1")
    return records


def names(listed: ClientListing) -> list[str]:
    """The names on a page."""
    return [each.name for each in listed.page.clients]


@pytest.mark.parametrize("who", [ANNE, BRUNO])
def test_who_decides_sees_every_client_by_name(records: Records, who: Member) -> None:
    """With the portfolios that each is in."""
    listed = list_clients(records, who.slack_id)
    assert names(listed) == ["Boulangerie Éon", "Garage Nord", "Indivision Éon"]
    assert [[each.name for each in listed.portfolios[one.id]] for one in listed.page.clients] == [["Nord"], [], []]


def test_others_see_those_of_their_portfolios_alone(records: Records) -> None:
    """However they search; who is no user sees nothing."""
    assert names(list_clients(records, CHLOE.slack_id)) == ["Boulangerie Éon"]
    assert names(list_clients(records, CHLOE.slack_id, ClientPlace(ANOTHER))) == []
    with pytest.raises(NotAUser):
        list_clients(records, DENIS.slack_id)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("eon", ["Boulangerie Éon", "Indivision Éon"]),
        ("éon indiv", ["Indivision Éon"]),
        ("732 829 320", ["Boulangerie Éon"]),
        ("732.829", ["Boulangerie Éon"]),
        ("g-7", ["Garage Nord"]),
        ("oulangerie", []),
    ],
)
def test_a_search_finds_names_numbers_in_groups_and_codes(records: Records, search: str, found: list[str]) -> None:
    """Every word begins a word."""
    assert names(list_clients(records, ANNE.slack_id, ClientPlace(search))) == found


def test_those_in_no_portfolio_are_administrators(records: Records) -> None:
    """Who has left the firm is not among them; a partner who administers nothing is told who does."""
    unassigned = ClientPlace(unassigned=True)
    assert names(list_clients(records, ANNE.slack_id, unassigned)) == ["Garage Nord", "Indivision Éon"]
    garage = records.clients.by_sirens([ANOTHER])[ANOTHER]
    end_client(records, ANNE.slack_id, garage.id, form=IdempotencyKey("end"), now=LATER)
    assert names(list_clients(records, ANNE.slack_id, unassigned)) == ["Indivision Éon"]
    for who in (BRUNO, CHLOE):
        with pytest.raises(NotAnAdministrator):
            list_clients(records, who.slack_id, unassigned)


def test_pages_follow_one_another_without_a_gap(records: Records) -> None:
    """Each client stands on one page, in order."""
    for number in range(2 * PAGE_SIZE):
        client(records, ANNE.slack_id, NOW, name=f"Client {number:02}", code=f"N{number}")
    seen, place = list[str](), ClientPlace()
    while True:
        listed = list_clients(records, ANNE.slack_id, place)
        seen += names(listed)
        if listed.page.after is None:
            break
        place = ClientPlace(cursor=listed.page.after)
    assert len(seen) == len({*seen}) == listed.page.total == 2 * PAGE_SIZE + 3
    assert seen == sorted(seen)


def test_a_form_offers_portfolios_in_use_to_administrators(records: Records) -> None:
    """Those whose name holds what was typed, and no more than a menu takes."""
    lead, author = known(records, CHLOE), known(records, ANNE)
    for number in range(OFFERED):
        led(records, f"Sud {number}", lead, author, NOW)
    assert [each.name for each in choose_portfolio(records, ANNE.slack_id, "nor")] == ["Nord"]
    assert len(choose_portfolio(records, ANNE.slack_id, "")) == OFFERED
    assert all(isinstance(each, Portfolio) for each in choose_portfolio(records, ANNE.slack_id, ""))
    for who in (BRUNO, CHLOE):
        with pytest.raises(NotAnAdministrator):
            choose_portfolio(records, who.slack_id, "")
