"""Text that was damaged, put right where that is sure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.files.legible import LOST, legible, repaired

FRENCH = "àâäæçéèêëîïôœùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÙÛÜŸ’«»–…€"


@pytest.mark.parametrize("code", ["cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("name", ["Hélène", "Zoé", "Noël", "François", "Benoît", "Müller", "Lefèvre-Noël", "Jérôme"])
def test_what_was_encoded_twice_is_put_right(code: str, name: str) -> None:
    """UTF-8 that some program took for an older code."""
    assert repaired(name.encode().decode(code)) == name


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("O&#39;Brien", "O'Brien"),
        ("H&eacute;l&egrave;ne", "Hélène"),
        ("R&amp;D", "R&D"),
        ("HÃ©lÃ¨ne Lefèvre", "Hélène Lefèvre"),
        ("Oâ€™Brien", "O’Brien"),
    ],
)
def test_web_pages_and_half_damaged_names_are_put_right(written: str, meant: str) -> None:
    """A part of a name may be whole."""
    assert repaired(written) == meant


@pytest.mark.parametrize(
    "name", ["Hélène", "CHÂTEAU", "JOÃO", "Åsa", "Ålesund", "GARÇON", "Ñandú", "L’Été", "R&D", "A & B", "Đặng", "Æbelø"]
)
def test_good_names_stay_as_they_are(name: str) -> None:
    """Those with letters that a damaged text has, too."""
    assert repaired(name) == name


@given(st.text(st.sampled_from(f"{FRENCH}abcXYZ '-&")))
def test_no_french_text_is_altered(text: str) -> None:
    """Whatever letters and marks come together, as far as words have them."""
    words = " ".join(word for word in text.split() if word.isalpha() and (word.islower() or word.istitle()))
    assert repaired(words) == words


def test_controls_that_no_list_has_are_marks_or_lost() -> None:
    """Windows-1252 taken for Latin 1: an apostrophe is sure, a letter may be any."""
    assert legible("O\x92Brien") == "O’Brien"
    assert legible("Lef\x8evre") == f"Lef{LOST}vre"
    assert legible("Hélène\tRoche") == "Hélène\tRoche"
