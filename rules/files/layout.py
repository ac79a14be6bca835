"""Which columns of a table are read, and for what, with what becomes of the others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from rules.files.columns import OF_SUBSCRIBERS, Column, MissingColumns, Places, place_of, written_heading
from rules.files.known_exports import KnownExport, known_export
from rules.files.private_columns import is_private
from rules.files.tables import Cells, Row
from rules.files.written_workbook import letters
from rules.model.coverage import Coverage
from rules.model.writing import fold

# Of an account, not of a person: they say which lines are read.
_OF_ACCOUNTS = frozenset((Column.STATUS, Column.BLOCKED))
_CIVILITIES = frozenset(
    (
        *("m", "m.", "mr", "mr.", "mme", "mme.", "mlle", "mlle.", "monsieur", "madame", "mademoiselle"),
        *("mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "me", "maitre", "docteur"),
    )
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings that lists of one kind have, and must have."""

    places: Places
    missing: Callable[[Collection[Column]], Sequence[Column]]
    known: Callable[[Sequence[str]], KnownExport | None]


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns that are read, by their places in a row.

    Of several for the same thing the first counts that is filled in. `alike` are those that mean the very same.
    """

    headings: tuple[str, ...]
    columns: Mapping[Column, tuple[int, ...]]
    alike: Mapping[Column, tuple[int, ...]]
    export: str = ""


def lay_out(headings: Cells, below: Sequence[Row], vocabulary: Vocabulary) -> Layout:
    """Find what each column holds; raises MissingColumns."""
    written = tuple(map(written_heading, headings))
    known = vocabulary.known(written)
    ranked: dict[Column, list[tuple[int, int]]] = {}
    for at, heading in enumerate(headings):
        found = _place(heading, at, known, vocabulary.places)
        if found is not None and _holds(found[0], heading, {row.cells[at] for row in below if at < len(row.cells)}):
            ranked.setdefault(found[0], []).append((found[1], at))
    columns = {column: tuple(at for _, at in sorted(places)) for column, places in ranked.items()}
    _check(vocabulary.missing(columns), written)
    return Layout(written, columns, _alike(ranked), known.name if known else "")


def covered(layout: Layout, below: Sequence[Row]) -> Coverage:
    """Tell which columns are read and which are not.

    Columns that hold nothing are not told of.
    """
    read = sorted(at for column, places in layout.columns.items() if column not in _OF_ACCOUNTS for at in places)
    several = {at for column, places in layout.columns.items() if len(places) > 1 for at in _filled(places, below)}
    width = max((len(row.cells) for row in below), default=0)
    unread = [at for at in range(max(width, len(layout.headings))) if at not in read and not _judges(layout, at)]
    left = _filled(unread, below)
    private = [at for at in left if is_private(_heading(layout, at))]
    return Coverage(
        export=layout.export,
        read=_named(layout, read),
        several=_named(layout, sorted(several)) if len(several) > 1 else (),
        ignored=_named(layout, [at for at in left if at not in private and _heading(layout, at)]),
        private=_named(layout, private),
        untitled=tuple(letters(at) for at in left if not _heading(layout, at)),
    )


def _place(heading: str, at: int, known: KnownExport | None, places: Places) -> tuple[Column, int] | None:
    if known is None or at in known.foreign:
        return place_of(heading, places)
    column = known.columns[at]
    return None if column is None else (column, at)


def _holds(column: Column, heading: str, cells: Collection[str]) -> bool:
    """Tell whether the cells of a column may be what its heading says.

    A column « Titre » may say Madame or Monsieur, and a login be no address.
    """
    if not cells:
        return True
    if column is Column.LOGIN:
        return any("@" in cell for cell in cells)
    if column is not Column.FUNCTION or fold(heading).strip(" *:") not in {"titre", "title"}:
        return True
    titles = {fold(cell) for cell in cells} - {""}
    return not titles or not titles <= _CIVILITIES


def _check(missing: Sequence[Column], headings: tuple[str, ...]) -> None:
    if missing:
        raise MissingColumns(tuple(missing), tuple(heading for heading in headings if heading))


def _missing_of_subscribers(columns: Collection[Column]) -> list[Column]:
    whole = Column.FULL_NAME in columns or Column.NAME_REVERSED in columns
    needed = [] if whole else [Column.LAST_NAME, Column.FIRST_NAME]
    missing = [column for column in needed if column not in columns]
    if Column.EMAIL not in columns and Column.LOGIN not in columns:
        missing.append(Column.EMAIL)
    return missing


SUBSCRIBERS = Vocabulary(OF_SUBSCRIBERS, _missing_of_subscribers, known_export)


def _alike(ranked: Mapping[Column, list[tuple[int, int]]]) -> dict[Column, tuple[int, ...]]:
    alike: dict[Column, tuple[int, ...]] = {}
    for column, places in ranked.items():
        ranks = [rank for rank, _ in places]
        same = tuple(at for rank, at in places if ranks.count(rank) > 1)
        if same:
            alike[column] = same
    return alike


def _filled(places: Sequence[int], below: Sequence[Row]) -> list[int]:
    waiting, found = set(places), set()
    for row in below:
        if not waiting:
            break
        found |= {at for at in waiting if at < len(row.cells) and row.cells[at] and not row.cells[at].isspace()}
        waiting -= found
    return [at for at in places if at in found]


def _judges(layout: Layout, at: int) -> bool:
    return any(at in layout.columns.get(column, ()) for column in _OF_ACCOUNTS)


def _heading(layout: Layout, at: int) -> str:
    return layout.headings[at] if at < len(layout.headings) else ""


def _named(layout: Layout, places: Sequence[int]) -> tuple[str, ...]:
    return tuple(_heading(layout, at) for at in places)
