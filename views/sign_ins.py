"""When somebody last signed in, where the firm has a directory that tells."""

from __future__ import annotations

from datetime import datetime

from locales import Localizer
from rules.model.people import Person
from rules.note_sign_ins import is_stale
from views.typeset import Day, Sentence


def last_sign_in(localizer: Localizer, person: Person, now: datetime | None = None) -> list[Sentence]:
    """Say on which day somebody last signed in; nothing where it is not known.

    With `now`, also that it was long ago.
    """
    if person.signed_in_on is None:
        return []
    day = {"date": Day(person.signed_in_on, localizer)}
    if now is not None and is_stale(person, now):
        return [(localizer.say("Not signed in for 90 days: the last time was on {date}"), day)]
    return [(localizer.say("Last sign-in: {date}"), day)]
