"""Days of the firm's calendar, on which an access begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from rules.refusals import DateTooEarly, Field, FieldRefused

# Where the firms are: their day begins at midnight there, wherever a reader or the server is.
_HERE = ZoneInfo("Europe/Paris")


@dataclass(frozen=True, slots=True)
class Dates:
    """From when until when, both days included; None: from now on, or without end."""

    starts_on: date | None
    ends_on: date | None


def refused_dates(dates: Dates, day: date) -> list[FieldRefused]:
    """What is wrong with dates that are set on this day."""
    refusals: list[FieldRefused] = []
    if dates.starts_on is not None and dates.starts_on < day:
        refusals.append(DateTooEarly(Field.STARTS_ON, day))
    earliest = max(day, dates.starts_on or day)
    if dates.ends_on is not None and dates.ends_on < earliest:
        refusals.append(DateTooEarly(Field.ENDS_ON, earliest))
    return refusals


def today(now: datetime) -> date:
    """Which day it is for the firm."""
    return now.astimezone(_HERE).date()


def noon(day: date) -> datetime:
    """A moment of that day which is the same day for readers nearly everywhere."""
    return datetime.combine(day, time(12), _HERE)


def read_day(text: str) -> date | None:
    """The day as a date picker sends it, 2026-11-25; None for nothing."""
    return date.fromisoformat(text) if text else None
