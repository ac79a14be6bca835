"""The look of an address, shared by those mistaken for it.

After Unicode's table of confusable characters (UTS 39), as far as they look like letters of ASCII.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from rules.model.writing import fold

_DIGITS = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l"})
_PAIRS = (("rn", "m"), ("vv", "w"))


def look_of(email: str) -> str:
    """Give the same text for addresses that look alike, or share a mailbox.

    `+tag` twins share one.
    """
    local, _, domain = email.rpartition("@")
    return f"{_skeleton(local.partition('+')[0])}@{_skeleton(domain)}"


def _skeleton(text: str) -> str:
    letters = fold(text if text.isascii() else "".join(map(_in_ascii, text))).translate(_DIGITS)
    for pair, one in _PAIRS:
        letters = letters.replace(pair, one)
    return letters


@cache
def _in_ascii(character: str) -> str:
    if character.isascii():
        return character
    # Read only where an address is not ASCII, which is rare: the table is large.
    table = import_module("confusable_homoglyphs.confusables").confusables_data
    alike = (each["c"] for each in table.get(character, ()))
    return next((each for each in alike if each.isascii() and each.isalnum()), character)
