"""What the cells of a list mean, each by itself and whole columns together; CSV and XLSX alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from rules.files.headings import read_sheet
from rules.model.cautions import Caution, Doubt
from rules.model.imports import Line
from tests.rules.files.sheets import csv_file, workbook

Written = Callable[..., bytes]


@pytest.fixture(params=[csv_file, workbook], ids=["csv", "xlsx"])
def written(request: pytest.FixtureRequest) -> Written:
    """A file of either kind."""
    found: Written = request.param
    return found


def lines(written: Written, headings: Sequence[str], *rows: Sequence[str]) -> tuple[Line, ...]:
    """The lines of a file as understood."""
    return read_sheet(written(headings, *rows)).lines


def names(written: Written, heading: str, *cells: str) -> list[tuple[str, str, bool]]:
    """Last name, first name, and whether they are to be checked, of names in one column."""
    found = lines(written, (heading, "Courriel"), *((cell, f"n{at}@filiale.fr") for at, cell in enumerate(cells)))
    asked = [{each.doubt for each in line.doubts} == {Doubt.NAME_ORDER} for line in found]
    return [(line.form.last_name, line.form.first_name, ask) for line, ask in zip(found, asked, strict=True)]


def test_names_in_one_column(written: Written) -> None:
    """As a firm keeps them; the one that tells nothing is put to check, since the others tell both orders."""
    found = names(
        written,
        "Collaborateur",
        "Mme Claire Vidal",
        "M. Jean VIDAL",
        "d’ORMESSON Jean",
        "MacDONALD Ann",
        "VIDAL née ROCHE Anne",
        "de La Fontaine Jean",
        "Claire VIDAL (stagiaire)",
    )
    assert found == [
        ("Vidal", "Claire", True),
        ("VIDAL", "Jean", False),
        ("d’ORMESSON", "Jean", False),
        ("MacDONALD", "Ann", False),
        ("VIDAL", "Anne", False),
        ("de La Fontaine", "Jean", False),
        ("VIDAL", "Claire", False),
    ]


def test_a_column_tells_the_order_of_names_that_do_not(written: Written) -> None:
    """Where all that tell it agree."""
    assert names(written, "Collaborateur", "VIDAL Anne", "Roy Paul")[1] == ("Roy", "Paul", False)
    assert names(written, "Collaborateur", "Anne VIDAL", "Paul Roy")[1] == ("Roy", "Paul", False)
    assert names(written, "Collaborateur", "ANNE VIDAL", "PAUL ROY")[1] == ("ROY", "PAUL", True)


def test_a_heading_tells_it_unless_its_column_says_otherwise(written: Written) -> None:
    """A heading alone is enough; against the names below it is not."""
    assert names(written, "Nom Prénom", "Roy Paul") == [("Roy", "Paul", False)]
    assert names(written, "Prénom Nom", "Paul Roy") == [("Roy", "Paul", False)]
    assert names(written, "Nom Prénom", "Anne VIDAL", "Paul Roy")[1][2]


def test_what_was_left_out_of_a_name_is_kept_to_be_shown(written: Written) -> None:
    """So that people see how it was understood."""
    whole, plain = lines(written, ("Nom complet", "Mail"), ("Mme Anne VIDAL", "a@b.fr"), ("Luc ROY", "c@d.fr"))
    assert (whole.written, plain.written) == (("Mme Anne VIDAL",), ())


@pytest.mark.parametrize(
    ("last", "first", "understood", "ask"),
    [
        ("Vidal", "Mme Claire", ("Vidal", "Claire"), False),
        ("VIDAL née ROCHE", "Anne", ("VIDAL", "Anne"), False),
        ("Vidal (stagiaire)", "Anne", ("Vidal", "Anne"), False),
        ("M. Vidal", "Jean", ("Vidal", "Jean"), False),
        ("Vidal", "Mme", ("Vidal", ""), False),
        ("Anne", "PETIT", ("Anne", "PETIT"), True),
        ("PETIT", "ANNE", ("PETIT", "ANNE"), False),
        ("Petit", "JP", ("Petit", "JP"), False),
        ("Le Goff", "Jean-Paul", ("Le Goff", "Jean-Paul"), False),
    ],
)
def test_names_in_two_columns(
    written: Written, last: str, first: str, understood: tuple[str, str], *, ask: bool
) -> None:
    """The same is left out; a first name in capitals beside a last name that has none is put to check."""
    (line,) = lines(written, ("Nom", "Prénom", "Mail"), (last, first, "a@b.fr"))
    assert (line.form.last_name, line.form.first_name) == understood
    assert [each.doubt for each in line.doubts] == ([Doubt.NAME_ORDER] if ask else [])


@pytest.mark.parametrize(
    ("cells", "understood", "asked"),
    [
        (("30/06/2027", "07/06/2027"), ("30/06/2027", "07/06/2027"), (False, False)),
        (("06/30/2027", "07/06/2027"), ("30/06/2027", "06/07/2027"), (False, False)),
        (("6/30/27 12:00:00 AM", "7-6-27"), ("30/06/27", "06/07/27"), (False, False)),
        (("30/06/2027", "06/30/2027", "07/06/2027"), ("30/06/2027", "06/30/2027", "07/06/2027"), (False, False, True)),
        (("30/06/2027", "06/30/2027", "07/07/2027"), ("30/06/2027", "06/30/2027", "07/07/2027"), (False, False, False)),
        (("2027-06-30", "30 juin 2027"), ("2027-06-30", "30 juin 2027"), (False, False)),
        (("07/06/2027", "06/07/2027"), ("07/06/2027", "06/07/2027"), (False, False)),
    ],
)
def test_a_column_tells_whether_the_day_comes_first(
    written: Written, cells: Sequence[str], understood: Sequence[str], asked: Sequence[bool]
) -> None:
    """By the figures that are no month; without any it does, and where both stand it is put to check."""
    headings = ("Nom", "Prénom", "Mail", "Date de fin")
    found = lines(written, headings, *(("a", "b", f"c{at}@d.fr", cell) for at, cell in enumerate(cells)))
    assert [line.form.ends_on for line in found] == list(understood)
    assert [bool(line.doubts) for line in found] == list(asked)
    assert [line.written for line in found] == [
        (cell,) if cell != now else () for cell, now in zip(cells, understood, strict=True)
    ]


def test_damaged_text_is_put_right_and_said(written: Written) -> None:
    """Or left and said, where letters are lost."""
    headings = ("Nom", "Prénom", "Mail", "Fonction")
    twice, asked = lines(written, headings, ("Roy", "HÃ©lÃ¨ne", "a@b.fr", ""), ("Roy", "Ida", "c@d.fr", "Comptabilit?"))
    assert twice.form.first_name == "Hélène"
    assert (twice.doubts, twice.written) == ((Caution(Doubt.REPAIRED_TEXT, "HÃ©lÃ¨ne"),), ("HÃ©lÃ¨ne",))
    assert asked.doubts == (Caution(Doubt.DAMAGED_TEXT, "Comptabilit?"),)


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("Ida Blanc <ida@filiale.fr>", "ida@filiale.fr"),
        ("<ida@filiale.fr>,", "ida@filiale.fr"),
        ("mailto:ida@filiale.fr", "ida@filiale.fr"),
        ("mailto:ida@filiale.fr?subject=x", "mailto:ida@filiale.fr?subject=x"),
        ("ida@filiale.fr <ida@autre.fr>", "ida@filiale.fr <ida@autre.fr>"),
        ("ida@filiale.fr", "ida@filiale.fr"),
    ],
)
def test_an_address_is_taken_out_of_what_mail_programs_write(written: Written, cell: str, address: str) -> None:
    """Where there is only one."""
    (line,) = lines(written, ("Nom", "Prénom", "Mail"), ("Blanc", "Ida", cell))
    assert line.form.email == address
    assert line.written == ((cell,) if cell != address else ())
