"""What people see when portfolios are handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, Option, PlainTextInputElement, StaticMultiSelectElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.hand_over import Choice, HandedOver, Handover
from rules.model.portfolios import Portfolio
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.ask_agreement import asked_window
from views.choose_person import chosen_person, field
from views.choose_portfolio import chosen_portfolios
from views.portfolio_forms import Opened, done_window, form_window
from views.portfolio_words import named
from views.typeset import alert, clip, plain
from views.windows import typed_reason, window

WINDOW = "hand_over"
OPEN_FROM_MESSAGE = "hand_over_from_message"
# As many as Slack shows in a menu.
MOST_OFFERED = 100
_OPTION_LENGTH = 75


def form(localizer: Localizer, choice: Choice, opened: Opened) -> View:
    """Build the form that asks who answers for which portfolios."""
    say = localizer.say
    hint = say("Leave this empty if nobody is to answer for them, and say why below.")
    blocks: list[Block] = [
        _portfolios(localizer, choice),
        field(localizer, Field.LEAD, say("New lead"), hint=hint, optional=True),
        _reason(localizer),
    ]
    return form_window(localizer, say("Hand over"), blocks, WINDOW, opened, submit=say("Hand over"))


def nothing_waits(localizer: Localizer) -> View:
    """Build the window that says that no portfolio waits for a lead."""
    done = localizer.say("No portfolio waits for a lead any more.")
    return window(localizer.say("Hand over"), [alert(done, "info")], close=localizer.say("Back"))


def answers(view: Mapping[str, Any]) -> Handover:
    """Read who is to answer for which portfolios, from Slack's payload."""
    return Handover(chosen_portfolios(view), chosen_person(view, Field.LEAD), typed_reason(view))


def result(localizer: Localizer, done: HandedOver) -> View:
    """Build the window that says who answers for which portfolios now."""
    if done.asked:
        return asked_window(localizer, localizer.say("Hand over"), done.asked)
    say, portfolios = localizer.say, localizer.several([named(localizer, each) for each in done.portfolios])
    text = (
        say("{name} now answers for: {portfolios}.", name=done.lead.name, portfolios=portfolios)
        if done.lead is not None
        else say("Nobody answers any more for: {portfolios}.", portfolios=portfolios)
    )
    return done_window(localizer, say("Hand over"), text, *_follows(localizer, done))


def _follows(localizer: Localizer, done: HandedOver) -> Sequence[str]:
    told = localizer.say("Those concerned will be notified in Slack.")
    without = [named(localizer, each) for each in done.portfolios if each.deputy is None]
    if done.lead is None or not without:
        return [told]
    names = localizer.several(without)
    return [told, localizer.say("No deputy is named for: {portfolios}.", portfolios=names)]


def _portfolios(localizer: Localizer, choice: Choice) -> Block:
    offered = choice.offered[:MOST_OFFERED]
    options = {each.id: _option(localizer, each) for each in offered}
    element = StaticMultiSelectElement(
        action_id=Field.PORTFOLIOS,
        options=[*options.values()],
        initial_options=[options[each.id] for each in choice.chosen if each.id in options],
        placeholder=plain(localizer.say("Choose")),
    )
    block = InputBlock(block_id=Field.PORTFOLIOS, label=plain(localizer.say("Portfolios")), element=element)
    if len(choice.offered) > MOST_OFFERED:
        block.hint = plain(localizer.say("The others can be handed over afterwards."))
    return block


def _option(localizer: Localizer, portfolio: Portfolio) -> Option:
    name = named(localizer, portfolio)
    return Option(text=plain(clip(name, _OPTION_LENGTH)), value=str(portfolio.id))


def _reason(localizer: Localizer) -> Block:
    element = PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON])
    return InputBlock(
        block_id=Field.REASON,
        label=plain(localizer.say("Reason")),
        element=element,
        hint=plain(localizer.say("Needed where nobody is chosen. The list shows it; the journal keeps it.")),
        optional=True,
    )
