"""CSV that is not quite CSV, and is read all the same or told for what it is."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.files.headings import read_sheet
from rules.files.loose_csv import parse_loosely
from rules.files.tables import Fault, FileRefused
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=8)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("around", ["{} ", " {}", " {} ", "{}\u00a0"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_spaces_around_quotation_marks_are_no_fault(separator: str, around: str, end: str) -> None:
    """Before a separator, after it, and at the end of a line."""
    quoted = tuple(around.format(f'"{each}"') for each in ELODIE)
    (first, second) = read_sheet(csv_file(HEADINGS, quoted, ELODIE, separator=separator, end=end)).lines
    assert first.form == second.form
    assert (first.number, second.number) == (2, 3)


def test_quoted_cells_keep_what_is_in_them() -> None:
    """Separators, marks and ends of lines, with the numbers that an editor shows."""
    content = '"Du""p;ont" ;"Élo\ndie";"a@b.fr"\nMartin; Zoé;"z@b.fr" '
    text = csv_file(("Nom", "Prénom", "Courriel")) + b"\n" + content.encode()
    first, second = read_sheet(text).lines
    assert (first.form.last_name, first.form.first_name) == ('Du"p;ont', "Élo die")
    assert (first.number, second.number, second.form.email) == (2, 4, "z@b.fr")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ('"Roche;Hélène;h@b.fr', Fault.QUOTES),
        ('Roche;"Hélène ;h@b.fr\nWeiss;"Noé";n@b.fr', Fault.QUOTES),
        ('"Roche" SA;Hélène;h@b.fr', Fault.QUOTES_WITHIN),
        ('"Roche" "SA" ;Hélène;h@b.fr', Fault.QUOTES_WITHIN),
    ],
)
def test_a_mark_that_is_wrong_is_named_for_what_it_is(row: str, fault: Fault) -> None:
    """Never closed, or closed in the middle of a cell; with its line."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(b"Nom;Pr\xc3\xa9nom;Courriel\na;b;c@d.fr\n" + row.encode())
    assert (refused.value.fault, refused.value.row) == (fault, 3)


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(";,\t|"))
def test_what_is_well_written_is_read_as_a_strict_reader_does(rows: list[list[str]], separator: str) -> None:
    """Everything quoted, cell for cell."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    assert [list(cells) for _, cells in parse_loosely(written.getvalue(), separator, 1)] == rows


@pytest.mark.parametrize("at", [1, 2, 30, 60, -1])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-8-sig"])
def test_a_nul_byte_makes_no_other_file(at: int, encoding: str) -> None:
    """One that a broken transfer left is taken out, wherever it stands."""
    text = csv_file(HEADINGS, ELODIE, ELODIE).decode()
    at %= len(text)
    sheet = read_sheet((text[:at] + "\0" + text[at:]).encode(encoding))
    assert sheet.ignored == ()
    assert {line.form.last_name for line in sheet.lines} == {"Dupont"}


def test_a_nul_byte_far_into_a_file_is_taken_out_too() -> None:
    """Beyond what is looked at first."""
    content = csv_file(HEADINGS, *[ELODIE] * 2_000) + b"\nRo\0che;\xc3\x89lodie;a@b.fr;;"
    assert read_sheet(content).lines[-1].form.last_name == "Roche"
