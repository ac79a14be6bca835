"""What people see of portfolios in both of which nobody may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.portfolios import Portfolio, PortfolioId
from rules.set_incompatible import Incompatible
from views.choose_portfolio import chosen_portfolios, portfolio_field
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import alert, note, paragraph, plain
from views.windows import button

WINDOW = "set_incompatible"
LIFT = "lift_incompatibility"
# Shown of those that are incompatible, by name.
SHOWN = 30


def form(localizer: Localizer, found: Incompatible, opened: Opened, done: str = "") -> View:
    """Build the form, with what is incompatible already, under what was just done."""
    say = localizer.say
    blocks: list[Block] = [
        *([alert(done, "success")] if done else []),
        paragraph("{name}", name=found.portfolio.name),
        *(_known(localizer, each) for each in found.others[:SHOWN]),
        portfolio_field(localizer, say("Nobody may be in it and in one of these.")),
        note(
            say("A deputy who is in the other portfolio does not stand in; the lead and administrators are notified.")
        ),
    ]
    return form_window(localizer, say("Incompatibilities"), blocks, WINDOW, opened)


def answers(view: Mapping[str, Any]) -> tuple[PortfolioId, ...]:
    """Read which portfolios were chosen, from Slack's payload."""
    return chosen_portfolios(view)


def read_other(value: str) -> PortfolioId:
    """Read with which portfolio an incompatibility is to end."""
    return PortfolioId(int(value))


def result(localizer: Localizer, found: Incompatible) -> View:
    """Build the window that says what is incompatible now."""
    say, names = localizer.say, localizer.several([each.name for each in found.others])
    done = say("Incompatible with “{portfolio}”: {names}.", portfolio=found.portfolio.name, names=names)
    return done_window(localizer, say("Incompatibilities"), done, say("Nobody can be given a right in both."))


def lifted(localizer: Localizer) -> str:
    """Say that people may be in both again."""
    return localizer.say("The incompatibility is lifted: people may be in both again.")


def _known(localizer: Localizer, other: Portfolio) -> Block:
    lift = button(localizer.say("Lift"), LIFT, value=str(other.id))
    return SectionBlock(text=plain(other.name), accessory=lift)
