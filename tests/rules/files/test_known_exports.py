"""The exports of well-known programs, as they come."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from rules.files.csv_files import decode
from rules.files.export_headings import EXPORTS
from rules.files.headings import read_sheet
from rules.files.known_exports import known_export
from rules.model.subscriber_form import Form
from tests.rules.files.sheets import csv_file, workbook

FOLDER = Path(__file__).parent / "exports"
WORK, MOBILE = "01 23 45 67 89", "06 12 34 56 78"
HELENE = Form(last_name="Roche", first_name="Hélène", email="helene.roche@filiale.fr", phone=WORK, function="Comptable")
# What a file has less than most, or more: the name of the program, then phone, function, first and last day.
PROGRAMS = {
    "slack-members": ("Slack", "", "", "", "2099-06-30"),
    "google-workspace-all": ("Google Workspace", WORK, "Comptable"),
    "google-workspace-shown": ("Google Workspace", "", ""),
    "google-workspace-upload": ("Google Workspace", WORK, "Comptable"),
    "google-contacts-old": ("Google Contacts", WORK, "Comptable"),
    "google-contacts-new": ("Google Contacts", WORK, "Comptable"),
    "microsoft-365-template": ("Microsoft 365", WORK, "Comptable"),
    "microsoft-365-template-old": ("Microsoft 365", WORK, "Comptable"),
    "microsoft-365-template-fr": ("Microsoft 365", WORK, "Comptable"),
    "microsoft-365-users": ("Microsoft 365", MOBILE, "Comptable"),
    "microsoft-365-users-2021": ("Microsoft 365", MOBILE, "Comptable"),
    "entra-users": ("Microsoft Entra", WORK, "Comptable"),
    "entra-users-2021": ("Microsoft Entra", WORK, "Comptable"),
    "entra-template": ("Microsoft Entra", WORK, "Comptable"),
    "entra-template-fr": ("Microsoft Entra", WORK, "Comptable"),
    "active-directory": ("Active Directory", "", ""),
    "outlook-en": ("Outlook", WORK, "Comptable"),
    "outlook-com": ("Outlook", WORK, "Comptable"),
    "outlook-fr": ("Outlook", WORK, "Comptable"),
    "outlook-2003-fr": ("Outlook", MOBILE, "Comptable"),
    "thunderbird-us": ("Thunderbird", WORK, "Comptable"),
    "thunderbird-gb": ("Thunderbird", WORK, "Comptable"),
    "thunderbird-fr": ("Thunderbird", WORK, "Expert"),
    "lucca": ("", "", "", "01/09/2020"),
    "dsn": ("", "", "Comptable", "01/09/2020", "30/06/2099"),
}


def rows_of(name: str) -> list[list[str]]:
    """The rows of an export."""
    text, _ = decode((FOLDER / f"{name}.csv").read_bytes())
    separator = ";" if text.count(";") > text.count(",") else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_export_is_read_as_it_comes(name: str) -> None:
    """As CSV and as a workbook: each column for what the program means by it, and nothing private."""
    program, phone, function, *days = PROGRAMS[name]
    starts_on, ends_on = (*days, "", "")[:2]
    for content in ((FOLDER / f"{name}.csv").read_bytes(), workbook(*rows_of(name))):
        sheet = read_sheet(content)
        form = sheet.lines[0].form
        assert sheet.coverage.export == program
        assert (form.last_name, form.first_name, form.email) == (HELENE.last_name, HELENE.first_name, HELENE.email)
        assert (form.phone, form.function) == (phone, function)
        assert (form.starts_on, form.ends_on) == (starts_on, ends_on)
        assert "perso.example" not in str(sheet.lines)


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_account_that_is_closed_is_left_out_and_counted(name: str) -> None:
    """Deactivated, suspended, not enabled, or blocked."""
    sheet = read_sheet((FOLDER / f"{name}.csv").read_bytes())
    assert [line.form.last_name for line in sheet.lines] == ["Roche"]
    assert sheet.coverage.closed == len(rows_of(name)) - 2 - (name.startswith(("entra-template", "active-directory")))


def test_every_file_is_read() -> None:
    """None lies there without a test."""
    assert {path.stem for path in FOLDER.iterdir()} == PROGRAMS.keys()


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export[0])
def test_a_whole_line_is_known_with_a_few_columns_less_or_more(export: tuple[str, str]) -> None:
    """As people leave them out, or add their own; a different order is not taken for the program's."""
    name, line = export
    headings = [cell.lstrip("!").partition(">")[0] for cell in line.split("|")]
    signs = {cell[1:].partition(">")[0] for cell in line.split("|") if cell.startswith("!")}
    fewer = [heading for at, heading in enumerate(headings) if heading in signs or at % 3]
    for some in (
        headings,
        fewer if len(fewer) > 5 else headings,
        [*headings, "Agence"],
        [each.upper() for each in headings],
    ):
        found = known_export(some)
        assert found is not None
        assert found.name == name
    assert known_export([*headings][::-1]) is None


@pytest.mark.parametrize(
    "headings",
    [
        ("Nom", "Prénom", "Courriel", "Téléphone", "Fonction"),
        ("First name", "Last name", "Job title", "Department", "Mobile phone", "E-mail"),
        ("Titre", "Prénom", "Nom", "Société", "Adresse de messagerie", "Tél. mobile"),
        (),
    ],
)
def test_a_list_made_by_hand_is_no_export(headings: tuple[str, ...]) -> None:
    """Although each of its headings stands in one."""
    assert known_export(headings) is None


def test_a_heading_that_stands_twice_is_read_by_its_place() -> None:
    """In Outlook the first « Titre » is a civility, the second a function."""
    (line,) = read_sheet((FOLDER / "outlook-fr.csv").read_bytes()).lines
    assert line.form.function == "Comptable"
    titled = csv_file(("Titre", "Prénom", "Nom", "Courriel"), ("Mme", "Hélène", "Roche", "h@f.fr"))
    sheet = read_sheet(titled)
    assert sheet.lines[0].form.function == ""
    assert sheet.coverage.ignored == ("Titre",)
