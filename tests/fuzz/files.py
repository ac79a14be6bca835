"""Lists, packages and parts of them, altered and read: only a sheet or a refusal comes of them."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from random import Random

from rules.files.columns import ColumnsDiffer, MissingColumns
from rules.files.headings import read_sheet
from rules.files.tables import FileRefused
from tests.fuzz.mutations import altered_bytes
from tests.rules.files.bombs import SHEET, STRINGS, STYLES, sheet, strings, styles, with_parts
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file, workbook

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


def fuzz(chance: Random, count: int) -> Counter[str]:
    """Alter and read as many files."""
    with zipfile.ZipFile(io.BytesIO(_BOOK)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return Counter(_outcome(_one(chance, parts)) for _ in range(count))


def _one(chance: Random, parts: dict[str, bytes]) -> bytes:
    if chance.random() < 0.5:
        return altered_bytes(chance, chance.choice((*_LISTS, _BOOK)))
    name, written = chance.choice([*parts]), io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for each, text in parts.items():
            package.writestr(each, altered_bytes(chance, text) if each == name else text)
    return written.getvalue()


def _outcome(content: bytes) -> str:
    try:
        read_sheet(content)
    except FileRefused as refused:
        return refused.fault
    except (ColumnsDiffer, MissingColumns):
        return "missing"
    return "read"
