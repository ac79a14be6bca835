"""CSV that spreadsheets open as it is."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules.files.cell_text import plain
from rules.files.spreadsheet import marked, unmarked, write_csv

DANGEROUS = ("=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "'quoted'")


@pytest.mark.parametrize("text", DANGEROUS)
def test_what_a_spreadsheet_would_run_is_marked_as_text(text: str) -> None:
    """The apostrophe is what Excel and LibreOffice themselves know as the mark of a text."""
    assert marked(text) == f"'{text}"
    assert unmarked(marked(text)) == text


@pytest.mark.parametrize("text", ["", "Dupont", "d'Arc", "'t Hooft", "a=b", "Jean-Paul", "01 23"])
def test_what_no_spreadsheet_runs_stays_as_it_is(text: str) -> None:
    """An apostrophe of a name's own is neither added nor taken away."""
    assert marked(text) == text == unmarked(text)


@given(st.text())
@example("'=1")
@example("''=1")
def test_whatever_was_marked_is_read_back_as_it_was(text: str) -> None:
    """A text that happens to look marked already comes back with its apostrophe."""
    assert unmarked(marked(text)) == text


@given(st.text())
@example("'=1")
def test_no_marked_cell_begins_as_a_formula(text: str) -> None:
    """Whatever is in it, its first character is none that a spreadsheet runs."""
    assert marked(text)[:1] not in set("=+-@\t\r\n＝＋－＠")


@given(st.text())
@example("'=1'")
@example("'t Hooft'")
def test_what_is_exported_comes_back_by_the_import_too(text: str) -> None:
    """Whatever marks the import takes away, it takes away no more than the export has written."""
    assert plain(marked(text)) == text


def test_a_file_opens_with_its_accents_columns_and_lines() -> None:
    """With the mark of UTF-8 for Excel, quoted where it must be, and with the line ends of Windows."""
    written = write_csv([("Nom", "Téléphone"), ("L’É;té", "+33 1"), ("a\nb", "")], ";")
    assert written.startswith(b"\xef\xbb\xbf")
    text = written.decode("utf-8-sig")
    assert text.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows == [["Nom", "Téléphone"], ["L’É;té", "'+33 1"], ["a\nb", ""]]
