"""Files made to cost more than they weigh, and files that are not what they seem."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

from tests.rules.files.sheets import ELODIE, HEADINGS, workbook

SHEET, STYLES, STRINGS, BOOK = "xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_STRINGS_ENTRY = f'<Override PartName="/{STRINGS}" ContentType="{_TYPE}"/></Types>'.encode()


def with_parts(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A workbook with other parts in the place of its own, or besides."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(HEADINGS, ELODIE))) as before, zipfile.ZipFile(written, "w", method) as to:
        for name in before.namelist():
            text = before.read(name)
            if name == "[Content_Types].xml" and STRINGS in parts:
                text = text.replace(b"</Types>", _STRINGS_ENTRY)
            to.writestr(name, parts.get(name, text))
        for name in parts.keys() - {*before.namelist()}:
            to.writestr(name, parts[name])
    return written.getvalue()


def part(name: str) -> str:
    """The text of a part of an ordinary workbook."""
    with zipfile.ZipFile(io.BytesIO(workbook(HEADINGS, ELODIE))) as package:
        return package.read(name).decode()


def sheet(rows: str, after: str = "") -> bytes:
    """A sheet with a line of headings, a person, these rows, and what else stands after them."""
    people = "".join(row(cells) for cells in (HEADINGS, ELODIE))
    return f"<worksheet {_MAIN}><sheetData>{people}{rows}</sheetData>{after}</worksheet>".encode()


def row(cells: tuple[str, ...]) -> str:
    """A row of texts."""
    return "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells) + "</row>"


def strings(items: str) -> bytes:
    """The shared strings."""
    return f"<sst {_MAIN}>{items}</sst>".encode()


def styles(formats: str, cells: str) -> bytes:
    """The styles, with formats of numbers."""
    return f"<styleSheet {_MAIN}><numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>".encode()


def in_book(more: str) -> bytes:
    """The list of sheets, with something else after it."""
    return part(BOOK).replace("</workbook>", f"{more}</workbook>").encode()


def empty_cells() -> bytes:
    """Ten million of them, in 200 KB."""
    return with_parts({SHEET: sheet(("<row>" + "<c/>" * 100 + "</row>") * 100_000)})


def slow_format() -> bytes:
    """A format of numbers far longer than any, in which looking for brackets takes long."""
    return with_parts(
        {STYLES: styles(f'<numFmt numFmtId="200" formatCode="{"[" * 200_000}"/>', '<xf numFmtId="200"/>')}
    )


def wide_letters() -> bytes:
    """A row that takes four times the memory, once unpacked, that its bytes tell."""
    return with_parts({SHEET: sheet("<row>" + f'<c x="𝄞{"x" * 200_000}"/>' * 450 + "</row>")})


def slow_cells() -> bytes:
    """As many cells as there may be, which is no list and takes seconds to read."""
    rows = ("<row>" + "<c><v>1</v></c>" * 100 + "</row>") * 19_990
    return with_parts({SHEET: f"<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>".encode()})


def large_list(columns: int = 12, lines: int = 20_000) -> bytes:
    """An ordinary list, as large as it may be, no text of which stands in it twice."""
    rows, texts = [], []
    for number in range(lines):
        cells = [f'<c t="s"><v>{number * columns + column}</v></c>' for column in range(columns)]
        rows.append(f"<row>{''.join(cells)}</row>")
        texts += [f"<si><t>text {number} {column}</t></si>" for column in range(columns)]
    return with_parts(
        {SHEET: sheet("".join(rows)).replace(row(ELODIE).encode(), b""), STRINGS: strings("".join(texts))}
    )


# Each holds more than any list of people does, of one kind of thing or another.
TOO_MUCH: Mapping[str, Callable[[], bytes]] = {
    "empty cells": empty_cells,
    "cells in one row": lambda: with_parts({SHEET: sheet("<row>" + "<c/>" * 3_000_000 + "</row>")}),
    "rows": lambda: with_parts({SHEET: sheet("<row/>" * 1_100_000)}),
    "unknown elements": lambda: with_parts({SHEET: sheet("<row>" + "<x/>" * 3_000_000 + "</row>")}),
    "merged cells": lambda: with_parts({SHEET: sheet("", '<mergeCell ref="A1:B2"/>' * 1_000_000)}),
    "one text": lambda: with_parts({SHEET: sheet(row(("x" * 100_000_000,)))}),
    "one attribute": lambda: with_parts({SHEET: sheet(f'<row><c t="{"x" * 9_000_000}"/></row>')}),
    "one comment": lambda: with_parts({SHEET: sheet(f"<!--{'x' * 9_000_000}-->")}),
    "one shared text": lambda: with_parts({STRINGS: strings(f"<si><t>{'x' * 9_000_000}</t></si>")}),
    "shared texts": lambda: with_parts({STRINGS: strings("<si/>" * 1_100_000)}),
    "a text referred to": lambda: with_parts(
        {
            SHEET: sheet(('<row><c t="s"><v>0</v></c></row>') * 2_000),
            STRINGS: strings(f"<si><t>{' ' * 200_000}</t></si>"),
        }
    ),
    "styles": lambda: with_parts({STYLES: styles("", "<xf/>" * 200_000)}),
    "names": lambda: with_parts({BOOK: in_book('<definedName name="a">A1</definedName>' * 200_000)}),
    "sheets": lambda: with_parts({BOOK: in_book('<sheet name="a" sheetId="1"/>' * 200_000)}),
    "parts": lambda: with_parts({f"media/{number}": b"" for number in range(6_000)}),
    "separators": lambda: b"Nom;Pr\xe9nom;Courriel\n" + b";" * 9_000_000,
    "quotation marks": lambda: b'"' * 9_000_000,
    "one line": lambda: b"x" * 9_000_000,
    "one quoted cell": lambda: b'Nom;Courriel\n"' + b"x" * 9_000_000,
    "one cell of a line": lambda: b"Nom;Courriel\n" + b"x" * 900_000 + b";a\n",
    "NULs at the end": lambda: b"Nom;Courriel\n" + b"a;b\n" * 20_000 + b"\0" * 9_000_000,
    "UTF-16": lambda: b"\xff\xfe" + ("Nom;Courriel\n" + ";" * 4_000_000).encode("utf-16-le"),
    "UTF-32": lambda: ("Nom;Courriel\n" + "𝄞" * 2_000_000).encode("utf-32"),
    "accents upon accents": lambda: b"e" + "\u0301\u0316".encode() * 2_000_000,
}


def _patched(offset_in_entry: int, packed: bytes) -> bytes:
    """An ordinary workbook with other bytes in the directory entry of its last part."""
    content = bytearray(workbook(HEADINGS, ELODIE))
    at = content.rindex(b"PK\x01\x02") + offset_in_entry
    content[at : at + len(packed)] = packed
    return bytes(content)


def _nested() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("list.xlsx", workbook(HEADINGS, ELODIE))
    return written.getvalue()


# Each is refused, or read without harm.
ODD: Mapping[str, Callable[[], bytes]] = {
    "a long format": slow_format,
    "a far cell": lambda: with_parts({SHEET: sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')}),
    "a far row": lambda: with_parts({SHEET: sheet('<row r="99999999999999"><c><v>1</v></c></row>')}),
    "rows backwards": lambda: with_parts({SHEET: sheet('<row r="-5"><c><v>1</v></c></row>')}),
    "numbers beyond numbers": lambda: with_parts(
        {SHEET: sheet("<row><c><v>1e308</v></c><c><v>1E+400</v></c><c><v>nan</v></c><c><v>1E-400</v></c></row>")}
    ),
    "a number of many figures": lambda: with_parts({SHEET: sheet(f"<row><c><v>{'9' * 9_000}</v></c></row>")}),
    "dates beyond dates": lambda: with_parts(
        {
            SHEET: sheet('<row><c s="0"><v>1e300</v></c><c s="0"><v>-9e99</v></c><c t="d"><v>0000-99</v></c></row>'),
            STYLES: styles("", '<xf numFmtId="14"/>'),
        }
    ),
    "a string that is not there": lambda: with_parts({SHEET: sheet('<row><c t="s"><v>7</v></c></row>')}),
    "elements within elements": lambda: with_parts(
        {SHEET: sheet("<row>" + "<c>" * 20_000 + "</c>" * 20_000 + "</row>")}
    ),
    "a deep tree": lambda: with_parts({STYLES: styles("", "<xf>" * 20_000 + "</xf>" * 20_000)}),
    "entities": lambda: with_parts(
        {SHEET: b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + sheet(row(("&b;",)))}
    ),
    "an unknown encoding": lambda: with_parts({SHEET: b'<?xml version="1.0" encoding="idna"?>' + sheet("")}),
    "no package in the package": _nested,
    "sheets that share a part": lambda: with_parts(
        {"xl/_rels/workbook.xml.rels": part("xl/_rels/workbook.xml.rels").replace("sheet1.xml", "sheet2.xml").encode()}
    ),
    "bzip2": lambda: with_parts({}, zipfile.ZIP_BZIP2),
    "LZMA": lambda: with_parts({}, zipfile.ZIP_LZMA),
    "deflate64": lambda: _patched(10, struct.pack("<H", 9)),
    "a version to come": lambda: _patched(6, struct.pack("<H", 99)),
    "a password": lambda: _patched(8, struct.pack("<H", 1)),
    "a part that lies about its size": lambda: _patched(24, struct.pack("<I", 7)),
    "a part that says it is huge": lambda: _patched(24, struct.pack("<I", 0xFFFFFFF0)),
    "a part where another is": lambda: _patched(42, struct.pack("<I", 0)),
    "a part beyond the end": lambda: _patched(42, struct.pack("<I", 0xFFFFFF)),
    "many lines without anything": lambda: b"\n" * 9_000_000,
    "NULs": lambda: b"\0" * 9_000_000,
    "many headings": lambda: b"Nom;" * 200_000 + b"\n" + b"a;" * 200_000,
    "long headings": lambda: b"\n".join(b";".join([("Nom" + "é" * 4_000).encode()] * 100) for _ in range(9)),
    "cells on many lines": lambda: b'"a\n";' * 1_500_000,
    "one byte a letter": lambda: b"\xe9\x80\n" * 3_000_000,
}
