"""The messages about an import of clients, for those whom it concerns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.model import portfolio_messages as tells
from views.message_context import MessageContext, Notice, escaped, told
from views.typeset import Part, Sentence, Typed, written

# So many portfolios are named, the others counted.
_NAMED = 8


def places_imported(context: MessageContext[tells.PlacesImported]) -> Notice:
    """Write what an import gave somebody, all in one message."""
    say = context.localizer.say
    first: Sentence = (
        say("{firm}: {author} imported clients, and your portfolios have changed."),
        {"firm": Typed(context.firm_profile.firm), "author": context.name(context.payload.author)},
    )
    advice = say("/portfolios shows the clients. If you have a question, ask {contact}.")
    title = say("Your portfolios")
    return Notice(escaped(written(first)), told(context, title, [first, *_places(context)], advice))


def clients_imported(context: MessageContext[tells.ClientsImported]) -> Notice:
    """Write what an import of clients did, for those who decide and the channel."""
    say = context.localizer.say
    firm: Sentence = (
        say("{author} imported clients into the online space of {firm}, from a file."),
        {"firm": Typed(context.firm_profile.firm), "author": context.name(context.payload.author)},
    )
    done: Sentence = "{done}", {"done": Typed(" ".join(figures(context, context.payload)))}
    advice = say("The journal has each line. If this surprises you, tell {contact}.")
    return Notice(escaped(written(firm)), told(context, say("Clients imported"), [firm, done], advice))


def figures(context: MessageContext[Any], payload: tells.ClientsImported) -> Iterator[str]:
    """Say in figures what an import of clients did."""
    count = context.localizer.count
    yield count("{n} client added.", "{n} clients added.", payload.added)
    if payload.changed:
        yield count(
            "{n} line changed a client who was there.", "{n} lines changed clients who were there.", payload.changed
        )
    if payload.portfolios:
        yield count("{n} portfolio created.", "{n} portfolios created.", payload.portfolios)
    if payload.rights:
        yield count("{n} right given.", "{n} rights given.", payload.rights)


def _places(context: MessageContext[tells.PlacesImported]) -> Iterator[Sentence]:
    say, payload = context.localizer.say, context.payload
    for text, portfolios in (
        (say("You lead: {portfolios}."), payload.led),
        (say("You are named deputy for: {portfolios}."), payload.stands_in),
        (say("You may handle the clients of: {portfolios}."), payload.handles),
        (say("You may view the clients of: {portfolios}."), payload.views),
        (say("Others have a right in portfolios that you lead: {portfolios}."), payload.joined),
    ):
        if portfolios:
            named: Part = Typed(context.localizer.several(portfolios, _NAMED))
            yield text, {"portfolios": named}
