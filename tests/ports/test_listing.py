"""The list of a space is shown in pages, in the order of names, and searched by words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.listing import MOST_COUNTED, START, Cursor, Page
from rules.model.people import Access, Person, sort_key
from rules.model.writing import words_sought
from rules.ports import Records
from tests.people import CHLOE, DENIS, member, person, subscriber

SIZE = 20


def somebody(first_name: str, last_name: str, email: str, function: str = "") -> Person:
    """Give a subscriber without an account."""
    return subscriber(member(first_name, last_name), email=email, slack_id=None, function=function)


def turn(records: Records, cursor: Cursor | None) -> Page:
    """Give the page at this place."""
    assert cursor is not None
    return records.people.page([], cursor, SIZE)


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
        ("go", {"Zoé"}),
        ("g", {"Zoé"}),
        ("of", set()),
        ("l", {"Zoé", "Léa"}),
        ("responsable-paie", {"Zoé"}),
        ('"', set()),
        ("goff OR lea", set()),
        ("goff*", set()),
        ("le%goff", set()),
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
    page = records.people.page(words_sought(search), START, SIZE)
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


@pytest.mark.parametrize(
    ("name", "searches"),
    [
        (("Ayşe", "Yıldız"), ("yildiz", "YILDIZ", "Yıldız", "yıl", "yi", "ldi")),
        (
            ("Jean‑Baptiste", "Nuñez–Ruiz"),
            ("jean-baptiste", "jean‐baptiste", "jean baptiste", "baptiste", "nunez−ruiz"),
        ),
        (("Jean Baptiste", "Colin"), ("jean-baptiste", "Jean–Baptiste colin")),
        (("Sean", "O’Neill"), ("o'neill", "o`neill", "O´Neill", "oʼneill", "neill", "o neill")),
        (("Søren", "Þórðarson"), ("soren", "thordarson", "ÞÓRÐARSON")),
        (("Łukasz", "Weißħaus"), ("lukasz", "weisshaus", "WEISSHAUS", "isshau")),
        (("小龙", "李"), ("李", "小龙", "龙")),
        (("Lætitia", "Cœur-Ŋdiaye"), ("laetitia", "coeur", "œur", "ndiaye")),
    ],
)
def test_a_name_is_found_however_it_is_typed(
    records: Records, name: tuple[str, str], searches: tuple[str, ...]
) -> None:
    """As its namesakes are: whatever the accents, letters, hyphens and apostrophes."""
    who = records.people.add(somebody(*name, "a@cabinet.fr"))
    records.people.add(somebody("Marc", "Morel", "m@cabinet.fr"))
    for search in searches:
        found = records.people.page(words_sought(search), START, SIZE)
        assert found.people == (who,), search
        assert records.people.found(words_sought(search), 9) == [who]


def test_a_search_goes_by_what_people_are_called_now(records: Records) -> None:
    """A name is found no more once it is changed; whoever leaves is not in the list, though still known."""
    who = records.people.add(somebody("Chloé", "Martin", "c@cabinet.fr"))
    records.people.update(replace(who, last_name="Vandermeersch"))
    assert records.people.page(["martin"], START, SIZE).people == ()
    assert records.people.page(["dermee"], START, SIZE).total == 1
    remove(records, records.people.get(who.id))
    assert records.people.page(["dermee"], START, SIZE).total == 0
    assert [each.id for each in records.people.found(["dermee"], 9)] == [who.id]


def crowd(records: Records) -> list[Person]:
    """Store more people of one name than are counted, behind and before others, and give them in the list's order."""
    others = [somebody("Jean", name, f"{name}{at}@else.fr") for name in ("Abel", "Zola") for at in range(30)]
    same = [somebody("Anne", "Martin", f"anne{at}@cabinet.fr") for at in range(MOST_COUNTED + 5)]
    return records.people.add_all([*others, *same])[60:]


def test_of_very_many_it_is_told_that_there_are_more(records: Records) -> None:
    """They are counted so far and no further, and turned like any; of the whole list all are counted."""
    martins = crowd(records)
    for words in (["martin"], ["ma"], ["m"], ["anne", "cabinet"]):
        first = records.people.page(words, START, SIZE)
        assert (first.total, first.more, first.has_before, first.has_after) == (MOST_COUNTED, True, False, True)
        assert first.after is not None
        second = records.people.page(words, first.after, SIZE)
        assert [*first.people, *second.people] == martins[: 2 * SIZE]
        assert second.before is not None
        assert records.people.page(words, second.before, SIZE) == first
        last = records.people.page(words, Cursor(sort_key("Anne", "Martin"), martins[-4].id), SIZE)
        assert (last.people, last.has_before, last.has_after) == (tuple(martins[-3:]), True, False)
    whole = records.people.page([], START, SIZE)
    assert (whole.total, whole.more) == (MOST_COUNTED + 65, False)
    assert records.people.page(["abel"], START, SIZE).total == 30


def test_a_page_tells_how_many_come_before(records: Records) -> None:
    """Also of the whole list, as far as people are counted."""
    everybody = many(records, 45)
    first, found = turn(records, START), records.people.page(["martin"], START, SIZE)
    assert first.after is not None
    assert found.after is not None
    assert (first.skipped, found.skipped) == (0, 0)
    second = turn(records, first.after)
    assert (second.skipped, records.people.page(["martin"], found.after, SIZE).skipped) == (SIZE, SIZE)
    assert second.people[0] == everybody[SIZE]
