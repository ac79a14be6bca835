"""What people see when a portfolio is made confidential, or shown to others again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.portfolios import Portfolio
from rules.set_confidential import Confidentiality
from views.ask_agreement import asked_window
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import note, paragraph
from views.windows import read_metadata

WINDOW = "set_confidential"


def form(localizer: Localizer, portfolio: Portfolio, opened: Opened) -> View:
    """Build the window that says what follows, and asks for it."""
    say, wanted = localizer.say, not portfolio.confidential
    follows = (
        say("Only those in it will see it and its clients; partners and administrators outside it will not.")
        if wanted
        else say("Partners and administrators will see it, its people and its clients.")
    )
    more = (
        say("Those in it stay in it. To others, the journal and the team channel say “a confidential portfolio”.")
        if wanted
        else say("What the journal says of it will be seen by every administrator.")
    )
    blocks: list[Block] = [paragraph("{name}", name=portfolio.name), paragraph(follows), note(more)]
    submit = say("Make confidential") if wanted else say("Ask for its end")
    return form_window(localizer, say("Confidentiality"), blocks, WINDOW, opened, submit=submit, wanted=wanted)


def wanted(view: Mapping[str, Any]) -> bool:
    """Read whether the portfolio is to be confidential, from Slack's payload."""
    return bool(read_metadata(view)["wanted"])


def result(localizer: Localizer, found: Confidentiality) -> View:
    """Build the window that says who sees it now, or is to agree."""
    say, portfolio = localizer.say, found.portfolio
    if found.asked:
        return asked_window(localizer, say("Confidentiality"), found.asked)
    done = (
        say("Only those in it see “{portfolio}” from now on.", portfolio=portfolio.name)
        if portfolio.confidential
        else say("“{portfolio}” is no longer confidential.", portfolio=portfolio.name)
    )
    return done_window(localizer, say("Confidentiality"), done, say("Those concerned will be notified in Slack."))
