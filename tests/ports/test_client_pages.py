"""The list of clients is shown in pages, however many there are and whatever is sought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.model.clients import Client, ClientPage, ClientsSought, client_search_text, client_sort_key
from rules.model.listing import MOST_COUNTED, START, Cursor, Direction
from rules.ports import Records
from tests.ports.placing import grant, new_client, people, place, portfolio
from tests.ports.stores import Store

SIZE = 20
LEFT = date(2025, 6, 30)


def forward(records: Records, sought: ClientsSought, size: int) -> list[ClientPage]:
    """Every page, from the first on."""
    pages = [records.clients.page(sought, START, size)]
    while pages[-1].after is not None:
        pages.append(records.clients.page(sought, pages[-1].after, size))
    return pages


def backward(records: Records, sought: ClientsSought, last: ClientPage, size: int) -> list[ClientPage]:
    """Every page, back from this one."""
    pages = [last]
    while pages[-1].before is not None:
        pages.append(records.clients.page(sought, pages[-1].before, size))
    return pages[::-1]


def many(records: Records, *names_and_counts: tuple[str, int]) -> list[Client]:
    """Store so many of each name, and give them in the order of the list."""
    return records.clients.add_all([new_client(name) for name, count in names_and_counts for _ in range(count)])


def test_pages_show_everybody_once_in_both_directions(records: Records) -> None:
    """In the order of names, even where names are the same; a list that fits promises no more."""
    everybody = many(records, ("Abel", 3), ("Martin", 40), ("Zola", 2))
    pages = forward(records, ClientsSought(), SIZE)
    assert [list(each.clients) for each in pages] == [everybody[:20], everybody[20:40], everybody[40:]]
    assert {each.total for each in pages} == {45}
    assert backward(records, ClientsSought(), pages[-1], SIZE) == pages
    whole = records.clients.page(ClientsSought(), START, 45)
    assert (whole.clients, whole.before, whole.after) == (tuple(everybody), None, None)


@pytest.mark.parametrize("words", [(), ("sci",)])
@pytest.mark.parametrize("count", [30, MOST_COUNTED + 40])
def test_pages_leave_out_who_is_only_in_hidden_portfolios(records: Records, words: tuple[str, ...], count: int) -> None:
    """Those in another, too, or in none, are there; the number counts nobody else."""
    everybody = many(records, ("SCI Martin", count))
    known, hidden = portfolio(records, "Paie"), portfolio(records, "Direction", confidential=True)
    place(records, hidden, *everybody[5:30])
    place(records, known, *everybody[:10])
    sought = ClientsSought(words, hidden=frozenset({hidden.id}))
    pages = forward(records, sought, SIZE)
    seen = [*everybody[:10], *everybody[30:]]
    assert [each for page in pages for each in page.clients] == seen
    assert {each.total for each in pages} == {min(len(seen), MOST_COUNTED + 1)}
    assert backward(records, sought, pages[-1], SIZE) == pages


def test_where_nobody_is_left_the_first_page_is_shown(records: Records) -> None:
    """After the cursor; nobody at all is a page, too."""
    assert records.clients.page(ClientsSought(), Cursor("a", 1), SIZE) == ClientPage()
    everybody = many(records, ("Abel", 30))
    first = records.clients.page(ClientsSought(), START, SIZE)
    for each in everybody[20:]:
        records.clients.update(replace(each, until=LEFT))
    assert first.after is not None
    assert records.clients.page(ClientsSought(), first.after, SIZE).clients == tuple(everybody[:20])


@pytest.mark.parametrize("words", [(), ("sci",), ("s", "martin")])
def test_more_than_are_counted_are_shown_all_the_same(records: Records, words: tuple[str, ...]) -> None:
    """One more stands for any more; up to that many the number is exact."""
    everybody = many(records, ("SCI Martin", MOST_COUNTED), ("SCI Zoé Martin", 50))
    sought = ClientsSought(words)
    pages = forward(records, sought, 150)
    assert [each for page in pages for each in page.clients] == everybody
    assert {each.total for each in pages} == {MOST_COUNTED + 1}
    assert backward(records, sought, pages[-1], 150) == pages
    last = Cursor(client_sort_key(everybody[-1]), everybody[-1].id)
    assert records.clients.page(sought, last, 150) == pages[0]
    for early in (everybody[0], everybody[149]):
        before = Cursor(client_sort_key(early), early.id, Direction.BEFORE)
        assert records.clients.page(sought, before, 150) == pages[0]
    for each in everybody[-50:]:
        records.clients.update(replace(each, until=LEFT))
    assert records.clients.page(sought, START, 150).total == MOST_COUNTED


def test_many_who_stand_far_behind_others_are_found(records: Records) -> None:
    """Further than is looked at one by one, from both ends, however they are narrowed."""
    everybody = many(records, ("Abel", 1_600), ("Martin", MOST_COUNTED + 1), ("Zola", 1_600))
    martins = everybody[1_600 : 1_601 + MOST_COUNTED]
    where = portfolio(records, "Paie")
    (anne,) = people(records, "Anne")
    place(records, where, *martins)
    grant(records, where, anne)
    ways = [ClientsSought(("mar",)), ClientsSought(portfolio=where.id), ClientsSought(within_reach_of=anne.id)]
    for sought in ways:
        first = records.clients.page(sought, START, SIZE)
        assert (list(first.clients), first.total) == (martins[:SIZE], MOST_COUNTED + 1)
        last = records.clients.page(sought, Cursor("zz", 0, Direction.BEFORE), SIZE)
        assert (list(last.clients), last.has_after) == (martins[-SIZE:], False)
    assert records.clients.page(ClientsSought(("mar",), unassigned=True), START, SIZE) == ClientPage()
    assert records.clients.page(ClientsSought(unassigned=True), START, SIZE).total == MOST_COUNTED + 1


WORDS = ("sci", "l'été", "jean-paul", "abel", "a", "(z)", "Œuvre")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
CLIENTS = st.lists(
    st.tuples(NAMES, st.sampled_from(["in", "in", "out", "left", "both"])),
    max_size=14,
)


@settings(max_examples=60)
@given(
    given_clients=CLIENTS,
    words=st.lists(st.sampled_from(["s", "sci", "ete", "l", "paul", "a", "z", "oeu"]), max_size=2),
    where=st.booleans(),
    unassigned=st.booleans(),
    reach=st.booleans(),
    size=st.integers(1, 5),
)
def test_walking_through_pages_gives_everything_in_order(
    each_store: Store,
    given_clients: list[tuple[str, str]],
    words: list[str],
    *,
    where: bool,
    unassigned: bool,
    reach: bool,
    size: int,
) -> None:
    """Forward and backward, whatever is sought, as a plain look at each client has it."""
    with each_store() as opened:
        records = opened.here()
        pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
        (anne,) = people(records, "Anne")
        grant(records, tax, anne)
        added = records.clients.add_all(
            [new_client(name, until=LEFT if kind == "left" else None) for name, kind in given_clients]
        )
        kinds = {each.id: kind for each, (_, kind) in zip(added, given_clients, strict=True)}
        place(records, pay, *(each for each in added if kinds[each.id] in {"in", "both"}))
        place(records, tax, *(each for each in added if kinds[each.id] == "both"))
        sought = ClientsSought(tuple(words), pay.id if where else None, unassigned, anne.id if reach else None)
        fits = {"in": not unassigned and not reach, "both": not unassigned, "out": not where and not reach}
        expected = [
            each
            for each in sorted(added, key=lambda each: (client_sort_key(each), each.id))
            if fits.get(kinds[each.id], False) and all(_begins(each, word) for word in words)
        ]
        pages = forward(records, sought, size)
        assert [each for page in pages for each in page.clients] == expected
        assert {page.total for page in pages} == {len(expected)}
        assert backward(records, sought, pages[-1], size) == pages


def _begins(client: Client, word: str) -> bool:
    text = client_search_text(client)
    for sign in "'-()":
        text = text.replace(sign, " ")
    return any(each.startswith(word) for each in text.split())
