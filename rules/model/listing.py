"""Whom a list shows, and its pages.

They are found by key instead of by counting, so that page 1,000 is as quick as page 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from rules.model.people import Access, PasswordState, Person, Profile, search_text, sort_key

PAGE_SIZE = 20
_NEVER = datetime.min.replace(tzinfo=UTC)
# Who has a password that nobody said to have noted.
NOT_NOTED = (PasswordState.TO_SEND, PasswordState.DELIVERED, PasswordState.FAILED)


class Filter(StrEnum):
    """The kinds of people that a list can be narrowed to."""

    ON_HOLD = "on_hold"
    TO_COME = "to_come"
    ENDING = "ending"
    NOT_NOTED = "not_noted"
    OVERDUE = "overdue"  # not noted although there was time
    ADMINISTRATORS = "administrators"
    PARTNERS = "partners"
    SUBSCRIBERS = "subscribers"
    ACTIVE = "active"


# What everybody reads of everybody; how an access and its password stand is for administrators.
FOR_EVERYBODY = frozenset({Filter.ADMINISTRATORS, Filter.PARTNERS, Filter.SUBSCRIBERS})
# What the menu of the list offers, in its order.
MENU = (
    *(Filter.ON_HOLD, Filter.TO_COME, Filter.ENDING),
    *(Filter.NOT_NOTED, Filter.OVERDUE, Filter.ADMINISTRATORS),
)


@dataclass(frozen=True, slots=True)
class Horizon:
    """Until when an access ends soon, and since when a password is overdue."""

    ends_until: date = date.min
    noted_until: datetime = _NEVER


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is sought, and what else it may stand for.

    `phone` are digits of a number; `kinds` are whom the word names.
    """

    words: tuple[str, ...]
    phone: str = ""
    kinds: frozenset[Filter] = frozenset()


@dataclass(frozen=True, slots=True)
class Criteria:
    """Whom a list shows: those who match every term, of one kind if any."""

    terms: tuple[Term, ...] = ()
    only: Filter | None = None
    horizon: Horizon = field(default_factory=Horizon)


def meets(person: Person, criteria: Criteria) -> bool:
    """Tell whether somebody in the space is one whom a list shows."""
    kinds = kinds_of(person, criteria.horizon)
    return (criteria.only is None or criteria.only in kinds) and all(
        _matches(person, term, kinds) for term in criteria.terms
    )


def kinds_of(person: Person, horizon: Horizon) -> frozenset[Filter]:
    """Give every kind that somebody in the space is of."""
    not_noted = person.password_state in NOT_NOTED
    ends = person.ends_on is not None and person.ends_on <= horizon.ends_until
    late = person.password_at is not None and person.password_at <= horizon.noted_until
    found = {
        Filter.ON_HOLD: person.access is Access.SUSPENDED,
        Filter.TO_COME: person.access is Access.PLANNED,
        Filter.ENDING: ends and person.access in {Access.PLANNED, Access.ACTIVE},
        Filter.NOT_NOTED: not_noted,
        Filter.OVERDUE: not_noted and late,
        Filter.ADMINISTRATORS: person.is_administrator,
        Filter.PARTNERS: person.partner,
        Filter.SUBSCRIBERS: person.profile is Profile.SUBSCRIBER,
        Filter.ACTIVE: person.access is Access.ACTIVE,
    }
    return frozenset(each for each, holds in found.items() if holds)


def _matches(person: Person, term: Term, kinds: frozenset[Filter]) -> bool:
    text = search_text(person)
    return (
        all(word in text for word in term.words)
        or bool(term.kinds & kinds)
        or bool(term.phone and term.phone in (person.phone or ""))
    )


class Direction(StrEnum):
    """The direction in which a reader turns pages."""

    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list ordered by name, and a direction."""

    key: str = ""
    person: int = 0
    direction: Direction = Direction.AFTER


START = Cursor()


@dataclass(frozen=True, slots=True)
class Page:
    """The people on a page, in order; `total` counts all that were found."""

    people: tuple[Person, ...]
    total: int
    has_before: bool
    has_after: bool
    skipped: int = 0  # how many come before them

    @property
    def number(self) -> int:
        """Which page it is, the first being 1."""
        return -(-self.skipped // PAGE_SIZE) + 1

    @property
    def pages(self) -> int:
        """How many pages there are, seen from this one."""
        return max(1, self.number + -(-max(0, self.total - self.skipped - PAGE_SIZE) // PAGE_SIZE))

    @property
    def before(self) -> Cursor | None:
        """Where the page before this one ends."""
        return self._edge(0, Direction.BEFORE) if self.has_before else None

    @property
    def after(self) -> Cursor | None:
        """Where the page after this one starts."""
        return self._edge(-1, Direction.AFTER) if self.has_after else None

    def _edge(self, index: int, direction: Direction) -> Cursor:
        person = self.people[index]
        return Cursor(sort_key(person.first_name, person.last_name), person.id, direction)
