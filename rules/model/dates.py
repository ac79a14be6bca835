"""Days of the firm's calendar, on which an access begins and ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules.model.refusals import DateTooEarly, DateTooLate, Field, FieldRefused
from rules.model.writing import fold

# Where the firms are: their day begins at midnight there, wherever a reader or the server is.
_HERE = ZoneInfo("Europe/Paris")
_EARLIEST = date(1970, 1, 1)
# The day’s work is done, and who did it may still be asked; a Friday’s news comes on Friday.
_EVENING = time(18)
# How much longer an access is proposed to last.
LONGER = timedelta(days=30)
# How people and spreadsheets write days: 30/11/2026, 30.11.26; lundi 30 novembre 2026; 30-nov.-26; November 30th, 2026.
_TIME = re.compile(
    r"(?<=\d)(?:t|,? (?:a )?)(?P<hour>\d{1,2})[:h](?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)? ?"
    r"(?:(?P<half>am|pm)|(?P<zone>z|utc|gmt|[+-]\d{2}(?::?\d{2})?))?"
)
_FIGURES = re.compile(r"(?P<day>\d{1,2})(?P<sign> ?[./-] ?)(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?P<sign> ?[./-] ?)(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})")
# Payroll writes 30112026; 20261130 cannot be meant, for no month is called 19 or 20.
_TOGETHER = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>(?:19|20)\d{2})")
_DAY_FIRST = re.compile(
    r"(?:[a-z]+\.?,? )?(?P<day>\d{1,2}|premier)(?:er|st|nd|rd|th)?(?P<sign> ?[/-] ?|[. ])"
    r"(?P<month>[a-z]+)\.?,?(?:(?P=sign)| )(?P<year>\d{4}|\d{2})"
)
_MONTH_FIRST = re.compile(
    r"(?:[a-z]+\.?,? )?(?P<month>[a-z]+)\.?[ -](?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ -](?P<year>\d{4})"
)
# Two figures of a year: a first day lies no further ahead than this, for most say since when people work here.
_AHEAD = 5
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


def begins(day: date) -> datetime:
    """Give the first moment of a day; nothing of the space is older than 1970."""
    return datetime.combine(max(day, _EARLIEST), time.min, _HERE)


def ends(day: date) -> datetime:
    """Give the last moment of a day."""
    return datetime.combine(max(day, _EARLIEST), time.max, _HERE)


def evening(moment: datetime) -> datetime:
    """Give when the day’s news is told next after this moment."""
    tonight = datetime.combine(today(moment), _EVENING, _HERE)
    return tonight if tonight > moment else datetime.combine(today(moment) + timedelta(days=1), _EVENING, _HERE)


def read_day(text: str) -> date | None:
    """Read a day as a date picker sends it; None for nothing."""
    return date.fromisoformat(text) if text else None


def read_written_day(text: str, today: date | None = None) -> date:
    """Read a day as people and spreadsheets write it; raises ValueError.

    In French or English; in figures the day comes first, unless the year does. Of a moment with its zone, the day
    that it is in Paris. Two figures of a year are of this century, or with `today` of a day that is hardly ahead.
    """
    written, time_of_day = _divided(text)
    day = _day(written, today)
    return _in_paris(day, time_of_day) if time_of_day is not None and time_of_day["zone"] else day


def figures(text: str) -> tuple[int, int, str] | None:
    """Give the two figures before the year of a day, and that year.

    None for a day in words, or one that begins with its year.
    """
    found = _FIGURES.fullmatch(_divided(text)[0])
    return (int(found["day"]), int(found["month"]), found["year"]) if found else None


def _divided(text: str) -> tuple[str, re.Match[str] | None]:
    written = fold(text)
    found = _TIME.search(written) if ":" in written or "h" in written else None
    return (written[: found.start()], found) if found is not None and found.end() == len(written) else (written, None)


def _in_paris(day: date, at: re.Match[str]) -> date:
    zone = at["zone"]
    ahead = timedelta(0)
    if zone[0] in "+-":
        minutes = 60 * int(zone[1:3]) + int(zone[3:].lstrip(":") or 0)
        ahead = timedelta(minutes=minutes if zone[0] == "+" else -minutes)
    try:
        moment = datetime(day.year, day.month, day.day, int(at["hour"]), int(at["minute"]), tzinfo=UTC) - ahead
        return moment.astimezone(_HERE).date()
    except OverflowError:  # in the last hours of the calendar
        return day


def _day(written: str, today: date | None) -> date:
    for form in (_FIGURES, _YEAR_FIRST, _TOGETHER, _DAY_FIRST, _MONTH_FIRST):
        if found := form.fullmatch(written):
            day = 1 if found["day"] == "premier" else int(found["day"])
            return date(_year(found["year"], today), _month(found["month"]), day)
    return date.fromisoformat(written)


def _year(written: str, today: date | None) -> int:
    year = int(written)
    if len(written) == 4:
        return year
    year += 2000
    return year - 100 if today is not None and year > today.year + _AHEAD else year


def _month(written: str) -> int:
    if written.isdecimal():
        return int(written)
    for number, beginnings in enumerate(_MONTHS, start=1):
        if written.startswith(beginnings):
            return number
    raise ValueError(f"{written} is no month")
