"""The NUL characters that a broken transfer leaves in a text."""

from __future__ import annotations

from typing import TypeVar

from rules.files.tables import Fault, FileRefused

T = TypeVar("T", bytes, str)
# So many may stand in a text by accident; with more of them it is none.
_PART = 50
_SAMPLE = 64 * 1024


def without_nuls(text: T) -> T:
    """Take a few NULs out of a text; raises FileRefused for many."""
    nul = b"\0" if isinstance(text, bytes) else "\0"
    count = text.count(nul)
    if not count:
        return text
    if count > 1 + len(text) // _PART:
        raise FileRefused(Fault.NO_TABLE if nul in text[:_SAMPLE] else Fault.TOO_MUCH)
    return text.replace(nul, nul[:0])
