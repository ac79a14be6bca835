"""What people see when a portfolio is created, renamed or archived."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, CheckboxesElement, InputBlock, Option
from slack_sdk.models.views import View

from locales import Localizer
from rules.edit_portfolio import NewPortfolio
from rules.model.portfolios import Portfolio
from rules.model.refusals import Field
from views.choose_person import chosen_person, field
from views.portfolio_forms import Opened, done_window, form_window, name_field, typed_text
from views.typeset import note, plain

NEW = "new_portfolio"
RENAMING = "portfolio_name"
CONFIDENTIAL, CHECKED = "confidential", "yes"


def creation(localizer: Localizer, opened: Opened) -> View:
    """Build the form of a new portfolio."""
    say = localizer.say
    hint = say("Looks after its clients when the lead is away.")
    blocks: list[Block] = [
        name_field(localizer),
        field(localizer, Field.LEAD, say("Lead")),
        field(localizer, Field.DEPUTY, say("Deputy"), hint=hint, optional=True),
        _confidential(localizer),
        note(say("The lead answers for the portfolio, and may handle its clients.")),
    ]
    return form_window(localizer, say("Create a portfolio"), blocks, NEW, opened, submit=say("Create"))


def typed_portfolio(view: Mapping[str, Any]) -> NewPortfolio:
    """Read the form of a new portfolio, from Slack's payload."""
    lead, deputy = chosen_person(view, Field.LEAD), chosen_person(view, Field.DEPUTY)
    state = view["state"]["values"].get(CONFIDENTIAL, {}).get(CONFIDENTIAL, {})
    return NewPortfolio(typed_text(view, Field.NAME), lead, deputy, bool(state.get("selected_options")))


def _confidential(localizer: Localizer) -> Block:
    say = localizer.say
    option = Option(
        value=CHECKED,
        text=plain(say("Confidential")),
        description=plain(say("Only those in it see it. You are its lead at first.")),
    )
    box = CheckboxesElement(action_id=CONFIDENTIAL, options=[option])
    return InputBlock(block_id=CONFIDENTIAL, label=plain(say("Confidentiality")), element=box, optional=True)


def created(localizer: Localizer, portfolio: Portfolio) -> View:
    """Build the window that says that a portfolio is created."""
    say = localizer.say
    done = say("The portfolio is created: {name}.", name=portfolio.name)
    follows = say("Open it in the list to add its clients, and to give other people access to it.")
    told = say("Those concerned will be notified in Slack.")
    return done_window(localizer, say("Create a portfolio"), done, follows, told)


def renaming(localizer: Localizer, portfolio: Portfolio, opened: Opened) -> View:
    """Build the form that asks for another name."""
    blocks: list[Block] = [
        name_field(localizer, portfolio.name),
        note(localizer.say("What happened before stays under its former name.")),
    ]
    return form_window(localizer, localizer.say("Rename"), blocks, RENAMING, opened)


def renamed(localizer: Localizer, portfolio: Portfolio) -> View:
    """Build the window that says what a portfolio is called now."""
    done = localizer.say("The portfolio is now called {name}.", name=portfolio.name)
    return done_window(localizer, localizer.say("Rename"), done)


def archived(localizer: Localizer, portfolio: Portfolio) -> View:
    """Build the window that says that a portfolio is out of use."""
    done = localizer.say("The portfolio is archived: {name}.", name=portfolio.name)
    follows = localizer.say("Nobody is in it any more. What happened in it stays in the journal.")
    return done_window(localizer, localizer.say("Portfolio"), done, follows)
