"""The field in which portfolios are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from slack_sdk.models.blocks import Block, ExternalDataMultiSelectElement, InputBlock, Option

from locales import Localizer
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field
from rules.model.subscriber_form import MOST_PORTFOLIOS
from views.typeset import BUTTON_LENGTH, clip, plain
from views.windows import chosen_numbers


def portfolio_field(localizer: Localizer, hint: str) -> Block:
    """Build the field, which may stay empty; what it offers is asked for while somebody types."""
    element = ExternalDataMultiSelectElement(
        action_id=Field.PORTFOLIOS,
        placeholder=plain(localizer.say("Part of a name")),
        min_query_length=0,
        max_selected_items=MOST_PORTFOLIOS,
    )
    label = plain(localizer.say("Portfolios"))
    return InputBlock(block_id=Field.PORTFOLIOS, label=label, element=element, hint=plain(hint), optional=True)


def chosen_portfolios(view: Mapping[str, Any]) -> tuple[PortfolioId, ...]:
    """Read what was chosen, from Slack's payload."""
    return tuple(map(PortfolioId, chosen_numbers(view, Field.PORTFOLIOS)))


def options(portfolios: Iterable[Portfolio]) -> list[Option]:
    """Give the choices that the field offers."""
    return [Option(text=plain(clip(each.name, BUTTON_LENGTH)), value=str(each.id)) for each in portfolios]
