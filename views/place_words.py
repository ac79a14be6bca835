"""The portfolios that somebody is in, in words."""

from __future__ import annotations

from collections.abc import Sequence

from locales import Localizer
from rules.model.portfolios import Ground
from rules.places_of import PlaceOf
from views.portfolio_words import right_words
from views.typeset import Sentence


def places(localizer: Localizer, found: Sequence[PlaceOf]) -> list[Sentence]:
    """Say in which portfolios somebody is; nothing of who is in none."""
    if not found:
        return []
    names = localizer.several([_place(localizer, each) for each in found])
    return [(localizer.say("Portfolios: {names}"), {"names": names})]


def _place(localizer: Localizer, place: PlaceOf) -> str:
    why = {
        Ground.LEAD: localizer.say("lead"),
        Ground.MEMBER: right_words(localizer, place.right),
        Ground.DEPUTY: localizer.say("as deputy"),
    }[place.ground]
    return localizer.say("{portfolio} ({why})", portfolio=place.name, why=why)
