"""XLSX workbooks, and what is only called so."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest

from rules.files import workbooks
from rules.files.headings import read_sheet
from rules.files.tables import Fault, FileRefused
from rules.model.imports import Line
from rules.model.subscriber_form import Form
from tests.rules.files.sheets import ELODIE, HEADINGS, repacked, workbook

PART = "xl/worksheets/sheet2.xml"


def fault_of(content: bytes) -> Fault:
    """Why a file is refused."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(content)
    return refused.value.fault


def test_the_sheet_with_the_headings_is_read() -> None:
    """Not the first one, nor a hidden one; free lines count in the numbers, as in Excel."""
    content = workbook(("Abonnés du cabinet",), (), HEADINGS, ELODIE, (), ELODIE, hidden=[HEADINGS, ELODIE])
    sheet = read_sheet(content)
    assert [line.number for line in sheet.lines] == [4, 6]
    assert sheet.lines[0].form.last_name == "Dupont"
    assert sheet.table.kind == "XLSX"


def test_numbers_and_dates_are_read_as_people_see_them() -> None:
    """A phone number that the spreadsheet took for a number has no decimal point."""
    noon = datetime(2025, 1, 2, 12)  # noqa: DTZ001 - spreadsheets know no zones
    content = workbook(HEADINGS, (12.5, True, noon, 33123456789, date(2025, 1, 2)))
    form = read_sheet(content).lines[0].form
    assert (form.last_name, form.phone, form.function) == ("12.5", "33123456789", "2025-01-02")
    assert (form.first_name, form.email) == ("True", "2025-01-02")


def test_a_formula_counts_by_its_value_when_it_was_saved() -> None:
    """It is never worked out here; one that was never worked out is empty."""
    content = workbook(HEADINGS, ("Dupont", "Élodie", '=CONCAT("a","@b.fr")'))
    assert read_sheet(content).lines == (Line(2, Form(last_name="Dupont", first_name="Élodie")),)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        written = package.read(PART)
    saved = written.replace(b'<c r="C2"><f>', b'<c r="C2" t="str"><f>').replace(b"<v></v>", b"<v>a@b.fr</v>")
    (line,) = read_sheet(repacked(content, PART, saved.replace(b"<v />", b"<v>a@b.fr</v>"))).lines
    assert line.form.email == "a@b.fr"


def test_what_is_called_a_workbook_and_is_none_is_refused() -> None:
    """An archive of something else, a cut file, and parts that are no XML."""
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert fault_of(other.getvalue()) is Fault.NO_TABLE
    assert fault_of(workbook(HEADINGS, ELODIE)[:-50]) is Fault.BROKEN
    assert fault_of(b"PK\x03\x04 and no more") is Fault.BROKEN
    assert fault_of(repacked(workbook(HEADINGS, ELODIE), PART, b"<worksheet")) is Fault.BROKEN
    assert fault_of(repacked(workbook(HEADINGS, ELODIE), "xl/workbook.xml", b"nothing")) is Fault.BROKEN


def test_an_old_or_locked_workbook_is_told_apart() -> None:
    """Saving it as .xlsx without a password mends that."""
    assert fault_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600) is Fault.OLD_EXCEL


def test_an_empty_workbook_is_said_to_be_empty() -> None:
    """So is one with headings alone."""
    assert fault_of(workbook(HEADINGS)) is Fault.EMPTY


def test_a_bomb_is_refused_before_it_unpacks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small archive that would fill the memory; what it says of itself is checked first, and holds later."""
    monkeypatch.setattr(workbooks, "MOST_UNPACKED", 1_000_000)
    bomb = repacked(workbook(HEADINGS, ELODIE), PART, b" " * 1_000_001)
    assert len(bomb) < 20_000
    assert fault_of(bomb) is Fault.TOO_LARGE


def test_entities_within_entities_blow_nothing_up() -> None:
    """A billion laughs end as a broken workbook."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><worksheet>&l9;</worksheet>'.encode()
    assert fault_of(repacked(workbook(HEADINGS, ELODIE), PART, text)) in {Fault.BROKEN, Fault.EMPTY}


def test_a_sheet_formatted_to_its_end_is_read_to_its_last_line() -> None:
    """A cell far below, which somebody once touched, costs nothing and is left out."""
    content = workbook(HEADINGS, ELODIE)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        written = package.read(PART)
    far = b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    assert [
        line.number for line in read_sheet(repacked(content, PART, written.replace(b"</sheetData>", far))).lines
    ] == [2]
