"""What changed of a person, and what was done, as lines of the journal tell it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from locales import Localizer
from rules.drift_lines import FOUND, MUST
from rules.find_group_drift import DIFFERS
from rules.home import Event
from rules.model.door_groups import GroupAspect
from rules.model.drift import Aspect
from rules.model.journal import Action, Entry
from rules.model.people import Access
from rules.model.told import Value, read_told
from views.drift_words import aspect_words, group_words, value_words
from views.outside_events import outside_changes
from views.portfolio_events import portfolio_changes
from views.standing import access_words
from views.typeset import clip, joined, phone

# Of somebody new, what else is told goes without saying.
_OF_SOMEBODY_NEW = ("email", "phone", "function", "starts_on", "ends_on")
_OF_OLD_IMPORTS = re.compile(r"(?P<added>\d+)/(?P<total>\d+)")
_LONGEST_FILE = 80


def changes(localizer: Localizer, event: Event) -> str:
    """Say what was before and after, and what came of it; empty where there is nothing to say."""
    entry = event.entry
    said = [
        *_changed(localizer, entry),
        *_in_directory(localizer, entry),
        *_in_slack(localizer, event),
        *_done(localizer, entry),
        *portfolio_changes(localizer, entry),
        *outside_changes(localizer, entry),
    ]
    return joined(*said)


def _changed(localizer: Localizer, entry: Entry) -> Iterator[str]:
    told, labels = read_told(entry.told), _labels(localizer)
    for fact, was in told.before.items():
        before, after = (_value(localizer, fact, value) for value in (was, told.after.get(fact)))
        yield localizer.say("{fact}: {before} → {after}", fact=labels[fact], before=before, after=after)
    if entry.action is Action.SUBSCRIBER_ADDED and not told.before:
        for fact in _OF_SOMEBODY_NEW:
            if value := told.after.get(fact):
                yield _labelled(localizer, labels[fact], _value(localizer, fact, value))


def _in_directory(localizer: Localizer, entry: Entry) -> Iterator[str]:
    """Say what was before and after in the firm’s directory, and until when it is kept."""
    facts = read_told(entry.told).facts
    for aspect in Aspect:
        found, must = facts.get(f"{FOUND}{aspect}"), facts.get(f"{MUST}{aspect}")
        what = aspect_words(localizer, aspect)
        if found == must and found is not None:
            yield what
        elif found is not None:
            words = [value_words(localizer, aspect, str(each or "")) for each in (must, found)]
            before, after = reversed(words) if entry.action is Action.DRIFT_PUT_BACK else words
            yield localizer.say("{fact}: {before} → {after}", fact=what, before=before, after=after)
    for name in str(facts.get(DIFFERS, "")).split():
        yield group_words(localizer, GroupAspect(name))
    if day := facts.get("until"):
        yield localizer.say("until {date}", date=localizer.day(date.fromisoformat(str(day))))


def _in_slack(localizer: Localizer, event: Event) -> Iterator[str]:
    """Say what is other in Slack than in the space, as long as it is kept."""
    before, now = event.before, event.stranger
    if now is None:
        return
    labels = _labels(localizer)
    full_name = f"{now.first_name} {now.last_name}".strip()
    if before is None:
        if now.email:
            yield _labelled(localizer, labels["email"], now.email)
        return
    for fact, was, value in (("name", before.name, full_name), ("email", before.email, now.email)):
        if value and was != value:
            yield localizer.say("{fact}: {before} → {after}", fact=labels[fact], before=was or "—", after=value)


def _done(localizer: Localizer, entry: Entry) -> Iterator[str]:
    facts = {**_in_place_of_reason(entry), **read_told(entry.told).facts}
    if file := facts.get("file"):
        yield _labelled(localizer, localizer.say("File"), clip(str(file), _LONGEST_FILE))
    if day := facts.get("ends_on"):
        yield _labelled(localizer, _labels(localizer)["ends_on"], _value(localizer, "ends_on", str(day)))
    if failure := facts.get("failure"):
        yield _labelled(localizer, localizer.say("Slack’s previous answer"), str(failure))
    for fact, count in _figures(localizer).items():
        if isinstance(number := facts.get(fact), int) and (number or fact in _ALWAYS):
            yield count(number)


# A figure that is nought says something, too: that nobody was added.
_ALWAYS = ("added", "lines", "people")


def _figures(localizer: Localizer) -> dict[str, Callable[[int], str]]:
    count = localizer.count
    return {
        "added": lambda n: count("{n} subscriber added", "{n} subscribers added", n),
        "clients_added": lambda n: count("{n} client added", "{n} clients added", n),
        "clients_changed": lambda n: count("{n} line changed a client", "{n} lines changed clients", n),
        "unchanged": lambda n: count("{n} line unchanged", "{n} lines unchanged", n),
        "there": lambda n: count("{n} already in the space", "{n} already in the space", n),
        "left_out": lambda n: count("{n} line left out", "{n} lines left out", n),
        "refused": lambda n: count("{n} line refused", "{n} lines refused", n),
        "total": lambda n: count("{n} line in all", "{n} lines in all", n),
        "people": lambda n: count("{n} person", "{n} people", n),
        "lines": lambda n: count("{n} line", "{n} lines", n),
        "opened": lambda n: count("{n} entry opened", "{n} entries opened", n),
        "shut": lambda n: count("{n} entry shut", "{n} entries shut", n),
        "changed": lambda n: count("{n} entry changed", "{n} entries changed", n),
        "waiting": lambda n: count("{n} left to review", "{n} left to review", n),
        "confirmed": lambda n: count("{n} access confirmed", "{n} accesses confirmed", n),
        "ended": lambda n: count("{n} access put on hold or removed", "{n} accesses put on hold or removed", n),
    }


def _in_place_of_reason(entry: Entry) -> dict[str, str | int]:
    """Read what stands where others have a reason: what Slack answered, and figures of before 0.4.0."""
    if entry.action is Action.DELIVERY_RETRIED:
        return {"failure": entry.why}
    found = _OF_OLD_IMPORTS.fullmatch(entry.why) if entry.action is Action.IMPORT_ENDED else None
    return {fact: int(figure) for fact, figure in found.groupdict().items()} if found else {}


def _labelled(localizer: Localizer, label: str, value: str) -> str:
    return localizer.say("{label}: {value}", label=label, value=value)


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
        "back_on": say("Comes back on"),
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
        case "starts_on" | "ends_on" | "back_on":
            return localizer.day(date.fromisoformat(value))
        case "phone":
            return phone(value)
    return value
