"""A name without what is no part of it: civility, birth name, status, brackets."""

from __future__ import annotations

import re

from rules.model.writing import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# As they are folded, without their dot.
_CIVILITIES = _words(
    """
    m mr mme mlle melle mm mmes monsieur madame mademoiselle messieurs mesdames dr docteur pr prof professeur me maitre
    mrs ms miss mister sir
    """
)
# Those that are never part of a name, wherever they stand.
_NEVER_NAMES = _words("mme mlle melle mmes monsieur madame mademoiselle messieurs mesdames mrs")
_LAST_NAMES_TOO = _words("maitre docteur professeur prof")
_AND = _words("et ou & and or")
_STATUSES = _words(
    """
    stagiaire stagiaires alternant alternante apprenti apprentie interim interimaire cdd cdi remplacant remplacante
    consultant consultante externe retraite retraitee trainee intern apprentice temp
    """
)
_BORN = _words("nee ne(e) geb. born")
_MARRIED = _words("epouse ep ep. epx vve veuve")
_PARTICLES = _words(
    """
    de du des d d' la le les l l' van von der den ter ten zu di da do dos das del della dal el al bin ben ibn
    mac mc saint sainte st ste
    """
)
_BRACKETS = re.compile(r"\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?")
_GLUED = re.compile(r"^(m|mr|mme|mlle|dr|pr|me)\.(?=[^\W\d_]{2})", re.IGNORECASE)
_NOTE = re.compile(r"\s+[-–—/]\s+|\s*[,;/]\s*")
# What stays small, or half small, before a last name in capitals: d’ORMESSON, MacDONALD, LeBLANC.
_SMALL = re.compile(r"(?:[a-z]['’])?(?:mac|mc|fitz|saint-|st-|le|la|de|du|di|van|von|o['’])?", re.IGNORECASE)
_ALONE = re.compile(r"[^\W\d_]+")
_ONE_WORD = re.compile(r"[^\s()\[\]{},;/.]+")


def bare(text: str) -> tuple[str, bool]:
    """Give a name without civility, birth name, status and brackets.

    The other value tells whether it is sure that the name of one person is left.
    """
    if _ONE_WORD.fullmatch(text):  # which is most of them
        return ("" if fold(text) in _NEVER_NAMES else text), True
    words = _GLUED.sub(r"\1. ", _without_notes(text)).split()
    words, one = _without_civilities(words)
    words, known = _without_birth_name(words)
    return " ".join(words), one and known


def is_capital(word: str) -> bool:
    """Tell whether a word is written in capitals, its particle aside.

    Initials are not.
    """
    if max(map(len, _ALONE.findall(word)), default=0) < 2:
        return False
    if word.isupper():
        return True
    small = _SMALL.match(word)
    rest = word[small.end() :] if small else word
    return len(rest) > 1 and rest.isupper()


def is_particle(word: str) -> bool:
    """Tell whether a word belongs to the last name after it: de, van, Le."""
    return fold(word) in _PARTICLES


def _without_notes(text: str) -> str:
    pieces = _NOTE.split(_BRACKETS.sub(" ", text))
    kept = [piece for piece in pieces if not _is_status(piece)]
    if len(kept) == len(pieces):
        words = _BRACKETS.sub(" ", text).split()
        while len(words) > 2 and fold(words[-1]) in _STATUSES:
            words.pop()
        return " ".join(words)
    return ", ".join(piece.strip() for piece in kept)


def _is_status(piece: str) -> bool:
    words = fold(piece).split()
    return not words or all(word in _STATUSES for word in words)


def _without_civilities(words: list[str]) -> tuple[list[str], bool]:
    left, one = list(words), True
    while left and _is_civility(left[0]) and not (len(left) == 2 and fold(left[0]) in _LAST_NAMES_TOO):
        left.pop(0)
        if left and fold(left[0]) in _AND:
            left.pop(0)
            one = False
    return [word for word in left if fold(word).rstrip(".") not in _NEVER_NAMES], one


def _is_civility(word: str) -> bool:
    return fold(word).rstrip(".") in _CIVILITIES


def _without_birth_name(words: list[str]) -> tuple[list[str], bool]:
    folded = [fold(word) for word in words]
    married = any(word in _MARRIED for word in folded)
    at = next((at for at, word in enumerate(words) if at and _says_born(word)), None)
    if at is None:
        return [word for word, each in zip(words, folded, strict=True) if each not in _MARRIED], not married
    end = at + 1
    while end < len(words) - 1 and is_particle(words[end]):
        end += 1
    end += 1
    while end < len(words) and is_capital(words[end - 1]) and is_capital(words[end]):
        end += 1
    before, after = words[:at], words[end:]
    # What stands before « née » is a last name, where the first name comes after.
    if after and (all(map(is_capital, before)) or len(before) == 1):
        before[-1] += ","
    return [*before, *after], not married


def _says_born(word: str) -> bool:
    return fold(word) in _BORN or word.casefold() == "né"
