"""What somebody is to the space, in words."""

from __future__ import annotations

from locales import Reader
from rules.model.people import Access, Profile


def access_words(reader: Reader, access: Access) -> str:
    """What an access is at the moment."""
    return {
        Access.NONE: reader.say("none"),
        Access.PLANNED: reader.say("planned"),
        Access.ACTIVE: reader.say("active"),
        Access.SUSPENDED: reader.say("on hold"),
        Access.REMOVED: reader.say("removed"),
    }[access]


def profile(reader: Reader, what: Profile) -> str:
    """What a person of the space is called."""
    return {
        Profile.PARTNER_ADMINISTRATOR: reader.say("partner, administrator"),
        Profile.ADMINISTRATOR: reader.say("administrator"),
        Profile.PARTNER: reader.say("partner"),
        Profile.SUBSCRIBER: reader.say("subscriber"),
    }[what]
