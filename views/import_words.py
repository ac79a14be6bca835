"""The words of an import, which differ between a file, that has a name, and newcomers in Slack."""

from __future__ import annotations

from collections.abc import Iterator

from locales import Localizer
from rules.model.imports import ImportKind, ImportState
from rules.model.messages import ImportFigures


def title(localizer: Localizer, file: str, kind: ImportKind = ImportKind.SUBSCRIBERS) -> str:
    """Name the windows of an import."""
    if kind is ImportKind.CLIENTS:
        return localizer.say("Import clients")
    return localizer.say("Import subscribers") if file else localizer.say("New in Slack")


def verb(localizer: Localizer, file: str) -> str:
    """Name the button that confirms it."""
    return localizer.say("Import") if file else localizer.say("Add")


def nobody_left(localizer: Localizer, file: str, kind: ImportKind = ImportKind.SUBSCRIBERS) -> str:
    """Say that nobody can be added."""
    if kind is ImportKind.CLIENTS:
        return localizer.say("Nothing in this file can be done: its lines are so already, or refused.")
    if file:
        return localizer.say("No line of this file can be added.")
    return localizer.say("None of these people can be added.")


def to_check(localizer: Localizer, file: str, n: int) -> str:
    """Say that there is a warning about so many."""
    if file:
        return localizer.count("{n} line to check: it has a warning.", "{n} lines to check: each has a warning.", n)
    return localizer.count(
        "{n} person to check: there is a warning about them.",
        "{n} people to check: there is a warning about each.",
        n,
    )


def standing(localizer: Localizer, file: str, state: ImportState) -> str:
    """Say where a confirmed import stands."""
    say = localizer.say
    match state:
        case ImportState.PAUSED:
            return say("The import of this file was begun at a terminal, and is paused there.")
        case ImportState.DONE | ImportState.STOPPED if file:
            return say("This import is over: its result is in your messages from this app.")
        case ImportState.DONE | ImportState.STOPPED:
            return say("They have been gone through: the result is in your messages from this app.")
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


def heading(localizer: Localizer, file: str, *, stopped: bool) -> str:
    """Name the message about the outcome."""
    say = localizer.say
    if stopped:
        return say("Import stopped") if file else say("Newcomers not all added")
    return say("Import finished") if file else say("Newcomers added")


def ended(localizer: Localizer, file: str, *, stopped: bool) -> str:
    """Say that an import is over, and why before its end."""
    say = localizer.say
    if stopped and file:
        return say("The import of {file} was stopped, because you are no longer an administrator.")
    if stopped:
        return say("Adding the newcomers was stopped, because you are no longer an administrator.")
    return (
        say("The import of {file} is finished.") if file else say("All the newcomers you chose have been gone through.")
    )


def figures(localizer: Localizer, told: ImportFigures) -> Iterator[str]:
    """Say how many had which outcome, and always how many were added."""
    if told.kind is ImportKind.CLIENTS:
        yield from _of_clients(localizer, told)
        return
    count = localizer.count
    yield count("{n} subscriber added.", "{n} subscribers added.", told.added)
    if told.there:
        yield count("{n} was in the space already.", "{n} were in the space already.", told.there)
    if told.left_out and told.file:
        yield count("{n} line left out.", "{n} lines left out.", told.left_out)
    elif told.left_out:
        yield count("{n} person left out.", "{n} people left out.", told.left_out)
    if told.refused and told.file:
        yield count("{n} line refused.", "{n} lines refused.", told.refused)
    elif told.refused:
        yield count("{n} person refused.", "{n} people refused.", told.refused)


def _of_clients(localizer: Localizer, told: ImportFigures) -> Iterator[str]:
    count = localizer.count
    yield count("{n} client added.", "{n} clients added.", told.added)
    if told.changed:
        yield count(
            "{n} line changed a client who was there.", "{n} lines changed clients who were there.", told.changed
        )
    if told.there:
        yield count("{n} line was so already.", "{n} lines were so already.", told.there)
    if told.left_out:
        yield count("{n} line left out.", "{n} lines left out.", told.left_out)
    if told.refused:
        yield count("{n} line refused.", "{n} lines refused.", told.refused)


def passwords(localizer: Localizer, file: str) -> str:
    """Say how passwords arrive."""
    if file:
        return localizer.say("Whoever is in Slack receives the password by direct message, one after the other.")
    return localizer.say("Each receives the password by direct message, one after the other.")


def others(localizer: Localizer, file: str) -> str:
    """Say where those stand who were not added."""
    if file:
        return localizer.say("The lines that were not added come as a file.")
    return localizer.say("Those who were not added come as a file, with the reasons.")


def others_in_reply(localizer: Localizer, file: str) -> str:
    """Say the same in the message to which the file is a reply."""
    if file:
        return localizer.say("The lines that were not added come as a file, in reply to this message.")
    return localizer.say("Those who were not added come as a file with the reasons, in reply to this message.")


def last_word(localizer: Localizer, file: str, kind: ImportKind = ImportKind.SUBSCRIBERS, *, stopped: bool) -> str:
    """Say that somebody else can go on, or that nothing is left."""
    say = localizer.say
    if stopped and kind is ImportKind.CLIENTS:
        return say("Another administrator can import this list again: what is so already stays as it is.")
    if stopped and file:
        return say(
            "Another administrator can import this list again: whoever is in the space already is left as they are."
        )
    if stopped:
        return say("Ask another administrator: who is left stands in their own message about the newcomers.")
    if file:
        return say("The import ended: nothing is left to do with this file.")
    return say("Nothing is left to do about these newcomers.")
