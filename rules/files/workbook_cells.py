"""The rows of a workbook's sheets, as people see their values.

Taken straight from the elements: nothing is built of formatting or validations, so nothing odd in them does harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import IO
from xml.etree.ElementTree import Element, iterparse

from rules.files.cell_text import unescaped

# As most programs write a workbook, and as « Strict Open XML » does.
MAIN, STRICT = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_ROW, _SHEET_DATA, _CELL, _VALUE, _INLINE, _STRING, _TEXT, _RUN = (
    frozenset((f"{{{MAIN}}}{name}", f"{{{STRICT}}}{name}"))
    for name in ("row", "sheetData", "c", "v", "is", "si", "t", "r")
)
_NOT_SHOWN = frozenset(("1", "true"))
_DIGITS = "0123456789"
_NUMBER = re.compile(r"[+-]?\d{1,15}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=T|$)")
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - spreadsheets know no zones


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a sheet: texts by column, which begin at one."""

    number: int
    cells: Sequence[tuple[int, str]]
    hidden: bool


@dataclass(frozen=True, slots=True)
class CellReader:
    """What cells refer to: shared strings, styles that are dates, the first day."""

    strings: Sequence[str]
    dates: frozenset[str]
    since_1904: bool

    def rows(self, source: IO[bytes]) -> Iterator[SheetRow]:
        """Read the rows of one sheet; those without a number follow the last."""
        number = 0
        for _, node in iterparse(source):  # noqa: S314 - it has been counted before, and declares no entities
            if node.tag in _ROW:
                written = node.get("r")
                number = int(written) if written else number + 1
                yield SheetRow(number, self._cells(node), _is_hidden(node))
                node.clear()
            elif node.tag in _SHEET_DATA:
                return

    def _cells(self, row: Element) -> list[tuple[int, str]]:
        cells, column = [], 0
        for cell in row:
            if cell.tag not in _CELL:
                continue
            place = cell.get("r")
            column = _column(place.rstrip(_DIGITS)) if place else column + 1
            text = self._text(cell)
            if text:
                cells.append((column, text))
        return cells

    def _text(self, cell: Element) -> str:
        kind, value = cell.get("t", "n"), ""
        for child in cell:
            if child.tag in _VALUE:
                value = child.text or ""
            elif kind == "inlineStr" and child.tag in _INLINE:
                return unescaped(text_of(child))
        if not value:
            return ""
        if kind == "s":
            return self.strings[int(value)]
        return self._number(value, cell.get("s", "")) if kind == "n" else _of_kind(kind, value)

    def _number(self, value: str, style: str) -> str:
        if style not in self.dates:
            # A phone number that the spreadsheet took for a number has no decimal point.
            return value if _NUMBER.fullmatch(value) else _plainly(value)
        try:
            return self._day(float(value))
        except (ValueError, OverflowError):
            return value

    def _day(self, days: float) -> str:
        if 0 <= days < 1:
            return (_EPOCH + timedelta(seconds=round(days * 86_400))).time().isoformat()
        # The first spreadsheet took 1900 for a leap year.
        days += 1 if 1 <= days < 60 and not self.since_1904 else 0
        first = _EPOCH_1904 if self.since_1904 else _EPOCH
        return (first + timedelta(seconds=round(days * 86_400))).date().isoformat()


def _of_kind(kind: str, value: str) -> str:
    match kind:
        case "b":
            return str(value.strip() in _NOT_SHOWN)
        case "e":
            return value if value.startswith("#") else f"#{value}!"
        case "d":
            found = _DAY.match(value)
            return found[0] if found else value
        case _:
            return unescaped(value)


def text_of(element: Element) -> str:
    """Join the text of an element, or of its runs.

    Phonetics are left out.
    """
    if len(element) == 1 and element[0].tag in _TEXT:
        return element[0].text or ""
    texts = []
    for child in element:
        if child.tag in _TEXT:
            texts.append(child.text or "")
        elif child.tag in _RUN:
            texts += [run.text or "" for run in child if run.tag in _TEXT]
    return "".join(texts)


def strings_of(source: IO[bytes]) -> Iterator[str]:
    """Read the strings that cells refer to."""
    for _, node in iterparse(source):  # noqa: S314 - as above
        if node.tag in _STRING:
            yield unescaped(text_of(node))
            node.clear()


def _is_hidden(row: Element) -> bool:
    return row.get("hidden") in _NOT_SHOWN or row.get("ht") == "0"


@lru_cache(maxsize=1_000)
def _column(letters: str) -> int:
    """Give the number of a column by its letters; 0 for none."""
    number = 0
    for letter in letters.upper()[:4] if letters.isalpha() and letters.isascii() else "":
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _plainly(value: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else str(number)
