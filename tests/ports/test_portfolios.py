"""Portfolios are found by name, by who answers for them, and page by page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from rules.model.listing import START, Cursor, Direction
from rules.model.portfolios import (
    NO_PORTFOLIO,
    Ended,
    Ground,
    MembershipId,
    Portfolio,
    PortfolioId,
    PortfolioPage,
    PortfoliosSought,
    Size,
    incompatible,
    portfolio_key,
)
from rules.ports import Records
from tests.people import LATER, NOW
from tests.ports import owing
from tests.ports.placing import absence, client, grant, names, people, place, portfolio

ELSE = PortfolioId(404_404)
NOBODYS = MembershipId(404_404)
DAY = date(2025, 3, 3)
MUCH_LATER = LATER + timedelta(days=30)


def full(records: Records) -> Portfolio:
    """A portfolio of which everything is said, not stored yet."""
    anne, hugo, zoe = people(records, "Anne", "Hugo", "Zoé")
    return Portfolio(
        id=NO_PORTFOLIO,
        name="Île-de-France",
        lead=anne.id,
        deputy=hugo.id,
        without_lead="Recrutement en cours",
        handover=owing.line(records),
        left_by=zoe.id,
        created_at=NOW,
        confidential=True,
        conflict=owing.line(records),
    )


def test_confidential_ones_are_left_out_of_pages_and_names(records: Records, elsewhere: Records) -> None:
    """Where they are hidden; they may have a name that is in use, and are listed though archived."""
    known, hidden = portfolio(records, "Paie"), portfolio(records, "Paie", confidential=True)
    gone = portfolio(records, "Audit", confidential=True, archived_on=DAY)
    portfolio(elsewhere, "Paie", confidential=True)
    assert records.portfolios.by_name(portfolio_key("paie")) == known
    assert records.portfolios.confidential() == [gone, hidden]
    for words in ((), ("pai",)):
        sought = PortfoliosSought(words, hidden=frozenset({hidden.id, gone.id}))
        assert records.portfolios.page(sought, START, 10) == PortfolioPage((known,), 1)
        assert records.portfolios.page(PortfoliosSought(words), START, 10).total == 2
    records.portfolios.update(replace(hidden, name="Autre", confidential=False), LATER)
    assert records.portfolios.confidential() == [gone]


def test_pages_without_what_is_hidden_show_the_rest_once(records: Records) -> None:
    """In both directions, with how many there are of the rest."""
    every = [portfolio(records, f"P{n:02}", confidential=n % 3 == 0) for n in range(20)]
    sought = PortfoliosSought(hidden=frozenset(each.id for each in every if each.confidential))
    first = records.portfolios.page(sought, START, 5)
    assert (names(first.portfolios), first.total) == (["P01", "P02", "P04", "P05", "P07"], 13)
    assert first.after is not None
    second = records.portfolios.page(sought, first.after, 5)
    assert (names(second.portfolios), second.total) == (["P08", "P10", "P11", "P13", "P14"], 13)
    assert second.before is not None
    assert records.portfolios.page(sought, second.before, 5) == first


def test_incompatible_ones_are_kept_once_and_forgotten(records: Records, elsewhere: Records) -> None:
    """In whatever order, and of this space alone."""
    paie, audit, sud = (portfolio(records, each) for each in ("Paie", "Audit", "Sud"))
    pairs = [incompatible(audit.id, paie.id), incompatible(paie.id, sud.id)]
    for each in (*pairs, incompatible(paie.id, audit.id)):
        records.portfolios.put_incompatible(each, owing.line(records))
    assert records.portfolios.incompatible() == pairs
    assert elsewhere.portfolios.incompatible() == []
    records.portfolios.remove_incompatible(pairs[0])
    assert records.portfolios.incompatible() == pairs[1:]


def test_where_clients_were_last(records: Records) -> None:
    """Today's places; of who is in none, those that ended last."""
    paie, audit = portfolio(records, "Paie"), portfolio(records, "Audit")
    here, gone, nowhere = (client(records, each) for each in ("Ici", "Parti", "Nulle part"))
    place(records, paie, here, gone)
    place(records, audit, here, gone)
    end = owing.line(records)
    records.portfolios.displace([here.id, gone.id], paie.id, end, LATER)
    records.portfolios.displace([gone.id], audit.id, end, MUCH_LATER)
    found = records.portfolios.last_placements([here.id, gone.id, nowhere.id])
    assert {(each.client, each.portfolio, each.until) for each in found} == {
        (here.id, audit.id, None),
        (gone.id, audit.id, MUCH_LATER),
    }


def test_a_portfolio_comes_back_as_it_was_stored(
    records: Records, elsewhere: Records, reopen: Callable[[], Records]
) -> None:
    """With its id, new and changed; one of another space is not here, and may have the same name."""
    given = full(records)
    added = records.portfolios.add(given)
    assert added == replace(given, id=added.id)
    plain = portfolio(records, "Paie")
    again = reopen().portfolios
    assert (again.get(added.id), again.get(plain.id)) == (added, plain)
    assert again.by_ids([plain.id, ELSE, added.id, added.id]) == [added, plain]
    assert again.by_ids([]) == []
    changed = replace(plain, name="Paie et social", lead=added.lead, handover=added.handover, archived_on=DAY)
    again.update(changed, LATER)
    assert reopen().portfolios.get(plain.id) == changed
    portfolio(elsewhere, "Île-de-France")
    with pytest.raises(LookupError):
        records.portfolios.get(ELSE)
    with pytest.raises(LookupError):
        records.portfolios.update(replace(plain, id=ELSE, name="Autre"), LATER)


def test_another_space_sees_and_changes_nothing(records: Records, elsewhere: Records) -> None:
    """Neither a portfolio, nor who or what is in it, nor an absence."""
    theirs = portfolio(elsewhere, "Paie")
    abel, (anne,) = client(elsewhere, "Abel"), people(elsewhere, "Anne")
    place(elsewhere, theirs, abel)
    (member,) = grant(elsewhere, theirs, anne)
    elsewhere.portfolios.put_absence(absence(elsewhere, anne.id))
    portfolios, entry = records.portfolios, owing.line(records)
    assert portfolios.by_ids([theirs.id]) == []
    assert portfolios.members([theirs.id]) == portfolios.memberships_of([anne.id]) == portfolios.history(anne.id) == []
    assert portfolios.by_name("paie") is None
    assert portfolios.page(PortfoliosSought(), START, 9) == PortfolioPage()
    assert portfolios.sizes([theirs.id]) == {theirs.id: Size()}
    assert (portfolios.placements([abel.id]), portfolios.sights(abel.id, NOW, LATER)) == ([], [])
    assert portfolios.absences(DAY) == []
    assert portfolios.displace([abel.id], theirs.id, entry, LATER) == []
    portfolios.end([member.id], Ended.BY_PERSON, entry, LATER)
    portfolios.remove_absence(anne.id, DAY)
    assert elsewhere.portfolios.members([theirs.id]) == [member]
    assert elsewhere.portfolios.sizes([theirs.id]) == {theirs.id: Size(1, 1)}
    assert len(elsewhere.portfolios.absences(DAY)) == 1


def test_a_space_has_a_portfolio_as_long_as_one_is_in_use(records: Records, elsewhere: Records) -> None:
    """Not one that is archived, nor another space’s."""
    assert not records.portfolios.any()
    pay = portfolio(records, "Paie")
    assert records.portfolios.any()
    assert not elsewhere.portfolios.any()
    records.portfolios.update(replace(pay, archived_on=LATER.date()), LATER)
    assert not records.portfolios.any()


def test_a_name_leads_to_the_portfolio_in_use(records: Records) -> None:
    """But for accents and case; an archived one gives its name free."""
    first = portfolio(records, "Île-de-France")
    assert records.portfolios.by_name(portfolio_key("ILE‑DE‑FRANCE")) == first
    assert records.portfolios.by_name("paie") is None
    records.portfolios.update(replace(first, archived_on=DAY), LATER)
    assert records.portfolios.by_name(portfolio_key("Île-de-France")) is None
    second = portfolio(records, "Ile-de-France")
    assert records.portfolios.by_name(portfolio_key("Île-de-France")) == second


def test_a_name_belongs_to_one_portfolio_in_use(records: Records) -> None:
    """Two of one name would be told apart by nobody."""
    portfolio(records, "Été")
    with pytest.raises((IntegrityError, AssertionError)):
        portfolio(records, "ETE")


def test_those_in_use_are_found_by_who_answers_for_them(records: Records) -> None:
    """As lead or deputy, by name; and those whose handover waits, the oldest first."""
    anne, hugo = people(records, "Anne", "Hugo")
    early, late = owing.line(records), owing.line(records)
    tax = portfolio(records, "Fiscal", lead=anne.id, deputy=hugo.id, handover=late)
    pay = portfolio(records, "Paie", lead=anne.id, handover=early)
    audit = portfolio(records, "Audit", lead=hugo.id, deputy=anne.id)
    portfolio(records, "Ancien", lead=anne.id, deputy=hugo.id, handover=early, archived_on=DAY)
    assert records.portfolios.led_by(anne.id) == [tax, pay]
    assert records.portfolios.with_deputy(hugo.id) == [tax]
    assert records.portfolios.with_deputy(anne.id) == [audit]
    assert records.portfolios.handed_over() == [pay, tax]


def test_pages_show_those_in_use_in_order(records: Records) -> None:
    """Forward and backward; where none is left the first; narrowed by words, and to those of one person."""
    anne, hugo = people(records, "Anne", "Hugo")
    every = [portfolio(records, name) for name in ("Audit", "BTP Nord", "BTP Sud", "Été", "Paie")]
    portfolio(records, "BTP Est", archived_on=DAY)
    turn = records.portfolios.page
    pages = [turn(PortfoliosSought(), START, 2)]
    while pages[-1].after is not None:
        pages.append(turn(PortfoliosSought(), pages[-1].after, 2))
    assert [[*each.portfolios] for each in pages] == [every[:2], every[2:4], every[4:]]
    assert {each.total for each in pages} == {5}
    assert pages[2].before is not None
    assert turn(PortfoliosSought(), pages[2].before, 2) == pages[1]
    assert turn(PortfoliosSought(), Cursor("zz", 0), 2) == pages[0]
    assert turn(PortfoliosSought(), Cursor("b", 0, Direction.BEFORE), 2) == pages[0]
    assert names(turn(PortfoliosSought(("btp",)), START, 9).portfolios) == ["BTP Nord", "BTP Sud"]
    assert names(turn(PortfoliosSought(("ord", "bt")), START, 9).portfolios) == ["BTP Nord"]
    assert names(turn(PortfoliosSought(("or",)), START, 9).portfolios) == []
    (member, _) = grant(records, every[1], anne, hugo)
    grant(records, every[3], anne, ground=Ground.DEPUTY)
    assert names(turn(PortfoliosSought(of=anne.id), START, 9).portfolios) == ["BTP Nord", "Été"]
    records.portfolios.end([member.id], Ended.BY_PERSON, owing.line(records), LATER)
    assert names(turn(PortfoliosSought(of=anne.id), START, 9).portfolios) == ["Été"]
    assert names(turn(PortfoliosSought(("btp",), hugo.id), START, 9).portfolios) == ["BTP Nord"]


def test_a_portfolio_is_as_large_as_what_is_in_it_today(records: Records) -> None:
    """Each person once, on whatever grounds; zero of one that is empty or unknown."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    anne, hugo = people(records, "Anne", "Hugo")
    abel, zola = client(records, "Abel"), client(records, "Zola")
    place(records, pay, abel, zola)
    (_, member) = grant(records, pay, anne, hugo)
    grant(records, pay, anne, ground=Ground.DEPUTY)
    assert records.portfolios.sizes([pay.id, tax.id]) == {pay.id: Size(2, 2), tax.id: Size()}
    records.portfolios.end([member.id], Ended.BY_PERSON, owing.line(records), LATER)
    records.portfolios.displace([zola.id], pay.id, owing.line(records), LATER)
    assert records.portfolios.sizes([pay.id]) == {pay.id: Size(1, 1)}
    assert records.portfolios.sizes([]) == {}


def test_several_are_stored_and_found_by_name_at_once(records: Records, elsewhere: Records) -> None:
    """With their ids, in order, each under its name; another space has others, and an archived one is none."""
    given = [Portfolio(id=NO_PORTFOLIO, name=name, without_lead="-", created_at=NOW) for name in ("Paie", "Élan")]
    added = records.portfolios.add_all(given)
    assert [replace(each, id=NO_PORTFOLIO) for each in added] == given
    assert [records.portfolios.get(each.id) for each in added] == added
    old = portfolio(records, "Ancien")
    records.portfolios.update(replace(old, archived_on=DAY), LATER)
    assert records.portfolios.by_names({"paie", "elan", "ancien", "none"}) == {"paie": added[0], "elan": added[1]}
    assert records.portfolios.by_names(set()) == {}
    assert elsewhere.portfolios.by_names({"paie"}) == {}
    records.portfolios.update(replace(added[0], name="Paye"), LATER)
    assert [*records.portfolios.by_names({"paie", "paye"})] == ["paye"]
    records.portfolios.update(replace(added[1], confidential=True), LATER)
    assert records.portfolios.by_names({"elan"}) == {}
