"""What the firm's directory does not have yet, and why."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.keep_door import TAKEN
from rules.model.door_groups import description_of, group_of
from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding, Owed
from rules.ports import Trouble
from views.firm_profile import FirmProfile
from views.typeset import Moment, Part, Sentence, Typed, note, paragraphs


def change_on_its_way(localizer: Localizer, firm: FirmProfile) -> Block:
    """Say that the directory does not have yet what was just changed."""
    if firm.apps_follow is not None:
        return note(
            localizer.say(
                "This change has not arrived everywhere yet: until then, the tools that ask the firm’s directory may "
                "still go by what was before, and sessions that are open stay so. The bot goes on trying."
            )
        )
    return note(
        localizer.say(
            "The firm’s directory has not received this change yet: until then, the tools that ask it still go by what "
            "was before. The bot goes on trying."
        )
    )


def open_sessions(localizer: Localizer, firm: FirmProfile) -> list[str]:
    """Say what becomes of sessions that are open when an access ends."""
    if not firm.has_door:
        return []
    if firm.apps_follow is None:
        return [localizer.say("Sessions that are open already stay open until they end by themselves.")]
    return [
        localizer.count(
            "Open sessions are ended; the applications follow within {n} minute at most.",
            "Open sessions are ended; the applications follow within {n} minutes at most.",
            int(firm.apps_follow.total_seconds() // 60),
        )
    ]


def password_on_its_way(localizer: Localizer) -> str:
    """Say that a password waits for the directory."""
    return localizer.say("The password follows as soon as the firm’s directory has received it.")


def standing(
    localizer: Localizer, door: DoorStanding, oldest: Sequence[Owed], groups: Sequence[OwedGroup] = ()
) -> list[Block]:
    """Say what the directory is owed, since when, and why."""
    if door.since is None:
        return []
    owed = localizer.count(
        "{n} change on its way to the firm’s directory",
        "{n} changes on their way to the firm’s directory",
        door.owed,
    )
    since = localizer.say("The oldest has been waiting since {since}. The bot goes on trying.")
    lines: list[Sentence] = [(owed, {}), (since, {"since": Moment(door.since, localizer)})]
    lines += [_line(localizer, each.person.name, each.failure) for each in oldest if each.failure]
    lines += [_line(localizer, _named(each), each.failure) for each in groups if each.failure]
    return [paragraphs(*lines)]


def _named(group: OwedGroup) -> str:
    described = description_of(group.portfolio)
    return f"{group_of(group.portfolio.id)} ({described})" if described else group_of(group.portfolio.id)


def _line(localizer: Localizer, label: str, failure: str) -> Sentence:
    parts: dict[str, Part] = {"label": Typed(label), "value": Typed(_reason(localizer, failure))}
    return localizer.say("{label}: {value}"), parts


def _reason(localizer: Localizer, failure: str) -> str:
    say = localizer.say
    reasons: dict[str, str] = {
        Trouble.UNREACHABLE: say("the directory cannot be reached."),
        Trouble.SLOW: say("the directory does not answer in time."),
        Trouble.UNTRUSTED: say("the directory’s certificate is not trusted."),
        Trouble.WRONG_CREDENTIALS: say("the directory refuses the bot’s account, or its password."),
        Trouble.NO_RIGHT: say("the bot’s account lacks a right in the directory."),
        Trouble.READ_ONLY: say("the directory takes no changes."),
        Trouble.FULL: say("the directory has no room left."),
        Trouble.NO_POLICY: say("the directory would not refuse an access on hold: its policy is missing."),
        Trouble.REFUSED: say("the directory refuses this entry."),
        Trouble.MISSING: say("the place for the entries is missing in the directory."),
        Trouble.SESSIONS: say("the sessions that are open could not be ended."),
    }
    return {**reasons, TAKEN: say("an entry of the directory that is not ours has this address or this name.")}[failure]
