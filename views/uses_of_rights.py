"""The notices that somebody used a right over others."""

from __future__ import annotations

from rules.model.messages import DataExported, PasswordSentFor, PasswordVoid
from rules.model.payload import Exported
from views.message_context import MessageContext, Notice, news


def password_sent_for(context: MessageContext[PasswordSentFor]) -> Notice:
    """Write the security notice that a password was made for another."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("{person} asked for a new password for themselves, for the online space of {firm}.")
        if payload.author == payload.person
        else say("{author} had a new password made for {person}, for the online space of {firm}.")
    )
    receives = (
        say("It goes to {person} alone.")
        if payload.to == payload.person
        else say("{person} has no Slack account: it goes to {to}, to be handed over.")
    )
    named = {"person": context.name(payload.person), "to": context.name(payload.to)}
    return news(context, say("Security notice"), text, _advice(context), (receives, named))


def password_void(context: MessageContext[PasswordVoid]) -> Notice:
    """Write to who added somebody that the password they saw is void."""
    say = context.localizer.say
    text = say("The password that you saw when you added {person} to the online space of {firm} is no longer valid.")
    advice = say(
        "It was lost on its way, and another one is sent. Please do not pass the first one on. "
        "Questions? Ask {contact}."
    )
    return news(context, say("Password replaced"), text, advice)


def data_exported(context: MessageContext[DataExported]) -> Notice:
    """Write the security notice that data of many people left the space."""
    say, payload = context.localizer.say, context.payload
    text = {
        Exported.SUBSCRIBERS: say("{author} exported the list of subscribers of the online space of {firm}."),
        Exported.JOURNAL: say("{author} exported the journal of the online space of {firm}."),
        Exported.CLIENTS: say(
            "{author} exported the clients of {firm}, with their portfolios and who looks after them."
        ),
        Exported.REVIEW: say("{author} exported the record of an access review of the online space of {firm}."),
    }[payload.what]
    if payload.author is None:
        text = say("The list of subscribers of the online space of {firm} was exported on the server.")
    return news(context, say("Security notice"), text, _advice(context))


def _advice(context: MessageContext[PasswordSentFor] | MessageContext[DataExported]) -> str:
    return context.localizer.say("There is nothing you need to do. If this surprises you, tell {contact}.")
