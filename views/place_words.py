"""The portfolios that somebody is in, in words."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Option, StaticSelectElement

from locales import Localizer
from rules.model.portfolios import Ground
from rules.places_of import PlaceOf
from views.portfolio_words import right_words
from views.typeset import BUTTON_LENGTH, Sentence, clip, plain

OPEN_ONE = "open_portfolio_of"
# As many as Slack shows in a menu.
MOST_OFFERED = 100
MOST_LINES = 15


def places(localizer: Localizer, found: Sequence[PlaceOf]) -> list[Sentence]:
    """Say in which portfolios somebody is; nothing of who is in none."""
    if not found:
        return []
    names = localizer.several([place_line(localizer, each) for each in found])
    return [(localizer.say("Portfolios: {names}"), {"names": names})]


def place_lines(localizer: Localizer, found: Sequence[PlaceOf]) -> list[Sentence]:
    """Say in which portfolios somebody is, each on a line of its own."""
    lines: list[Sentence] = [
        (localizer.say("Portfolio: {name}"), {"name": place_line(localizer, each)}) for each in found[:MOST_LINES]
    ]
    if (more := len(found) - MOST_LINES) > 0:
        lines.append((localizer.count("and {n} more portfolio", "and {n} more portfolios", more), {}))
    return lines


def portfolio_menu(localizer: Localizer, found: Sequence[PlaceOf]) -> list[StaticSelectElement]:
    """Build the menu that opens one of somebody's portfolios; none where none is in sight."""
    options = {
        each.portfolio: Option(text=plain(clip(each.name, BUTTON_LENGTH)), value=str(each.portfolio))
        for each in found
        if each.name
    }
    menu = StaticSelectElement(
        action_id=OPEN_ONE,
        options=[*options.values()][:MOST_OFFERED],
        placeholder=plain(localizer.say("Open a portfolio")),
    )
    return [menu] if options else []


def place_line(localizer: Localizer, place: PlaceOf) -> str:
    """Name a portfolio, and say by what right somebody is in it."""
    return localizer.say(
        "{portfolio} ({why})", portfolio=place_name(localizer, place), why=ground_words(localizer, place)
    )


def place_name(localizer: Localizer, place: PlaceOf) -> str:
    """Name a portfolio, or say that it is confidential."""
    return place.name or localizer.say("a confidential portfolio")


def ground_words(localizer: Localizer, place: PlaceOf) -> str:
    """Say by what right somebody is in a portfolio."""
    return {
        Ground.LEAD: localizer.say("lead"),
        Ground.MEMBER: right_words(localizer, place.right),
        Ground.DEPUTY: localizer.say("as deputy"),
    }[place.ground]
