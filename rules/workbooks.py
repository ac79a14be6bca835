"""XLSX workbooks: the sheet that has the headings, its formulas by the values they had when it was saved."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from rules.tables import MOST_COLUMNS, Fault, FileRefused, Recognised, Row, Table, collect, top_score

# What a workbook may unpack to: a hundredfold of what twenty thousand people take. Python's zipfile unpacks no more of
# a part than its entry says.
MOST_UNPACKED = 200 * 1024 * 1024
_MOST_SHEETS = 20
_WRONG = (
    InvalidFileException,
    zipfile.BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OSError,
    NotImplementedError,  # a compression that Python does not know
)


def read_workbook(content: bytes, recognised: Recognised) -> Table:
    """The table in an XLSX workbook; raises FileRefused."""
    _check_package(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it leaves out: styles, validations, drawings
            return Table(_best_sheet(content, recognised), "XLSX")
    except _WRONG as error:
        raise FileRefused(Fault.BROKEN) from error


def _check_package(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
    except zipfile.BadZipFile as error:
        raise FileRefused(Fault.BROKEN) from error
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise FileRefused(Fault.NO_TABLE)
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise FileRefused(Fault.TOO_LARGE)


def _best_sheet(content: bytes, recognised: Recognised) -> tuple[Row, ...]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        found = [rows for sheet in shown[:_MOST_SHEETS] if (rows := _rows(sheet))]
    finally:
        book.close()
    if not found:
        raise FileRefused(Fault.EMPTY)
    return max(found, key=lambda rows: top_score(rows, recognised))


def _rows(sheet: Any) -> tuple[Row, ...]:
    # Some programs write wrongly how far a sheet goes.
    sheet.reset_dimensions()
    try:
        return collect(enumerate(_texts(sheet), start=1))
    except FileRefused as refused:
        if refused.fault is Fault.EMPTY:
            return ()
        raise


def _texts(sheet: Any) -> Iterator[tuple[str, ...]]:
    for cells in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
        yield tuple(_text(cell) for cell in cells)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a phone number that the spreadsheet took for one
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
