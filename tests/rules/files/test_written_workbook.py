"""The workbook that is written is one that is read, as typed."""

from __future__ import annotations

import io
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

from rules.files.headings import read_sheet
from rules.files.written_workbook import write_workbook

HEADINGS = ("Nom", "Prénom", "Courriel", "Téléphone", "Accès à partir du")


def test_what_is_written_is_read() -> None:
    """The first zero of a number, a day, and what XML reserves."""
    typed = ("D’Aunay & <Fils>", "Élodie", "a@b.fr", "0612345678", "01/02/2027")
    (line,) = read_sheet(write_workbook("Abonnés", [HEADINGS, typed])).lines
    form = line.form
    assert (form.last_name, form.first_name, form.email, form.phone, form.starts_on) == typed


def test_every_part_is_xml_and_every_column_text() -> None:
    """A spreadsheet refuses what is not; numbers typed into text columns keep their zero."""
    with ZipFile(io.BytesIO(write_workbook("Abonnés", [HEADINGS]))) as archive:
        parts = {name: fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314 - our own
    (column,) = parts["xl/worksheets/sheet1.xml"].findall(".//{*}col")
    formats = [each.get("numFmtId") for each in parts["xl/styles.xml"].find("{*}cellXfs") or ()]
    assert (column.get("min"), column.get("max")) == ("1", "5")
    assert formats[int(column.get("style") or 0)] == "49"


def test_the_same_text_gives_the_same_file() -> None:
    """So that a release can be compared with another."""
    assert write_workbook("Abonnés", [HEADINGS]) == write_workbook("Abonnés", [HEADINGS])
