"""XLSX workbooks: the sheet with the headings, as rows of text.

A formula is read as the value it had when the file was saved.
"""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from openpyxl.utils.exceptions import InvalidFileException

from rules.files.tables import LONGEST_GAP, MOST_COLUMNS, Fault, FileRefused, Recognised, Row, Table, collect, top_score
from rules.files.workbook_cells import BookReader
from rules.files.workbook_parts import Parts

# What a workbook may unpack to, all its parts together. Python's zipfile unpacks no more of a part than its entry says.
MOST_UNPACKED = 200 * 1024 * 1024
_MOST_SHEETS = 20
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
# What openpyxl and what it reads with raise about a file that is not as it should be.
_WRONG = (
    InvalidFileException,
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
        with Parts(content) as parts, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it leaves out: styles, validations, drawings
            _check(parts)
            return Table(_best_sheet(_opened(parts), recognised), "XLSX")
    except _WRONG as error:
        raise FileRefused(Fault.BROKEN) from error


def _check(parts: Parts) -> None:
    """Refuse what is no workbook or too large; raises FileRefused.

    One with a password, too.
    """
    entries = parts.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise FileRefused(Fault.OLD_EXCEL)
    if not any(entry.filename == "xl/workbook.xml" for entry in entries):
        raise FileRefused(Fault.NO_TABLE)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise FileRefused(Fault.TOO_LARGE)
    if any(entry.compress_type not in _COMPRESSIONS for entry in entries):
        raise FileRefused(Fault.BROKEN)


def _opened(parts: Parts) -> BookReader:
    book = BookReader(io.BytesIO(parts.content), read_only=True, data_only=True, keep_links=False)
    book.archive = parts
    book.read()
    return book


def _best_sheet(book: BookReader, recognised: Recognised) -> tuple[Row, ...]:
    best: tuple[Row, ...] = ()
    for sheet in book.shown_sheets()[:_MOST_SHEETS]:
        rows = _rows(book, sheet)
        if rows and (not best or top_score(rows, recognised) > top_score(best, recognised)):
            best = rows
    if not best:
        raise FileRefused(Fault.EMPTY)
    return best


def _rows(book: BookReader, sheet: str) -> tuple[Row, ...]:
    try:
        return collect(_without_holes((number, _row(cells)) for number, cells in book.rows(sheet)))
    except FileRefused as refused:
        if refused.fault is Fault.EMPTY:
            return ()
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


def _row(cells: list[dict[str, Any]]) -> tuple[str, ...]:
    kept = [(cell["column"], _text(cell["value"])) for cell in cells if 0 < cell["column"] <= MOST_COLUMNS]
    row = [""] * max((column for column, _ in kept), default=0)
    for column, text in kept:
        row[column - 1] = text
    return tuple(row)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a phone number that the spreadsheet took for one
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
