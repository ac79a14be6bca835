"""What they read whose access is on hold, or begins later."""

from __future__ import annotations

from locales import Localizer
from rules.model.refusals import NotBegun, OnHold


def of_access(localizer: Localizer, refused: OnHold | NotBegun) -> str:
    """Say since when an access is on hold, or from when on it begins."""
    return _held(localizer, refused) if isinstance(refused, OnHold) else _not_begun(localizer, refused)


def _held(localizer: Localizer, refused: OnHold) -> str:
    if refused.since is None:
        held = localizer.say("Your access is on hold.")
    else:
        held = localizer.say("Your access has been on hold since {date}.", date=localizer.date(refused.since))
    if refused.back_on is None:
        return held
    back = localizer.say("It comes back by itself on {date}.", date=localizer.day(refused.back_on))
    return f"{held} {back}"


def _not_begun(localizer: Localizer, refused: NotBegun) -> str:
    date = localizer.day(refused.starts_on)
    if not refused.administrators:  # who is needed for it to begin
        return localizer.say("Your access begins on {date}, once the space has an administrator.", date=date)
    return localizer.say("Your access begins on {date}: your password comes by direct message that day.", date=date)
