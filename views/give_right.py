"""What people see when a right in a portfolio is given, or ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, Option, RadioButtonsElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.give_right import Given, Giving
from rules.model.portfolios import Portfolio, PortfolioId, Right
from rules.model.refusals import Field
from views.ask_agreement import asked_window
from views.choose_person import chosen_person, field
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import clip, paragraph, plain

WINDOW = "give_right"


def form(localizer: Localizer, portfolio: Portfolio, opened: Opened) -> View:
    """Build the form that asks whom which right is given."""
    say = localizer.say
    blocks: list[Block] = [
        paragraph("{name}", name=portfolio.name),
        field(localizer, Field.PERSON, say("Person")),
        _right(localizer),
    ]
    return form_window(localizer, say("Give access"), blocks, WINDOW, opened, submit=say("Give access"))


def answers(view: Mapping[str, Any], portfolio: PortfolioId) -> Giving:
    """Read whom which right is given, from Slack's payload."""
    chosen = view["state"]["values"].get(Field.RIGHT, {}).get(Field.RIGHT, {}).get("selected_option")
    right = Right(chosen["value"]) if chosen else Right.HANDLE
    return Giving(portfolio, chosen_person(view, Field.PERSON), right)


def result(localizer: Localizer, given: Given) -> View:
    """Build the window that says what somebody may do from now on."""
    if given.asked:
        return asked_window(localizer, localizer.say("Give access"), given.asked)
    say, names = localizer.say, {"name": given.person.name, "portfolio": given.portfolio.name}
    done = (
        say("{name} may now view the clients of “{portfolio}”.", **names)
        if given.right is Right.VIEW
        else say("{name} may now handle the clients of “{portfolio}”.", **names)
    )
    return done_window(localizer, say("Give access"), done, say("Those concerned will be notified in Slack."))


def ended(localizer: Localizer, given: Given) -> str:
    """Say whose right in a portfolio ended."""
    return localizer.say(
        "{name} is no longer in “{portfolio}”. Those concerned will be notified in Slack.",
        name=given.person.name,
        portfolio=given.portfolio.name,
    )


def _right(localizer: Localizer) -> Block:
    names = {Right.HANDLE: localizer.say("Handle"), Right.VIEW: localizer.say("View")}
    options = {each: Option(text=plain(clip(name, 75)), value=each) for each, name in names.items()}
    element = RadioButtonsElement(
        action_id=Field.RIGHT, options=[*options.values()], initial_option=options[Right.HANDLE]
    )
    return InputBlock(block_id=Field.RIGHT, label=plain(localizer.say("Right")), element=element)
