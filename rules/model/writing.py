"""The tidying and comparison of what people type."""

import re
import unicodedata

# What has no accent to take off and is yet typed otherwise on other keyboards; applied to folded case.
_TYPED_AS = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
# Letters and marks that show nothing, though Unicode does not call them format characters.
_BLANK = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


def fold(text: str) -> str:
    """Give the text without accents, case and odd spaces, for comparison."""
    if text.isascii():  # nothing to take off; what follows costs ten times as much
        return " ".join(text.casefold().split())
    letters = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(letters).casefold().translate(_TYPED_AS).split())


def tidy(text: str | None) -> str:
    """Give the text composed, with single spaces and no control characters."""
    if text and text.isascii() and text.isprintable():  # as in `fold`
        return " ".join(text.split())
    seen = (c for c in _BLANK.sub("", text or "") if _is_visible(c))
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in seen)
    # Composed last: what stood between a letter and its accent is gone.
    return " ".join(unicodedata.normalize("NFC", visible).split())


def _is_visible(character: str) -> bool:
    # Direction marks and zero-width characters can make one name look like another.
    return unicodedata.category(character) not in {"Cf", "Cs", "Co", "Cn"}
