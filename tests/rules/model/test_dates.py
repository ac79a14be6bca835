"""Days as people and spreadsheets write them."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from rules.model.dates import read_written_day

DAY = date(2026, 11, 3)
WRITTEN = (
    "2026-11-03",
    "2026-11-03T00:00:00",
    "03/11/2026",
    "3/11/26",
    "03.11.2026",
    "3-11-2026",
    " 03 / 11 / 2026 ",
    "03/11/2026 00:00",
    "mardi 3 novembre 2026",
    "3 nov. 2026",
    "3 NOVEMBRE 2026",
    "November 3, 2026",
    "Tuesday, November 3rd, 2026",
    "3 November 2026",
)


@pytest.mark.parametrize("written", WRITTEN)
def test_the_same_day_however_it_is_written(written: str) -> None:
    """In figures the day comes before the month, as everywhere in France."""
    assert read_written_day(written) == DAY


def test_the_first_of_a_month() -> None:
    """French writes it as an ordinal."""
    assert read_written_day("1er août 2026") == date(2026, 8, 1)


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    language=st.sampled_from(["fr", "en_GB", "en_US"]),
    form=st.sampled_from(["full", "long", "medium"]),
)
def test_every_day_in_every_usual_form(day: date, language: str, form: str) -> None:
    """As either language writes it, in full or short."""
    assert read_written_day(format_date(day, form, locale=language)) == day


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), form=st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d"]))
def test_every_day_in_figures(day: date, form: str) -> None:
    """As spreadsheets write it."""
    assert read_written_day(day.strftime(form)) == day


@pytest.mark.parametrize(
    "written",
    ["", "bientôt", "11/30/2026", "31/02/2026", "3/11", "2026", "3 brumaire 2026", "46329", "3/11-26", "3/11/026"],
)
def test_what_is_no_day_is_not_guessed(written: str) -> None:
    """Neither the American order nor half a date becomes some other day."""
    with pytest.raises(ValueError):  # noqa: PT011 - any of them: it is told at the field
        read_written_day(written)
