"""Text that was damaged, put right where that is sure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.files.legible import LOST, has_odd_signs, legible, repaired

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


ACCENTED = ("Lefèvre", "Zoé", "François", "Benoît", "Noël", "Jérôme", "Muñoz", "Günther", "Lebœuf", "Loïc", "Peñalver")


@pytest.mark.parametrize("meant", ["cp1252", "latin-1", "iso8859-15", "mac_roman", "cp850", "cp437", "utf-8"])
@pytest.mark.parametrize("taken_for", ["cp1252", "latin-1", "iso8859-15", "utf-8"])
def test_no_code_taken_for_a_usual_one_passes_for_a_name(meant: str, taken_for: str) -> None:
    """It is put right, or refused, or has a sign that is asked about."""
    for name in ACCENTED:
        read = legible(name.encode(meant, "replace").decode(taken_for, "replace"))
        assert repaired(read) == name or "?" in read or LOST in read or has_odd_signs(read), read


@pytest.mark.parametrize(
    "name",
    [
        *("Lef_vre", "Lef□vre", "Lef*vre", "Zo█", "Lef3vre", "Lef|vre", "Josº", "Mar¡a", "Ren‚", "Fran‡ois", "LefŠvre"),
        *(
            "Lef\\u00e8vre",
            "Lef%C3%A8vre",
            "Lef=C3=A8vre",
            "<Roche>",
            "Roche;",
            "Ang\u02c6le",
            "Beno–t",
            "GŸnther",
            "Lo´c",
        ),
    ],
)
def test_a_name_with_what_no_name_has_is_odd(name: str) -> None:
    """Signs, figures, the ways in which programs write letters, and capitals where none belong."""
    assert has_odd_signs(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Lefèvre",
            "O’Brien",
            "O'Brien",
            "N'Diaye",
            "d’Ormesson",
            "Jean-Marie",
            "Jean‑Marie",
            "Jean–Marie",
            "D`Arc",
            "D´Arc",
        ),
        *(
            "St. John",
            "J.-P.",
            "MacDonald",
            "Van der Berg",
            "Saint-Exupéry",
            "ÉLODIE",
            "Élodie",
            "Øst",
            "Łukasz",
        ),
        *(
            "Nguyễn Thị",
            "Yıldız",
            "Müller",
            "Đặng",
            "Ó Briain",
            "Ηλέκτρα",
            "Жанна",
            "王芳",
            "सीता",
            "نور",
            "Paral·lel",
            "Œuvrard",
        ),
    ],
)
def test_names_of_everywhere_are_not_odd(name: str) -> None:
    """Whatever their letters, hyphens and apostrophes."""
    assert not has_odd_signs(name)
