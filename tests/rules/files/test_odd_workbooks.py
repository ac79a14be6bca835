"""Workbooks that other programs open: read all the same, and what is not read is told."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import Workbook

from rules.files.headings import read_sheet
from rules.files.tables import Fault, FileRefused
from tests.rules.files.bombs import BOOK, SHEET, STRINGS, STYLES, row, sheet, strings, styles, with_parts
from tests.rules.files.sheets import ELODIE, HEADINGS, workbook

STRICT = (
    (b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
    (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
)


def rewritten(content: bytes, name: Callable[[str], str], text: Callable[[bytes], bytes]) -> bytes:
    """The workbook with other names of its parts, and other texts in them."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.namelist():
            after.writestr(name(each), text(before.read(each)))
    return written.getvalue()


def strict(text: bytes) -> bytes:
    """A part as Excel saves it under « Strict Open XML »."""
    for usual, other in STRICT:
        text = text.replace(usual, other)
    return text


LIST = workbook(HEADINGS, ELODIE)
RENAMED = (b"xl/workbook.xml", b"xl/workbook22.xml")
READ = {
    "strict": rewritten(LIST, str, strict),
    "another main part": rewritten(
        LIST, lambda name: name.replace("workbook.xml", "workbook22.xml"), lambda text: text.replace(*RENAMED)
    ),
    "backslashes": rewritten(LIST, lambda name: name.replace("/", "\\"), bytes),
    "capitals": rewritten(LIST, lambda name: name.replace("worksheets", "Worksheets"), bytes),
    "an empty fill": rewritten(LIST, str, lambda text: re.sub(rb"<fill>.*?</fill>", b"<fill/>", text)),
    "no styles": with_parts({STYLES: b"<styleSheet/>"}),
    "odd formats": with_parts({STYLES: styles('<numFmt numFmtId="x"/><numFmt/>', '<xf numFmtId="-1"/><xf/>')}),
    "odd validations": with_parts(
        {SHEET: sheet("", '<dataValidations count="x"><dataValidation type="?"/></dataValidations>')}
    ),
    "odd names": rewritten(
        LIST,
        str,
        lambda text: text.replace(b"<definedNames />", b'<definedNames><definedName name="?"/></definedNames>'),
    ),
    "odd views": rewritten(LIST, str, lambda text: text.replace(b'visibility="visible"', b'visibility="?"')),
}


def fault_of(content: bytes) -> Fault:
    """Why a file is refused."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(content)
    return refused.value.fault


@pytest.mark.parametrize("name", READ)
def test_a_workbook_that_excel_opens_is_read(name: str) -> None:
    """However its parts are called, and whatever is odd in what is no list."""
    (line,) = read_sheet(READ[name]).lines
    form = line.form
    assert (form.last_name, form.first_name, form.email, form.phone, form.function) == ELODIE


def test_other_packages_are_told_for_what_they_are() -> None:
    """A binary workbook and a text are no damaged workbooks: saving them otherwise helps."""
    binary = rewritten(LIST, str, lambda text: text.replace(b"workbook.xml", b"workbook.bin"))
    assert (
        fault_of(rewritten(binary, lambda name: name.replace("workbook.xml", "workbook.bin"), bytes)) is Fault.NO_TABLE
    )
    text = with_parts({BOOK: b'<w:document xmlns:w="w"/>'})
    assert fault_of(text) is Fault.NO_TABLE


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Weiss_x000D_", "Weiss"),
        ("_x0041_nne", "Anne"),
        ("a_x005F_b", "a_b"),
        ("a_x000D_\nb", "a b"),
        ("a_xD83D__xDE00_", "a😀"),
        ("a_xD83D_", "a�"),
        ("_x12_", "_x12_"),
    ],
)
def test_what_xml_cannot_hold_is_read_as_it_was(written: str, read: str) -> None:
    """In cells, in shared strings and in what formulas gave, once and no more."""
    rows = row((written, *ELODIE[1:]))
    shared = rows.replace(f't="inlineStr"><is><t>{written}</t></is>', 't="s"><v>0</v>', 1)
    given = rows.replace(f't="inlineStr"><is><t>{written}</t></is>', f't="str"><v>{written}</v>', 1)
    content = with_parts({SHEET: sheet(rows + shared + given), STRINGS: strings(f"<si><t>{written}</t></si>")})
    assert [line.form.last_name for line in read_sheet(content).lines[1:]] == [read] * 3


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#SPILL!", "#CALC!", "#GETTING_DATA", "odd"])
def test_an_error_cell_is_empty_and_counted(error: str) -> None:
    """Those of later versions too."""
    rows = row(ELODIE).replace("<is><t>Comptable</t></is>", f"<v>{error}</v>").replace("inlineStr", "e")
    rows = rows.replace('t="e"><is>', 't="inlineStr"><is>')
    sheet_read = read_sheet(with_parts({SHEET: sheet(rows)}))
    assert sheet_read.lines[1].form.function == ""
    assert sheet_read.coverage.emptied == 1


def test_rows_that_are_hidden_are_left_out_and_counted() -> None:
    """By a filter, by hand, or by a height of nothing; where all are, nobody is left."""
    hidden = [row(ELODIE).replace("<row>", f"<row {how}>") for how in ('hidden="1"', 'hidden="true"', 'ht="0"')]
    found = read_sheet(with_parts({SHEET: sheet("".join(hidden) + row(ELODIE))}))
    assert ([line.number for line in found.lines], found.coverage.hidden_rows) == ([2, 6], 3)
    headed = sheet("").replace(b"<row>", b'<row hidden="1">')
    found = read_sheet(with_parts({SHEET: headed}))
    assert (found.lines, found.coverage.hidden_rows) == ((), 1)


def test_sheets_that_are_not_read_are_named() -> None:
    """Those that hold something, and those that are hidden; of a single sheet there is nothing to say."""
    book = Workbook()
    for number, (title, state) in enumerate(
        (("Lyon", "visible"), ("Paris", "visible"), ("Vide", "visible"), ("Old", "hidden"))
    ):
        made = book.worksheets[0] if number == 0 else book.create_sheet()
        made.title, made.sheet_state = title, state
        if title != "Vide":
            made.append(HEADINGS)
            made.append(ELODIE)
    written = io.BytesIO()
    book.save(written)
    covered = read_sheet(written.getvalue()).coverage
    assert (covered.sheet, covered.sheets, covered.hidden_sheets) == ("Lyon", ("Paris",), ("Old",))


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ('<c s="1"><v>44927</v></c>', "2023-01-01"),
        ('<c s="1"><v>44927.9999999</v></c>', "2023-01-02"),
        ('<c s="1"><v>59</v></c>', "1900-02-28"),
        ('<c s="1"><v>0.5</v></c>', "12:00:00"),
        ('<c s="2"><v>44927</v></c>', "2023-01-01"),
        ('<c s="3"><v>44927</v></c>', "44927"),
        ('<c s="4"><v>44927</v></c>', "44927"),
        ('<c t="d"><v>2023-01-01T00:00:00</v></c>', "2023-01-01"),
        ('<c s="1"><v>1e300</v></c>', "1e300"),
        ("<c><v>33612345678</v></c>", "33612345678"),
        ("<c><v>3.3612345678E10</v></c>", "33612345678"),
        ("<c><v>0612</v></c>", "0612"),
        ('<c t="b"><v>1</v></c>', "True"),
        ('<c t="b"><v>0</v></c>', "False"),
    ],
)
def test_numbers_are_days_where_their_style_says_so(cell: str, read: str) -> None:
    """By formats that every spreadsheet knows, and by those of the workbook."""
    shown, counted = "[$-40C]d\\-mmm\\-yy;@", "0 &quot;day&quot;"
    formats = f'<numFmt numFmtId="164" formatCode="{shown}"/><numFmt numFmtId="165" formatCode="{counted}"/>'
    cells = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14, 164, 165, 2))
    rows = row(ELODIE[:4]).replace("</row>", f"{cell}</row>")
    found = read_sheet(with_parts({SHEET: sheet(rows), STYLES: styles(formats, cells)}))
    assert found.lines[1].form.function == read


def test_days_may_be_counted_since_1904() -> None:
    """As old Macintoshes did."""
    book = rewritten(
        with_parts(
            {
                SHEET: sheet(row(ELODIE[:4]).replace("</row>", '<c s="0"><v>0.0</v></c><c/></row>')),
                STYLES: styles("", '<xf numFmtId="14"/>'),
            }
        ),
        str,
        lambda text: text.replace(b"<workbookPr />", b'<workbookPr date1904="1"/>').replace(
            b"<v>0.0</v>", b"<v>43465</v>"
        ),
    )
    assert read_sheet(book).lines[1].form.function == "2023-01-01"
