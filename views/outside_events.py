"""Lines of the journal about outside accesses, in words."""

from __future__ import annotations

from collections.abc import Iterator

from locales import Localizer
from rules.model.journal import Action, Entry
from rules.model.told import read_told


def outside_lines(localizer: Localizer) -> dict[Action, str]:
    """Give what each line about outside accesses says."""
    say = localizer.say
    return {
        Action.OUTSIDE_SERVICE_ADDED: say("{actor} added to the list of outside accesses: {services}."),
        Action.OUTSIDE_SERVICE_RENAMED: say("{actor} renamed an outside access in the list: {services}."),
        Action.OUTSIDE_SERVICE_ARCHIVED: say("{actor} archived an outside access in the list: {services}."),
        Action.OUTSIDE_ACCESSES_NOTED: say("{actor} noted the outside accesses of {whom}."),
        Action.OUTSIDE_ACCESSES_TO_CLOSE: say("Outside accesses of {whom} are to be closed: {services}."),
        Action.OUTSIDE_ACCESSES_REMINDED: say("Administrators were reminded of outside accesses to close."),
        Action.OUTSIDE_ACCESS_TAKEN: say("{actor} is to close an outside access of {whom}: {services}."),
        Action.OUTSIDE_ACCESS_KEPT: say("{actor} left an outside access to {whom}, who is back: {services}."),
        Action.OUTSIDE_ACCESS_CLOSED: say("{actor} closed an outside access of {whom}: {services}."),
        Action.OUTSIDE_ACCESS_NOT_CONCERNED: say(
            "{actor} noted that an outside access of {whom} is not to be closed: {services}."
        ),
    }


def services_in(localizer: Localizer, entry: Entry) -> dict[str, str]:
    """Give the services that a line names."""
    return {"services": str(read_told(entry.told).facts.get("services") or localizer.say("name erased"))}


def outside_changes(localizer: Localizer, entry: Entry) -> Iterator[str]:
    """Say what was noted, or what a service was called before."""
    facts = read_told(entry.told).facts
    if entry.action is Action.OUTSIDE_SERVICE_RENAMED and facts:
        yield localizer.say("Name: {before} → {after}").format(
            before=facts.get("former_name"), after=facts.get("services")
        )
    elif entry.action is Action.OUTSIDE_ACCESSES_NOTED:
        if services := facts.get("services"):
            yield localizer.say("Has now: {services}", services=str(services))
        if services := facts.get("no_more"):
            yield localizer.say("No longer: {services}", services=str(services))
    elif entry.action is Action.ACCESS_CONFIRMED and (outside := facts.get("outside")):
        yield localizer.say("Outside accesses: {services}", services=str(outside))
