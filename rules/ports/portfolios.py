"""What the rules ask of storage for portfolios, and who is in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from rules.model.clients import ClientId
from rules.model.journal import EntryId
from rules.model.listing import Cursor
from rules.model.people import PersonId
from rules.model.portfolios import (
    Absence,
    Ended,
    Incompatibility,
    Membership,
    MembershipId,
    Placement,
    Portfolio,
    PortfolioId,
    PortfolioPage,
    PortfoliosSought,
    Sight,
    Size,
)


class Portfolios(Protocol):
    """The portfolios of one space, their people and their clients, today and before."""

    def get(self, portfolio: PortfolioId) -> Portfolio:
        """Give the portfolio with this id; raises LookupError."""

    def by_ids(self, portfolios: Iterable[PortfolioId]) -> list[Portfolio]:
        """Give those of these portfolios that are known here, by name."""

    def in_use(self) -> list[Portfolio]:
        """Give those in use, by name."""

    def any(self) -> bool:
        """Tell whether any is in use."""

    def by_name(self, key: str) -> Portfolio | None:
        """Give the one in use with this name that is not confidential."""

    def confidential(self) -> list[Portfolio]:
        """Give the confidential ones, archived or not, by name."""

    def by_names(self, keys: Collection[str]) -> dict[str, Portfolio]:
        """Give those in use with these names that are not confidential, by key."""

    def page(self, sought: PortfoliosSought, cursor: Cursor, size: int) -> PortfolioPage:
        """Give a page of those in use, by name.

        The first where none is left after the cursor.
        """

    def led_by(self, person: PersonId) -> list[Portfolio]:
        """Give those in use for which this person answers, by name."""

    def with_deputy(self, person: PersonId) -> list[Portfolio]:
        """Give those in use of which this person is the deputy, by name."""

    def handed_over(self) -> list[Portfolio]:
        """Give those in use whose handover waits for a decision, the oldest first."""

    def add(self, portfolio: Portfolio) -> Portfolio:
        """Store a new portfolio, and give it with its id."""

    def add_all(self, portfolios: Sequence[Portfolio]) -> list[Portfolio]:
        """Store new portfolios; give them with their ids, in order."""

    def update(self, portfolio: Portfolio, now: datetime) -> None:
        """Store a portfolio as it is now; another name is its name from now on."""

    def sizes(self, portfolios: Collection[PortfolioId]) -> Mapping[PortfolioId, Size]:
        """Count the clients and people that these have today."""

    def members(self, portfolios: Collection[PortfolioId]) -> list[Membership]:
        """Give who is in these today, the oldest first."""

    def memberships_of(self, people: Collection[PersonId]) -> list[Membership]:
        """Give in which portfolios these people are today, the oldest first."""

    def acting(self) -> list[Membership]:
        """Give the places of deputies who act today."""

    def returning(self, person: PersonId) -> list[Membership]:
        """Give the places that this person gets back once their hold is over."""

    def grant(self, memberships: Sequence[Membership]) -> None:
        """Store new places of people."""

    def end(
        self,
        memberships: Collection[MembershipId],
        how: Ended,
        ending: EntryId,
        now: datetime,
        *,
        returns: bool = False,
    ) -> None:
        """End places of people; with `returns` they are given back after a hold."""

    def forget_return(self, memberships: Collection[MembershipId]) -> None:
        """Give these places back no more."""

    def placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """Give in which portfolios these clients are today, the oldest first."""

    def last_placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """Give in which portfolios these clients are, or were last."""

    def place(self, placements: Sequence[Placement]) -> None:
        """Store new places of clients; where one is already, it stays as it is."""

    def displace(
        self, clients: Collection[ClientId], portfolio: PortfolioId, ending: EntryId, now: datetime
    ) -> list[ClientId]:
        """End the places of these clients in a portfolio; give whose were."""

    def incompatible(self) -> list[Incompatibility]:
        """Give which portfolios nobody may be in both of."""

    def put_incompatible(self, pair: Incompatibility, entry: EntryId) -> None:
        """Store that nobody may be in both; the same again changes nothing."""

    def remove_incompatible(self, pair: Incompatibility) -> None:
        """Forget that nobody may be in both."""

    def absences(self, day: date, people: Collection[PersonId] | None = None) -> list[Absence]:
        """Give the absences that end on this day or later, of these people or of all, the nearest first."""

    def put_absence(self, absence: Absence) -> None:
        """Store when somebody is away, in place of what began on the same day."""

    def remove_absence(self, person: PersonId, first_day: date) -> None:
        """Forget when somebody is away; nothing where nothing was known."""

    def forget_absences(self, person: PersonId) -> None:
        """Forget every absence of somebody."""

    def sights(self, client: ClientId, since: datetime, until: datetime) -> list[Sight]:
        """Give who had a client within reach between these moments, in order of time.

        Each from when until when, within or beyond them, by which portfolio, under its name of that time.
        """

    def history(self, person: PersonId) -> list[Membership]:
        """Give every place that somebody has or had, the oldest first."""
