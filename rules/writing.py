"""How people write: the same text in other accents, cases and spaces is the same text."""

import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})


def fold(text: str) -> str:
    """The text without accents, case, and odd spaces, for comparing and searching."""
    plain = text.translate(_APOSTROPHES)
    letters = (c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join("".join(letters).casefold().split())


def tidy(text: str | None) -> str:
    """The text as typed, composed, without control characters and with single spaces."""
    composed = unicodedata.normalize("NFC", text or "")
    visible = (" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in composed if _is_visible(c))
    return " ".join("".join(visible).split())


def _is_visible(character: str) -> bool:
    # Direction marks and zero-width characters can make one name look like another.
    return unicodedata.category(character) not in {"Cf", "Cs", "Co", "Cn"}
