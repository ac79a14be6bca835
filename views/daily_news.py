"""The message with what others did in a day, each on a line."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from slack_sdk.models.blocks import Block

from rules.model import messages
from rules.model.messages import DailyNews
from rules.model.payload import ForSeveral, News, Payload
from rules.model.people import NewsPace
from views.choose_news import aside, other
from views.days import days
from views.endings import come_back, returns
from views.message_context import MessageContext, Notice, contact, notice
from views.portfolio_news import NEWS as OF_PORTFOLIOS
from views.review_access import outcome
from views.subscriber_form import labels
from views.typeset import Moment, Part, Sentence, Typed, clip, header, note, paragraph, paragraphs, written
from views.windows import buttons

# Of a reason on its line; the journal has all of it.
_REASON = 150
# So many are named of those for whom the same was done.
_NAMED = 5
# Lines in one block: of the longest names, it stays far below what Slack takes.
_TOGETHER = 5
# Of all lines: the longest names leave room for fewer of them.
_ROOM = 9_000
Said = list[Sentence]


def daily_news(context: MessageContext[DailyNews]) -> Notice:
    """Write what others did in a day, the earliest first."""
    localizer, payload, firm = context.localizer, context.payload, context.firm_profile.firm
    text = localizer.count(
        "{n} piece of news of the online space of {firm}.",
        "{n} pieces of news of the online space of {firm}.",
        payload.count,
        firm="{firm}",
    )
    advice = localizer.say("There is nothing you need to do. If this surprises you, tell {contact}.")
    blocks: list[Block] = [header(localizer.say("News of the day")), paragraph(text, firm=Typed(firm))]
    lines = _fitting([_line(context, each) for each in payload.news])
    blocks += [paragraphs(*lines[start : start + _TOGETHER]) for start in range(0, len(lines), _TOGETHER)]
    more = _more(context, payload.count - len(lines))
    blocks += [*more, paragraph(advice, contact=Typed(contact(context))), aside(localizer)]
    recipient = context.message.recipient
    pace = NewsPace.DAILY if recipient is None else recipient.news
    return notice(text, [*blocks, buttons(other(localizer, pace))], firm=firm)


def _fitting(lines: Sequence[Sentence]) -> Sequence[Sentence]:
    """Give the first lines, as many as a message has room for."""
    lengths = itertools.accumulate(len(written(each)) for each in lines)
    return lines[: sum(length <= _ROOM for length in lengths)]


def _more(context: MessageContext[DailyNews], more: int) -> list[Block]:
    count, recipient = context.localizer.count, context.message.recipient
    if not more:
        return []
    if recipient is not None and recipient.is_administrator:
        return [note(count("and {n} more, in the journal", "and {n} more, in the journal", more))]
    return [note(count("and {n} more, in the team channel", "and {n} more, in the team channel", more))]


def _line(context: MessageContext[DailyNews], news: News) -> Sentence:
    """Say in one line when it was, who did it, what, and why."""
    told = _WORDS[type(news.tells)](context, news.tells)
    reason = context.mentions.reasons.get(news.entry, "") if getattr(news.tells, "with_reason", False) else ""
    if reason:
        told.append((context.localizer.say("Reason: {reason}"), {"reason": Typed(clip(reason, _REASON))}))
    happened, *details = told
    line = _joined(" ", [happened, *([_joined(" · ", details)] if details else [])])
    return _joined(" · ", [("{at}", {"at": Moment(news.tells.at, context.localizer)}), line])


def _joined(between: str, sentences: Sequence[Sentence]) -> Sentence:
    """Write several sentences on one line; each keeps its own parts."""
    texts: list[str] = []
    parts: dict[str, Part] = {}
    for number, (text, named) in enumerate(sentences):
        own = {name: f"{name}_{number}" for name in named}
        texts.append(text.format(**{name: f"{{{other}}}" for name, other in own.items()}))
        parts |= {own[name]: part for name, part in named.items()}
    return between.join(texts), parts


def _who(context: MessageContext[Any], payload: Payload) -> dict[str, Part]:
    author, person = getattr(payload, "author", None), getattr(payload, "person", None)
    named = {"actor": context.name(author) or context.localizer.say("The bot"), "whom": context.name(person)}
    return {name: part for name, part in named.items() if part}


def _sentence(context: MessageContext[Any], payload: Payload, text: str) -> Sentence:
    return text, {name: part for name, part in _who(context, payload).items() if f"{{{name}}}" in text}


def _added(context: MessageContext[Any], payload: messages.SubscriberAdded) -> Said:
    text = context.localizer.say("{actor} added {whom}.")
    return [_sentence(context, payload, text), *days(context.localizer, payload.starts_on, None)]


def _imported(context: MessageContext[Any], payload: messages.SubscribersImported) -> Said:
    count = context.localizer.count
    text = (
        count(
            "{actor} added {n} newcomer in Slack.",
            "{actor} added {n} newcomers in Slack.",
            payload.count,
            actor="{actor}",
        )
        if payload.newcomers
        else count(
            "{actor} added {n} subscriber from a file.",
            "{actor} added {n} subscribers from a file.",
            payload.count,
            actor="{actor}",
        )
    )
    return [_sentence(context, payload, text)]


def _changed(context: MessageContext[Any], payload: messages.SubscriberChanged) -> Said:
    say = context.localizer.say
    fields = context.localizer.several([labels(context.localizer)[each] for each in payload.fields])
    text = say("{actor} changed details of {whom}.")
    return [_sentence(context, payload, text), (say("Changed: {fields}"), {"fields": Typed(fields)})]


def _suspended(context: MessageContext[Any], payload: messages.SubscriberSuspended) -> Said:
    text = context.localizer.say("{actor} put the access of {whom} on hold.")
    return [_sentence(context, payload, text), *_returns(context, payload.back_on)]


def _reactivated(context: MessageContext[Any], payload: messages.SubscriberReactivated) -> Said:
    text = (
        context.localizer.say("The hold is over: the access of {whom} is active again.")
        if payload.author is None
        else context.localizer.say("{actor} reactivated the access of {whom}.")
    )
    return [_sentence(context, payload, text), *days(context.localizer, None, payload.ends_on)]


def _removed(context: MessageContext[Any], payload: messages.SubscriberRemoved) -> Said:
    return [_sentence(context, payload, context.localizer.say("{actor} removed {whom}."))]


def _dated(context: MessageContext[Any], payload: messages.DatesSet) -> Said:
    say = context.localizer.say
    set_ = days(context.localizer, payload.starts_on, payload.ends_on) or [(say("Access without end"), {})]
    text = say("{actor} set the dates of an access: {whom}.")
    return [_sentence(context, payload, text), *set_, *_returns(context, payload.back_on)]


def _several(context: MessageContext[Any], payload: messages.SeveralChanged) -> Said:
    say = context.localizer.say
    text = {
        ForSeveral.SUSPEND: say("{actor} put several accesses on hold at once."),
        ForSeveral.REMOVE: say("{actor} removed several people at once."),
        ForSeveral.DATES: say("{actor} set the last day of several accesses at once."),
    }[payload.what]
    whom = context.localizer.several([context.name(each) for each in payload.whom], _NAMED)
    ends = days(context.localizer, None, payload.ends_on)
    back = [come_back(context.localizer, payload.back_on, len(payload.whom))] if payload.back_on else []
    return [_sentence(context, payload, text), ("{names}", {"names": whom}), *ends, *back]


def _reviewed(context: MessageContext[Any], payload: messages.ReviewClosed) -> Said:
    counts = outcome(context.localizer, payload.confirmed, payload.ended)
    return [(context.localizer.say("The access review is finished."), {}), ("{counts}", {"counts": Typed(counts)})]


def _returns(context: MessageContext[Any], back_on: date | None) -> Said:
    return [returns(context.localizer, back_on)] if back_on else []


_WORDS: Mapping[type[Payload], Callable[[MessageContext[Any], Any], Said]] = MappingProxyType(
    {
        messages.SubscriberAdded: _added,
        messages.SubscribersImported: _imported,
        messages.SubscriberChanged: _changed,
        messages.SubscriberSuspended: _suspended,
        messages.SubscriberReactivated: _reactivated,
        messages.SubscriberRemoved: _removed,
        messages.DatesSet: _dated,
        messages.SeveralChanged: _several,
        messages.ReviewClosed: _reviewed,
        **OF_PORTFOLIOS,
    }
)
