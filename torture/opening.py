"""Whether the directory is as the space says, and what opened it when."""

from __future__ import annotations

from typing import Any

from torture.at_door import AtDoor
from torture.entries import SCHEME
from torture.reckoning import Broken, Reckoning
from torture.told import Told

Json = dict[str, Any]


def directory_is_as_told(reckoning: Reckoning) -> None:
    """Check the directory by the bot's comparison, and without it."""
    at_door = reckoning.evidence.door
    if at_door is None:
        return
    reckoning.figures.entries += len(at_door.entries)
    for lack in at_door.lacks:
        reckoning.note(Broken.DIFFERS, lack)
    for row in reckoning.evidence.tables["owed_to_door"]:
        reckoning.note(Broken.DIFFERS, f"owed still: {row}")
    people = reckoning.story.people
    for number in sorted({*people, *at_door.entries}):
        if wrong := _wrong(people.get(number), at_door, number):
            reckoning.note(Broken.DIFFERS, f"person {number} {wrong}")


def told_once_it_opened(reckoning: Reckoning) -> None:
    """Check that the directory had each password before Slack did."""
    at_door = reckoning.evidence.door
    for told in at_door.told if at_door else ():
        reckoning.figures.told += 1
        if at_door and (early := _early(at_door, told)):
            reckoning.note(Broken.EARLY, f"{told.password} in {told.place} at {told.at}: {early}")


def last_one_opens(reckoning: Reckoning) -> None:
    """Check what opens in the end: of who has access the last password, of others none."""
    at_door = reckoning.evidence.door
    if at_door is None:
        return
    must = {each for each in at_door.owners.items() if _is_good(reckoning, at_door, *each)}
    opens = {(password, owner) for owner, password in at_door.opening}
    reckoning.figures.opening += len(opens)
    for password, owner in sorted(opens - must):
        reckoning.note(Broken.OPENS, f"{password} opens the entry of person {owner}")
    for password, owner in sorted(must - opens):
        reckoning.note(Broken.SHUT_OUT, f"{password} does not open the entry of person {owner}")


def no_clear_password(reckoning: Reckoning) -> None:
    """Check that the directory was given hashes alone."""
    at_door = reckoning.evidence.door
    for person, entries in at_door.history.items() if at_door else ():
        if any(each.secret and not each.secret.startswith(SCHEME) for each in entries):
            reckoning.note(Broken.LEAKED, f"a password in clear in the entry of person {person}")


def _wrong(person: Json | None, at_door: AtDoor, number: int) -> str:
    entry = at_door.entries.get(number)
    if person is not None and _may_open(person):
        if entry is None or entry.held:
            return "may open, and has " + ("no entry" if entry is None else "one that is held")
        return "" if entry.secret == f"{SCHEME}{person['password_hash']}" else "has an entry with another password"
    return "may not open, and has an entry that does" if entry is not None and not entry.held else ""


def _may_open(person: Json) -> bool:
    return bool((person["partner"] or person["access"] == "active") and person["password_hash"])


def _early(at_door: AtDoor, told: Told) -> str:
    owner = at_door.owners.get(told.password)
    if owner is None:
        return "the directory never had it"
    had = [each.since for each in at_door.history[owner] if each.opens and each.takes(told.password)]
    if had and min(had) <= told.had:
        return ""
    since = f"from {min(had)} on" if had else "never"
    return f"the directory’s log was at {told.had}, and had it open person {owner} {since}"


def _is_good(reckoning: Reckoning, at_door: AtDoor, password: str, owner: int) -> bool:
    """Tell whether a password is the one that the space has."""
    person = reckoning.story.people[owner]
    stored = f"{SCHEME}{person['password_hash']}"
    return _may_open(person) and any(
        each.secret == stored and each.takes(password) for each in at_door.history.get(owner, ())
    )
