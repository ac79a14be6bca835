"""What somebody may mean who types into the search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.listing import FOR_EVERYBODY, Criteria, Filter, meets
from rules.model.search import read_search
from tests.people import CHLOE, NOW, subscriber

ALL = frozenset(Filter)
CHLOE_COLIN = subscriber(CHLOE, id=7, phone="+33612345678", administrator_since=NOW)


def found(typed: str, kinds: frozenset[Filter] = ALL) -> bool:
    """Tell whether Chloé, an administrator, is found by this."""
    return meets(CHLOE_COLIN, Criteria(read_search(typed, kinds)))


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        *((each, Filter.ON_HOLD) for each in ("en veille", "En Veille", "veille", "suspendu", "on hold", "suspended")),
        *((each, Filter.TO_COME) for each in ("à venir", "A VENIR", "prévu", "planifié", "to come", "planned")),
        *((each, Filter.ENDING) for each in ("fin proche", "ending soon")),
        *((each, Filter.NOT_NOTED) for each in ("non noté", "mot de passe non noté", "not noted")),
        *((each, Filter.ADMINISTRATORS) for each in ("administrateur", "administratrice", "admin", "administrators")),
        *((each, Filter.PARTNERS) for each in ("associé", "associés", "partner", "partners")),
        *((each, Filter.SUBSCRIBERS) for each in ("abonné", "abonnés", "subscriber")),
        *((each, Filter.ACTIVE) for each in ("actif", "active")),
    ],
)
def test_words_name_kinds_in_both_languages(typed: str, kind: Filter) -> None:
    """As people write them, in singular and plural, however they begin."""
    (term,) = read_search(typed, ALL)
    assert term.kinds == {kind}


@pytest.mark.parametrize("typed", ["en", "on", "par", "abo", "act", "a", "ma", "veil", "de passe"])
def test_the_beginning_of_a_name_names_no_kind(typed: str) -> None:
    """Who types « Par » looks for Parisot, and not for every partner."""
    assert all(not term.kinds for term in read_search(typed, ALL))


def test_a_kind_stands_beside_other_words() -> None:
    """« marc en veille paie » is a name, a kind and a function."""
    terms = read_search("marc en veille paie", ALL)
    assert [each.words for each in terms] == [("marc",), ("en", "veille"), ("paie",)]
    assert [each.kinds for each in terms] == [frozenset(), {Filter.ON_HOLD}, frozenset()]


@pytest.mark.parametrize(
    "typed",
    [
        *("0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+33612345678", "+33 6 12 34 56 78"),
        *(
            "+33 (0)6 12 34 56 78",
            "0033 6 12 34 56 78",
            "612345678",
            "06 12 34",
            "12 34 56",
            "5678",
            "chloe 0612345678",
        ),
    ],
)
def test_a_phone_is_found_as_people_write_it(typed: str) -> None:
    """Whole or in part, with or without its country, alone or beside a name."""
    assert found(typed)


@pytest.mark.parametrize("typed", ["0712345678", "+32612345678", "bruno 0612345678", "0612345679", "678 999"])
def test_another_phone_is_not(typed: str) -> None:
    """Every digit counts, and every word beside it."""
    assert not found(typed)


def test_what_only_administrators_read_is_no_kind_for_others() -> None:
    """So that nobody finds out by a search what no row tells them."""
    kinds = {kind for phrase in ("en veille", "à venir", "non noté", "actif") for kind in _kinds(phrase)}
    assert not kinds
    assert _kinds("administrateur") == {Filter.ADMINISTRATORS}


def _kinds(typed: str) -> frozenset[Filter]:
    (first, *_) = read_search(typed, FOR_EVERYBODY)
    return first.kinds


@given(st.text(max_size=100))
def test_whatever_is_typed_is_read(typed: str) -> None:
    """No text fails, and no word is lost: who has them all in their name is found."""
    terms = read_search(typed, ALL)
    assert [word for term in terms for word in term.words] == [word for term in terms for word in term.words if word]
