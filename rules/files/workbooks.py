"""XLSX workbooks: the sheet with the headings, as rows of text.

A formula is read as the value it had when the file was saved.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from rules.files.tables import LONGEST_GAP, MOST_COLUMNS, Fault, FileRefused, Recognised, Table, collect, top_score
from rules.files.workbook_book import Book, SheetPart
from rules.files.workbook_cells import SheetRow
from rules.files.workbook_parts import Parts

# What a workbook may unpack to, all its parts together. Python's zipfile unpacks no more of a part than its entry says.
MOST_UNPACKED = 200 * 1024 * 1024
_MOST_SHEETS = 20
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
# What is raised about a file that is not as it should be.
_WRONG = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ExpatError,
    ParseError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,  # among them RecursionError and NotImplementedError
    TypeError,
    ValueError,
)


def read_workbook(content: bytes, recognised: Recognised) -> Table:
    """Read the table in an XLSX workbook; raises FileRefused."""
    try:
        with Parts(content) as parts:
            _check(parts)
            return _best_sheet(Book(parts), recognised)
    except _WRONG as error:
        raise FileRefused(Fault.BROKEN) from error


def _check(parts: Parts) -> None:
    """Refuse what is no workbook or too large; raises FileRefused.

    One with a password, too.
    """
    entries = parts.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise FileRefused(Fault.OLD_EXCEL)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise FileRefused(Fault.TOO_LARGE)
    if any(entry.compress_type not in _COMPRESSIONS for entry in entries):
        raise FileRefused(Fault.BROKEN)


def _best_sheet(book: Book, recognised: Recognised) -> Table:
    best, chosen, filled = Table((), "XLSX"), -1, []
    shown = [sheet for sheet in book.sheets if not sheet.hidden]
    for at, sheet in enumerate(shown[:_MOST_SHEETS]):
        found = _table(book, sheet)
        if found.rows:
            filled.append(at)
            if chosen < 0 or top_score(found.rows, recognised) > top_score(best.rows, recognised):
                best, chosen = found, at
    if chosen < 0:
        raise FileRefused(Fault.EMPTY)
    others = [at for at in (*filled, *range(_MOST_SHEETS, len(shown))) if at != chosen]
    return replace(
        best,
        sheet=best.sheet if len(book.sheets) > 1 else "",
        sheets=tuple(shown[at].name for at in others),
        hidden_sheets=tuple(sheet.name for sheet in book.sheets if sheet.hidden),
    )


def _table(book: Book, sheet: SheetPart) -> Table:
    hidden: set[int] = set()

    def numbered() -> Iterator[tuple[int, tuple[str, ...]]]:
        for row in book.rows(sheet):
            if row.hidden:
                hidden.add(row.number)
            yield row.number, _row(row)

    try:
        return Table(collect(_without_holes(numbered())), "XLSX", sheet=sheet.name, hidden=frozenset(hidden))
    except FileRefused as refused:
        if refused.fault is Fault.EMPTY:
            return Table((), "XLSX")
        raise


def _without_holes(numbered: Iterator[tuple[int, tuple[str, ...]]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give an empty row for each that is not written.

    A row placed above the one before it is left out.
    """
    last = 0
    for number, cells in numbered:
        for missing in range(last + 1, min(number, last + LONGEST_GAP + 2)):
            yield missing, ()
        if number > last:
            yield number, cells
            last = number


def _row(row: SheetRow) -> tuple[str, ...]:
    kept = [(column, text) for column, text in row.cells if 0 < column <= MOST_COLUMNS]
    cells = [""] * max((column for column, _ in kept), default=0)
    for column, text in kept:
        cells[column - 1] = text
    return tuple(cells)
