"""By what the directory differs, in words."""

from __future__ import annotations

from datetime import datetime

from locales import Localizer
from rules.model.door_groups import GroupAspect
from rules.model.drift import Aspect, Undone
from views.typeset import joined

_NOTHING = "—"


def aspect_words(localizer: Localizer, aspect: Aspect, *, lets_in: bool = False) -> str:
    """Say what of an entry differs; `lets_in`: so that it gives more than it must."""
    say = localizer.say
    more = {
        Aspect.HOLD: say("open in the directory, although it must be on hold"),
        Aspect.GROUPS: say("in a group too many"),
        Aspect.FIRST_DAY: say("open before the first day"),
        Aspect.LAST_DAY: say("open after the last day"),
        Aspect.PASSWORD: say("another password"),
    }
    words = {
        Aspect.NAME: say("the name"),
        Aspect.ADDRESS: say("the address"),
        Aspect.HOLD: say("on hold in the directory"),
        Aspect.GROUPS: say("a group is missing"),
        Aspect.FIRST_DAY: say("the first day"),
        Aspect.LAST_DAY: say("the last day"),
        Aspect.PASSWORD: say("the mark of the password"),
        Aspect.IDENTIFIER: say("the identifier"),
        Aspect.ENTRY: say("the entry was deleted"),
        Aspect.LEFT: say("an entry of somebody who must have none"),
    }
    return more.get(aspect, words[aspect]) if lets_in else words[aspect]


def group_words(localizer: Localizer, aspect: GroupAspect) -> str:
    """Say what of a portfolio’s group differed."""
    say = localizer.say
    words = {
        GroupAspect.GROUP: say("the group was deleted"),
        GroupAspect.DESCRIPTION: say("the description"),
        GroupAspect.STRANGERS: say("somebody was in it who is not of the space"),
        GroupAspect.NAME: say("the group had another name"),
        GroupAspect.ARCHIVED: say("the portfolio is archived"),
    }
    return words[aspect]


def value_words(localizer: Localizer, aspect: Aspect, value: str) -> str:
    """Say what an entry has of this, as rules.model.drift.value_of wrote it."""
    if not value:
        return _NOTHING
    match aspect:
        case Aspect.HOLD:
            return localizer.say("on hold") if value == "held" else localizer.say("open")
        case Aspect.FIRST_DAY | Aspect.LAST_DAY:
            return localizer.time(datetime.fromisoformat(value))
    return value


def undone_words(localizer: Localizer, undone: Undone) -> str:
    """Say how many entries are opened, shut and changed otherwise."""
    count = localizer.count
    figures = (
        (undone.opened, count("{n} entry opened", "{n} entries opened", undone.opened)),
        (undone.shut, count("{n} entry shut", "{n} entries shut", undone.shut)),
        (undone.changed, count("{n} entry changed", "{n} entries changed", undone.changed)),
    )
    return joined(*(said for number, said in figures if number))
