"""Columns found by their headings."""

from __future__ import annotations

import pytest

from rules.files.columns import Column, MissingColumns, column_of
from rules.files.headings import read_sheet
from rules.files.spreadsheet import write_csv
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file

SAME = {
    Column.LAST_NAME: ("Nom", " NOM  *", "nom d’usage", "Last name", "last_name", "LASTNAME", "Surname"),
    Column.FIRST_NAME: ("Prénom", "PRENOM", "Prénom(s)", "First-Name", "Given name", "1er prénom"),
    Column.FULL_NAME: ("Prénom Nom", "Prénom et nom", "Nom complet", "Full name", "NAME", "Collaborateur"),
    Column.NAME_REVERSED: ("Nom Prénom", "NOM et Prénom", "Nom / Prénom", "Last name, first name"),
    Column.EMAIL: ("Courriel", "E-mail", "e_mail", "EMAIL", "Mél.", "Adresse e-mail", "Adresse électronique", "Mail"),
    Column.PHONE: (
        "Téléphone",
        "Tél.",
        "N° de téléphone",
        "Portable",
        "Mobile phone",
        "Phone number",
        "GSM",
        "N° de tél. (fixe)",
    ),
    Column.FUNCTION: ("Fonction", "Poste", "Job title", "Function", "Fonction / Poste", "Qualité"),
    Column.REASON: ("Motif", "Reason", "Justification"),
    Column.STARTS_ON: ("Accès à partir du", "Access from", "Date de début", "Start date", "Entrée le"),
    Column.ENDS_ON: (
        "Accès jusqu’au",
        "Access until",
        "Date de fin",
        "Fin de contrat (CDD)",
        "End date",
        "Sortie prévue le",
        "Échéance",
    ),
}


@pytest.mark.parametrize(("column", "heading"), [(column, each) for column, all_ in SAME.items() for each in all_])
def test_a_heading_is_known_however_it_is_written(column: Column, heading: str) -> None:
    """In French and in English, with any accents, case, spaces and marks."""
    assert column_of(heading) is column


@pytest.mark.parametrize("heading", ["", "Agence", "Nom de l’agence", "Badge remis", "Profil"])
def test_other_headings_mean_nothing(heading: str) -> None:
    """They are told to whoever imports, and their columns left out."""
    assert column_of(heading) is None


def test_headings_are_found_below_a_title_and_in_any_order() -> None:
    """What is left out is named."""
    sheet = read_sheet(
        csv_file(
            ("Liste du personnel", "", ""),
            ("Agence", "Courriel", "Prénom", "Nom", "Badge remis"),
            ("Lyon", "elodie.dupont@cabinet.fr", "Élodie", "Dupont", "2019"),
        )
    )
    (line,) = sheet.lines
    assert (line.form.last_name, line.form.first_name, line.form.email) == (
        "Dupont",
        "Élodie",
        "elodie.dupont@cabinet.fr",
    )
    assert sheet.ignored == ("Agence", "Badge remis")


def test_a_missing_column_is_named_with_what_was_found() -> None:
    """All that are missing, at once."""
    with pytest.raises(MissingColumns) as refused:
        read_sheet(csv_file(("Nom", "Ville"), ("Dupont", "Lyon")))
    assert refused.value.missing == (Column.FIRST_NAME, Column.EMAIL)
    assert refused.value.found == ("Nom", "Ville")


def test_of_several_columns_the_first_that_is_filled_in_counts() -> None:
    """Fixed and mobile phone, as directories have them."""
    headings = ("Nom", "Prénom", "Courriel", "Tél. fixe", "Portable")
    first, second = read_sheet(csv_file(headings, ("a", "b", "c", "01", "06"), ("a", "b", "c", "", "06"))).lines
    assert (first.form.phone, second.form.phone) == ("01", "06")


def test_short_lines_are_empty_at_their_end() -> None:
    """As programs write them that leave out empty cells."""
    (line,) = read_sheet(csv_file(HEADINGS, ELODIE[:3])).lines
    assert (line.form.phone, line.form.function, line.reason) == ("", "", "")


def test_what_was_marked_for_a_spreadsheet_is_read_as_it_was() -> None:
    """A phone number with its prefix survives the round trip."""
    (line,) = read_sheet(write_csv([HEADINGS, (*ELODIE[:3], "+33 1 23 45 67 89", "=x")], ",")).lines
    assert (line.form.phone, line.form.function) == ("+33 1 23 45 67 89", "=x")


def test_a_whole_name_serves_in_the_place_of_both() -> None:
    """By the order that its heading tells."""
    (line,) = read_sheet(csv_file(("Nom et prénom", "Mail"), ("Durand Claire", "c@d.fr"))).lines
    assert (line.form.first_name, line.form.last_name) == ("Claire", "Durand")
