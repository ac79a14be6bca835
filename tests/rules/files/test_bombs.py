"""What a file may hold, told by its elements: far more than a list is refused."""

from __future__ import annotations

import io

import pytest

from rules.files import workbook_parts
from rules.files.columns import MissingColumns
from rules.files.headings import Sheet, read_sheet
from rules.files.tables import LONGEST_CELL, Fault, FileRefused
from tests.rules.files.bombs import ODD, SHEET, STRINGS, TOO_MUCH, row, sheet, strings, with_parts
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file

OUTCOMES = (Sheet, FileRefused, MissingColumns)


def outcome(content: bytes) -> Sheet | FileRefused | MissingColumns:
    """What comes of a file; anything else that is raised fails the test."""
    try:
        return read_sheet(content)
    except (FileRefused, MissingColumns) as refused:
        return refused


@pytest.mark.parametrize("name", TOO_MUCH)
def test_far_more_than_a_list_is_refused(name: str) -> None:
    """By the sentence that says so, before anything is built of it."""
    content = TOO_MUCH[name]()
    assert len(content) < 10 * 1024 * 1024
    found = outcome(content)
    assert isinstance(found, FileRefused)
    assert found.fault is Fault.TOO_MUCH


@pytest.mark.parametrize("name", ODD)
def test_nothing_but_a_refusal_comes_of_an_odd_file(name: str) -> None:
    """No error of zipfile, zlib, expat or openpyxl escapes."""
    assert isinstance(outcome(ODD[name]()), OUTCOMES)


@pytest.mark.parametrize(
    ("name", "fault"),
    [("a password", Fault.OLD_EXCEL), ("entities", Fault.BROKEN), ("sheets that share a part", Fault.BROKEN)],
)
def test_an_odd_file_is_told_for_what_it_is(name: str, fault: Fault) -> None:
    """A password is not called damage; entities and a part told of twice are, because no program writes them."""
    found = outcome(ODD[name]())
    assert isinstance(found, FileRefused)
    assert found.fault is fault


@pytest.mark.parametrize(
    ("bound", "most"),
    [
        ("MOST_CELLS", 2 * len(HEADINGS)),
        ("MOST_ROWS", 2),
        ("MOST_STRINGS", 3),
        ("MOST_ELEMENTS", 2 + 2 + 3 * 10 + 4),  # what holds the rows, the rows, cells with two elements each, strings
        ("MOST_TOGETHER", 3 * len(HEADINGS)),
        ("MOST_OTHER", 4),
    ],
)
def test_each_bound_of_a_workbook_holds_by_itself(monkeypatch: pytest.MonkeyPatch, bound: str, most: int) -> None:
    """As many as that may be counted, and not one more."""
    monkeypatch.setattr(workbook_parts, "_PIECE", 1)
    monkeypatch.setattr(workbook_parts, bound, most)
    _count()
    monkeypatch.setattr(workbook_parts, bound, most - 1)
    with pytest.raises(FileRefused) as refused:
        _count()
    assert refused.value.fault is Fault.TOO_MUCH


def _count() -> None:
    elements, texts = workbook_parts.Elements(), strings("<si/>" * 3)
    elements.check(io.BytesIO(sheet("")), whole=False)
    elements.check(io.BytesIO(texts), whole=False)
    elements.check(io.BytesIO(texts), whole=True)


def test_a_quotation_mark_that_is_never_closed_is_still_called_that() -> None:
    """Although the cell that it opens is longer than any may be."""
    found = outcome(csv_file(HEADINGS, ELODIE, ('"Dupont',), *[ELODIE] * 19_000))
    assert isinstance(found, FileRefused)
    assert (found.fault, found.row) == (Fault.QUOTES, 3)


def test_of_a_long_cell_enough_is_kept_to_refuse_it() -> None:
    """Its line says that it is too long; the others are not lost for it."""
    found = outcome(csv_file(HEADINGS, ("x" * 50_000, *ELODIE[1:]), ELODIE))
    assert isinstance(found, Sheet)
    assert [len(line.form.last_name) for line in found.lines] == [LONGEST_CELL, len(ELODIE[0])]


def test_texts_in_runs_are_joined_and_how_they_sound_is_left_out() -> None:
    """As Excel shows them, in cells and in shared strings alike."""
    runs = "<r><rPr><b/></rPr><t>Du</t></r><r><t>pont</t></r><rPh><t>ignored</t></rPh>"
    cells = f'<row><c t="s"><v>0</v></c><c t="inlineStr"><is>{runs}</is></c><c t="s"/></row>'
    found = outcome(with_parts({SHEET: sheet(cells), STRINGS: strings(f"<si>{runs}</si>")}))
    assert isinstance(found, Sheet)
    assert [(line.form.last_name, line.form.first_name, line.form.email) for line in found.lines[1:]] == [
        ("Dupont", "Dupont", "")
    ]


def test_rows_keep_their_numbers_across_holes() -> None:
    """A row that is not written counts, and one that stands above another is left out, as openpyxl has it."""
    person = row(ELODIE)
    rows = person.replace("<row>", '<row r="9">') + person.replace("<row>", '<row r="4">') + person
    found = outcome(with_parts({SHEET: sheet(rows)}))
    assert isinstance(found, Sheet)
    assert [line.number for line in found.lines] == [2, 9]
