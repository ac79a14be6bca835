"""The cells and shared strings of a workbook, without formatting.

Texts are taken straight from their elements: for each, openpyxl builds an object with its fonts and phonetics, which is
most of what a list of people takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, iterparse

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS

_STRING, _INLINE, _TEXT, _RUN, _VALUE = (f"{{{SHEET_MAIN_NS}}}{name}" for name in ("si", "is", "t", "r", "v"))


class BookReader(ExcelReader):
    """A workbook's structure, styles and texts, read by openpyxl."""

    def read(self) -> None:
        """Read which sheets there are, and which cells are dates."""
        self.read_manifest()
        self.read_strings()
        self.read_workbook()
        apply_stylesheet(self.archive, self.wb)

    def shown_sheets(self) -> list[str]:
        """Name the parts that hold sheets which people see, in their order."""
        return [
            link.target
            for sheet, link in self.parser.find_sheets()
            if sheet.state == "visible" and link.target in self.valid_files and "chartsheet" not in link.Type
        ]

    def rows(self, sheet: str) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """Read the rows of a sheet, each with its number."""
        book: Any = self.wb
        with self.archive.open(sheet) as source:
            reader = CellReader(
                source,
                self.shared_strings,
                data_only=True,
                epoch=book.epoch,
                date_formats=book._date_formats,  # noqa: SLF001 - openpyxl has no other name for them
                timedelta_formats=book._timedelta_formats,  # noqa: SLF001
            )
            yield from reader.parse()

    def read_strings(self) -> None:
        """Read the strings that cells refer to."""
        part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call]
        if part is not None:
            with self.archive.open(part.PartName[1:]) as source:
                self.shared_strings = list(_strings(source))


class CellReader(WorkSheetParser):
    """The rows of one sheet, each with its number and its cells."""

    def parse_cell(self, element: Element) -> dict[str, Any]:
        """Read a cell; numbers, dates and errors are left to openpyxl."""
        kind = element.get("t", "n")
        if kind not in {"s", "inlineStr"}:
            found: dict[str, Any] = super().parse_cell(element)
            return found
        place = element.get("r")
        self.col_counter = coordinate_to_tuple(place)[1] if place else self.col_counter + 1
        return {"column": self.col_counter, "value": self._text(kind, element)}

    def _text(self, kind: str, element: Element) -> str | None:
        if kind == "inlineStr":
            child = element.find(_INLINE)
            return None if child is None else text_of(child)
        place = element.findtext(_VALUE)
        return self.shared_strings[int(place)] if place else None


def text_of(element: Element) -> str:
    """Join the text of an element, or of its runs.

    Phonetics are left out.
    """
    plain = element.findtext(_TEXT) or ""
    if len(element) == 1:
        return plain
    return plain + "".join(run.findtext(_TEXT) or "" for run in element.iterfind(_RUN))


def _strings(source: Any) -> Iterator[str]:
    for _, node in iterparse(source):  # noqa: S314 - it has been counted before, and declares no entities
        if node.tag == _STRING:
            # As openpyxl does: what was escaped so that it would not be taken for an escape.
            yield text_of(node).replace("x005F_", "")
            node.clear()
