"""Which part of a name in one cell is the last name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.files.names import Name, Order, agreed, bare, divide, is_capital, order_said, settle

# As written, first name, last name: by the name alone.
TOLD = [
    ("Claire VIDAL", "Claire", "VIDAL"),
    ("VIDAL Claire", "Claire", "VIDAL"),
    ("Anne-Sophie MARTIN", "Anne-Sophie", "MARTIN"),
    ("MARTIN Marie Claire", "Marie Claire", "MARTIN"),
    ("LE GOFF Yann", "Yann", "LE GOFF"),
    ("Claire de LA TOUR", "Claire", "de LA TOUR"),
    ("DE LA TOUR Claire", "Claire", "DE LA TOUR"),
    ("Jean d’ORMESSON", "Jean", "d’ORMESSON"),
    ("d'ORMESSON Jean", "Jean", "d'ORMESSON"),
    ("D’ORMESSON Jean", "Jean", "D’ORMESSON"),
    ("d' ORMESSON Jean", "Jean", "d' ORMESSON"),
    ("Ann MacDONALD", "Ann", "MacDONALD"),
    ("McDONALD Ann", "Ann", "McDONALD"),
    ("Mac DONALD Ann", "Ann", "Mac DONALD"),
    ("O’BRIEN Pat", "Pat", "O’BRIEN"),
    ("LeBLANC Ida", "Ida", "LeBLANC"),
    ("Antoine de SAINT-EXUPÉRY", "Antoine", "de SAINT-EXUPÉRY"),
    ("J.-P. DUPONT", "J.-P.", "DUPONT"),
    ("J-P DUPONT", "J-P", "DUPONT"),
    ("DUPONT J.", "J.", "DUPONT"),
    ("Jean P. DUPONT", "Jean P.", "DUPONT"),
    ("MÜLLER Zoé", "Zoé", "MÜLLER"),
    ("Jean de La Fontaine", "Jean", "de La Fontaine"),
    ("de La Fontaine Jean", "Jean", "de La Fontaine"),
    ("Jean-Baptiste de La Tour du Pin", "Jean-Baptiste", "de La Tour du Pin"),
    ("de La Tour du Pin Jean-Baptiste", "Jean-Baptiste", "de La Tour du Pin"),
    ("Maria von Trapp", "Maria", "von Trapp"),
    ("ROCHE, Anne", "Anne", "ROCHE"),
    ("Le Goff, Yann", "Yann", "Le Goff"),
    ("Vidal, Mme Claire", "Claire", "Vidal"),
]
BESIDES = [
    ("Mme Claire VIDAL", "Claire", "VIDAL"),
    ("M. Jean VIDAL", "Jean", "VIDAL"),
    ("M Jean VIDAL", "Jean", "VIDAL"),
    ("M.VIDAL Jean", "Jean", "VIDAL"),
    ("MLLE VIDAL Anne", "Anne", "VIDAL"),
    ("VIDAL Mme Claire", "Claire", "VIDAL"),
    ("Monsieur Jean VIDAL", "Jean", "VIDAL"),
    ("Dr Paul VIDAL", "Paul", "VIDAL"),
    ("Maître Paul VIDAL", "Paul", "VIDAL"),
    ("VIDAL née ROCHE Anne", "Anne", "VIDAL"),
    ("Vidal née Le Goff Anne", "Anne", "Vidal"),
    ("Anne VIDAL née ROCHE", "Anne", "VIDAL"),
    ("Anne VIDAL (née ROCHE)", "Anne", "VIDAL"),
    ("LE GOFF né DE LA TOUR Yann", "Yann", "LE GOFF"),
    ("Claire VIDAL (stagiaire)", "Claire", "VIDAL"),
    ("Claire VIDAL [CDD]", "Claire", "VIDAL"),
    ("Claire VIDAL - stagiaire", "Claire", "VIDAL"),
    ("VIDAL Claire, apprentie", "Claire", "VIDAL"),
    ("VIDAL, Claire, CDD", "Claire", "VIDAL"),
    ("Claire VIDAL stagiaire", "Claire", "VIDAL"),
]
UNSURE = [
    "Claire Vidal",
    "LEFÈVRE MARC",
    "Nguyễn Thị Minh Khai",
    "Le Goff Yann",
    "Marie DUPONT Claire",
    "VIDAL Anne ROCHE",
    "M. et Mme VIDAL Jean",
    "VIDAL épouse ROCHE Anne",
    "Claire Vidal, Paris, Lyon",
    "Anne, ROCHE",
]


def read(written: str, email: str = "", order: Order | None = None) -> tuple[Name, bool]:
    """A name as it is divided, and whether that is sure."""
    name, one = bare(written)
    found = settle(name, divide(name, email), order)
    return found, found.is_sure and one


@pytest.mark.parametrize(("written", "first", "last"), [*TOLD, *BESIDES])
def test_a_name_tells_its_last_name(written: str, first: str, last: str) -> None:
    """By capitals, a comma or a particle; civility, birth name and status are no part of it."""
    found, sure = read(written)
    assert (found.first, found.last, sure) == (first, last, True)


@pytest.mark.parametrize("order", [*Order])
@pytest.mark.parametrize(("written", "first", "last"), TOLD)
def test_what_a_name_tells_itself_goes_before_its_heading(order: Order, written: str, first: str, last: str) -> None:
    """People change order in the middle of a list, and capitals do not lie."""
    found, sure = read(written, order=order)
    assert (found.first, found.last, sure) == (first, last, True)


@pytest.mark.parametrize("written", UNSURE)
def test_what_tells_nothing_is_not_guessed(written: str) -> None:
    """It is put to check, whichever way it was divided."""
    assert not read(written)[1]


@pytest.mark.parametrize(
    ("written", "order", "first", "last", "sure"),
    [
        ("Claire Vidal", Order.FIRST_NAME, "Claire", "Vidal", True),
        ("Vidal Claire", Order.LAST_NAME, "Claire", "Vidal", True),
        ("LEFÈVRE MARC", Order.LAST_NAME, "MARC", "LEFÈVRE", True),
        ("Yann Le Goff", Order.FIRST_NAME, "Yann", "Le Goff", True),
        ("Le Goff Yann", Order.LAST_NAME, "Yann", "Le Goff", True),
        ("Le Goff Yann", Order.FIRST_NAME, "Le", "Goff Yann", False),
        ("Durand Marie Claire", Order.LAST_NAME, "Marie Claire", "Durand", False),
        ("Marie Claire Durand", Order.FIRST_NAME, "Marie", "Claire Durand", False),
        ("Durand", Order.LAST_NAME, "", "Durand", True),
        ("Durand", Order.FIRST_NAME, "Durand", "", True),
    ],
)
def test_an_order_settles_names_of_two_parts(written: str, order: Order, first: str, last: str, *, sure: bool) -> None:
    """Of three words it does not tell to which part the one between belongs, unless that is a particle."""
    found, is_sure = read(written, order=order)
    assert (found.first, found.last, is_sure) == (first, last, sure)


@pytest.mark.parametrize(
    ("written", "email", "first", "last", "sure"),
    [
        ("Claire Vidal", "claire.vidal@cabinet.fr", "Claire", "Vidal", True),
        ("Claire Vidal", "c.vidal@cabinet.fr", "Claire", "Vidal", True),
        ("Vidal Claire", "c.vidal@cabinet.fr", "Claire", "Vidal", True),
        ("LEFÈVRE MARC", "m_lefevre@cabinet.fr", "MARC", "LEFÈVRE", True),
        ("Marie Claire Dupont", "mc.dupont@cabinet.fr", "Marie Claire", "Dupont", True),
        ("Jean-Pierre Le Goff", "jp.legoff@cabinet.fr", "Jean-Pierre", "Le Goff", True),
        ("Vidal Claire", "claire.vidal@cabinet.fr", "Claire", "Vidal", False),
        ("Vidal Claire", "direction@cabinet.fr", "Vidal", "Claire", False),
    ],
)
def test_an_address_tells_a_last_name(written: str, email: str, first: str, last: str, *, sure: bool) -> None:
    """One with an initial does, or of the same order; some firms have the last name first in addresses."""
    found, is_sure = read(written, email)
    assert (found.first, found.last, is_sure) == (first, last, sure)


@pytest.mark.parametrize(
    ("heading", "order"),
    [
        ("Prénom Nom", Order.FIRST_NAME),
        ("First and last name", Order.FIRST_NAME),
        ("Nom et prénom(s)", Order.LAST_NAME),
        ("Last name, first name", Order.LAST_NAME),
        ("Nom complet", None),
        ("Collaborateur", None),
        ("Name", None),
        ("", None),
    ],
)
def test_some_headings_say_the_order(heading: str, order: Order | None) -> None:
    """Others leave it to the names below."""
    assert order_said(heading) is order


def test_names_agree_where_all_that_tell_tell_the_same() -> None:
    """One that has a comma tells nothing of the others, nor does one that tells nothing."""
    first, last = divide("Claire VIDAL"), divide("VIDAL Claire")
    assert agreed([first, divide("Anne Roy"), divide("ROY, Anne")]) is Order.FIRST_NAME
    assert agreed([last, last]) is Order.LAST_NAME
    assert agreed([first, last]) is None
    assert agreed([divide("ROY, Anne")]) is None


@pytest.mark.parametrize("word", ["VIDAL", "d’ORMESSON", "MacDONALD", "O'BRIEN", "SAINT-EXUPÉRY", "DeLUCA"])
def test_capitals(word: str) -> None:
    """With what stays small before them."""
    assert is_capital(word)


@pytest.mark.parametrize("word", ["Vidal", "J.", "J.-P.", "J-P", "d'Ormesson", "MacDonald", "Jean-Paul", "", "42", "-"])
def test_no_capitals(word: str) -> None:
    """Neither initials nor one capital letter."""
    assert not is_capital(word)


WORDS = st.lists(
    st.sampled_from(["Claire", "Jean", "VIDAL", "Roy", "de", "La", "d’ORMESSON", "ROCHE,", "(CDD)", "née", "Mme", "M."])
    | st.text(max_size=8),
    max_size=7,
)


@given(WORDS.map(" ".join), st.sampled_from([None, *Order]), st.sampled_from(["", "c.vidal@x.fr", "@", "a.b.c@x"]))
def test_nothing_is_invented_and_nothing_of_the_name_lost(written: str, order: Order | None, email: str) -> None:
    """The two parts together are the words of the bare name, each once."""
    found, _ = read(written, email, order)
    name, _ = bare(written)
    together = f"{found.first} {found.last}".replace(",", " ").split()
    assert set(together) <= set(name.replace(",", " ").split())
    if "," not in name:
        assert sorted(together) == sorted(name.split())
