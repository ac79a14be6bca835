"""The files that people drop in, as numbered rows of text.

Their content tells whether they are CSV or XLSX.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rules.model.refusals import Refused

MOST_BYTES = 10 * 1024 * 1024  # what Slack takes of a file dropped into a window
MOST_ROWS = 20_000
MOST_COLUMNS = 100
# Nobody leaves so many lines free between two people; a sheet that was formatted to its last row ends here.
LONGEST_GAP = 1_000
# Headings stand on one of the first rows that hold anything, below a title perhaps.
_TOP = 10
MOST_CELLS = (_TOP + MOST_ROWS) * MOST_COLUMNS
MOST_TEXT = 10 * MOST_CELLS  # characters in all cells together: ten in each, where each is filled in
MOST_IN_LINE = 1_000_000  # characters in a line of CSV
# No heading, name or reason is as long: of a longer cell this much is read, which its field then refuses.
LONGEST_CELL = 1_000

Cells = tuple[str, ...]
# How many cells are headings of columns that we look for.
Recognised = Callable[[Sequence[str]], int]


class Fault(StrEnum):
    """Why a file cannot be read."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    OLD_EXCEL = "old_excel"  # .xls, or an .xlsx with a password, which looks the same
    TOO_MUCH = "too_much"  # cells, text or anything else, beyond what a list may have
    UNFINISHED = "unfinished"  # reading it took more time or memory than it may, or ended by itself
    NO_TABLE = "no_table"
    BROKEN = "broken"
    QUOTES = "quotes"  # in CSV: opened and never closed
    QUOTES_WITHIN = "quotes_within"  # closed in the middle of a cell


@dataclass(eq=False)
class FileRefused(Refused):
    """A refusal of a file that cannot be read.

    `row` is where, if that is known.
    """

    fault: Fault
    row: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, by its number in the file."""

    number: int
    cells: Cells


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table that are not empty.

    `kind` is CSV or XLSX; encoding and separator are those of CSV. Of a workbook `sheet` is the one that was read,
    `hidden` the numbers of rows that it does not show; `sheets` and `hidden_sheets` were not read.
    """

    rows: tuple[Row, ...]
    kind: str
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    hidden: frozenset[int] = frozenset()


def collect(numbered: Iterable[tuple[int, Sequence[str]]]) -> tuple[Row, ...]:
    """Give the rows that are not empty; raises FileRefused.

    That is raised for more than can be taken in, or none at all.
    """
    rows: list[Row] = []
    for number, cells in _until_the_gap(_bounded(numbered)):
        if len(rows) > MOST_ROWS:
            raise FileRefused(Fault.TOO_MANY_ROWS)
        rows.append(Row(number, tuple(cells[:MOST_COLUMNS])))
    if not rows:
        raise FileRefused(Fault.EMPTY)
    return tuple(rows)


def top_score(rows: Sequence[Row], recognised: Recognised) -> int:
    """Count the headings of the best of the first rows."""
    return max((recognised(row.cells) for row in rows[:_TOP]), default=0)


def heading_row(rows: Sequence[Row], recognised: Recognised) -> int:
    """Find the row with most headings among the first."""
    scores = [recognised(row.cells) for row in rows[:_TOP]]
    return scores.index(max(scores))


def _bounded(numbered: Iterable[tuple[int, Sequence[str]]]) -> Iterator[tuple[int, Sequence[str]]]:
    # Before anything looks into the cells: a text may be a single one to which all of them refer.
    cells_seen = text_seen = 0
    for number, cells in numbered:
        cells_seen += len(cells) - cells.count("")
        text_seen += sum(map(len, cells))
        if cells_seen > MOST_CELLS or text_seen > MOST_TEXT:
            raise FileRefused(Fault.TOO_MUCH)
        yield number, cells


def _until_the_gap(numbered: Iterable[tuple[int, Sequence[str]]]) -> Iterator[tuple[int, Sequence[str]]]:
    blank = 0
    for number, cells in numbered:
        if any(cell and not cell.isspace() for cell in cells):
            blank = 0
            yield number, cells
        else:
            blank += 1
            if blank > LONGEST_GAP:
                return
