"""Whose an entry is, in each kind of directory."""

from __future__ import annotations

from collections.abc import Mapping

from rules.model.people import PersonId

Entry = Mapping[str, list[bytes]]

MARKER = "employeeNumber"
OURS = "cabinet:"


def marker_of(space: int, person: object) -> str:
    """Give what marks an entry as this space's.

    With a star for the person: all of them.
    """
    return f"{OURS}{space}:{person}"


def person_of(entry: Entry, space: int) -> PersonId | None:
    """Give whose entry this is; None: not of this space."""
    start, number = marker_of(space, ""), text_of(entry, MARKER)
    digits = number.removeprefix(start)
    return PersonId(int(digits)) if number.startswith(start) and digits.isascii() and digits.isdigit() else None


def text_of(entry: Entry, name: str) -> str:
    """Give the first value of an attribute; empty: it has none."""
    values = entry.get(name)
    return values[0].decode() if values else ""


def values_of(text: str) -> list[bytes]:
    """Give the values of an attribute that shows a text."""
    return [text.encode()] if text else []
