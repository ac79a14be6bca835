"""How often somebody wants to be told what others did."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.gather_news import waiting_news
from rules.gathering import ALMOST_DUE
from rules.model.dates import evening
from rules.model.messages import DailyNews
from rules.model.people import NewsPace, Person, SlackId
from rules.permissions import decider_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class ChosenNews:
    """Somebody's choice, when their next summary comes, or how much is sent now instead."""

    person: Person
    next_at: datetime | None = None
    sent: int = 0


def choose_news(records: Records, reader: SlackId, pace: NewsPace, now: datetime) -> ChosenNews:
    """Tell somebody the news as they choose; at once, also what was gathered for them.

    Raises NotAUser or DecidersOnly. It is about themself alone, and no line of the journal.
    """
    person = replace(decider_of(records, reader), news=pace)
    records.people.update(person)
    if pace is NewsPace.DAILY:
        return ChosenNews(person, next_at=evening(now + ALMOST_DUE))
    return ChosenNews(person, sent=_send(records, person, now))


def _send(records: Records, person: Person, now: datetime) -> int:
    sent = 0
    for message in waiting_news(records, person.id):
        told = message.payload
        if isinstance(told, DailyNews) and not message.attempts and message.due_at > now:
            records.outbox.replan(message.id, now, told, None)
            sent += told.count
    return sent
