"""The list of a space is shown in pages, in the order of names, and searched by words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.model.listing import START, Criteria, Cursor, Filter, Horizon, Page, Term, meets
from rules.model.people import Access, PasswordState, Person, sort_key
from rules.model.search import read_search
from rules.ports import Records
from tests.people import CHLOE, DENIS, LATER, NOW, member, person, subscriber

SIZE = 20


def somebody(first_name: str, last_name: str, email: str, function: str = "") -> Person:
    """Give a subscriber without an account."""
    return subscriber(member(first_name, last_name), email=email, slack_id=None, function=function)


def turn(records: Records, cursor: Cursor | None) -> Page:
    """Give the page at this place."""
    assert cursor is not None
    return records.people.page(Criteria(), cursor, SIZE)


def many(records: Records, count: int) -> list[Person]:
    """Store people of whom most share a name, and give them in the order of the list."""
    ends = [("Zoé", "Zola"), ("Anne", "Abel"), ("Éric", "Éluard")]
    zoe, anne, eric, *martins = records.people.add_all(
        [
            *(somebody(first, last, f"{first}@cabinet.fr") for first, last in ends),
            *(somebody("Jean", "Martin", f"jean{number}@cabinet.fr") for number in range(count - len(ends))),
        ]
    )
    return [anne, eric, *martins, zoe]


def remove(records: Records, *people: Person) -> None:
    """End the access of these people."""
    for each in people:
        records.people.update(replace(each, access=Access.REMOVED))


def test_pages_show_everybody_once_in_both_directions(records: Records) -> None:
    """In the order of names, even where names are the same; the whole list is in that order too."""
    everybody = many(records, 45)
    first = turn(records, START)
    second = turn(records, first.after)
    third = turn(records, second.after)
    assert [*first.people, *second.people, *third.people] == everybody == records.people.listed()
    assert (first.before, third.after) == (None, None)
    assert [len(each.people) for each in (first, second, third)] == [20, 20, 5]
    assert {each.total for each in (first, second, third)} == {45}
    assert [(each.number, each.pages) for each in (first, second, third)] == [(1, 3), (2, 3), (3, 3)]
    assert turn(records, third.before) == second
    assert turn(records, second.before) == first


def test_pages_that_fit_exactly_promise_no_more(records: Records) -> None:
    """No button leads to an empty page."""
    many(records, SIZE)
    page = turn(records, START)
    assert (len(page.people), page.before, page.after) == (SIZE, None, None)


def test_a_list_that_shrinks_while_it_is_read_still_has_pages(records: Records) -> None:
    """Where nobody is left beyond the cursor, or less than a page before it, the first page is shown."""
    everybody = many(records, 30)
    first = turn(records, START)
    second = turn(records, first.after)
    remove(records, *everybody[:2], *everybody[20:])
    remaining = turn(records, START)
    assert remaining.people == tuple(everybody[2:20])
    assert turn(records, first.after) == remaining
    assert turn(records, second.before) == remaining


def test_an_empty_list_is_a_page_too(records: Records, elsewhere: Records) -> None:
    """Nobody, zero in all, and nowhere to turn; whoever is listed in another space is not here."""
    elsewhere.people.add(somebody("Zoé", "Zola", "zoe@cabinet.fr"))
    assert turn(records, START) == Page((), 0, has_before=False, has_after=False)


def test_the_order_is_of_characters(records: Records) -> None:
    """The same in every place, whatever its language orders otherwise."""
    names = ["de La Tour", "De Lattre", "D’Amico", "d'Angelo", "Ďurica", "Zola", "Öz", "O’Neill", "Łuczak", "李"]
    people = [records.people.add(somebody("A", name, f"{at}@cabinet.fr")) for at, name in enumerate(names)]
    in_order = sorted(people, key=lambda each: (sort_key(each.first_name, each.last_name), each.id))
    assert records.people.listed() == in_order
    assert turn(records, START).people == tuple(in_order)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", {"Zoé", "Léa", "Paul"}),
        ("ZOE", {"Zoé"}),
        ("zoé paie", {"Zoé"}),
        ("paie goff", {"Zoé"}),
        ("goff lea", set()),
        ("100%", {"Léa"}),
        ("%", {"Léa"}),
        ("_", {"Paul"}),
        ("paul_durand@cabinet", {"Paul"}),
        ("/", {"Paul"}),
        ("\\", set()),
        ("cœur", {"Léa"}),
    ],
)
def test_a_search_finds_every_word_as_typed(records: Records, search: str, found: set[str]) -> None:
    """In name, address and function; signs that SQL reads otherwise are only signs."""
    records.people.add_all(
        [
            somebody("Zoé", "Le Goff", "zoe@cabinet.fr", "Responsable paie"),
            somebody("Léa", "Lecœur", "lea@cabinet.fr", "100% télétravail"),
            somebody("Paul", "Durand", "paul_durand@cabinet.fr", "Audit/conseil"),
            replace(somebody("Gone", "Goff", "gone@cabinet.fr"), access=Access.REMOVED),
            person(member("None", "Goff")),
        ]
    )
    page = records.people.page(Criteria(read_search(search, frozenset())), START, SIZE)
    assert {each.first_name for each in page.people} == found
    assert page.total == len(found)


def test_whoever_was_ever_known_is_found_by_words(records: Records) -> None:
    """In the order they came, no more than asked for; every word must be there."""
    gone, none = records.people.add_all(
        [subscriber(CHLOE, access=Access.REMOVED), person(DENIS, function="Paie, 100%")]
    )
    assert records.people.found([], 10) == [gone, none]
    assert records.people.found([], 1) == records.people.found(["chloe", "colin"], 9) == [gone]
    assert records.people.found(["100%"], 9) == records.people.found(["denis.dubois@"], 9) == [none]
    assert records.people.found(["chloe", "dubois"], 9) == records.people.found(["_"], 9) == []


KINDS_AT = Horizon(date(2026, 12, 30), LATER)
TERMS = st.builds(
    Term,
    st.lists(st.sampled_from(["chloe", "colin", "x@y", "%", "paie"]), min_size=1, max_size=2).map(tuple),
    st.sampled_from(["", "612", "0", "33"]),
    st.frozensets(st.sampled_from(Filter), max_size=2),
)


def everybody() -> list[Person]:
    """Give people of every access, password, right and date."""
    accesses, states = [*Access], [*PasswordState]
    return [
        person(
            member("Chloé", "Colin" if number % 2 else "Paie"),
            email=f"p{number}@cabinet.fr",
            slack_id=None,
            access=accesses[number % len(accesses)],
            partner=number % 7 == 0,
            administrator_since=NOW if number % 3 == 0 else None,
            password_state=states[number % len(states)],
            password_at=[None, NOW, LATER, LATER + timedelta(days=1)][number % 4],
            ends_on=[None, date(2026, 12, 30), date(2026, 12, 31)][number % 3],
            phone=[None, "+33612345678"][number // 5 % 2],
        )
        for number in range(2 * 3 * 4 * 5 * 7)
    ]


@pytest.mark.parametrize("only", [None, *Filter])
@pytest.mark.parametrize("words", [(), ("colin",)])
def test_every_kind_is_what_the_rules_say(records: Records, only: Filter | None, words: tuple[str, ...]) -> None:
    """Whoever has whatever access, password, right and dates is found by both, or by neither."""
    people = records.people.add_all(everybody())
    criteria = Criteria((Term(words),) if words else (), only, KINDS_AT)
    page = records.people.page(criteria, START, len(people))
    expected = {each.id for each in people if each.is_listed and meets(each, criteria)}
    assert {each.id for each in page.people} == expected
    assert page.total == len(expected)
    assert expected


@given(terms=st.lists(TERMS, max_size=2), only=st.none() | st.sampled_from(Filter))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_sought_is_what_the_rules_say(records: Records, terms: list[Term], only: Filter | None) -> None:
    """Words, digits and kinds, in any combination."""
    known = records.people.found([], 1000) or records.people.add_all(everybody())
    criteria = Criteria(tuple(terms), only, KINDS_AT)
    page = records.people.page(criteria, START, len(known))
    assert {each.id for each in page.people} == {each.id for each in known if each.is_listed and meets(each, criteria)}
