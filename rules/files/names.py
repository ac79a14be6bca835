"""Which words of a name are the last name.

By capitals, commas, particles, the address, the heading, and the whole column; else people are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

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
_TOKENS = re.compile(r"[._]+")
_LETTERS = re.compile(r"[^a-z]+")


class Order(StrEnum):
    """Which part of a name comes first."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"


@dataclass(frozen=True, slots=True)
class Name:
    """A name from one cell, divided.

    `order` is what the name itself tells; `is_sure` whether where it is divided can be trusted.
    """

    first: str
    last: str
    order: Order | None
    is_sure: bool
    votes: bool = True  # whether it tells how others of its column are written


def order_said(heading: str) -> Order | None:
    """Tell in which order a heading names the parts; None where it does not."""
    words = _LETTERS.split(fold(heading))
    first = next((at for at, word in enumerate(words) if word.startswith(("prenom", "first", "given"))), None)
    last = next((at for at, word in enumerate(words) if word in {"nom", "noms", "last", "surname", "family"}), None)
    if first is None or last is None:
        return None
    return Order.FIRST_NAME if first < last else Order.LAST_NAME


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


def divide(name: str, email: str = "") -> Name:
    """Divide a name by what it tells itself, or its address.

    It comes bare; without anything that tells, the first word is the first name.
    """
    before, comma, after = name.partition(",")
    if comma and "," not in after and before.strip() and after.strip():
        first, sure = bare(after.strip())
        return Name(first, before.strip(), Order.LAST_NAME, sure and not _only_after(before, after), votes=False)
    words = name.replace(",", " ").split()
    told = _by_capitals(words) or _by_particles(words) or _by_address(words, email)
    likely = Order.LAST_NAME if len(words) > 2 and _is_particle(words[0]) else Order.FIRST_NAME
    return told or Name(*_cut(words, likely), None, is_sure=False)


def agreed(names: Iterable[Name]) -> Order | None:
    """Give the order in which all names that tell one are written."""
    orders = {name.order for name in names if name.votes and name.order is not None}
    return orders.pop() if len(orders) == 1 else None


def settle(name: str, found: Name, order: Order | None) -> Name:
    """Divide a name that does not tell its order by that of the others."""
    words = name.split()
    if found.order is not None or order is None or "," in name:
        return found
    first, last = _cut(words, order)
    # Of three words nobody can tell to which part the one between belongs, unless a particle does.
    plain = len(words) <= 2 or (" " not in first if order is Order.LAST_NAME else _is_particle(words[1]))
    return Name(first, last, None, plain)


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
    while end < len(words) - 1 and _is_particle(words[end]):
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


def _is_particle(word: str) -> bool:
    return fold(word) in _PARTICLES


def _only_after(before: str, after: str) -> bool:
    return not any(map(is_capital, before.split())) and any(map(is_capital, after.split()))


def _by_capitals(words: list[str]) -> Name | None:
    """Divide a name of which one part is written in capitals."""
    capital = [is_capital(word) for word in words]
    core = [at for at, word in enumerate(words) if capital[at] and not _is_particle(word)]
    if not core:
        return None
    start, end = core[0], core[-1] + 1
    # A particle goes with the capitals that follow it: « Claire de LA TOUR ».
    while start and _is_particle(words[start - 1]):
        start -= 1
    others = [*words[:start], *words[end:]]
    if not others or all(map(_is_particle, others)):
        return None
    order = Order.LAST_NAME if start == 0 else Order.FIRST_NAME
    together = all(capital[at] or _is_particle(words[at]) for at in range(start, end))
    sure = together and (start == 0) != (end == len(words))
    return Name(" ".join(others), " ".join(words[start:end]), order if sure else None, sure) if together else None


def _by_particles(words: list[str]) -> Name | None:
    """Divide a name that begins with a particle, or has a small one."""
    if len(words) < 3 or not any(map(_is_particle, words)):
        return None
    if _is_particle(words[0]) and words[0][0].islower():
        end = _end_of_last_name(words)
        rest = words[end:]
        return Name(" ".join(rest), " ".join(words[:end]), Order.LAST_NAME, len(rest) == 1) if rest else None
    at = next((at for at, word in enumerate(words) if at and word.islower() and _is_particle(word)), None)
    if at is None or at == len(words) - 1:
        return None
    return Name(" ".join(words[:at]), " ".join(words[at:]), Order.FIRST_NAME, is_sure=True)


def _end_of_last_name(words: list[str]) -> int:
    at = 0
    while at < len(words):
        while at < len(words) and _is_particle(words[at]):
            at += 1
        at += 1
        if at >= len(words) or not _is_particle(words[at]):
            break
    return min(at, len(words))


def _by_address(words: list[str], email: str) -> Name | None:
    """Divide a name as its address does: claire.vidal@, c.vidal@."""
    parts = [_LETTERS.sub("", part) for part in _TOKENS.split(fold(email.partition("@")[0])) if part]
    if len(parts) != 2 or len(words) < 2:
        return None
    folded = [fold(word) for word in words]
    for cut in range(1, len(words)):
        begins, ends = " ".join(words[:cut]), " ".join(words[cut:])
        if _is_part(parts[0], folded[:cut]) and parts[1] == _joined(folded[cut:]):
            return Name(begins, ends, Order.FIRST_NAME, is_sure=True)
        if _is_part(parts[0], folded[cut:]) and parts[1] == _joined(folded[:cut]):
            # Most firms write the first name first in addresses; where it is an initial, no other way is left.
            short = len(parts[0]) < len(_joined(folded[cut:]))
            return Name(ends, begins, Order.LAST_NAME if short else None, is_sure=short)
    return None


def _is_part(written: str, words: list[str]) -> bool:
    initials = "".join(part[0] for word in words for part in _ALONE.findall(word))
    return written in {_joined(words), initials, initials[:1]}


def _joined(words: list[str]) -> str:
    return _LETTERS.sub("", "".join(words))


def _cut(words: list[str], order: Order) -> tuple[str, str]:
    if order is Order.LAST_NAME:
        end = next((at for at, word in enumerate(words) if not _is_particle(word)), 0) + 1
        return " ".join(words[end:]), " ".join(words[:end])
    return " ".join(words[:1]), " ".join(words[1:])
