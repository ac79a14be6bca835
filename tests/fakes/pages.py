"""The pages of a list in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rules.model.listing import Cursor, Direction

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Turned(Generic[T]):
    """What stands on a page, and whether there are pages around it."""

    items: Sequence[T]
    has_before: bool
    has_after: bool


def turned(items: Sequence[T], places: Sequence[tuple[str, int]], cursor: Cursor, size: int) -> Turned[T]:
    """The page at a cursor, of items in order; the first where nobody is left, or less than a page before it."""
    here = (cursor.key, cursor.person)
    if cursor.direction is Direction.BEFORE:
        start = len([each for each in places if each < here]) - size
    else:
        start = len([each for each in places if each <= here])
    start = start if 0 <= start < len(items) else 0
    return Turned(items[start : start + size], start > 0, start + size < len(items))
