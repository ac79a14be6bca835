"""The structure of a workbook: its sheets, and which cells are days.

Parts are found by their relationships, as Excel finds them, and not by their names.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, fromstring

from rules.files.tables import Fault, FileRefused
from rules.files.workbook_cells import CellReader, SheetRow, strings_of
from rules.files.workbook_parts import Parts

_USUAL = "xl/workbook.xml"
# Formats that every spreadsheet knows by number; those of hours alone are none of days.
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(50, 59)))
_LONGEST_FORMAT = 1_000  # Excel takes 255 characters
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|[\\_].')
_DATE_LETTERS = re.compile(r"[dmyj]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet of a workbook, and the part in which it stands."""

    name: str
    part: str
    hidden: bool


class Book:
    """A workbook, of which only sheets, strings and formats of days are read."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        book = _main_part(parts)
        root = _tree(parts, book)
        if root.tag.rpartition("}")[2] != "workbook":
            raise FileRefused(Fault.NO_TABLE)
        self._links = _links(parts, book)
        self.sheets = tuple(self._sheets(root))
        first = next(_named(root, "workbookPr"), None)
        strings, styles = self._part_of("sharedStrings", book), self._part_of("styles", book)
        self._cells = CellReader(
            strings=tuple(strings_of(parts.open(strings))) if strings else (),
            dates=_date_styles(_tree(parts, styles)) if styles else frozenset(),
            since_1904=first is not None and first.get("date1904") in {"1", "true"},
        )

    def rows(self, sheet: SheetPart) -> Iterator[SheetRow]:
        """Read the rows of a sheet."""
        with self._parts.open(sheet.part) as source:
            yield from self._cells.rows(source)

    def _sheets(self, root: Element) -> Iterator[SheetPart]:
        for sheet in _named(root, "sheet"):
            link = next((text for name, text in sheet.items() if name.rpartition("}")[2] == "id"), "")
            kind, part = self._links.get(link, ("", ""))
            if kind == "worksheet" and part:
                yield SheetPart(sheet.get("name", ""), part, sheet.get("state", "visible") != "visible")

    def _part_of(self, kind: str, book: str) -> str:
        beside = self._parts.find(posixpath.join(posixpath.dirname(_path(book)), f"{kind}.xml"))
        return next((part for found, part in self._links.values() if found == kind and part), beside)


def _main_part(parts: Parts) -> str:
    links = _links(parts, "").values()
    found = next((part for kind, part in links if kind == "officeDocument" and part), parts.find(_USUAL))
    if not found or found.endswith(".bin"):
        raise FileRefused(Fault.NO_TABLE)
    return found


def _links(parts: Parts, part: str) -> Mapping[str, tuple[str, str]]:
    """Give the kinds and parts that a part is linked to, by their ids."""
    folder, name = posixpath.split(_path(part))
    listed = parts.find(posixpath.join(folder, "_rels", f"{name}.rels"))
    if not listed:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for link in _named(_tree(parts, listed), "Relationship"):
        target = _path(link.get("Target", ""))
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[link.get("Id", "")] = (link.get("Type", "").rpartition("/")[2], parts.find(path))
    return found


def _path(name: str) -> str:
    return name.replace("\\", "/")


def _date_styles(root: Element) -> frozenset[str]:
    """Give the numbers of the styles that show a day."""
    dates = set(map(str, _DATES))
    for written in _named(root, "numFmt"):
        number, code = written.get("numFmtId", ""), written.get("formatCode", "")
        (dates.add if _is_date(code) else dates.discard)(number)
    listed = next(_named(root, "cellXfs"), None)
    styles = enumerate(_named(listed, "xf")) if listed is not None else ()
    found = {str(at) for at, style in styles if style.get("numFmtId", "0") in dates}
    return frozenset((*found, "") if "0" in found else found)


def _is_date(code: str) -> bool:
    if len(code) > _LONGEST_FORMAT:
        return False
    shown = _LITERAL.sub("", code.partition(";")[0])
    return _DATE_LETTERS.search(shown) is not None and "general" not in shown.lower()


def _tree(parts: Parts, part: str) -> Element:
    return fromstring(parts.read(part))  # noqa: S314 - it has been counted before, and declares no entities


def _named(root: Element, name: str) -> Iterator[Element]:
    return (each for each in root.iter() if isinstance(each.tag, str) and each.tag.rpartition("}")[2] == name)
