"""Portefeuilles: which clients are looked after together, and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from rules.model.clients import ClientId
from rules.model.journal import EntryId
from rules.model.listing import Cursor, Direction
from rules.model.people import PersonId
from rules.model.writing import fold

PortfolioId = NewType("PortfolioId", int)
MembershipId = NewType("MembershipId", int)
# Of what is not stored yet.
NO_PORTFOLIO = PortfolioId(0)
NO_MEMBERSHIP = MembershipId(0)
NAME_LENGTH = 80


class Right(StrEnum):
    """What somebody may do with the clients of a portfolio."""

    VIEW = "view"  # « consulter »
    HANDLE = "handle"  # « traiter »


class Ground(StrEnum):
    """Why somebody is in a portfolio."""

    LEAD = "lead"  # « responsable »
    MEMBER = "member"
    DEPUTY = "deputy"  # « par suppléance »: in place of the lead, for as long as it takes


class Ended(StrEnum):
    """How somebody's place in a portfolio ended."""

    BY_PERSON = "by_person"  # by a decision about the portfolio
    WITH_ACCESS = "with_access"  # with their access to the space
    NOT_NEEDED = "not_needed"  # of a deputy


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A portfolio, who answers for it, and who stands in for them.

    Without a lead there is a reason, or a handover that somebody is to decide on.
    """

    id: PortfolioId
    name: str  # unique in the space, but for accents and case
    lead: PersonId | None = None
    deputy: PersonId | None = None
    without_lead: str = ""  # why nobody answers for it
    handover: EntryId | None = None  # the line that says how its lead left; None: nothing to decide
    left_by: PersonId | None = None  # who that lead was
    created_at: datetime
    archived_on: date | None = None
    confidential: bool = False  # unseen by those who are not in it
    conflict: EntryId | None = None  # the line that says why its deputy may not act; None: they may

    @property
    def is_open(self) -> bool:
        """Whether it is in use."""
        return self.archived_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """One person's place in a portfolio, from a moment until another."""

    id: MembershipId
    portfolio: PortfolioId
    person: PersonId
    ground: Ground
    right: Right
    since: datetime
    granted: EntryId  # the line that says by whom and why
    until: datetime | None = None
    ended: Ended | None = None
    ending: EntryId | None = None  # the line that says so
    returns: bool = False  # it is given back once a hold is over


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A client's place in a portfolio, from a moment until another."""

    portfolio: PortfolioId
    client: ClientId
    since: datetime
    granted: EntryId
    until: datetime | None = None


def last_of(placements: Iterable[Placement]) -> list[Placement]:
    """Give each client’s places of today, or else those that ended last."""
    found = [*placements]
    ends: dict[ClientId, list[datetime | None]] = defaultdict(list)
    for each in found:
        ends[each.client].append(each.until)
    last = {client: None if None in some else max(each for each in some if each) for client, some in ends.items()}
    return [each for each in found if each.until == last[each.client]]


@dataclass(frozen=True, slots=True)
class Incompatibility:
    """Two portfolios in both of which nobody may be, the lower number first."""

    first: PortfolioId
    second: PortfolioId

    def beside(self, portfolio: PortfolioId) -> PortfolioId | None:
        """Give the other of the two; None where this is neither."""
        if portfolio == self.first:
            return self.second
        return self.first if portfolio == self.second else None


def incompatible(one: PortfolioId, other: PortfolioId) -> Incompatibility:
    """Give two portfolios as incompatible, in either order."""
    return Incompatibility(min(one, other), max(one, other))


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which a lead is away, both included; the deputy acts meanwhile."""

    person: PersonId
    first_day: date
    last_day: date
    entry: EntryId

    def covers(self, day: date) -> bool:
        """Tell whether they are away on this day."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A time in which somebody had a client within reach, by one portfolio.

    `name` is the portfolio's of that time.
    """

    membership: Membership
    name: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Size:
    """How many clients and people a portfolio has."""

    clients: int = 0
    people: int = 0


@dataclass(frozen=True, slots=True)
class PortfoliosSought:
    """Which portfolios a list shows: by words, of one person or of all.

    None that is hidden from its reader.
    """

    words: tuple[str, ...] = ()
    of: PersonId | None = None
    hidden: frozenset[PortfolioId] = frozenset()


@dataclass(frozen=True, slots=True)
class PortfolioPage:
    """The portfolios on a page, in order, and how many there are."""

    portfolios: tuple[Portfolio, ...] = ()
    total: int = 0
    has_before: bool = False
    has_after: bool = False

    @property
    def before(self) -> Cursor | None:
        """Where the page before this one ends."""
        return self._edge(0, Direction.BEFORE) if self.has_before else None

    @property
    def after(self) -> Cursor | None:
        """Where the page after this one starts."""
        return self._edge(-1, Direction.AFTER) if self.has_after else None

    def _edge(self, index: int, direction: Direction) -> Cursor:
        portfolio = self.portfolios[index]
        return Cursor(portfolio_key(portfolio.name), portfolio.id, direction)


def portfolio_key(name: str) -> str:
    """Give the same text for the same name of a portfolio, by which they are listed, too."""
    return fold(name)[:200]
