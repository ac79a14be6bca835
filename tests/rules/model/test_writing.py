"""The same text in other accents, cases and spaces is the same text; nothing unseen stays in what is typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.writing import fold, holds, tidy, words_sought


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    """What is stored folded can be compared with what is folded now."""
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aeioucnyAEIOUCNY", min_size=1), st.sampled_from("\u0300\u0301\u0302\u0303\u0308\u0327"))
def test_accents_and_case_do_not_matter(text: str, accent: str) -> None:
    """Whatever the accent, typed in one character or in two, and whatever the case."""
    accented = "".join(letter + accent for letter in text)
    for form in (accented, unicodedata.normalize("NFC", accented), accented.upper(), accented.lower()):
        assert fold(form) == text.lower()


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Hélène   ŒUVRARD ", "helene oeuvrard"),
        ("L’Hôte", "l'hote"),
        ("Lætitia", "laetitia"),
        ("Weiß", "weiss"),
        ("Jean\u00a0Noël", "jean noel"),
        ("Łukasz Ørsted Đoković", "lukasz orsted dokovic"),
        ("ǢLFRED", "aelfred"),
        ("compta_2.été+x", "compta_2.ete+x"),
        ("Yıldız", "yildiz"),
        ("İSTANBUL ȷ", "istanbul j"),
        ("Ð ð Þ þ Ħ ħ Ŋ ŋ ĸ", "d d th th h h n n k"),
        ("Æ æ Œ œ ß ẞ Ĳ ﬃ ſ", "ae ae oe oe ss ss ij ffi s"),
        ("Ŧ ŧ Ɨ ɨ Ⱥ ƀ ǿ ɛ ɔ ə", "t t i i a b o e o e"),
        ("Jean‑Baptiste Anne–Marie Paul−Henri", "jean-baptiste anne-marie paul-henri"),
        ("L`Hôte", "l'hote"),
        ("小龙 李", "小龙 李"),
    ],
)
def test_what_is_written_alike_is_found_alike(text: str, folded: str) -> None:
    """French ligatures, apostrophes and spaces, and letters with strokes, fold to what anyone can type."""
    assert fold(text) == folded


@pytest.mark.parametrize("apostrophe", list("'`´‘’‛′‵ʹʻʼʽʾʿˈ՚׳ꞌ＇"))
def test_every_apostrophe_is_one(apostrophe: str) -> None:
    """Also the accents and primes that keyboards and copies give for it."""
    assert fold(f"D{apostrophe}Angelo") == "d'angelo"


@given(st.characters(categories=["Pd"]) | st.sampled_from("−⁃˗"))
def test_every_hyphen_is_one(hyphen: str) -> None:
    """All that Unicode calls a dash, and what looks like one."""
    assert fold(f"Jean{hyphen}Baptiste") == "jean-baptiste"


def test_letters_of_latin_fold_to_what_every_keyboard_has() -> None:
    """The ones that decomposition leaves alone, too; the few left write sounds, clicks, or another time."""
    letters = [chr(each) for each in range(0x250) if unicodedata.category(chr(each)) in {"Ll", "Lu"}]
    assert {each for letter in letters for each in fold(letter) if not each.isascii()} == set("ƅƍƛƨƪƹƺƽƾƿȝȸȹɂɯʀʌμ")
    assert fold("Col·lecció Ŀ") == "colleccio l"


@pytest.mark.parametrize(
    ("search", "words"),
    [
        ("Jean‑Baptiste", ["jean", "baptiste"]),
        (" d’Angelo ", ["d", "angelo"]),
        ("zoé.le-goff@cabinet.fr", ["zoe.le", "goff@cabinet.fr"]),
        ("100%", ["100%"]),
        ("-", ["-"]),
        ("' -", ["'", "-"]),
        ("", []),
    ],
)
def test_a_search_is_of_words(search: str, words: list[str]) -> None:
    """What joins the parts of a name makes no difference, as between namesakes; a sign alone is sought."""
    assert words_sought(search) == words


@pytest.mark.parametrize(
    ("word", "held"),
    [
        ("aptis", True),
        ("ba", True),
        ("b", True),
        ("ap", False),
        ("p", False),
        ("fr", True),
        ("@", True),
        ("r", False),
        ("龙", True),
        ("jean baptiste", False),
    ],
)
def test_two_letters_begin_a_word_and_more_stand_inside(word: str, held: bool) -> None:  # noqa: FBT001 - a row
    """A sign begins a word, and so does each character of writing without spaces."""
    assert holds(fold("Jean-Baptiste 小龙 jb@cabinet.fr"), word) is held


def test_different_names_stay_different() -> None:
    """Folding merges ways of writing, not names."""
    assert len({fold(name) for name in ("Durand", "Durant", "Du Rand", "Durand-Martin")}) == 4


@given(st.text())
def test_tidying_again_changes_nothing(text: str) -> None:
    """A form that comes back from its review is read as the same form."""
    assert tidy(tidy(text)) == tidy(text)


@given(st.text())
def test_no_control_or_direction_character_is_kept(text: str) -> None:
    """Nothing that reorders, breaks or hides what people read; and no space at an end, or twice."""
    kept = tidy(text)
    assert not [c for c in kept if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    assert kept == kept.strip()
    assert "  " not in kept


@given(st.text(alphabet=st.characters(min_codepoint=0x21, max_codepoint=0x7E)))
def test_every_sign_of_a_keyboard_is_kept_as_typed(text: str) -> None:
    """What people type is text: rules neither escape nor drop any of it."""
    assert tidy(text) == text


@pytest.mark.parametrize("text", ["<!channel>", "<@U0123>", "*gras* _it_ ~non~", "<https://a.fr|clic>", "&amp; & `x`"])
def test_markup_is_kept_as_typed(text: str) -> None:
    """It is for views to show it as text; here it is a name like any other."""
    assert tidy(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Jean\u202eevil", "Jeanevil"),
        ("Du\u200brand", "Durand"),
        ("\ufeffDurand\u00ad", "Durand"),
        ("Anne\nMarie\tClaire\u2028x", "Anne Marie Claire x"),
        ("Jean\u00a0 Paul", "Jean Paul"),
        ("e\u0301", "é"),
        ("e\u200d\u0301", "é"),
        ("Rene\u034f\ufe0f", "Rene"),
        (None, ""),
    ],
)
def test_what_cannot_be_seen_is_dropped(text: str | None, kept: str) -> None:
    """Direction marks and characters of no width go, line ends become spaces, letters and accents are joined."""
    assert tidy(text) == kept


@pytest.mark.parametrize("blank", [" ", "\u3164", "\u2800", "\u200b", "\u115f\u1160", "\uffa0"])
def test_what_looks_empty_is_empty(blank: str) -> None:
    """Nobody is called by characters that show nothing."""
    assert tidy(blank * 3) == ""
