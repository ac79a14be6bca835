"""From when until when an access lasts, in words."""

from __future__ import annotations

from datetime import date

from locales import Reader
from rules.model.dates import noon
from views.typeset import Day, Sentence


def days(reader: Reader, starts_on: date | None, ends_on: date | None) -> list[Sentence]:
    """A line for each day that is set."""
    lines = ((reader.say("Access from {date}"), starts_on), (reader.say("Access until {date}"), ends_on))
    return [(text, {"date": Day(noon(day), reader)}) for text, day in lines if day is not None]
