"""What of a file is used, and what is not, as its author is told before they confirm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What of a file is used, and what is not.

    `export` is the program that the file comes from, where its headings tell; `several` are headings of columns that
    say the same thing, of which the first that is filled in counts.
    """

    export: str = ""
    read: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()  # headings of columns that hold something and are not read
    private: tuple[str, ...] = ()  # headings of columns that nobody may keep
    untitled: tuple[str, ...] = ()  # letters of columns that hold something under no heading
    sheet: str = ""
    sheets: tuple[str, ...] = ()  # of the same workbook, not read although they hold something
    hidden_sheets: tuple[str, ...] = ()
    hidden_rows: int = 0  # left out, because the sheet does not show them
    closed: int = 0  # lines of accounts that are closed where the file comes from
    new_portfolios: int = 0  # of a list of clients: how many there are not yet
    portfolio_names: tuple[str, ...] = ()  # the first of these
    people: int = 0  # how many are recognised in it
    emptied: int = 0  # cells read as empty, which held an error or a word for nothing


NO_COVERAGE = Coverage()
_NAMES = frozenset(field.name for field in fields(Coverage))


def read_coverage(stored: Mapping[str, Any]) -> Coverage:
    """Read a coverage from JSON; raises TypeError or AttributeError for none."""
    known = {name: _value(value) for name, value in stored.items() if name in _NAMES}
    return Coverage(**known)


def _value(stored: Any) -> Any:
    if isinstance(stored, str | int):
        return stored
    return tuple(str(each) for each in stored)
