"""SIREN, SIRET and numbers for VAT: read however they are written, and refused where a digit is wrong or gone."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rules.model.company_numbers import (
    CompanyNumber,
    NumberCaution,
    NumberFault,
    NumberRefused,
    read_siren,
    read_siret,
    spaced,
)

SIREN, SIRET = "732829320", "73282932000074"
DIGITS = "0123456789"
# What people put between groups: a space, one that does not break, a narrow one, a full stop, hyphens, a stroke.
SIGNS = ("", " ", "\u00a0", "\u202f", ".", "-", "\u2011", "\u2013", " - ", "/")
# A full stop and zeros at the end of a long number are decimals, as spreadsheets add them.
DECIMALS = re.compile(r"\d{6}\.0{1,2}$")
ADDED, OF_SIRET, OF_VAT = NumberCaution.ZERO_ADDED, NumberCaution.FROM_SIRET, NumberCaution.FROM_VAT


def _sum_of(digits: str) -> int:
    """The sum that ISO/IEC 7812 takes of a number: every second digit from the right counts twice."""
    twice = (int(each) * (1 + at % 2) for at, each in enumerate(reversed(digits)))
    return sum(each // 10 + each % 10 for each in twice)


def _whole(beginning: str) -> str:
    """The number with the last digit that makes its sum fit."""
    return next(f"{beginning}{last}" for last in DIGITS if _sum_of(f"{beginning}{last}") % 10 == 0)


def _fault(text: str) -> NumberFault:
    """Why a text is no SIREN."""
    with pytest.raises(NumberRefused) as refused:
        read_siren(text)
    return refused.value.fault


sirens = st.text(DIGITS, min_size=8, max_size=8).filter(lambda each: each.strip("0") != "").map(_whole)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *((text, CompanyNumber(SIREN)) for text in (SIREN, "732 829 320", "732.829.320", " 732\u202f829\u00a0320 ")),
        *((text, CompanyNumber(SIREN)) for text in ("732829320,00", "732829320.0")),
        ("7,32829320E+8", CompanyNumber(SIREN)),
        ("732 829 320 00074", CompanyNumber(SIREN, SIRET, frozenset({OF_SIRET}))),
        ("7,3282932000074E+13", CompanyNumber(SIREN, SIRET, frozenset({OF_SIRET}))),
        ("FR 44 732 829 320", CompanyNumber(SIREN, None, frozenset({OF_VAT}))),
        ("44732829320", CompanyNumber(SIREN, None, frozenset({OF_VAT}))),
        ("5580642", CompanyNumber("005580642", None, frozenset({ADDED}))),
        ("5 580 642 00014", CompanyNumber("005580642", "00558064200014", frozenset({ADDED, OF_SIRET}))),
    ],
)
def test_a_number_is_read_however_people_write_it(text: str, read: CompanyNumber) -> None:
    """With groups, as a spreadsheet has it, as a SIRET, as a number for VAT; what was done is said."""
    assert read_siren(text) == read


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("732829321", NumberFault.SUM),
        ("732 829 320 00075", NumberFault.SUM),
        ("FR 45 732 829 320", NumberFault.NO_NUMBER),
        ("45732829320", NumberFault.SUM),
        ("FR 53 000 004 605", NumberFault.NO_NUMBER),  # of Monaco, where it holds no SIREN
        ("000 000 000", NumberFault.ZEROS),
        ("00000000000000", NumberFault.ZEROS),
        ("7,32829E+08", NumberFault.ROUNDED),
        ("7.3282932E+13", NumberFault.ROUNDED),
        *((text, NumberFault.LENGTH) for text in ("732829", "7328293200", "732829320000741")),
        *((text, NumberFault.NO_NUMBER) for text in ("Dupont", "73282932O", "732829320 ou 732829338", "7²2829320")),
    ],
)
def test_what_is_no_number_is_refused_for_what_is_wrong_with_it(text: str, fault: NumberFault) -> None:
    """So that a sentence can say what to look at."""
    assert _fault(text) is fault


@pytest.mark.parametrize("text", ["35600000000048", "356 000 000 00001"])
def test_places_of_the_post_have_a_sum_of_their_own(text: str) -> None:
    """Their digits add up to a multiple of five, which INSEE lets no other company do."""
    assert read_siret(text).siren == "356000000"


def test_a_siret_of_zeros_after_its_siren_is_read_as_its_sum_says() -> None:
    """Nothing is made up of a SIREN that stands where a SIRET is asked for."""
    with pytest.raises(NumberRefused) as refused:
        read_siret(SIREN)
    assert refused.value.fault is NumberFault.LENGTH


@given(sirens, st.lists(st.sampled_from(SIGNS), min_size=10, max_size=10))
def test_any_siren_is_read_the_same_with_any_signs_between_its_digits(siren: str, signs: list[str]) -> None:
    """Nobody has to know how to group a number."""
    written = "".join(sign + digit for sign, digit in zip(signs, siren, strict=False)) + signs[-1]
    assume(not DECIMALS.search(written))
    assert read_siren(written) == CompanyNumber(siren)


@given(sirens)
def test_it_is_written_in_groups_and_read_again(siren: str) -> None:
    """The groups cannot be torn apart by the end of a line."""
    assert len(spaced(siren).split("\u00a0")) == 3
    assert " " not in spaced(siren)
    assert read_siren(spaced(siren)).siren == siren


@given(sirens, st.integers(0, 8), st.integers(1, 9))
def test_a_digit_that_was_typed_wrong_is_noticed(siren: str, at: int, more: int) -> None:
    """Whichever it is."""
    wrong = siren[:at] + DIGITS[(int(siren[at]) + more) % 10] + siren[at + 1 :]
    assert _fault(wrong) is NumberFault.SUM


@given(st.text(DIGITS, min_size=7, max_size=8))
def test_a_zero_is_added_only_where_the_sum_then_fits(digits: str) -> None:
    """And it is said; else a digit is missing, and nobody guesses which."""
    if not digits.strip("0"):
        assert _fault(digits) is NumberFault.ZEROS
    elif _sum_of(digits) % 10:
        assert _fault(digits) is NumberFault.SUM
    else:
        assert read_siren(digits) == CompanyNumber(digits.zfill(9), None, frozenset({ADDED}))


@given(sirens, st.integers(0, 99999))
def test_a_siret_tells_its_siren(siren: str, place: int) -> None:
    """Its first nine digits; the sum is that of all fourteen."""
    assume(siren != "356000000")
    siret = _whole(f"{siren}{place:05}"[:13])
    assert read_siret(siret) == CompanyNumber(siren, siret)
    assert read_siren(siret) == CompanyNumber(siren, siret, frozenset({OF_SIRET}))


@given(sirens.filter(lambda each: not each.startswith("000")))
def test_a_number_for_vat_tells_its_siren(siren: str) -> None:
    """With the key that the treasury computes; with another one it is refused."""
    key = int(f"{siren}12") % 97
    assert read_siren(f"FR{key:02}{siren}") == CompanyNumber(siren, None, frozenset({OF_VAT}))
    assert _fault(f"{(key + 1) % 97:02}{siren}") is NumberFault.SUM
