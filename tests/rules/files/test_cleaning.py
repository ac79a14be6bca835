"""What programs write around a value is taken away, and what stands for nothing is nothing."""

from __future__ import annotations

import pytest

from rules.files.columns import Column, ColumnsDiffer
from rules.files.headings import Sheet, read_sheet
from rules.model.subscriber_form import Form
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file, workbook

ERRORS = ("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA")
FRENCH_ERRORS = ("#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!", "#N/D", "#EPARS!", "Err:502")
NOTHING = (
    "-",
    "--",
    "—",
    "N/A",
    "n/a",
    "néant",
    "Néant",
    "NULL",
    "null",
    "(vide)",
    "aucun",
    "none",
    "?",
    ".",
    "NC",
    "/",
)
DATED = (*HEADINGS, "Date de début", "Date de fin", "Motif")


def both(*rows: tuple[str, ...]) -> tuple[Sheet, Sheet]:
    """The same rows, read as CSV and as a workbook, in which what begins with = would be a formula."""
    makes = (csv_file, csv_file if any(cell.startswith("=") for row in rows for cell in row) else workbook)
    return read_sheet(makes[0](*rows)), read_sheet(makes[1](*rows))


@pytest.mark.parametrize(
    "written",
    ["'{}", '="{}"', '= "{}"', "'{}'", " {} ", "\u00a0{}\u00a0", "{}_x000D_", "_x000D_{}_x000A_", "\u200b{}\ufeff"],
)
def test_a_value_is_read_without_what_is_written_around_it(written: str) -> None:
    """In every column alike, in CSV and in workbooks."""
    for sheet in both(HEADINGS, tuple(written.format(each) for each in ELODIE)):
        form = sheet.lines[0].form
        assert (form.last_name, form.first_name, form.email, form.phone, form.function) == ELODIE
        assert sheet.coverage.emptied == 0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("'t Hooft", "'t Hooft"),
        ("d'Arc", "d'Arc"),
        ('="Le ""Petit"""', 'Le "Petit"'),
        ("=A1", "=A1"),
        ("''x", "'x"),
        ("rock 'n' roll", "rock 'n' roll"),
        ("a_xb", "a_xb"),
    ],
)
def test_what_belongs_to_a_value_stays(written: str, read: str) -> None:
    """An apostrophe of its own, quotation marks within it, a formula that is none of a text."""
    for sheet in both(HEADINGS, (written, *ELODIE[1:])):
        assert sheet.lines[0].form.last_name == read


@pytest.mark.parametrize("error", [*ERRORS, *FRENCH_ERRORS])
def test_an_error_of_the_spreadsheet_is_no_value(error: str) -> None:
    """In a name and an address it is missing, in a phone number empty; in a day it stays, and is refused there."""
    for sheet in both(DATED, (error,) * len(DATED)):
        (line,) = sheet.lines
        assert line.form == Form(starts_on=error, ends_on=error)
        assert line.reason == ""
        assert sheet.coverage.emptied == len(DATED) - 2


@pytest.mark.parametrize("nothing", NOTHING)
def test_a_word_for_nothing_is_nothing(nothing: str) -> None:
    """Where a cell may be empty; how many were is told."""
    for sheet in both(DATED, (*ELODIE[:3], nothing, nothing, "", "", nothing)):
        (line,) = sheet.lines
        assert (line.form.phone, line.form.function, line.reason) == ("", "", "")
        assert sheet.coverage.emptied == 3


@pytest.mark.parametrize("end", ["CDI", "-", "néant", "00/00/0000", "0000-00-00", "Indéterminée", "sans"])
def test_no_last_day_may_be_said_in_words(end: str) -> None:
    """As lists of contracts do."""
    for sheet in both(DATED, (*ELODIE, "", end, "")):
        assert sheet.lines[0].form.ends_on == ""


@pytest.mark.parametrize("end", ["#N/A", "inconnue", "à voir", "NC"])
def test_an_unknown_last_day_is_not_without_end(end: str) -> None:
    """It stays as it is, and its line is refused for it."""
    for sheet in both(DATED, (*ELODIE, "", end, "")):
        assert sheet.lines[0].form.ends_on == end


def test_people_may_be_called_null_or_na() -> None:
    """In names only marks and errors are nothing."""
    for sheet in both(HEADINGS, ("Null", "Na", *ELODIE[2:]), ("-", "N/A", *ELODIE[2:])):
        names = [(line.form.last_name, line.form.first_name) for line in sheet.lines]
        assert names == [("Null", "Na"), ("", "")]


@pytest.mark.parametrize(
    ("headings", "one", "other", "column", "places"),
    [
        (("Nom", "Nom", "Prénom", "Courriel"), 0, 1, Column.LAST_NAME, (("A", "Nom"), ("B", "Nom"))),
        (("Nom", "Prénom", "Prénoms", "Mail"), 1, 2, Column.FIRST_NAME, (("B", "Prénom"), ("C", "Prénoms"))),
        (("Nom", "Prénom", "Mail", "Tél", "E-mail"), 2, 4, Column.EMAIL, (("C", "Mail"), ("E", "E-mail"))),
        (("Nom", "Prénom", "Mail", "Fin", "Date fin"), 3, 4, Column.ENDS_ON, (("D", "Fin"), ("E", "Date fin"))),
    ],
)
def test_two_columns_for_one_thing_that_differ_are_put_to_their_author(
    headings: tuple[str, ...], one: int, other: int, column: Column, places: tuple[tuple[str, str], ...]
) -> None:
    """Nobody else can know which is meant; where they agree, or only one is filled in, nothing is to be asked."""
    same = ["x"] * len(headings)
    empty, differs = [*same], [*same]
    empty[one], differs[other] = "", "y"
    both(headings, tuple(same), tuple(empty))
    for make in (csv_file, workbook):
        with pytest.raises(ColumnsDiffer) as refused:
            read_sheet(make(headings, tuple(same), tuple(empty), tuple(differs)))
        assert (refused.value.column, refused.value.places, refused.value.row) == (column, places, 4)


@pytest.mark.parametrize(
    ("headings", "cells", "name"),
    [
        (("Nom de famille", "Nom d'usage", "Prénom", "Mail"), ("Moreau", "Roche", "a", "b"), "Roche"),
        (("Nom de famille", "Nom d'usage", "Prénom", "Mail"), ("Moreau", "", "a", "b"), "Moreau"),
        (("Nom de famille", "Nom", "Prénom", "Mail"), ("Moreau", "Roche", "a", "b"), "Roche"),
        (("Nom de naissance", "Nom marital", "Prénom", "Mail"), ("Moreau", "Roche", "a", "b"), "Roche"),
        (("Nom de famille", "Prénom", "Mail"), ("Roche", "a", "b"), "Roche"),
    ],
)
def test_the_name_in_use_comes_before_that_of_birth(
    headings: tuple[str, ...], cells: tuple[str, ...], name: str
) -> None:
    """« Nom de famille » is the one of birth where another stands beside it."""
    for sheet in both(headings, cells):
        assert sheet.lines[0].form.last_name == name
