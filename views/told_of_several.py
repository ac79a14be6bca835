"""The messages that the same was done for several people at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from locales import Localizer
from rules.model.messages import PasswordsSentFor, SeveralChanged
from rules.model.payload import ForSeveral
from rules.model.people import PersonId
from views.endings import come_back
from views.message_context import MessageContext, Notice, news
from views.typeset import Day, Sentence, Typed, clip

_NAMES_LENGTH = 2500


def several_changed(context: MessageContext[SeveralChanged]) -> Notice:
    """Write the message that several accesses were changed at once."""
    say, payload = context.localizer.say, context.payload
    text = _news(context.localizer, payload)
    more: list[Sentence] = [_whom(context, payload.whom)]
    if payload.ends_on is not None:
        more.append((say("Access until {date}"), {"date": Day(payload.ends_on, context.localizer)}))
    if payload.back_on is not None:
        more.append(come_back(context.localizer, payload.back_on, len(payload.whom)))
    reason = context.mentions.reasons.get(context.message.entry, "")
    if reason and payload.with_reason:
        more.append((say("Reason: {reason}"), {"reason": Typed(reason)}))
    return news(context, _subject(context.localizer, payload.what), text, _advice(context), *more)


def passwords_sent_for(context: MessageContext[PasswordsSentFor]) -> Notice:
    """Write the security notice that passwords were made for several people."""
    say, payload = context.localizer.say, context.payload
    text = context.localizer.count(
        "{author} had a new password made for {n} person, for the online space of {firm}.",
        "{author} had new passwords made for {n} people, for the online space of {firm}.",
        len(payload.whom),
        author="{author}",
        firm="{firm}",
    )
    more: list[Sentence] = [_whom(context, payload.whom)]
    if payload.handed:
        handed = say("Without a Slack account; {author} receives their passwords and hands them over: {names}.")
        names = Typed(_names([context.name(each) for each in payload.handed]))
        more.append((handed, {"author": context.name(payload.author), "names": names}))
    else:
        more.append((say("Each goes to its owner alone."), {}))
    return news(context, say("Security notice"), text, _advice(context), *more)


def _whom(context: MessageContext[Any], whom: Sequence[PersonId]) -> Sentence:
    """Name everybody; in the channel, where many read, the first and how many others."""
    names = [context.name(each) for each in whom]
    return "{names}", {"names": Typed(context.localizer.several(names) if context.to_channel else _names(names))}


def _names(names: Sequence[str]) -> str:
    return clip(", ".join(names), _NAMES_LENGTH)


def _advice(context: MessageContext[Any]) -> str:
    return context.localizer.say("There is nothing you need to do. If this surprises you, tell {contact}.")


def _news(localizer: Localizer, payload: SeveralChanged) -> str:
    count, n, parts = localizer.count, len(payload.whom), {"author": "{author}", "firm": "{firm}"}
    return {
        ForSeveral.SUSPEND: count(
            "{author} put {n} access to the online space of {firm} on hold.",
            "{author} put {n} accesses to the online space of {firm} on hold.",
            n,
            **parts,
        ),
        ForSeveral.REMOVE: count(
            "{author} removed {n} person from the subscribers of the online space of {firm}.",
            "{author} removed {n} people from the subscribers of the online space of {firm}.",
            n,
            **parts,
        ),
        ForSeveral.DATES: count(
            "{author} set the last day of {n} access to the online space of {firm}.",
            "{author} set the last day of {n} accesses to the online space of {firm}.",
            n,
            **parts,
        ),
    }[payload.what]


def _subject(localizer: Localizer, what: ForSeveral) -> str:
    return {
        ForSeveral.SUSPEND: localizer.say("Accesses on hold"),
        ForSeveral.REMOVE: localizer.say("Accesses removed"),
        ForSeveral.DATES: localizer.say("Dates of access"),
    }[what]
