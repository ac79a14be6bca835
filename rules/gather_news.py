"""What others did in a day, in one message to each who chose so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from rules.gathering import ALMOST_DUE, joins
from rules.model.dates import evening
from rules.model.journal import Action, Entry, EntryId
from rules.model.message_types import MESSAGE_TYPES, Nature
from rules.model.messages import DailyNews, Proposal
from rules.model.notices import Message, NewMessage
from rules.model.payload import News, Payload
from rules.model.people import NewsPace, Person, PersonId
from rules.ports import Records

# As many as a message tells of; the others are counted.
MOST = 20
# By which somebody may lose what they decide by.
_ENDINGS = frozenset(
    {
        Action.ADMINISTRATOR_RESIGNED,
        Action.ADMINISTRATOR_WITHDRAWN,
        Action.SUBSCRIBER_SUSPENDED,
        Action.SUBSCRIBER_REMOVED,
        Action.PARTNER_REMOVED,
        Action.ACCOUNT_LOST,
    }
)


def may_wait(payload: Payload, recipient: Person | None) -> bool:
    """Tell whether this is only news to this person, who reads it once a day.

    What asks something of them, or is about themself, is not.
    """
    if recipient is None or recipient.news is not NewsPace.DAILY or recipient.id in payload.people:
        return False
    asks = isinstance(payload, Proposal) and payload.asks
    return MESSAGE_TYPES[type(payload)].nature is Nature.NEWS and not asks


def messages_to(
    records: Records, payload: Payload, entry: EntryId, recipients: Iterable[Person | None]
) -> list[NewMessage]:
    """Give the messages to owe; for whom it joined one that waits there is none."""
    made = (_message(records, payload, entry, each) for each in recipients)
    return [each for each in made if each is not None]


def waiting_news(records: Records, person: PersonId) -> list[Message]:
    """Give what is gathered for somebody and still owed."""
    return records.gathered.owed(person, (DailyNews,))


def withhold_news(records: Records, lines: Sequence[Entry]) -> None:
    """Owe nobody the news of a space in which they decide no more."""
    for line in lines:
        if line.action in _ENDINGS and line.whom is not None and not _reads_news(records.people.get(line.whom)):
            for message in waiting_news(records, line.whom):
                records.outbox.cancel(message.id, line.at)


def _reads_news(person: Person) -> bool:
    return person.decides and person.slack_id is not None


def _message(records: Records, payload: Payload, entry: EntryId, recipient: Person | None) -> NewMessage | None:
    if recipient is None or not may_wait(payload, recipient):
        return NewMessage(payload=payload, entry=entry, recipient=recipient, due_at=payload.at)
    news = News(entry=entry, tells=payload)
    if joins(records, recipient.id, payload.at, (DailyNews,), partial(_with, news)):
        return None
    first, due_at = DailyNews(news=(news,), at=payload.at), evening(payload.at + ALMOST_DUE)
    return NewMessage(payload=first, entry=entry, recipient=recipient, due_at=due_at, gathers=True)


def _with(news: News, waiting: Message) -> DailyNews | None:
    told = waiting.payload
    if not isinstance(told, DailyNews):  # of a later version, which nobody here can read
        return None
    if len(told.news) == MOST:
        return replace(told, more=told.more + 1)
    return replace(told, news=(*told.news, news))
