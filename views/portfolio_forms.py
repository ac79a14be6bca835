"""What the forms about portfolios have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.journal import IdempotencyKey
from rules.model.portfolios import NAME_LENGTH, NO_PORTFOLIO, PortfolioId
from rules.model.refusals import Field
from views.list_subscribers import Beneath, Origin
from views.typeset import alert, note, plain
from views.windows import read_metadata, window


@dataclass(frozen=True, slots=True)
class Opened:
    """A form's id, its portfolio if any, and the windows beneath it."""

    form: IdempotencyKey
    portfolio: PortfolioId = NO_PORTFOLIO
    beneath: tuple[Origin, ...] = ()


def carried(opened: Opened) -> dict[str, Any]:
    """Give what a form carries, so that its submission is understood."""
    return {
        "form": opened.form,
        "portfolio": opened.portfolio,
        "beneath": [asdict(each) for each in opened.beneath],
    }


def read_opened(view: Mapping[str, Any]) -> Opened:
    """Read what a form carried, from Slack's payload."""
    metadata = read_metadata(view)
    beneath = [Origin(each["view"], each["place"], Beneath(each["beneath"])) for each in metadata["beneath"]]
    return Opened(IdempotencyKey(metadata["form"]), PortfolioId(metadata["portfolio"]), tuple(beneath))


def form_window(
    localizer: Localizer, title: str, blocks: list[Block], name: str, opened: Opened, *, submit: str = "", **more: Any
) -> View:
    """Build the window of a form; `more` is what it carries besides."""
    return window(
        title,
        blocks,
        submit=submit or localizer.say("Save"),
        close=localizer.say("Cancel"),
        name=name,
        metadata={**carried(opened), **more},
    )


def done_window(localizer: Localizer, title: str, done: str, *follows: str) -> View:
    """Build the window that says what was done, and what follows."""
    blocks = [alert(done, "success"), *([note(*follows)] if follows else [])]
    return window(title, blocks, close=localizer.say("OK"))


def name_field(localizer: Localizer, name: str = "") -> Block:
    """Build the field with the name of a portfolio."""
    element = PlainTextInputElement(action_id=Field.NAME, initial_value=name or None, max_length=NAME_LENGTH)
    return InputBlock(block_id=Field.NAME, label=plain(localizer.say("Name of the portfolio")), element=element)


def typed_text(view: Mapping[str, Any], of: Field) -> str:
    """Read what was typed into a field, from Slack's payload."""
    return view["state"]["values"].get(of, {}).get(of, {}).get("value") or ""
