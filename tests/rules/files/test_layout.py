"""What of a file is used and what is not, down to the last column."""

from __future__ import annotations

import pytest

from rules.files.columns import Column, MissingColumns, column_of
from rules.files.headings import read_sheet
from rules.files.private_columns import is_private
from rules.files.written_workbook import letters
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file, workbook

PRIVATE = (
    *("N° Sécurité sociale", "NIR", "Numéro de Sécurité Sociale", "INT_NumeroSS", "N° SS", "socialSecurityNumber"),
    *("S21.G00.30.001 Numéro d'inscription au répertoire", "IBAN", "RIB", "Mot de passe", "Password [Required]", "MDP"),
    *("Code PIN", "N° de carte d'identité", "Passeport", "Passport number", "Titre de séjour", "Secret question"),
    *("Initial password [passwordProfile] Required", "Date de naissance", "Né(e) le", "Née le", "Birthday", "dtBirth"),
    *("Lieu de naissance", "Sexe", "Genre", "Nationalité (code)", "Situation familiale", "Salaire", "Compte bancaire"),
)
HARMLESS = (
    *("Agence", "Passe-temps", "Nom de naissance", "Change Password at Next Sign-In", "Password never expires"),
    *("Anniversaire de mariage ou fête", "Code INSEE Commune", "Tribunal", "Passage", "Sexteto", "Notes", ""),
)


@pytest.mark.parametrize("heading", PRIVATE)
def test_what_nobody_may_keep_is_told_apart(heading: str) -> None:
    """Neither read nor kept, and said so, in CSV and in workbooks."""
    assert is_private(heading)
    assert column_of(heading) is None
    rows = ((*HEADINGS, heading), (*ELODIE, "2900175123456"))
    for content in (csv_file(*rows), workbook(*rows)):
        sheet = read_sheet(content)
        assert sheet.coverage.private == (heading,)
        assert sheet.coverage.ignored == ()
        assert "2900175123456" not in str(sheet)


@pytest.mark.parametrize("heading", HARMLESS)
def test_other_columns_are_not_called_private(heading: str) -> None:
    """Although words of that kind stand in some of them."""
    assert not is_private(heading)


def test_every_column_that_holds_something_is_read_or_told() -> None:
    """Those without a heading by their letters; those that hold nothing are not told of."""
    headings = (*HEADINGS, "Agence", "Vide", "", "Portable")
    rows = (headings, (*ELODIE, "Lyon", "", "x", "06", "beyond"), (*ELODIE, "", " ", "", ""))
    for content in (csv_file(*rows), workbook(*rows)):
        covered = read_sheet(content).coverage
        assert covered.read == (*HEADINGS, "Portable")
        assert covered.several == ("Téléphone", "Portable")
        assert (covered.ignored, covered.untitled) == (("Agence",), ("H", "J"))


def test_a_login_serves_where_it_is_an_address() -> None:
    """And there is no other; a number is none."""
    headings = ("Nom", "Prénom", "Identifiant")
    assert read_sheet(csv_file(headings, ("a", "b", "c@d.fr"))).lines[0].form.email == "c@d.fr"
    both = csv_file((*headings, "Courriel"), ("a", "b", "c@d.fr", "e@f.fr"), ("a", "b", "c@d.fr", ""))
    assert [line.form.email for line in read_sheet(both).lines] == ["e@f.fr", "c@d.fr"]
    with pytest.raises(MissingColumns) as refused:
        read_sheet(csv_file(headings, ("a", "b", "1234")))
    assert refused.value.missing == (Column.EMAIL,)


def test_columns_are_lettered_as_in_a_spreadsheet() -> None:
    """Beyond Z with two letters."""
    assert [letters(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
