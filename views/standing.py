"""The names of accesses and profiles."""

from __future__ import annotations

from locales import Localizer
from rules.model.people import Access, Profile


def access_words(localizer: Localizer, access: Access) -> str:
    """Name the state of an access."""
    return {
        Access.NONE: localizer.say("none"),
        Access.PLANNED: localizer.say("to come"),
        Access.ACTIVE: localizer.say("active"),
        Access.SUSPENDED: localizer.say("on hold"),
        Access.REMOVED: localizer.say("removed"),
    }[access]


def profile(localizer: Localizer, what: Profile) -> str:
    """Name a profile."""
    return {
        Profile.PARTNER_ADMINISTRATOR: localizer.say("partner, administrator"),
        Profile.ADMINISTRATOR: localizer.say("administrator"),
        Profile.PARTNER: localizer.say("partner"),
        Profile.SUBSCRIBER: localizer.say("subscriber"),
    }[what]
