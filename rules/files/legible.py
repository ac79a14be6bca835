"""Text that was damaged on its way through other programs.

What can be put right without doubt is; of the rest it is told that it is damaged.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

LOST = "\ufffd"  # what stands for letters that could not be read
# Controls that no list has: Windows-1252, taken for Latin 1. Only marks are sure; a letter may be of any code.
_MARKS = (*range(0x91, 0x98), 0x80, 0x82, 0x84, 0x85, 0x8B, 0x8C, 0x9B, 0x9C)
_CONTROLS = dict.fromkeys(range(0x80, 0xA0), LOST) | {code: bytes((code,)).decode("cp1252") for code in _MARKS}
_CODES = ("cp1252", "mac_roman", "cp850")
_ONCE = "".join(map(chr, (*range(0xA0, 0x180), *map(ord, "’‘“”–—…€"))))
_ENTITY = re.compile(r"&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});")


def _twice_coded() -> Iterator[tuple[str, str]]:
    for code in _CODES:
        for letter in _ONCE:
            # What a code lacks is read as the control of the same number, and shown as lost.
            written = "".join(_read_as(byte, code) for byte in letter.encode())
            yield written, letter


def _read_as(byte: int, code: str) -> str:
    return bytes((byte,)).decode(code, "replace")


_TWICE_CODED = {written: letter for written, letter in _twice_coded() if LOST not in written}
_BEGINNINGS = frozenset(written[0] for written in _TWICE_CODED)
_BEGINS = re.compile(f"[{re.escape(''.join(sorted(_BEGINNINGS)))}]")
_LONGEST = max(map(len, _TWICE_CODED))
_USUAL = re.compile(r"[a-zA-Z]+\d*(?:[-' ][a-zA-Z]+\d*)*")
_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lo", "Mn", "Mc", "Nd"))
_NO_NAMES_HAVE = frozenset("ªºƒ")  # which count as letters
_BETWEEN_LETTERS = frozenset(" .-‐‑–'’ʼʻ`´·")
_BEFORE_CAPITALS = frozenset("–`´")


def legible(text: str) -> str:
    """Give the text without controls that no list has."""
    return text if text.isascii() else text.translate(_CONTROLS)


def repaired(text: str) -> str:
    """Give the text as it was before it was encoded twice, or for the web.

    Any other comes back as it is.
    """
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return text if text.isascii() or not _BEGINS.search(text) else "".join(_decoded(text))


def _decoded(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        length = next((n for n in range(_LONGEST, 1, -1) if text[at : at + n] in _TWICE_CODED), 0)
        yield _TWICE_CODED[text[at : at + length]] if length else text[at]
        at += length or 1


def has_odd_signs(name: str) -> bool:
    """Tell whether a name has a sign that names have not, as where an accent was lost."""
    if name.isascii() and _USUAL.fullmatch(name):  # which is most of them
        return False
    around = zip(f" {name[:-1]}", name, f"{name[1:]} ", strict=True)
    return not all(map(_is_of_names, name)) or any(_is_out_of_place(*each) for each in around)


def _is_of_names(sign: str) -> bool:
    letter = unicodedata.category(sign) in _LETTERS and sign not in _NO_NAMES_HAVE
    return letter or sign in _BETWEEN_LETTERS


def _is_out_of_place(before: str, sign: str, after: str) -> bool:
    # One code read as another leaves capitals or marks amidst small letters: è becomes Š, û –, ü Ÿ, ï ´. A figure may
    # tell namesakes apart, behind their names.
    if sign.isdecimal():
        return after.isalpha()
    if sign.isascii() or not sign.isupper():
        return sign in _BEFORE_CAPITALS and after.islower()
    return before.islower() or (before.isupper() and after.islower())
