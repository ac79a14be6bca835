"""The tidying and comparison of what people type."""

import re
import unicodedata

# Every apostrophe, and what is typed for one: primes, accents that stand alone, letters that look so.
_APOSTROPHES = str.maketrans(
    dict.fromkeys(
        "`\u00b4\u2018\u2019\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u055a\u05f3\ua78c\uff07\uff40",
        "'",
    )
)
# What stands for a hyphen though it is no punctuation.
_DASHES = frozenset("\u2212\u02d7\u2043\u207b\u208b\u2796")
_JOINTS = re.compile("['-]")
# The first two characters of a word, or of a sign, wherever one begins.
_BEGINNING = re.compile(r"(?=((?:[^\w\s]|_|(?<![^\W_])[^\W_]).?))", re.DOTALL)
# Fewer letters are sought at the beginnings of words.
INSIDE_WORDS = 3
# Letters that decomposition leaves alone, by their names; the others are named after what they are typed as.
_NAMED = dict(
    pair.split("=")
    for pair in (
        *("ETH=d", "THORN=th", "ENG=n", "KRA=k", "SHARP S=ss", "LONG S=s", "SCHWA=e", "TURNED E=e", "IOTA=i"),
        *("UPSILON=u", "U BAR=u", "BARRED O=o", "GAMMA=g", "ESH=s", "EZH=z"),
    )
)
_AS_NAMED = re.compile(r"LATIN SMALL (?:LETTER|LIGATURE) (?:DOTLESS |OPEN )?([A-Z]{1,2})(?: WITH .+)?")
# Letters and marks that show nothing, though Unicode does not call them format characters.
_BLANK = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


class _Typed(dict[int, str]):
    """What people type for each character of folded text, looked up once."""

    def __missing__(self, code: int) -> str:
        self[code] = typed = _typed_for(chr(code))
        return typed


_TYPED = _Typed()


def fold(text: str) -> str:
    """Give the text without accents, case and odd spaces, for comparison.

    Every hyphen is one, and every apostrophe.
    """
    if text.isascii():  # nothing to take off; what follows costs ten times as much
        return " ".join(text.replace("`", "'").casefold().split())
    decomposed = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.casefold().translate(_TYPED).split())


def _typed_for(character: str) -> str:
    if character.isascii():
        return character
    if unicodedata.category(character) == "Pd" or character in _DASHES:
        return "-"
    if ord(character) in _APOSTROPHES:
        return "'"
    if character == "\u00b7":  # within « l·l », which most type without
        return ""
    name = unicodedata.name(character, "")
    letter = name.removeprefix("LATIN SMALL LETTER ")
    found = _AS_NAMED.fullmatch(name)
    as_named = found[1].lower() if found else character
    return _NAMED.get(letter, as_named)


def words_sought(search: str) -> list[str]:
    """Give the words of a search, folded; parts joined by hyphens are words.

    So « Jean-Baptiste » is found however it is written. Signs alone are words as they stand.
    """
    folded = fold(search)
    return _JOINTS.sub(" ", folded).split() or folded.split()


def beginnings(text: str) -> set[str]:
    """Give the first two letters of each word of a folded text.

    A sign begins a word, and so does each character of writing that has no spaces.
    """
    found = _BEGINNING.findall(text)
    if not text.isascii():
        found += [text[at : at + 2] for at, here in enumerate(text) if unicodedata.category(here) == "Lo"]
    return {each.rstrip() for each in found}


def holds(text: str, word: str) -> bool:
    """Tell whether a folded text holds a word.

    One or two letters begin a word of it; more may stand inside one.
    """
    if len(word) < INSIDE_WORDS:
        return any(each.startswith(word) for each in beginnings(text))
    return word in text


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
