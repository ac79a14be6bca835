"""CSV whose quotation marks do not stand directly between separators."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.files.tables import Fault, FileRefused

LONGEST = 131_072  # characters in a cell, as the strict reader has it
_BLANK = "[ \\xa0\\u202f\\t]*"
_END = re.compile(r"\r\n|\r|\n")


def parse_loosely(text: str, separator: str, row: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Read the rows, numbered from `row`, with spaces around quotation marks.

    Raises FileRefused, with the row, for marks that are not closed, or after which the cell goes on.
    """
    mark, blank = re.escape(separator), _BLANK.replace("\\t", "") if separator == "\t" else _BLANK
    quoted = re.compile(rf'{blank}"((?:[^"]++|"")*+)"{blank}(?={mark}|[\r\n]|\Z)')
    opened, bare = re.compile(rf'{blank}"'), re.compile(rf"[^{mark}\r\n]*")
    at, number, first, cells = 0, row, row, list[str]()
    while at < len(text):
        found = quoted.match(text, at)
        if found is None and opened.match(text, at):
            raise FileRefused(_fault(text, opened.match(text, at)), first)
        plain = found or bare.match(text, at)
        if plain is None:
            break  # never: a bare cell may be empty
        cells.append(found[1].replace('""', '"') if found else plain[0])
        number += _ends_in(cells[-1], first)
        at = plain.end()
        if text.startswith(separator, at):
            at += 1
            continue
        yield first, tuple(cells)
        end = _END.match(text, at)
        at, number = end.end() if end else len(text), number + 1
        first, cells = number, []
    if cells:
        yield first, (*cells, "")


def _ends_in(cell: str, row: int) -> int:
    ends = len(_END.findall(cell))
    if len(cell) > LONGEST:
        raise FileRefused(Fault.QUOTES if ends else Fault.TOO_MUCH, row)
    return ends


def _fault(text: str, opened: re.Match[str] | None) -> Fault:
    """Tell whether a mark is closed on its line, and the cell goes on."""
    start = opened.end() if opened else 0
    end = _END.search(text, start)
    closed = text.find('"', start, end.start() if end else len(text))
    return Fault.QUOTES if closed < 0 else Fault.QUOTES_WITHIN
