"""Days as people and spreadsheets write them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from rules.model.dates import read_written_day

DAY = date(2026, 11, 3)
WRITTEN = (
    "2026-11-03",
    "2026-11-03T00:00:00",
    "2026/11/03",
    "2026.11.3",
    "20261103",
    "03112026",
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
    "03-nov.-26",
    "3-Nov-26",
    "03-nov-2026",
    "3/nov/26",
    "3.nov.2026",
    "3 nov. 26",
    "2026-11-03 14:30:15.123",
    "2026-11-02T23:00:00.000Z",
    "2026-11-02T23:00:00+00:00",
    "2026-11-03T00:00:00+01:00",
    "2026-11-03T00:30+0100",
    "2026-11-02 23:30 UTC",
    "03/11/2026 12:00:00 AM",
    "03/11/2026 à 14h30",
)


@pytest.mark.parametrize("written", WRITTEN)
def test_the_same_day_however_it_is_written(written: str) -> None:
    """In figures the day comes before the month, as everywhere in France."""
    assert read_written_day(written) == DAY


def test_the_first_of_a_month() -> None:
    """French writes it as an ordinal."""
    for written in ("1er août 2026", "1ᵉʳ août 2026", "Premier août 2026", "samedi 1er août 2026", "1er-août-26"):
        assert read_written_day(written) == date(2026, 8, 1)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2027-12-31T23:00:00Z", date(2028, 1, 1)),
        ("2027-06-29T22:00:00.000Z", date(2027, 6, 30)),
        ("2027-06-29T21:59:59Z", date(2027, 6, 29)),
        ("2027-06-30T00:00:00+14:00", date(2027, 6, 29)),
        ("31/12/2027 23:00:00Z", date(2028, 1, 1)),
        ("9999-12-31T23:30:00Z", date(9999, 12, 31)),
        ("0001-01-01T00:00:00+14:00", date(1, 1, 1)),
    ],
)
def test_a_moment_with_its_zone_is_the_day_that_it_is_in_paris(written: str, day: date) -> None:
    """Programs write midnight in Paris as an hour or two before, in UTC."""
    assert read_written_day(written) == day


@given(
    day=st.dates(date(1950, 1, 1), date(9998, 12, 31)),
    zone=st.sampled_from(["UTC", "Europe/Paris", "America/Guadeloupe", "Indian/Reunion", "Pacific/Kiritimati"]),
)
def test_midnight_in_paris_is_that_day_in_every_zone(day: date, zone: str) -> None:
    """Wherever the program stood that wrote it."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Paris"))
    written = midnight.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M:%S%z")
    assert read_written_day(written) == day


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("01/09/98", 1998),
        ("15/03/87", 1987),
        ("01/09/26", 2026),
        ("01/09/31", 2031),
        ("01/09/32", 1932),
        ("1-sept.-98", 1998),
    ],
)
def test_two_figures_of_a_first_year_are_of_a_day_hardly_ahead(written: str, year: int) -> None:
    """Most are days since when people work here."""
    assert read_written_day(written, date(2026, 11, 27)).year == year


def test_two_figures_of_a_last_year_are_of_this_century() -> None:
    """An access that ends is one that has not ended long ago."""
    assert read_written_day("31/12/26") == date(2026, 12, 31)
    assert read_written_day("31/12/99") == date(2099, 12, 31)


def test_29_february_is_a_day_of_leap_years_alone() -> None:
    """No other day is taken for it."""
    assert read_written_day("29/02/2028") == read_written_day("29 février 2028") == date(2028, 2, 29)
    for written in ("29/02/2027", "29 février 2027", "29-févr.-27", "2027-02-29", "29 février"):
        with pytest.raises(ValueError):  # noqa: PT011 - as below
            read_written_day(written)


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    language=st.sampled_from(["fr", "en_GB", "en_US"]),
    form=st.sampled_from(["full", "long", "medium"]),
)
def test_every_day_in_every_usual_form(day: date, language: str, form: str) -> None:
    """As either language writes it, in full or short."""
    assert read_written_day(format_date(day, form, locale=language)) == day


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    form=st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d", "%Y/%m/%d", "%d%m%Y", "%Y%m%d"]),
)
def test_every_day_in_figures(day: date, form: str) -> None:
    """As spreadsheets write it."""
    assert read_written_day(day.strftime(form)) == day


@pytest.mark.parametrize(
    "written",
    [
        *("", "bientôt", "11/30/2026", "31/02/2026", "3/11", "2026", "3 brumaire 2026", "46329", "3/11-26", "3/11/026"),
        *("juin-27", "30 juin", "12/2026", "2027-13-01", "14h", "2027-06-30T25:00Z", "2027-06-30 12:00 PST"),
        "30/juin-27",
    ],
)
def test_what_is_no_day_is_not_guessed(written: str) -> None:
    """Neither the American order nor half a date becomes some other day."""
    with pytest.raises(ValueError):  # noqa: PT011 - any of them: it is told at the field
        read_written_day(written)
