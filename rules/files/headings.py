"""The lines of a file: its rows become filled-in forms, by the headings of their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from rules.files import tables
from rules.files.cleaning import clean
from rules.files.client_columns import CLIENTS
from rules.files.client_lines import client_lines
from rules.files.columns import Column, column_of
from rules.files.csv_files import read_csv
from rules.files.layout import SUBSCRIBERS, Layout, Vocabulary, covered, lay_out
from rules.files.names import Order, order_said
from rules.files.tables import MOST_BYTES, Cells, Fault, FileRefused, Recognised, Row, Table
from rules.files.values import TypedLine, understood
from rules.model.coverage import Coverage
from rules.model.imports import ImportKind, Line
from rules.model.subscriber_form import Form

_VOCABULARIES = {ImportKind.SUBSCRIBERS: SUBSCRIBERS, ImportKind.CLIENTS: CLIENTS}
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file holds: its lines, and what of it is used and what is not.

    `table` tells how it was read; it has no rows any more, because they are in the lines.
    """

    lines: tuple[Line, ...]
    coverage: Coverage
    table: Table

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headings that were not understood, of columns that hold something."""
        return self.coverage.ignored


def read_sheet(content: bytes, kind: ImportKind = ImportKind.SUBSCRIBERS) -> Sheet:
    """Read the lines of a file of this kind.

    Raises FileRefused, MissingColumns or ColumnsDiffer.
    """
    vocabulary = _VOCABULARIES[kind]
    counted = partial(recognised, vocabulary=vocabulary)
    table = _read_table(content, counted)
    top = tables.heading_row(table.rows, counted)
    below = table.rows[top + 1 :]
    shown = tuple(row for row in below if row.number not in table.hidden)
    layout = lay_out(table.rows[top].cells, shown, vocabulary)
    if not below:
        raise FileRefused(Fault.EMPTY)
    cleaned = clean(layout, shown)
    coverage = replace(
        covered(layout, shown),
        sheet=table.sheet,
        sheets=table.sheets,
        hidden_sheets=table.hidden_sheets,
        hidden_rows=len(below) - len(shown),
        closed=cleaned.closed,
        emptied=cleaned.emptied,
    )
    return Sheet(
        _lines(kind, table.rows[top].cells, layout, cleaned.rows),
        coverage,
        Table((), table.kind, table.encoding, table.separator),
    )


def _lines(kind: ImportKind, headings: Cells, layout: Layout, rows: Sequence[Row]) -> tuple[Line, ...]:
    if kind is ImportKind.CLIENTS:
        return client_lines(rows, layout.columns)
    order = _order(headings, layout.columns)
    return understood(_line(row.number, row.cells, layout.columns, order) for row in rows)


def _order(headings: Cells, columns: Mapping[Column, tuple[int, ...]]) -> Order | None:
    """Give which part of a whole name its heading says comes first."""
    whole = columns.get(Column.FULL_NAME, ())
    return order_said(headings[whole[0]]) if whole and whole[0] < len(headings) else None


def recognised(cells: Sequence[str], vocabulary: Vocabulary = SUBSCRIBERS) -> int:
    """Count the columns that these cells name."""
    named = {column for cell in cells if (column := column_of(cell, vocabulary.places)) is not None}
    known = vocabulary.known(cells)
    return len(named) if known is None else max(len(named), len({*known.columns} - {None}))


def _read_table(content: bytes, counted: Recognised) -> Table:
    if len(content) > MOST_BYTES:
        raise FileRefused(Fault.TOO_LARGE)
    if content.startswith(_ZIP):
        from rules.files.workbooks import read_workbook  # noqa: PLC0415 - it takes longer to import than most lists to read

        return read_workbook(content, counted)
    if content.startswith(_OLD_OFFICE):
        raise FileRefused(Fault.OLD_EXCEL)
    if content.startswith(_BINARY):
        raise FileRefused(Fault.NO_TABLE)
    return read_csv(content, counted)


def _line(number: int, cells: Cells, columns: Mapping[Column, tuple[int, ...]], order: Order | None) -> TypedLine:
    def text(column: Column) -> str:
        # Of several columns, as fixed and mobile phone, the first that is filled in.
        found = (cells[at] for at in columns.get(column, ()) if at < len(cells))
        return next((each for each in found if each), "")

    form = Form(
        last_name=text(Column.LAST_NAME),
        first_name=text(Column.FIRST_NAME),
        email=text(Column.EMAIL) or text(Column.LOGIN),
        phone=text(Column.PHONE),
        function=text(Column.FUNCTION),
        starts_on=text(Column.STARTS_ON),
        ends_on=text(Column.ENDS_ON) or text(Column.ENDS_AT),
    )
    if form.first_name and form.last_name:
        return TypedLine(number, form, text(Column.REASON))
    if last_first := text(Column.NAME_REVERSED):
        return TypedLine(number, form, text(Column.REASON), last_first, Order.LAST_NAME)
    return TypedLine(number, form, text(Column.REASON), text(Column.FULL_NAME), order)
