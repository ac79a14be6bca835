"""The answer to a request for access, or its expiry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.access_requests import EXPIRES_AFTER
from rules.model.journal import Action, Entry, EntryId
from rules.model.messages import AccessRefused, AccessRequestExpired
from rules.model.people import Person, SlackId
from rules.model.refusals import AlreadySubscriber, Field, FormRefused, Missing, RequestExpired
from rules.model.subscriber_form import read_reason
from rules.owing import owe_to
from rules.permissions import administrator_of
from rules.ports import Records
from rules.proposals import answer_to, asker_of, check_is_open, close, overdue

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Concerned:
    """Who answers, and who asked for access."""

    author: Person
    asker: Person


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request that waits, and who made it."""

    request: Entry
    asker: Person


@dataclass(frozen=True, slots=True)
class Requests:
    """The requests that wait, the oldest first, and their reader.

    `more` is how many wait besides those shown.
    """

    reader: Person
    waiting: tuple[Waiting, ...]
    more: int = 0


def may_answer_access(records: Records, author: SlackId, request: EntryId, now: datetime) -> Concerned:
    """Give who answers whose request.

    Raises NotAUser, NotAnAdministrator, AlreadyAnswered, RequestExpired or AlreadySubscriber.
    """
    administrator = administrator_of(records, author)
    entry = records.journal.get(request)
    asker = _asker(records, entry)
    check_is_open(records, request)
    if asker.is_listed:
        raise AlreadySubscriber(asker.name)
    if now - entry.at >= EXPIRES_AFTER:
        raise RequestExpired(asker.name)
    return Concerned(administrator, asker)


def refuse_access(records: Records, author: SlackId, request: EntryId, reason: str, now: datetime) -> Concerned:
    """Refuse a request for a reason that its author reads.

    The same again gives the same outcome. Raises what `may_answer_access` raises, or FormRefused.
    """
    before = _refused_before(records, author, request)
    if before is not None:
        return before
    concerned, why = may_answer_access(records, author, request, now), read_reason(reason)
    if not why:
        raise FormRefused([Missing(Field.REASON)])
    by, asker = concerned.author, concerned.asker
    answer = close(records, by, request, Action.ACCESS_REFUSED, asker.id, now, why=why)
    owe_to(records, AccessRefused(author=by.id, person=asker.id, at=now), answer, [asker])
    return concerned


def list_requests(records: Records, reader: SlackId, now: datetime) -> Requests:
    """Give the requests that wait; raises NotAUser or NotAnAdministrator."""
    administrator, waiting = administrator_of(records, reader), waiting_requests(records, now)
    shown = tuple(Waiting(each, _asker(records, each)) for each in waiting[:SHOWN])
    return Requests(administrator, shown, len(waiting) - len(shown))


def waiting_requests(records: Records, now: datetime) -> list[Entry]:
    """Give the requests that can still be answered, the oldest first."""
    asked = records.journal.since(Action.ACCESS_ASKED, now - EXPIRES_AFTER)
    return [each for each in asked if now - each.at < EXPIRES_AFTER and answer_to(records, each.id) is None]


def expire_requests(records: Records, now: datetime) -> int:
    """Close the requests not answered in time; give how many.

    Those who asked are told.
    """
    expired = overdue(records, Action.ACCESS_ASKED, EXPIRES_AFTER, now)
    for each in expired:
        expire_request(records, each, now)
    return len(expired)


def expire_request(records: Records, request: Entry, now: datetime) -> None:
    """Close a request that nobody answered in time, and tell its author."""
    asker = _asker(records, request)
    close(records, None, request.id, Action.ACCESS_REQUEST_EXPIRED, asker.id, now)
    owe_to(records, AccessRequestExpired(person=asker.id, at=now), request.id, [asker])


def _refused_before(records: Records, author: SlackId, request: EntryId) -> Concerned | None:
    administrator, answer = administrator_of(records, author), answer_to(records, request)
    if answer is None or answer.action is not Action.ACCESS_REFUSED or answer.actor != administrator.id:
        return None
    return Concerned(administrator, _asker(records, records.journal.get(request)))


def _asker(records: Records, entry: Entry) -> Person:
    return asker_of(records, entry, Action.ACCESS_ASKED)
