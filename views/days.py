"""The dates of an access, in words."""

from __future__ import annotations

from datetime import date, datetime

from locales import Localizer
from rules.model.people import Person
from views.typeset import Day, Sentence


def days(localizer: Localizer, starts_on: date | None, ends_on: date | None) -> list[Sentence]:
    """Give a line for each date that is set."""
    lines = ((localizer.say("Access from {date}"), starts_on), (localizer.say("Access until {date}"), ends_on))
    return [(text, {"date": Day(day, localizer)}) for text, day in lines if day is not None]


def since(person: Person) -> datetime | date:
    """Give when an access began, or is to begin."""
    began_on = person.starts_on if person.is_subscriber and not person.partner else None
    return began_on or person.added_at


def span(localizer: Localizer, first: date, last: date) -> str:
    """Write days in a row, both included, or the only one."""
    start, end = localizer.day(first), localizer.day(last)
    if first == last:
        return localizer.say("on {date}", date=start)
    return localizer.say("from {first} to {last}", first=start, last=end)
