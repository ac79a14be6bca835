"""The messages about portfolios."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rules.model import portfolio_messages as tells
from rules.model.people import PersonId
from rules.model.portfolios import Right
from views import portfolio_news as third
from views.hand_over import OPEN_FROM_MESSAGE
from views.message_context import MessageContext, Notice, escaped, told
from views.typeset import Sentence, Typed, written
from views.windows import button, buttons


def portfolio_right_given(context: MessageContext[tells.PortfolioRightGiven]) -> Notice:
    """Write the message that somebody has a right in a portfolio."""
    say, payload, title = context.localizer.say, context.payload, context.localizer.say("Right in a portfolio")
    if not context.to_owner:
        return _notice(context, title, third.right_given(context, payload), _nothing(context))
    text, means = {
        Right.HANDLE: (
            say("{author} gave you the right to handle the clients of the portfolio “{portfolio}”."),
            say("You can look at their files, and work on them."),
        ),
        Right.VIEW: (
            say("{author} gave you the right to view the clients of the portfolio “{portfolio}”."),
            say("You can look at their files, without working on them."),
        ),
    }[payload.right]
    return _notice(context, title, [_of(context, text), (means, {})], _shown(context))


def portfolio_right_ended(context: MessageContext[tells.PortfolioRightEnded]) -> Notice:
    """Write the message that somebody's right in a portfolio ended."""
    say, title = context.localizer.say, context.localizer.say("Right in a portfolio ended")
    if not context.to_owner:
        return _notice(context, title, third.right_ended(context, context.payload), _nothing(context))
    text = say("{author} ended your right in the portfolio “{portfolio}”.")
    return _notice(context, title, [_of(context, text)], _question(context))


def portfolio_lead_changed(context: MessageContext[tells.PortfolioLeadChanged]) -> Notice:
    """Write the message that portfolios have another lead, or none."""
    payload, title = context.payload, context.localizer.say("Lead of portfolios")
    if context.to_owner:
        before = third.lead_before(context, payload)
        return _notice(context, title, [_of(context, _made_lead(context)), *before], _shown(context))
    if _reads(context, payload.former):
        return _notice(context, title, [_of(context, _no_longer_lead(context))], _question(context))
    return _notice(context, title, third.lead_changed(context, payload), _nothing(context))


def portfolio_deputy_named(context: MessageContext[tells.PortfolioDeputyNamed]) -> Notice:
    """Write the message that a portfolio has another deputy."""
    say, payload, title = context.localizer.say, context.payload, context.localizer.say("Deputy for a portfolio")
    if not context.to_owner:
        return _notice(context, title, third.deputy_named(context, payload), _nothing(context))
    if not payload.named:
        ended = say("{author} decided that you are no longer deputy for the portfolio “{portfolio}”.")
        return _notice(context, title, [_of(context, ended)], _question(context))
    text = say("{author} named you deputy for the portfolio “{portfolio}”.")
    means = say("You look after its clients when its lead is away.")
    advice = say("A message comes to you when that begins. If you have a question, ask {contact}.")
    return _notice(context, title, [_of(context, text), (means, {})], advice)


def absence_noted(context: MessageContext[tells.AbsenceNoted]) -> Notice:
    """Write the message that somebody is away on some days, or no more."""
    say, payload = context.localizer.say, context.payload
    title = say("Absence cancelled") if payload.cancelled else say("Absence")
    if not context.to_owner:
        return _notice(context, title, third.absence_noted(context, payload), _nothing(context))
    text = (
        say("{author} cancelled your absence: {days}.")
        if payload.cancelled
        else say("{author} noted that you are away: {days}.")
    )
    return _notice(context, title, [_of(context, text), *third.stand_in(context, payload)], _question(context))


def deputy_acts(context: MessageContext[tells.DeputyActs]) -> Notice:
    """Write the message that a deputy stands in from now on."""
    count, payload, title = context.localizer.count, context.payload, context.localizer.say("Deputy standing in")
    n, end = len(payload.portfolios), third.until(context, payload)
    if context.to_owner:
        mine = count(
            "{firm}: you now stand in for {lead} in a portfolio: {portfolios}.",
            "{firm}: you now stand in for {lead} in {n} portfolios: {portfolios}.",
            n,
            **third.KEPT,
        )
        return _notice(context, title, [_of(context, mine), end], _shown(context))
    if _reads(context, payload.lead):
        for_you = count(
            "{person} now stands in for you in a portfolio: {portfolios}.",
            "{person} now stands in for you in {n} portfolios: {portfolios}.",
            n,
            **third.KEPT,
        )
        return _notice(context, title, [_of(context, for_you), end], _question(context))
    return _notice(context, title, third.deputy_acts(context, payload), _nothing(context))


def deputy_done(context: MessageContext[tells.DeputyDone]) -> Notice:
    """Write the message that a deputy stands in no more."""
    payload, title = context.payload, context.localizer.say("Deputy no longer standing in")
    if not context.to_owner:
        return _notice(context, title, third.deputy_done(context, payload), _nothing(context))
    mine = context.localizer.count(
        "{firm}: you no longer stand in as deputy in a portfolio: {portfolios}.",
        "{firm}: you no longer stand in as deputy in {n} portfolios: {portfolios}.",
        len(payload.portfolios),
        **third.KEPT,
    )
    return _notice(context, title, [_of(context, mine)], _question(context))


def deputy_blocked(context: MessageContext[tells.DeputyBlocked]) -> Notice:
    """Write the message that a deputy may not stand in."""
    say = context.localizer.say
    advice = say("Name another deputy, or end one of both rights: /portfolios. If in doubt, ask {contact}.")
    return _notice(context, say("Deputy not standing in"), third.deputy_blocked(context, context.payload), advice)


def confidential_change(context: MessageContext[tells.ConfidentialChange]) -> Notice:
    """Write the message that something was done in a confidential portfolio."""
    title = context.localizer.say("A confidential portfolio")
    return _notice(context, title, third.confidential_change(context, context.payload), _nothing(context))


def portfolio_confidential(context: MessageContext[tells.PortfolioConfidential]) -> Notice:
    """Write the message that a portfolio is confidential, or no longer."""
    title = context.localizer.say("Confidentiality of a portfolio")
    return _notice(context, title, third.portfolio_confidential(context, context.payload), _nothing(context))


def handover_needed(context: MessageContext[tells.HandoverNeeded]) -> Notice:
    """Write the message that somebody is to decide who leads portfolios."""
    say, payload = context.localizer.say, context.payload
    text = context.localizer.count(
        "{person} can no longer look after clients, and leaves a portfolio without a lead: {portfolios}.",
        "{person} can no longer look after clients, and leaves {n} portfolios without a lead: {portfolios}.",
        len(payload.portfolios),
        **third.KEPT,
    )
    advice = say("Decide who leads them: here, or in /portfolios, with “Choose a lead”. If in doubt, ask {contact}.")
    found = _notice(context, say("Portfolios to hand over"), [_of(context, text), _meanwhile(context)], advice)
    return replace(found, blocks=[*found.blocks, buttons(button(say("Choose a lead"), OPEN_FROM_MESSAGE))])


def _meanwhile(context: MessageContext[tells.HandoverNeeded]) -> Sentence:
    """Say which portfolios nobody stands in for until it is decided."""
    say, alone = context.localizer.say, context.payload.without_deputy
    if not alone:
        return say("Meanwhile, deputies stand in."), {}
    if len(alone) == len(context.payload.portfolios):
        return say("Meanwhile, nobody stands in."), {}
    return say("Meanwhile, nobody stands in for: {portfolios}."), {"portfolios": third.listed(context, alone)}


def _made_lead(context: MessageContext[tells.PortfolioLeadChanged]) -> str:
    return context.localizer.count(
        "{author} made you the lead of a portfolio: {portfolios}.",
        "{author} made you the lead of {n} portfolios: {portfolios}.",
        len(context.payload.portfolios),
        **third.KEPT,
    )


def _no_longer_lead(context: MessageContext[tells.PortfolioLeadChanged]) -> str:
    count, n = context.localizer.count, len(context.payload.portfolios)
    if context.payload.person is not None:
        return count(
            "{author} made {person} the lead, in your place, of a portfolio: {portfolios}.",
            "{author} made {person} the lead, in your place, of {n} portfolios: {portfolios}.",
            n,
            **third.KEPT,
        )
    return count(
        "{author} decided that a portfolio that you led has no lead any more: {portfolios}.",
        "{author} decided that {n} portfolios that you led have no lead any more: {portfolios}.",
        n,
        **third.KEPT,
    )


def _notice(context: MessageContext[Any], title: str, lines: Sequence[Sentence], advice: str) -> Notice:
    """Write a message whose first line is announced, with the firm’s name before it."""
    (text, parts), *more = lines
    firm = {"firm": Typed(context.firm_profile.firm)}
    happened = text if "{firm}" in text else context.localizer.say("{firm}: {happened}", firm="{firm}", happened=text)
    first: Sentence = happened, {**parts, **firm}
    return Notice(escaped(written(first)), told(context, title, [first, *more], advice))


def _of(context: MessageContext[Any], text: str) -> Sentence:
    return text, third.parts(context, context.payload)


def _reads(context: MessageContext[Any], person: PersonId | None) -> bool:
    recipient = context.message.recipient
    return recipient is not None and recipient.id == person


def _nothing(context: MessageContext[Any]) -> str:
    return context.localizer.say("There is nothing you need to do. If this surprises you, tell {contact}.")


def _question(context: MessageContext[Any]) -> str:
    return context.localizer.say("If you have a question, ask {contact}.")


def _shown(context: MessageContext[Any]) -> str:
    return context.localizer.say("/portfolios shows the clients. If you have a question, ask {contact}.")
