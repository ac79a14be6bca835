"""What changed of a person, as lines of the journal tell it."""

from __future__ import annotations

from datetime import date

from locales import Localizer
from rules.model.journal import Entry
from rules.model.people import Access
from rules.model.told import Value, read_told
from views.standing import access_words
from views.typeset import phone


def changes(localizer: Localizer, entry: Entry) -> str:
    """Say what was before and after; empty where nothing changed, or of somebody new."""
    told, labels = read_told(entry.told), _labels(localizer)
    return " · ".join(
        localizer.say(
            "{fact}: {before} → {after}",
            fact=labels[fact],
            before=_value(localizer, fact, was),
            after=_value(localizer, fact, told.after.get(fact)),
        )
        for fact, was in told.before.items()
    )


def _labels(localizer: Localizer) -> dict[str, str]:
    say = localizer.say
    return {
        "name": say("Name"),
        "email": say("E-mail"),
        "phone": say("Phone"),
        "function": say("Function"),
        "partner": say("Partner"),
        "administrator": say("Administrator"),
        "access": say("Access"),
        "starts_on": say("First day"),
        "ends_on": say("Last day"),
        "account": say("Slack account"),
    }


def _value(localizer: Localizer, fact: str, value: Value) -> str:
    if isinstance(value, bool):
        return localizer.say("yes") if value else localizer.say("no")
    if not value:
        return "—"
    match fact:
        case "access":
            return access_words(localizer, Access(value))
        case "starts_on" | "ends_on":
            return localizer.day(date.fromisoformat(value))
        case "phone":
            return phone(value)
    return value
