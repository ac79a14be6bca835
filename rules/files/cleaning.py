"""The cells that are read, cleaned of what programs write around a value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations

from rules.files.cell_text import is_dash, is_error, is_no_end, is_nothing, is_unknown, plain, without_controls
from rules.files.columns import Column, ColumnsDiffer
from rules.files.layout import Layout
from rules.files.legible import legible
from rules.files.tables import LONGEST_CELL, Row
from rules.files.written_workbook import letters
from rules.model.dates import today
from rules.model.writing import fold, tidy

_NAMES = frozenset(
    (
        *(Column.LAST_NAME, Column.FIRST_NAME, Column.FULL_NAME, Column.NAME_REVERSED),
        *(Column.CLIENT, Column.CODE, Column.PORTFOLIO),
    )
)
_DAYS = frozenset((Column.STARTS_ON, Column.ENDS_ON))
# Of which there can be only one: where two columns for it differ, nobody but the author knows which is meant.
_SINGLE = (
    *(Column.LAST_NAME, Column.FIRST_NAME, Column.FULL_NAME, Column.NAME_REVERSED, Column.EMAIL, *sorted(_DAYS)),
    *(Column.SIREN, Column.SIRET, Column.CLIENT, Column.CODE, Column.LEAD, Column.DEPUTY),
)
_NO_DAY = re.compile(r"0{1,4}([-/.])0{1,2}\1 ?0{1,4}( .*)?")
_SECONDS = re.compile(r"[1-9]\d{8,10}(?:\.0*)?")
_CLOSED = frozenset(
    (
        *("deactivated", "suspended", "archived", "deleted", "bot", "disabled", "inactive"),
        *("inactif", "desactive", "suspendu", "archive", "supprime", "false", "faux", "no", "non", "0"),
    )
)
_BLOCKED = frozenset(("true", "vrai", "yes", "oui", "1"))


@dataclass(frozen=True, slots=True)
class CleanRows:
    """Rows of accounts that are open, with their cells cleaned.

    Of the others `closed` is the number; `emptied` counts cells that held an error or a word for nothing.
    """

    rows: tuple[Row, ...]
    closed: int
    emptied: int


def clean(layout: Layout, rows: Sequence[Row]) -> CleanRows:
    """Clean the cells that are read; raises ColumnsDiffer."""
    open_rows = [row for row in rows if not _is_closed(layout, row)]
    places = [(column, at, dict[str, str]()) for column, places in layout.columns.items() for at in places]
    emptied, cleaned = 0, []
    for row in open_rows:
        cells, width = list(row.cells), len(row.cells)
        for column, at, known in places:
            if at >= width or not (cell := cells[at]):
                continue
            read = known.get(cell)
            if read is None:
                # The same function, day or word for nothing stands in many lines.
                read = known[cell] = _read(
                    column, tidy(legible(without_controls(plain(cell.strip(" ")[:LONGEST_CELL]))))
                )
            cells[at] = read
            emptied += not read and column is not Column.LOGIN and not cell.isspace()
        cleaned.append(Row(row.number, tuple(cells)))
    _check(layout, cleaned)
    return CleanRows(tuple(cleaned), len(rows) - len(open_rows), emptied)


def _read(column: Column, typed: str) -> str:
    if column in _DAYS:
        return _day(column, typed)
    if column is Column.ENDS_AT:
        return _day_of_seconds(typed)
    if column in _NAMES:
        return typed if typed.isalpha() or not _is_no_name(typed) else ""
    if column is Column.LOGIN and "@" not in typed:
        return ""  # a name for signing in that is no address
    if column in {Column.EMAIL, Column.PHONE}:
        typed = typed.partition(" ::: ")[0]  # by which Google joins several
    return "" if is_error(typed) or is_nothing(typed) or is_unknown(typed) else typed


def _is_no_name(typed: str) -> bool:
    return is_error(typed) or is_dash(typed) or fold(typed) in {"n/a", "n/d", "n.a."}


def _day(column: Column, typed: str) -> str:
    # What is unknown is no « without end »: it stays, and is refused as a day that cannot be read.
    if is_nothing(typed) or _NO_DAY.fullmatch(typed):
        return ""
    return "" if column is Column.ENDS_ON and is_no_end(typed) else typed


def _day_of_seconds(typed: str) -> str:
    if not _SECONDS.fullmatch(typed):
        return "" if typed == "0" else typed
    return today(datetime.fromtimestamp(float(typed), UTC)).isoformat()


def _is_closed(layout: Layout, row: Row) -> bool:
    return any(
        at < len(row.cells) and fold(row.cells[at]) in closed
        for column, closed in ((Column.STATUS, _CLOSED), (Column.BLOCKED, _BLOCKED))
        for at in layout.columns.get(column, ())
    )


def _check(layout: Layout, rows: Sequence[Row]) -> None:
    """Refuse two columns for one thing that differ; raises ColumnsDiffer."""
    for column in _SINGLE:
        for first, second in combinations(layout.alike.get(column, ()), 2):
            for row in rows:
                one, other = _at(row, first), _at(row, second)
                if one and other and fold(one) != fold(other):
                    named = tuple((letters(at), layout.headings[at]) for at in (first, second))
                    raise ColumnsDiffer(column, named, row.number)


def _at(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""
