"""What people see when somebody is named deputy of a portfolio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.people import PersonId
from rules.model.refusals import Field
from rules.name_deputy import Named
from views.ask_agreement import asked_window
from views.choose_person import chosen_person, field
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import paragraph

WINDOW = "name_deputy"


def form(localizer: Localizer, named: Named, opened: Opened) -> View:
    """Build the form that asks who stands in for the lead."""
    say = localizer.say
    hint = say("Looks after its clients when the lead is away. “No deputy” stands first in the list.")
    blocks: list[Block] = [
        paragraph("{name}", name=named.portfolio.name),
        field(localizer, Field.DEPUTY, say("Deputy"), named.deputy, hint=hint, optional=True),
    ]
    return form_window(localizer, say("Deputy"), blocks, WINDOW, opened)


def answers(view: Mapping[str, Any]) -> PersonId | None:
    """Read who stands in for the lead, from Slack's payload; None for nobody."""
    return chosen_person(view, Field.DEPUTY)


def result(localizer: Localizer, named: Named) -> View:
    """Build the window that says who stands in for the lead now."""
    if named.asked:
        return asked_window(localizer, localizer.say("Deputy"), named.asked)
    say, portfolio = localizer.say, named.portfolio.name
    if named.deputy is None:
        done = say("“{portfolio}” has no deputy: nobody stands in for its lead.", portfolio=portfolio)
        return done_window(localizer, say("Deputy"), done)
    done = say("Deputy of “{portfolio}”: {name}.", portfolio=portfolio, name=named.deputy.name)
    follows = say("While the lead is away, the deputy may handle its clients.")
    return done_window(localizer, say("Deputy"), done, follows)
