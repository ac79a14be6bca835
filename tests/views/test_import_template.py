"""The template has the headings that the import reads, in the reader's language."""

from __future__ import annotations

import pytest

from locales import LANGUAGES, Languages
from rules.files.columns import column_of
from rules.files.headings import read_sheet
from rules.files.tables import Fault, FileRefused
from rules.files.written_workbook import write_workbook
from rules.import_lines import read_line
from rules.model.dates import today
from tests.views.sample_facts import AT
from views.import_template import COLUMNS, template

FILLED = {
    "last_name": "Petit",
    "first_name": "Anne",
    "email": "anne.petit@cabinet.fr",
    "phone": "0612345678",
    "function": "Paie",
    "starts_on": "01/02/2027",
    "ends_on": "31/12/2027",
    "reason": "Homonyme",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_import_reads_every_column_of_it(language: str) -> None:
    """Each heading means its own field, and none is left aside."""
    made = template(Languages.load(language).localizer())
    assert [column_of(each) for each in made.headings] == [str(each) for each in COLUMNS]
    sheet = read_sheet(write_workbook(made.sheet, [made.headings, [FILLED[each] for each in COLUMNS]]))
    (line,) = sheet.lines
    read = {str(each): getattr(line.form, each) for each in COLUMNS[:-1]}
    assert {**read, "reason": line.reason} == FILLED
    assert read_line(line, today(AT)).refusals == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sent_back_as_it_came_it_is_empty(language: str) -> None:
    """Its headings are found; it is people who are missing."""
    made = template(Languages.load(language).localizer())
    assert made.name.endswith(".xlsx")
    with pytest.raises(FileRefused) as refused:
        read_sheet(made.content)
    assert refused.value.fault is Fault.EMPTY
