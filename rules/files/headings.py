"""The lines of a file: its rows become filled-in forms, by the headings of their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rules.files import tables
from rules.files.cleaning import clean
from rules.files.columns import Column, column_of
from rules.files.csv_files import read_csv
from rules.files.known_exports import known_export
from rules.files.layout import covered, lay_out
from rules.files.tables import MOST_BYTES, Cells, Fault, FileRefused, Table
from rules.model.coverage import Coverage
from rules.model.imports import Line
from rules.model.subscriber_form import Form
from rules.model.writing import fold

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")
_PARTICLES = frozenset(
    ("de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "der", "den", "di", "da", "del", "della")
)


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


def read_sheet(content: bytes) -> Sheet:
    """Read the lines of a file.

    Raises FileRefused, MissingColumns or ColumnsDiffer.
    """
    table = _read_table(content)
    top = tables.heading_row(table.rows, recognised)
    below = table.rows[top + 1 :]
    shown = tuple(row for row in below if row.number not in table.hidden)
    layout = lay_out(table.rows[top].cells, shown)
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
    lines = tuple(_line(row.number, row.cells, layout.columns) for row in cleaned.rows)
    return Sheet(lines, coverage, Table((), table.kind, table.encoding, table.separator))


def recognised(cells: Sequence[str]) -> int:
    """Count the columns that these cells name."""
    named = {column for cell in cells if (column := column_of(cell)) is not None}
    known = known_export(cells)
    return len(named) if known is None else max(len(named), len({*known.columns} - {None}))


def split_name(name: str, *, last_first: bool) -> tuple[str, str]:
    """Split a full name into first name and last name.

    What is written in capitals is the last name, before or after.
    """
    if "," in name:
        last, _, first = name.partition(",")
        return first.strip(), last.strip()
    words = name.split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words):
        return _by_capitals(words)
    if last_first:
        cut = next((at for at, word in enumerate(words) if fold(word) not in _PARTICLES), 0) + 1
        return " ".join(words[cut:]), " ".join(words[:cut])
    return " ".join(words[:1]), " ".join(words[1:])


def _by_capitals(words: list[str]) -> tuple[str, str]:
    # A particle goes with the capitals that follow it: « Claire de LA TOUR ».
    last: list[str] = []
    first: list[str] = []
    waiting: list[str] = []
    for word in words:
        if len(word) > 1 and word.isupper():
            last += [*waiting, word]
            waiting = []
        elif word.islower() and fold(word) in _PARTICLES:
            waiting.append(word)
        else:
            first += [*waiting, word]
            waiting = []
    return " ".join([*first, *waiting]), " ".join(last)


def _read_table(content: bytes) -> Table:
    if len(content) > MOST_BYTES:
        raise FileRefused(Fault.TOO_LARGE)
    if content.startswith(_ZIP):
        from rules.files.workbooks import read_workbook  # noqa: PLC0415 - it takes longer to import than most lists to read

        return read_workbook(content, recognised)
    if content.startswith(_OLD_OFFICE):
        raise FileRefused(Fault.OLD_EXCEL)
    if content.startswith(_BINARY):
        raise FileRefused(Fault.NO_TABLE)
    return read_csv(content, recognised)


def _line(number: int, cells: Cells, columns: Mapping[Column, tuple[int, ...]]) -> Line:
    def text(column: Column) -> str:
        # Of several columns, as fixed and mobile phone, the first that is filled in.
        found = (cells[at] for at in columns.get(column, ()) if at < len(cells))
        return next((each for each in found if each), "")

    first, last = text(Column.FIRST_NAME), text(Column.LAST_NAME)
    if not (first and last):
        for column in (Column.FULL_NAME, Column.NAME_REVERSED):
            if text(column):
                first, last = split_name(text(column), last_first=column is Column.NAME_REVERSED)
    form = Form(
        last_name=last,
        first_name=first,
        email=text(Column.EMAIL) or text(Column.LOGIN),
        phone=text(Column.PHONE),
        function=text(Column.FUNCTION),
        starts_on=text(Column.STARTS_ON),
        ends_on=text(Column.ENDS_ON) or text(Column.ENDS_AT),
    )
    return Line(number, form, text(Column.REASON))
