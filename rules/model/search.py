"""What somebody may mean who types into the search of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rules.model.listing import Filter, Term
from rules.model.writing import fold

# How people write a number, with or without its country and the zero in brackets; a name may have figures, too.
_NUMBER = re.compile(r"(?<!\S)\+?(\d|\(0\))([ .\-/()]*\d)+(?!\S)")
_FEWEST_DIGITS = 3
# Shorter beginnings of these words begin names, too.
_SHORTEST = 5
# By what people name a kind, in French and in English, as `fold` leaves it; their beginnings do as well.
_PHRASES: dict[Filter, tuple[str, ...]] = {
    Filter.ON_HOLD: ("en veille", "veille", "suspendu", "suspendue", "on hold", "hold", "suspended"),
    Filter.TO_COME: ("a venir", "acces a venir", "prevu", "planifie", "futur", "to come", "planned", "upcoming"),
    Filter.ENDING: ("bientot termine", "expire bientot", "fin proche", "ending soon", "ends soon", "expiring"),
    Filter.NOT_NOTED: ("mot de passe non note", "non note", "pas note", "password not noted", "not noted"),
    Filter.ADMINISTRATORS: ("administrateurs", "administratrices", "administrators"),
    Filter.PARTNERS: ("associes", "associees", "partners"),
    Filter.SUBSCRIBERS: ("abonnes", "abonnees", "subscribers"),
    Filter.ACTIVE: ("actifs", "actives"),
}


def read_search(text: str, kinds: frozenset[Filter]) -> tuple[Term, ...]:
    """Read what is sought: words, numbers, and names of these kinds."""
    folded = fold(text)
    terms: list[Term] = []
    at = 0
    for number in _NUMBER.finditer(folded):
        digits = _digits(number[0])
        if len(digits) >= _FEWEST_DIGITS:
            terms += [*_words(folded[at : number.start()], kinds), Term(tuple(number[0].split()), phone=digits)]
            at = number.end()
    return (*terms, *_words(folded[at:], kinds))


def _digits(written: str) -> str:
    """Give the digits of a number as they stand in its E.164 form."""
    digits = "".join(each for each in written.replace("(0)", "") if each.isdecimal())
    # A zero before the number, or two before its country, are dialled and not kept.
    return digits.lstrip("0") if digits.startswith("0") else digits


def _words(text: str, kinds: frozenset[Filter]) -> Iterator[Term]:
    words = text.split()
    while words:
        size, named = _named(words, kinds)
        yield Term(tuple(words[:size]), kinds=named)
        words = words[size:]


def _named(words: Sequence[str], kinds: frozenset[Filter]) -> tuple[int, frozenset[Filter]]:
    """Give how many words name a kind, and which; one and none if they name nobody."""
    for size in range(min(len(words), _LONGEST), 0, -1):
        typed = " ".join(words[:size])
        found = frozenset(kind for kind in kinds for phrase in _PHRASES.get(kind, ()) if _is(phrase, typed, size))
        if found:
            return size, found
    return 1, frozenset()


def _is(phrase: str, typed: str, size: int) -> bool:
    begins = len(typed) >= _SHORTEST and phrase.startswith(typed) and len(phrase.split()) == size
    return begins or typed == phrase


_LONGEST = max(len(phrase.split()) for phrases in _PHRASES.values() for phrase in phrases)
