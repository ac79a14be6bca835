"""The words about portfolios that windows share."""

from __future__ import annotations

from collections.abc import Mapping

from locales import Localizer
from rules.erase_person import nameless
from rules.model.listing import MOST_COUNTED
from rules.model.people import PersonId
from rules.model.portfolios import Portfolio, Right
from views.typeset import clip

_REASON_LENGTH = 300


def name_of(person: PersonId, names: Mapping[PersonId, str]) -> str:
    """Give somebody's name, or their number once it was erased."""
    return names.get(person) or nameless(person)


def named(localizer: Localizer, portfolio: Portfolio) -> str:
    """Give a portfolio’s name, where its reader may know it."""
    return portfolio.name or localizer.say("A confidential portfolio")


def lead_words(
    localizer: Localizer, portfolio: Portfolio, names: Mapping[PersonId, str], on_hold: frozenset[PersonId]
) -> str:
    """Say who answers for a portfolio, or why nobody does."""
    if portfolio.lead is not None:
        name = name_of(portfolio.lead, names)
        if portfolio.lead in on_hold:
            return localizer.say("Lead: {name} (on hold)", name=name)
        return localizer.say("Lead: {name}", name=name)
    if portfolio.left_by is not None:
        return _to_hand_over(localizer, name_of(portfolio.left_by, names), on_hold=portfolio.left_by in on_hold)
    if portfolio.without_lead:
        return localizer.say("No lead: {reason}", reason=clip(portfolio.without_lead, _REASON_LENGTH))
    return localizer.say("No lead")


def deputy_words(localizer: Localizer, portfolio: Portfolio, names: Mapping[PersonId, str]) -> str:
    """Say who stands in for the lead; nothing where nobody does."""
    if portfolio.deputy is None:
        return ""
    return localizer.say("Deputy: {name}", name=name_of(portfolio.deputy, names))


def right_words(localizer: Localizer, right: Right) -> str:
    """Name a right in a portfolio."""
    return {Right.VIEW: localizer.say("view"), Right.HANDLE: localizer.say("handle")}[right]


def clients_words(localizer: Localizer, clients: int) -> str:
    """Say how many clients there are, of many only that they are more."""
    if clients > MOST_COUNTED:
        return localizer.say("More than {n} clients", n=localizer.number(MOST_COUNTED))
    return localizer.count("{n} client", "{n} clients", clients)


def _to_hand_over(localizer: Localizer, name: str, *, on_hold: bool) -> str:
    if on_hold:
        return localizer.say("To be handed over: the access of {name} is on hold", name=name)
    return localizer.say("To be handed over: {name} is no longer in the space", name=name)
