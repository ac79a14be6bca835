"""« Ouvrir l'espace »: the way to where a password is used."""

from __future__ import annotations

from slack_sdk.models.blocks import ButtonElement

from locales import Localizer
from views.firm_profile import FirmProfile
from views.windows import button

OPEN = "open_portal"


def way_in(localizer: Localizer, firm_profile: FirmProfile) -> list[ButtonElement]:
    """Give the button that opens the firm's portal, where there is one."""
    if not firm_profile.portal:
        return []
    opening = button(localizer.say("Open the space"), OPEN)
    opening.url = firm_profile.portal
    return [opening]
