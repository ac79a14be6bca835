"""« Ce qui vous attend »: everything that waits for an administrator, counted by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rules import ask_password
from rules.hand_over import waiting_for_a_lead
from rules.list_subscribers import ENDS_SOON
from rules.model.access_requests import EXPIRES_AFTER as ANSWERED_WITHIN
from rules.model.dates import today
from rules.model.homes import Headcount
from rules.model.journal import Action, Entry
from rules.model.listing import MOST_COUNTED, START, Criteria, Filter, Horizon
from rules.model.people import Access
from rules.ports import Records
from rules.request_enrolment import EXPIRES_AFTER

# What nobody answered for longer is no more waited for.
ASKED_WITHIN = timedelta(days=30)


class Todo(StrEnum):
    """What may wait for an administrator."""

    ACCESS_REQUESTED = "access_requested"
    MESSAGES_REFUSED = "messages_refused"
    ENROLMENTS_ASKED = "enrolments_asked"
    PASSWORDS_ASKED = "passwords_asked"
    ARRIVALS = "arrivals"
    ACCOUNTS_CHANGED = "accounts_changed"
    HOLDS_TO_DECIDE = "holds_to_decide"
    PASSWORDS_NOT_NOTED = "passwords_not_noted"
    ACCESSES_ENDING = "accesses_ending"
    ACCESSES_TO_REVIEW = "accesses_to_review"
    LINES_REFUSED = "lines_refused"
    PORTFOLIOS_TO_HAND_OVER = "portfolios_to_hand_over"
    CLIENTS_UNASSIGNED = "clients_unassigned"
    ACCESSES_TO_CLOSE = "accesses_to_close"


@dataclass(frozen=True, slots=True)
class Waits:
    """The number of things of one kind that wait for an administrator.

    One more than MOST_COUNTED stands for any more.
    """

    todo: Todo
    count: int


@dataclass(frozen=True, slots=True)
class _Space:
    records: Records
    headcount: Headcount
    asked: tuple[Entry, ...]  # and not answered
    now: datetime


def what_waits(records: Records, headcount: Headcount, now: datetime) -> tuple[Waits, ...]:
    """Give how many things wait, of each kind of which there are."""
    space = _Space(records, headcount, tuple(records.journal.unanswered(now - ASKED_WITHIN)), now)
    waiting = (Waits(todo, count(space)) for todo, count in _COUNTS.items())
    return tuple(each for each in waiting if each.count)


def _asked(space: _Space, *actions: Action) -> Iterable[Entry]:
    return (each for each in space.asked if each.action in actions)


def _refused(space: _Space) -> int:
    return space.records.outbox.refused(MOST_COUNTED + 1)


def _requests(space: _Space) -> int:
    since = space.now - ANSWERED_WITHIN
    return sum(each.at > since for each in _asked(space, Action.ACCESS_ASKED))


def _enrolments(space: _Space) -> int:
    since = space.now - EXPIRES_AFTER
    return len({each.whom for each in _asked(space, Action.ENROLMENT_ASKED) if each.at > since})


def _passwords(space: _Space) -> int:
    since = space.now - ask_password.EXPIRES_AFTER
    return sum(each.at > since for each in _asked(space, Action.PASSWORD_ASKED))


def _arrivals(space: _Space) -> int:
    return sum(not _is_listed(space, each) for each in _asked(space, Action.MEMBER_JOINED))


def _accounts(space: _Space) -> int:
    kinds = (Action.MEMBER_RETURNED, Action.MEMBER_CHANGED, Action.IDENTITY_ASKED)
    return sum(1 for _ in _asked(space, *kinds))


def _holds(space: _Space) -> int:
    """Count the people whom the bot put on hold, and who still are."""
    by_itself = {each.whom for each in _asked(space, Action.SUBSCRIBER_SUSPENDED) if each.actor is None and each.whom}
    people = space.records.people.by_ids(each for each in by_itself if each is not None)
    return sum(each.access is Access.SUSPENDED for each in people)


def _ending(space: _Space) -> int:
    criteria = Criteria(only=Filter.ENDING, horizon=Horizon(ends_until=today(space.now) + ENDS_SOON))
    page = space.records.people.page(criteria, START, 1)
    return page.total + page.more


def _to_review(space: _Space) -> int:
    review = space.records.reviews.current()
    return space.records.reviews.left(review.id, MOST_COUNTED + 1) if review is not None else 0


def _is_listed(space: _Space, asked: Entry) -> bool:
    return asked.whom is not None and space.records.people.get(asked.whom).is_listed


# One line for each thing that may wait, and its sentence in views/home.py.
_COUNTS: dict[Todo, Callable[[_Space], int]] = {
    Todo.ACCESS_REQUESTED: _requests,
    Todo.MESSAGES_REFUSED: _refused,
    Todo.ENROLMENTS_ASKED: _enrolments,
    Todo.PASSWORDS_ASKED: _passwords,
    Todo.ARRIVALS: _arrivals,
    Todo.ACCOUNTS_CHANGED: _accounts,
    Todo.HOLDS_TO_DECIDE: _holds,
    Todo.PASSWORDS_NOT_NOTED: lambda space: space.headcount.overdue,
    Todo.ACCESSES_ENDING: _ending,
    Todo.ACCESSES_TO_REVIEW: _to_review,
    Todo.LINES_REFUSED: lambda space: space.records.imports.refused(),
    Todo.PORTFOLIOS_TO_HAND_OVER: lambda space: len(waiting_for_a_lead(space.records)),
    Todo.CLIENTS_UNASSIGNED: lambda space: space.records.clients.unassigned(MOST_COUNTED + 1),
    Todo.ACCESSES_TO_CLOSE: lambda space: space.records.outside_accesses.count_to_close(MOST_COUNTED + 1),
}
