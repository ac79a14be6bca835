"""The parts of a workbook, counted before anything is built of them."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from typing import IO, Any
from xml.parsers import expat

from rules.files.tables import MOST_CELLS, Fault, FileRefused
from rules.files.workbook_cells import MAIN, STRICT

MOST_PARTS = 5_000  # a workbook with one list has a dozen
MOST_ROWS = 1_048_576  # of all sheets together; a single one ends here in Excel
MOST_STRINGS = 1_000_000  # shared ones: fifty in each line that stand in no other
MOST_ELEMENTS = 3 * MOST_CELLS  # a cell holds its value and perhaps a formula
# Between the beginnings of two rows or strings, or after the last: a row has 16,384 cells, twenty thousand addresses as
# many links.
MOST_TOGETHER = 100_000
MOST_OTHER = 100_000  # in parts that are read as a whole: styles, names, lists of sheets
# A text or an attribute goes on for no longer; Excel has 32,767 characters in a cell.
MOST_BYTES_WITHOUT_ELEMENT = 256 * 1024
_PIECE = 64 * 1024
_CELL, _ROW, _STRING = ((f"{MAIN} {name}", f"{STRICT} {name}") for name in ("c", "row", "si"))
_ENTRY = b"PK\x01\x02"


class Elements:
    """The elements seen in all parts so far, counted by name."""

    def __init__(self) -> None:
        self._streamed: Counter[str] = Counter()  # in parts that are read bit by bit
        self._whole: Counter[str] = Counter()

    def check(self, part: IO[bytes], *, whole: bool) -> None:
        """Count the elements of a part; raises FileRefused for too many."""
        seen = self._whole if whole else self._streamed
        parser = _parser(seen)
        total, together, silent = seen.total(), 0, 0
        while piece := part.read(_PIECE):
            rows = self._rows()
            parser.Parse(piece)
            more = seen.total() - total
            total += more
            silent = 0 if more else silent + len(piece)
            together = 0 if self._rows() > rows else together + more
            if silent > MOST_BYTES_WITHOUT_ELEMENT or together > MOST_TOGETHER or self._are_too_many():
                raise FileRefused(Fault.TOO_MUCH)

    def _rows(self) -> int:
        return self._count(_ROW) + self._count(_STRING)

    def _count(self, names: tuple[str, ...]) -> int:
        return sum(self._streamed[name] for name in names)

    def _are_too_many(self) -> bool:
        streamed = self._streamed
        return (
            self._count(_CELL) > MOST_CELLS
            or self._count(_ROW) > MOST_ROWS
            or self._count(_STRING) > MOST_STRINGS
            or streamed.total() > MOST_ELEMENTS
            or self._whole.total() > MOST_OTHER
        )


def _parser(seen: Counter[str]) -> expat.XMLParserType:
    def note(name: str, _attributes: list[str]) -> None:
        seen[name] += 1

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.ordered_attributes = True
    parser.StartElementHandler = note
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


class Parts(zipfile.ZipFile):
    """The package of a workbook, whose parts are counted before reading.

    To open it raises FileRefused for one that holds too much, or that no spreadsheet writes.
    """

    def __init__(self, content: bytes) -> None:
        if content.count(_ENTRY) > MOST_PARTS:
            raise FileRefused(Fault.TOO_MUCH)
        super().__init__(io.BytesIO(content))
        # Some programs write other signs between folders, or other letters than they link to.
        self._names = {name.replace("\\", "/").lower(): name for name in reversed(self.namelist())}
        self._elements = Elements()
        self._opened: set[str] = set()

    def find(self, path: str) -> str:
        """Give the name of the part at this path; empty for none."""
        return self._names.get(path.lower(), "")

    def open(self, name: Any, *args: Any, **kwargs: Any) -> IO[bytes]:
        """Open a sheet or the shared strings, to be read in pieces."""
        if name in self._opened:
            raise FileRefused(Fault.BROKEN)  # no program lets two sheets share a part
        self._opened.add(name)
        self._count(name, whole=False)
        return super().open(name, *args, **kwargs)

    def read(self, name: Any, pwd: bytes | None = None) -> bytes:
        """Read a part of which a tree is built as a whole."""
        self._count(name, whole=True)
        with super().open(name, pwd=pwd) as part:
            return part.read()

    def _count(self, name: str, *, whole: bool) -> None:
        with super().open(name) as part:
            self._elements.check(part, whole=whole)


def _refuse_document_type(*_declared: object) -> None:
    # No spreadsheet writes one, and its entities may stand for any amount of text.
    raise FileRefused(Fault.BROKEN)
