"""The words of an import, which differ between a file, that has a name, and newcomers in Slack."""

from __future__ import annotations

from collections.abc import Iterator

from locales import Localizer
from rules.model.imports import ImportState
from rules.model.messages import ImportEnded


def title(localizer: Localizer, file: str) -> str:
    """Name the windows of an import."""
    return localizer.say("Import subscribers") if file else localizer.say("New in Slack")


def verb(localizer: Localizer, file: str) -> str:
    """Name the button that confirms it."""
    return localizer.say("Import") if file else localizer.say("Add")


def nobody_left(localizer: Localizer, file: str) -> str:
    """Say that nobody can be added."""
    if file:
        return localizer.say("No line of this file can be added.")
    return localizer.say("None of these people can be added.")


def to_check(localizer: Localizer, file: str, n: int) -> str:
    """Say that something speaks against so many."""
    count = localizer.count
    if file:
        return count(
            "{n} line to check: something speaks against it.",
            "{n} lines to check: something speaks against them.",
            n,
        )
    return count(
        "{n} person to check: something speaks against adding them.",
        "{n} people to check: something speaks against adding them.",
        n,
    )


def standing(localizer: Localizer, file: str, state: ImportState) -> str:
    """Say where a confirmed import stands."""
    say = localizer.say
    match state:
        case ImportState.PAUSED:
            return say("The import of this file was begun at a terminal, and is paused there.")
        case ImportState.DONE | ImportState.STOPPED if file:
            return say("This import is over: what came of it stands in your messages from this app.")
        case ImportState.DONE | ImportState.STOPPED:
            return say("They have been gone through: what came of it stands in your messages from this app.")
        case _ if file:
            return say("The import is under way: a message from this app follows it, and says how it ends.")
        case _:
            return say("They are being added: a message from this app follows it, and says how it ends.")


def progress(localizer: Localizer, file: str, handled: int, total: int) -> str:
    """Say how many are done."""
    done = localizer.number(handled)
    if file:
        return localizer.count("{handled} of {n} line", "{handled} of {n} lines", total, handled=done)
    return localizer.count("{handled} of {n} person", "{handled} of {n} people", total, handled=done)


def heading(localizer: Localizer, ended: ImportEnded) -> str:
    """Name the message about the outcome."""
    say = localizer.say
    if ended.outcome is ImportState.STOPPED:
        return say("Import stopped") if ended.file else say("Newcomers not all added")
    return say("What came of the import") if ended.file else say("What came of the newcomers")


def figures(localizer: Localizer, ended: ImportEnded) -> Iterator[str]:
    """Say how many had which outcome, and always how many were added."""
    count = localizer.count
    yield count("{n} subscriber added.", "{n} subscribers added.", ended.added)
    if ended.there:
        yield count("{n} was in the space already.", "{n} were in the space already.", ended.there)
    if ended.left_out and ended.file:
        yield count("{n} line left out.", "{n} lines left out.", ended.left_out)
    elif ended.left_out:
        yield count("{n} person left out.", "{n} people left out.", ended.left_out)
    if ended.refused and ended.file:
        yield count("{n} line refused.", "{n} lines refused.", ended.refused)
    elif ended.refused:
        yield count("{n} person refused.", "{n} people refused.", ended.refused)


def passwords(localizer: Localizer, file: str) -> str:
    """Say how passwords arrive."""
    if file:
        return localizer.say("Whoever is in Slack receives the password by direct message, one after the other.")
    return localizer.say("Each receives the password by direct message, one after the other.")


def the_others(localizer: Localizer, file: str) -> str:
    """Say where those who were not added stand."""
    if file:
        return localizer.say("The lines that were not added come as a file.")
    return localizer.say("Those who were not added come as a file, with the reasons.")


def last_word(localizer: Localizer, ended: ImportEnded) -> str:
    """Say that somebody else can go on, or that nothing is left."""
    say = localizer.say
    if ended.outcome is ImportState.STOPPED and ended.file:
        return say(
            "Another administrator can import this list again: whoever is in the space already is left as they are."
        )
    if ended.outcome is ImportState.STOPPED:
        return say("Ask another administrator: who is left stands in their own message about the newcomers.")
    if ended.file:
        return say("The import ended: nothing is left to do with this file.")
    return say("Nothing is left to do about these newcomers.")
