"""What happened to portfolios, in the third person, as others read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from locales import Localizer
from rules.model import portfolio_messages as told
from rules.model.journal import Action
from rules.model.payload import Payload
from rules.model.portfolios import Right
from views.days import span
from views.message_context import MessageContext
from views.typeset import Part, Sentence, Typed

# So many portfolios are named, the others counted: of the longest names, no notification has room for more.
NAMED = 4
# What a sentence keeps of its parts, while its number is filled in.
KEPT = MappingProxyType(
    {each: f"{{{each}}}" for each in ("author", "person", "former", "lead", "portfolios", "who", "firm")}
)


def right_given(context: MessageContext[Any], payload: told.PortfolioRightGiven) -> list[Sentence]:
    """Say who gave whom which right, and where."""
    say = context.localizer.say
    text = {
        Right.HANDLE: say("{author} gave {person} the right to handle the clients of the portfolio “{portfolio}”."),
        Right.VIEW: say("{author} gave {person} the right to view the clients of the portfolio “{portfolio}”."),
    }[payload.right]
    return [(text, parts(context, payload))]


def right_ended(context: MessageContext[Any], payload: told.PortfolioRightEnded) -> list[Sentence]:
    """Say who ended whose right, and where."""
    text = context.localizer.say("{author} ended the right of {person} in the portfolio “{portfolio}”.")
    return [(text, parts(context, payload))]


def lead_changed(context: MessageContext[Any], payload: told.PortfolioLeadChanged) -> list[Sentence]:
    """Say who made whom the lead, and who was it before."""
    count, n = context.localizer.count, len(payload.portfolios)
    text = (
        count(
            "{author} made {person} the lead of a portfolio: {portfolios}.",
            "{author} made {person} the lead of {n} portfolios: {portfolios}.",
            n,
            **KEPT,
        )
        if payload.person is not None
        else count(
            "{author} left a portfolio without a lead: {portfolios}.",
            "{author} left {n} portfolios without a lead: {portfolios}.",
            n,
            **KEPT,
        )
    )
    return [(text, parts(context, payload)), *lead_before(context, payload)]


def lead_before(context: MessageContext[Any], payload: told.PortfolioLeadChanged) -> list[Sentence]:
    """Say who was the lead before, where it was somebody else."""
    if payload.former is None or payload.former == payload.person:
        return []
    return [(context.localizer.say("Lead before: {former}"), {"former": context.name(payload.former)})]


def deputy_named(context: MessageContext[Any], payload: told.PortfolioDeputyNamed) -> list[Sentence]:
    """Say who named whom a portfolio’s deputy, or ended that."""
    say = context.localizer.say
    text = (
        say("{author} named {person} deputy for the portfolio “{portfolio}”.")
        if payload.named
        else say("{author} decided that {person} is no longer deputy for the portfolio “{portfolio}”.")
    )
    return [(text, parts(context, payload))]


def absence_noted(context: MessageContext[Any], payload: told.AbsenceNoted) -> list[Sentence]:
    """Say who is away, when, and who noted or cancelled it."""
    say = context.localizer.say
    if payload.author == payload.person:
        text = (
            say("{author} cancelled an absence of their own: {days}.")
            if payload.cancelled
            else say("{author} noted an absence of their own: {days}.")
        )
    else:
        text = (
            say("{author} cancelled an absence of {person}: {days}.")
            if payload.cancelled
            else say("{author} noted an absence of {person}: {days}.")
        )
    return [(text, parts(context, payload)), *stand_in(context, payload)]


def stand_in(context: MessageContext[Any], payload: told.AbsenceNoted) -> list[Sentence]:
    """Say who is to stand in while somebody is away."""
    if payload.cancelled:
        return []
    if not payload.deputies:
        return [(context.localizer.say("Nobody is named to stand in."), {})]
    names = context.localizer.several([context.name(each) for each in payload.deputies], NAMED)
    return [(context.localizer.say("Named to stand in: {names}"), {"names": Typed(names)})]


def deputy_acts(context: MessageContext[Any], payload: told.DeputyActs) -> list[Sentence]:
    """Say who stands in for whom, where, and until when."""
    text = context.localizer.count(
        "{person} now stands in for {lead} in a portfolio: {portfolios}.",
        "{person} now stands in for {lead} in {n} portfolios: {portfolios}.",
        len(payload.portfolios),
        **KEPT,
    )
    return [(text, parts(context, payload)), until(context, payload)]


def until(context: MessageContext[Any], payload: told.DeputyActs) -> Sentence:
    """Say until when a deputy is to stand in, if known."""
    if payload.until is None:
        return context.localizer.say("Until further notice"), {}
    day = context.localizer.day(payload.until)
    return context.localizer.say("Planned until {date} included"), {"date": Typed(day)}


def deputy_done(context: MessageContext[Any], payload: told.DeputyDone) -> list[Sentence]:
    """Say who stands in no more, and where."""
    text = context.localizer.count(
        "{person} no longer stands in as deputy in a portfolio: {portfolios}.",
        "{person} no longer stands in as deputy in {n} portfolios: {portfolios}.",
        len(payload.portfolios),
        **KEPT,
    )
    return [(text, parts(context, payload))]


def deputy_blocked(context: MessageContext[Any], payload: told.DeputyBlocked) -> list[Sentence]:
    """Say who may not stand in for whom, where, and why."""
    say = context.localizer.say
    text = say("{person} should stand in for {lead} in the portfolio “{portfolio}”, and may not.")
    why = say(
        "They are in a portfolio that is incompatible with it: nobody may be in both. Nobody stands in meanwhile."
    )
    return [(text, parts(context, payload)), (why, {})]


def confidential_change(context: MessageContext[Any], payload: told.ConfidentialChange) -> list[Sentence]:
    """Say what was done in a confidential portfolio, without its name."""
    say, text = context.localizer.say, confidential_words(context.localizer).get(payload.action)
    if payload.person is None and payload.action is Action.PORTFOLIO_LEAD_CHANGED:
        text = say("{author} left a confidential portfolio without a lead.")
    return [(text or say("Something changed in a confidential portfolio."), parts(context, payload))]


def confidential_words(localizer: Localizer) -> dict[Action, str]:
    """Give what those outside a confidential portfolio read of each change in it."""
    say = localizer.say
    return {
        Action.PORTFOLIO_RIGHT_GIVEN: say("{author} gave {person} a right in a confidential portfolio."),
        Action.PORTFOLIO_RIGHT_ENDED: say("{author} ended the right of {person} in a confidential portfolio."),
        Action.PORTFOLIO_LEAD_CHANGED: say("{author} made {person} the lead of a confidential portfolio."),
        Action.PORTFOLIO_DEPUTY_NAMED: say("{author} decided who is deputy for a confidential portfolio: {person}."),
        Action.PORTFOLIO_CONFIDENTIAL: say("{author} made a portfolio confidential: only those in it see it."),
        Action.DEPUTY_ACTS: say("{person} now stands in as deputy in a confidential portfolio."),
        Action.DEPUTY_DONE: say("{person} no longer stands in as deputy in a confidential portfolio."),
        Action.DEPUTY_BLOCKED: say("{person} may not stand in as deputy in a confidential portfolio."),
    }


def portfolio_confidential(context: MessageContext[Any], payload: told.PortfolioConfidential) -> list[Sentence]:
    """Say who made a portfolio confidential, or showed it to others again."""
    say = context.localizer.say
    text = (
        say("{author} made the portfolio “{portfolio}” confidential: only those in it see it and its clients.")
        if payload.confidential
        else say(
            "{author} ended the confidentiality of the portfolio “{portfolio}”: partners and administrators see it, "
            "too."
        )
    )
    return [(text, parts(context, payload))]


def parts(context: MessageContext[Any], payload: Payload) -> dict[str, Part]:
    """Give the people, portfolios and days that a sentence may name."""
    people = {each: context.name(getattr(payload, each, None)) for each in ("author", "person", "former", "lead")}
    found: dict[str, Part] = {role: name for role, name in people.items() if name}
    if isinstance(payload, told.InPortfolio | told.PortfolioConfidential | told.DeputyBlocked):
        found["portfolio"] = Typed(payload.portfolio)
    elif isinstance(payload, told.AbsenceNoted):
        found["days"] = Typed(span(context.localizer, payload.first_day, payload.last_day))
    else:
        found["portfolios"] = listed(context, getattr(payload, "portfolios", ()))
    return found


def listed(context: MessageContext[Any], portfolios: Sequence[str]) -> Part:
    """Name the first portfolios, and count the others."""
    unnamed = context.localizer.say("a confidential portfolio")
    return Typed(context.localizer.several([each or unnamed for each in portfolios], NAMED))


def clients_imported(context: MessageContext[Any], payload: told.ClientsImported) -> list[Sentence]:
    """Say who imported how many clients."""
    text = context.localizer.count(
        "{author} imported clients from a file: {n} new one.",
        "{author} imported clients from a file: {n} new ones.",
        payload.added,
        author="{author}",
    )
    author = context.name(payload.author)
    return [(text, {"author": author} if author else {})]


# HandoverNeeded asks for something, and so is no news.
NEWS: Mapping[type[Payload], Callable[[MessageContext[Any], Any], list[Sentence]]] = MappingProxyType(
    {
        told.PortfolioRightGiven: right_given,
        told.PortfolioRightEnded: right_ended,
        told.PortfolioLeadChanged: lead_changed,
        told.PortfolioDeputyNamed: deputy_named,
        told.AbsenceNoted: absence_noted,
        told.DeputyActs: deputy_acts,
        told.DeputyDone: deputy_done,
        told.ConfidentialChange: confidential_change,
        told.PortfolioConfidential: portfolio_confidential,
        told.ClientsImported: clients_imported,
    }
)
