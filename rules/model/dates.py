"""Days of the firm's calendar, on which an access begins and ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules.model.refusals import DateTooEarly, DateTooLate, Field, FieldRefused
from rules.model.writing import fold

# Where the firms are: their day begins at midnight there, wherever a reader or the server is.
_HERE = ZoneInfo("Europe/Paris")
_EARLIEST = date(1970, 1, 1)
# How much longer an access is proposed to last.
LONGER = timedelta(days=30)
# How people and spreadsheets write days: 30/11/2026, 30.11.26; lundi 30 novembre 2026; November 30th, 2026.
_TIME = re.compile(r"(?<=\d)(t|,? )\d{1,2}[:h]\d{2}.*")
_FIGURES = re.compile(r"(?P<day>\d{1,2})(?P<sign> ?[./-] ?)(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"([a-z]+\.?,? )?(?P<day>\d{1,2})(er|st|nd|rd|th)? (?P<month>[a-z]+)\.?,? (?P<year>\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]+\.?,? )?(?P<month>[a-z]+)\.? (?P<day>\d{1,2})(st|nd|rd|th)?,? (?P<year>\d{4})")
# By what the names of months begin with in French and in English.
_MONTHS = (
    *(("jan",), ("fev", "feb"), ("mar",), ("avr", "apr"), ("mai", "may"), ("juin", "jun")),
    *(("juil", "jul"), ("aou", "aug"), ("sep",), ("oct",), ("nov",), ("dec",)),
)


@dataclass(frozen=True, slots=True)
class Dates:
    """The first and the last day of an access, both included.

    None: from now on, or without end. An access on hold may come back on a day.
    """

    starts_on: date | None
    ends_on: date | None
    back_on: date | None = None


def refused_dates(dates: Dates, day: date) -> list[FieldRefused]:
    """Give the refusals of dates that are set on this day."""
    refusals: list[FieldRefused] = []
    if dates.starts_on is not None and dates.starts_on < day:
        refusals.append(DateTooEarly(Field.STARTS_ON, day))
    earliest = max(day, dates.starts_on or day)
    if dates.ends_on is not None and dates.ends_on < earliest:
        refusals.append(DateTooEarly(Field.ENDS_ON, earliest))
    return refusals


def refused_return(back_on: date | None, ends_on: date | None, day: date) -> list[FieldRefused]:
    """Give the refusals of a return from hold, chosen on this day."""
    tomorrow = day + timedelta(days=1)
    if back_on is None:
        return []
    if back_on < tomorrow:
        return [DateTooEarly(Field.BACK_ON, tomorrow)]
    return [DateTooLate(Field.BACK_ON, ends_on)] if ends_on is not None and back_on > ends_on else []


def is_over(ends_on: date | None, day: date) -> bool:
    """Tell whether this last day, if there is one, lies behind."""
    return ends_on is not None and ends_on < day


def extended(ends_on: date, day: date) -> date:
    """Give the last day that is proposed in place of this one."""
    return max(ends_on, day) + LONGER


def today(now: datetime) -> date:
    """Give the day that it is for the firm."""
    return now.astimezone(_HERE).date()


def noon(day: date) -> datetime:
    """Give a moment that falls on that day nearly everywhere."""
    return datetime.combine(day, time(12), _HERE)


def begins(day: date) -> datetime:
    """Give the first moment of a day; nothing of the space is older than 1970."""
    return datetime.combine(max(day, _EARLIEST), time.min, _HERE)


def ends(day: date) -> datetime:
    """Give the last moment of a day."""
    return datetime.combine(max(day, _EARLIEST), time.max, _HERE)


def read_day(text: str) -> date | None:
    """Read a day as a date picker sends it; None for nothing."""
    return date.fromisoformat(text) if text else None


def read_written_day(text: str) -> date:
    """Read a day as people and spreadsheets write it; raises ValueError.

    In French or English; in figures the day comes first, except in the form 2026-11-30.
    """
    written = _TIME.sub("", fold(text))
    for form in (_FIGURES, _DAY_FIRST, _MONTH_FIRST):
        if found := form.fullmatch(written):
            year = int(found["year"])
            return date(year if year >= 100 else 2000 + year, _month(found["month"]), int(found["day"]))
    return date.fromisoformat(written)


def _month(written: str) -> int:
    if written.isdecimal():
        return int(written)
    for number, beginnings in enumerate(_MONTHS, start=1):
        if written.startswith(beginnings):
            return number
    raise ValueError(f"{written} is no month")
