"""Files as people have them: CSV in some encoding, and workbooks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook

HEADINGS = ("Nom", "Prénom", "Courriel", "Téléphone", "Fonction")
ELODIE = ("Dupont", "Élodie", "elodie.dupont@cabinet.fr", "01 23 45 67 89", "Comptable")


def csv_file(*rows: Sequence[str], separator: str = ";", encoding: str = "utf-8", end: str = "\n") -> bytes:
    """The rows as a file, nothing quoted."""
    return end.join(separator.join(row) for row in rows).encode(encoding)


def workbook(*rows: Sequence[Any], title: str = "Feuille1", hidden: Iterable[Sequence[Any]] = ()) -> bytes:
    """The rows as the second sheet of a workbook, after one with something else in it."""
    book = Workbook()
    book.worksheets[0].append(("Lisez-moi", "Nom"))
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(list(row))
    concealed = book.create_sheet("Archive")
    concealed.sheet_state = "hidden"
    for row in hidden:
        concealed.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def repacked(content: bytes, part: str, text: bytes) -> bytes:
    """The same workbook with another text in one of its parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.namelist():
            after.writestr(each, text if each == part else before.read(each))
    return written.getvalue()
