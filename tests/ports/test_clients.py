"""The clients of a firm are found by their numbers, by words, and page by page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from rules.model.clients import (
    NO_CLIENT,
    ClientId,
    ClientsSought,
    client_sort_key,
)
from rules.model.listing import START
from rules.model.people import PersonId
from rules.model.portfolios import Ended
from rules.ports import Records
from tests.people import LATER
from tests.ports import owing
from tests.ports.placing import client, grant, names, new_client, people, place, portfolio

SIZE = 20
ELSE = ClientId(404_404)
# More than a statement of either database takes values.
VERY_MANY = 70_000
LEFT = date(2025, 6, 30)


def found(records: Records, *words: str, **sought: object) -> list[str]:
    """The names on the first page of those sought."""
    page = records.clients.page(ClientsSought(words, **sought), START, SIZE)  # type: ignore[arg-type]
    assert page.total == len(page.clients)
    return names(page.clients)


def test_a_client_comes_back_as_they_were_stored(
    records: Records, elsewhere: Records, reopen: Callable[[], Records]
) -> None:
    """With their ids, in the order given; those of another space are not here, and may have the same numbers."""
    full = new_client("SCI de l’Été", siren="732829320", siret="73282932000074", code="Été 12", until=LEFT)
    added = records.clients.add_all([full, new_client("Zola"), new_client("Abel", code="A1")])
    assert [replace(each, id=NO_CLIENT) for each in added] == [full, new_client("Zola"), new_client("Abel", code="A1")]
    assert len({each.id for each in added}) == 3
    again = reopen().clients
    assert [again.get(each.id) for each in added] == added
    assert names(again.by_ids([*(each.id for each in added), ELSE, added[0].id])) == ["Abel", "SCI de l’Été", "Zola"]
    assert again.add_all([]) == again.by_ids([]) == []
    (other,) = elsewhere.clients.add_all([full])
    assert elsewhere.clients.by_sirens(["732829320"]) == {"732829320": other}
    assert elsewhere.clients.by_ids([ELSE]) == []
    with pytest.raises(LookupError):
        records.clients.get(ELSE)


def test_another_space_sees_and_changes_nothing(records: Records, elsewhere: Records) -> None:
    """Neither by id, nor by number, nor by word, nor in a count."""
    theirs = client(elsewhere, "Zola", siren="732829320", code="Z1")
    assert records.clients.by_ids([theirs.id]) == []
    assert records.clients.by_sirens(["732829320"]) == records.clients.by_codes(["Z1"]) == {}
    assert records.clients.unassigned(9) == 0
    assert found(records) == found(records, "zola") == found(records, unassigned=True) == []
    with pytest.raises(LookupError):
        records.clients.get(theirs.id)
    with pytest.raises(LookupError):
        records.clients.update(replace(theirs, name="Abel"))
    assert found(elsewhere, "zola") == ["Zola"]


def test_numbers_and_codes_lead_to_those_who_have_them(records: Records) -> None:
    """Also to those who left; codes however they are written, and no code to nobody."""
    abel = client(records, "Abel", siren="732829320", code="Été-12", until=LEFT)
    zola = client(records, "Zola", siren="552100554")
    client(records, "Colin")
    assert records.clients.by_sirens(["732829320", "552100554", "000000000"]) == {"732829320": abel, "552100554": zola}
    assert records.clients.by_codes(["ÉTÉ‑12", "12", ""]) == {"ete-12": abel}
    assert records.clients.by_sirens([]) == records.clients.by_codes([""]) == {}


def test_lists_longer_than_a_statement_takes_are_answered(records: Records) -> None:
    """By id, by SIREN, by code, and where clients are placed and displaced."""
    abel = client(records, "Abel", siren="732829320", code="A1")
    many = range(VERY_MANY)
    assert records.clients.by_ids([abel.id, *(ClientId(ELSE + each) for each in many)]) == [abel]
    assert records.clients.by_sirens(["732829320", *(f"{each:09}" for each in many)]) == {"732829320": abel}
    assert records.clients.by_codes(["a1", *(f"B{each}" for each in many)]) == {"a1": abel}
    where, everyone = portfolio(records, "Paie"), [abel.id, *(ClientId(ELSE + each) for each in many)]
    place(records, where, abel)
    assert [each.client for each in records.portfolios.placements(everyone)] == [abel.id]
    assert records.portfolios.displace(everyone, where.id, owing.line(records), LATER) == [abel.id]


@pytest.mark.parametrize("number", ["siren", "code"])
def test_a_number_belongs_to_one_client(records: Records, number: str) -> None:
    """Of a space; codes are the same but for accents and case."""
    client(records, "Abel", siren="732829320", code="Été")
    taken: dict[str, str] = {"siren": "732829320"} if number == "siren" else {"code": "ETE"}
    with pytest.raises((IntegrityError, AssertionError)):
        client(records, "Zola", **taken)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), ["(Auto) École", "L’Oréal & Cie", "SCI Jean-Baptiste 100%", "s_c_p Durand/Petit Dupont"]),
        (("oreal",), ["L’Oréal & Cie"]),
        (("l'or",), ["L’Oréal & Cie"]),
        (("real",), []),
        (("c",), ["L’Oréal & Cie", "s_c_p Durand/Petit Dupont"]),
        (("cie", "l"), ["L’Oréal & Cie"]),
        (("cie", "baptiste"), []),
        (("jean-b",), ["SCI Jean-Baptiste 100%"]),
        (("bapt", "jean"), ["SCI Jean-Baptiste 100%"]),
        (("100%",), ["SCI Jean-Baptiste 100%"]),
        (("%",), []),
        (("_",), []),
        (("/",), []),
        (("auto",), ["(Auto) École"]),
        (("(auto",), ["(Auto) École"]),
        (("ecole", "auto"), ["(Auto) École"]),
        (("petit",), ["s_c_p Durand/Petit Dupont"]),
        (("durand",), ["s_c_p Durand/Petit Dupont"]),
        (("dupont",), ["s_c_p Durand/Petit Dupont"]),
        (("s_c",), ["s_c_p Durand/Petit Dupont"]),
        (("732829",), ["L’Oréal & Cie"]),
        (("73282932000074",), ["L’Oréal & Cie"]),
        (("29320",), []),
        (("dos",), ["SCI Jean-Baptiste 100%"]),
        (("0042",), ["SCI Jean-Baptiste 100%"]),
        (("",), ["(Auto) École", "L’Oréal & Cie", "SCI Jean-Baptiste 100%", "s_c_p Durand/Petit Dupont"]),
    ],
)
def test_each_word_begins_a_word_of_those_found(records: Records, words: tuple[str, ...], expected: list[str]) -> None:
    """After a space, a hyphen, an apostrophe or another sign; of names, numbers and codes, and nothing inside words."""
    client(records, "s_c_p Durand/Petit Dupont")
    client(records, "SCI Jean-Baptiste 100%", code="Dos-0042")
    client(records, "(Auto) École")
    client(records, "L’Oréal & Cie", siren="732829320", siret="73282932000074")
    client(records, "Oreal qui partit, cie petit auto", until=LEFT)
    expected_in_order = sorted(expected, key=lambda each: client_sort_key(new_client(each)))
    assert found(records, *words) == expected_in_order


def test_a_change_is_found_and_what_was_is_not(records: Records, reopen: Callable[[], Records]) -> None:
    """By another name, number and code; who leaves is in no list, and who comes back is."""
    abel = client(records, "Abel", code="A1")
    changed = replace(abel, name="Zola & Fils", siren="732829320", code="Z-2")
    records.clients.update(changed)
    assert reopen().clients.get(abel.id) == changed
    assert found(records, "abel") == found(records, "a1") == []
    assert found(records, "fils") == found(records, "7328") == found(records, "2") == ["Zola & Fils"]
    records.clients.update(replace(changed, until=LEFT))
    assert found(records) == found(records, "fils") == []
    assert records.clients.unassigned(9) == 0
    records.clients.update(changed)
    assert found(records) == found(records, "fils") == ["Zola & Fils"]
    assert records.clients.unassigned(9) == 1
    with pytest.raises(LookupError):
        records.clients.update(replace(changed, id=ELSE, siren=None, code=""))


def test_those_in_no_portfolio_are_counted_and_listed(records: Records) -> None:
    """Up to so many; who is placed twice and displaced once is still in one."""
    abel, colin, zola = (client(records, each) for each in ("Abel", "Colin", "Zola"))
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    assert (records.clients.unassigned(2), records.clients.unassigned(9)) == (2, 3)
    place(records, pay, abel, zola)
    place(records, tax, abel)
    place(records, tax, abel)
    assert found(records, unassigned=True) == ["Colin"]
    entry = owing.line(records)
    records.portfolios.displace([abel.id, colin.id], tax.id, entry, LATER)
    assert found(records, unassigned=True) == ["Colin"]
    records.portfolios.displace([abel.id, zola.id], pay.id, entry, LATER)
    assert found(records, unassigned=True) == ["Abel", "Colin", "Zola"]
    assert found(records, "z", unassigned=True) == ["Zola"]
    records.clients.update(replace(zola, name="Zola"))
    assert records.clients.unassigned(9) == 3


def test_a_list_is_narrowed_to_a_portfolio_and_to_somebodys_reach(records: Records) -> None:
    """To what is so today; with words, too, and each with the other."""
    abel, colin, zola = (client(records, each) for each in ("Abel SCI", "Colin SCI", "Zola"))
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    anne, hugo = people(records, "Anne", "Hugo")
    place(records, pay, abel, zola)
    place(records, tax, abel, colin)
    grant(records, pay, anne)
    (_, hugos) = grant(records, tax, anne, hugo)
    assert found(records, portfolio=pay.id) == ["Abel SCI", "Zola"]
    assert found(records, "sci", portfolio=pay.id) == ["Abel SCI"]
    assert found(records, within_reach_of=anne.id) == ["Abel SCI", "Colin SCI", "Zola"]
    assert found(records, within_reach_of=hugo.id) == ["Abel SCI", "Colin SCI"]
    assert found(records, "abel", within_reach_of=hugo.id) == ["Abel SCI"]
    assert found(records, portfolio=pay.id, within_reach_of=hugo.id) == ["Abel SCI"]
    assert found(records, unassigned=True, within_reach_of=hugo.id) == []
    assert found(records, within_reach_of=PersonId(hugo.id + anne.id)) == []
    records.portfolios.displace([abel.id], tax.id, owing.line(records), LATER)
    assert found(records, within_reach_of=hugo.id) == ["Colin SCI"]
    records.portfolios.end([hugos.id], Ended.BY_PERSON, owing.line(records), LATER)
    assert found(records, within_reach_of=hugo.id) == []


def test_those_who_have_not_left_are_counted(records: Records, elsewhere: Records) -> None:
    """All of them, and none of another space."""
    assert records.clients.count() == 0
    records.clients.add_all([new_client("Zola"), new_client("Abel"), new_client("Parti", until=LEFT)])
    elsewhere.clients.add_all([new_client("Ailleurs")])
    assert records.clients.count() == 2


def test_those_only_in_hidden_portfolios_are_not_counted(records: Records) -> None:
    """Who is in another too is, and who is in none."""
    abel, zola, _ = records.clients.add_all([new_client("Abel"), new_client("Zola"), new_client("Colin")])
    seen, hidden = portfolio(records, "Paie"), portfolio(records, "Direction")
    for where, clients in ((hidden, (abel, zola)), (seen, (zola,))):
        place(records, where, *clients)
    assert records.clients.count(frozenset({hidden.id})) == 2
    assert records.clients.count(frozenset({hidden.id, seen.id})) == 1
