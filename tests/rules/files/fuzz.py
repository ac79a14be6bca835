"""Lists, packages and parts altered at random and read under one file's limits: `python -m tests.rules.files.fuzz`.

Takes a seed and how many; prints what came of them. Anything but a sheet or a refusal ends it with a trace.
"""

from __future__ import annotations

import io
import random
import sys
import zipfile
from collections import Counter

from rules.files.headings import MissingColumns, read_sheet
from rules.files.read_alone import limit
from rules.files.tables import FileRefused
from tests.rules.files.bombs import SHEET, STRINGS, STYLES, sheet, strings, styles, with_parts
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file, workbook

_PIECES = (
    b"", b";", b'"', b"\n", b"\r", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\x9d", b"<row>", b"</row>",
    b"<!DOCTYPE a>", b"<c r='XFE1'>", b"PK\x01\x02", b"PK\x05\x06", b"&#0;", b"&amp;",
    b"t='s'", b"<v>-1</v>", b"<v>1e999</v>", b"r='0'", b"s='99'",
)  # fmt: skip
_ROWS = '<row r="4"><c r="A4" s="1"><v>45000</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c></row>'
_LISTS = (
    csv_file(HEADINGS, *[ELODIE] * 5),
    csv_file(HEADINGS, ELODIE, encoding="utf-16"),
    csv_file(HEADINGS, ELODIE, separator="\t", encoding="cp1252"),
    workbook(HEADINGS, ELODIE),
)
_BOOK = with_parts(
    {
        SHEET: sheet(_ROWS),
        STRINGS: strings("<si><t>a</t></si><si><r><t>b</t></r></si>"),
        STYLES: styles("", '<xf/><xf numFmtId="14"/>'),
    }
)


def main(seed: str, count: int) -> None:
    """Alter and read as many files, and say what came of them."""
    chance = random.Random(seed)  # noqa: S311 - to be had again from a seed
    with zipfile.ZipFile(io.BytesIO(_BOOK)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    limit()
    print(Counter(_outcome(_one(chance, parts)) for _ in range(count)))  # noqa: T201 - what it is run for


def _one(chance: random.Random, parts: dict[str, bytes]) -> bytes:
    if chance.random() < 0.5:
        return _altered(chance, chance.choice((*_LISTS, _BOOK)))
    name, written = chance.choice([*parts]), io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for each, text in parts.items():
            package.writestr(each, _altered(chance, text) if each == name else text)
    return written.getvalue()


def _altered(chance: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(changed) + 1)
        put = chance.choice((bytes([chance.randrange(256)]), chance.choice(_PIECES) * chance.choice((1, 1, 500))))
        changed[at : at + chance.choice((0, 1, 4, 40))] = put
    return bytes(changed)


def _outcome(content: bytes) -> str:
    try:
        read_sheet(content)
    except FileRefused as refused:
        return refused.fault
    except MissingColumns:
        return "missing"
    return "read"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
