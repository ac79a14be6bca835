"""What people are to the space, and when two names are the same."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.people import Access, Profile, name_key, search_text, sort_key
from tests.people import ANNE, CHLOE, DENIS, NOW, partner, person, subscriber

WORDS = st.lists(st.sampled_from(["Jean", "Éric", "Noël", "de", "La", "Tour", "Öz"]), min_size=2, max_size=5)


@given(WORDS, st.randoms(use_true_random=False), st.sampled_from([" ", "-", "  ", "’", "\u2011", "\u2013"]))
def test_a_name_has_one_key_in_any_order(words: list[str], chance: random.Random, joint: str) -> None:
    """First and last name exchanged, words in another order or joined by hyphens: the same name."""
    shuffled = chance.sample(words, len(words))
    key = name_key(words[0], " ".join(words[1:]))
    assert name_key(joint.join(shuffled[:-1]), shuffled[-1]) == key
    assert name_key(shuffled[0].upper(), joint.join(shuffled[1:]).lower()) == key


def test_other_names_have_other_keys() -> None:
    """A name that lacks a word, or repeats one, is another name."""
    names = [("Jean", "Durand"), ("Jean Jean", "Durand"), ("Jeanne", "Durand"), ("Jean", "Durand Durand"), ("", "Jean")]
    assert len({name_key(*name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("is_partner", "access", "enrolled", "is_user", "is_administrator", "profile"),
    [
        (True, Access.NONE, True, True, True, Profile.PARTNER_ADMINISTRATOR),
        (True, Access.NONE, False, True, False, Profile.PARTNER),
        (True, Access.REMOVED, True, True, True, Profile.PARTNER_ADMINISTRATOR),
        (False, Access.ACTIVE, True, True, True, Profile.ADMINISTRATOR),
        (False, Access.ACTIVE, False, True, False, Profile.SUBSCRIBER),
        (False, Access.SUSPENDED, True, False, False, Profile.SUBSCRIBER),
        (False, Access.REMOVED, True, False, False, Profile.SUBSCRIBER),
        (False, Access.NONE, True, False, False, Profile.SUBSCRIBER),
    ],
)
def test_rights_follow_partnership_and_access(
    is_partner: bool,  # noqa: FBT001 - a row of the table
    access: Access,
    enrolled: bool,  # noqa: FBT001 - as above
    is_user: bool,  # noqa: FBT001 - as above
    is_administrator: bool,  # noqa: FBT001 - as above
    profile: Profile,
) -> None:
    """Partners and active subscribers are users; only users can be administrators, whatever they were before."""
    who = person(DENIS, partner=is_partner, access=access, administrator_since=NOW if enrolled else None)
    assert (who.is_user, who.is_administrator, who.profile) == (is_user, is_administrator, profile)


def test_a_name_is_never_empty() -> None:
    """Somebody whose name is not known yet is called by the address."""
    assert subscriber(CHLOE).name == "Chloé Colin"
    assert partner(ANNE, first_name="", last_name="Aubert").name == "Aubert"
    assert partner(ANNE, first_name="", last_name="").name == "anne.aubert@cabinet.fr"


def test_the_list_goes_by_last_name() -> None:
    """Accents and case aside, and by first name where last names are the same."""
    names = [("Zoé", "Étienne"), ("Alain", "Zola"), ("anne", "etienne"), ("Bo", "D’Arc")]
    assert sorted(names, key=lambda name: sort_key(*name)) == [names[3], names[2], names[0], names[1]]


def test_a_search_looks_through_name_address_and_function() -> None:
    """Folded, so that it is blind to accents and case; not through what people do not see in the list."""
    text = search_text(subscriber(CHLOE, function="Chargée d’études", phone="+33612345678", password_hash="secret"))
    assert text == "chloe colin chloe.colin@cabinet.fr chargee d'etudes"
    assert search_text(subscriber(CHLOE, added_at=NOW + timedelta(1))) == search_text(subscriber(CHLOE))


def test_the_place_of_a_name_in_the_list_is_bounded() -> None:
    """One character may fold into eighteen, and the buttons that turn pages carry the place of a name."""
    assert len(sort_key("\ufdfa" * 80, "\ufdfa" * 80)) <= 200
