"""Portfolios in memory, with who and what is in them, and was."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import product

from rules.model.clients import ClientId
from rules.model.journal import EntryId
from rules.model.listing import Cursor
from rules.model.people import PersonId
from rules.model.portfolios import (
    Absence,
    Ended,
    Ground,
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
    last_of,
    portfolio_key,
)
from rules.model.writing import fold, holds
from tests.fakes.owed_groups import AtDoor
from tests.fakes.pages import turned


@dataclass(frozen=True, slots=True)
class Named:
    """A portfolio's name, from a moment until another."""

    portfolio: PortfolioId
    name: str
    since: datetime
    until: datetime | None = None


class Portfolios:
    """The portfolios of one space."""

    def __init__(self, at_door: AtDoor) -> None:
        self._at_door = at_door
        self._kept: dict[PortfolioId, Portfolio] = {}
        self._names: list[Named] = []
        self._memberships: dict[MembershipId, Membership] = {}
        self._placements: list[Placement] = []
        self._incompatible: set[Incompatibility] = set()
        self._absences: dict[tuple[PersonId, date], Absence] = {}

    def get(self, portfolio: PortfolioId) -> Portfolio:
        """The portfolio with this id; raises LookupError."""
        if portfolio not in self._kept:
            raise LookupError(f"there is no portfolio {portfolio}")
        return self._kept[portfolio]

    def by_ids(self, portfolios: Iterable[PortfolioId]) -> list[Portfolio]:
        """Those of these portfolios that are known, by name."""
        return _by_name(self._kept[each] for each in {*portfolios} if each in self._kept)

    def in_use(self) -> list[Portfolio]:
        """Those in use, by name."""
        return self._in_use()

    def any(self) -> bool:
        """Whether any is in use."""
        return any(each.is_open for each in self._kept.values())

    def by_name(self, key: str) -> Portfolio | None:
        """The one in use whose name has this key, of those that are not confidential."""
        known = (each for each in self._in_use() if not each.confidential)
        return next((each for each in known if portfolio_key(each.name) == key), None)

    def confidential(self) -> list[Portfolio]:
        """The confidential ones, archived or not, by name."""
        return _by_name(each for each in self._kept.values() if each.confidential)

    def by_names(self, keys: Collection[str]) -> dict[str, Portfolio]:
        """Those in use with these names that are not confidential, by key."""
        known = [each for each in self._in_use() if not each.confidential]
        return {key: each for each in known if (key := portfolio_key(each.name)) in keys}

    def page(self, sought: PortfoliosSought, cursor: Cursor, size: int) -> PortfolioPage:
        """A page of those in use, by name."""
        theirs = {each.portfolio for each in self.memberships_of([sought.of])} if sought.of is not None else None
        found = [
            each
            for each in self._in_use()
            if (theirs is None or each.id in theirs)
            and each.id not in sought.hidden
            and all(holds(fold(each.name), word) for word in sought.words)
        ]
        shown = turned(found, [(portfolio_key(each.name), each.id) for each in found], cursor, size)
        return PortfolioPage(tuple(shown.items), len(found), shown.has_before, shown.has_after)

    def led_by(self, person: PersonId) -> list[Portfolio]:
        """Those in use for which this person answers, by name."""
        return [each for each in self._in_use() if each.lead == person]

    def with_deputy(self, person: PersonId) -> list[Portfolio]:
        """Those in use of which this person is the deputy, by name."""
        return [each for each in self._in_use() if each.deputy == person]

    def handed_over(self) -> list[Portfolio]:
        """Those in use whose handover waits for a decision, the oldest first."""
        waiting = [(each.handover, each.id) for each in self._in_use() if each.handover is not None]
        return [self._kept[portfolio] for _, portfolio in sorted(waiting)]

    def add(self, portfolio: Portfolio) -> Portfolio:
        """Store a new portfolio, and give it with its id."""
        assert portfolio.confidential or self.by_name(portfolio_key(portfolio.name)) is None
        added = replace(portfolio, id=PortfolioId(len(self._kept) + 1))
        self._kept[added.id] = added
        self._names.append(Named(added.id, added.name, added.created_at))
        self._at_door.follow(None, added)
        return added

    def add_all(self, portfolios: Sequence[Portfolio]) -> list[Portfolio]:
        """Store new portfolios, and give them with their ids."""
        return [self.add(each) for each in portfolios]

    def update(self, portfolio: Portfolio, now: datetime) -> None:
        """Store a portfolio as it is now; another name is its name from now on."""
        if self.get(portfolio.id).name != portfolio.name:
            last = next(each for each in self._names if each.portfolio == portfolio.id and each.until is None)
            self._names.remove(last)
            self._names += [replace(last, until=now), Named(portfolio.id, portfolio.name, now)]
        before = self.get(portfolio.id)
        self._kept[portfolio.id] = replace(portfolio, created_at=before.created_at)
        self._at_door.follow(before, portfolio)

    def sizes(self, portfolios: Collection[PortfolioId]) -> Mapping[PortfolioId, Size]:
        """How many clients and people these have today."""
        return {
            each: Size(
                clients=len([placed for placed in self.placed() if placed.portfolio == each]),
                people=len({member.person for member in self.members([each])}),
            )
            for each in portfolios
        }

    def members(self, portfolios: Collection[PortfolioId]) -> list[Membership]:
        """Who is in these today, the oldest first."""
        return [each for each in self._oldest_first() if each.until is None and each.portfolio in portfolios]

    def memberships_of(self, people: Collection[PersonId]) -> list[Membership]:
        """In which portfolios these people are today, the oldest first."""
        return [each for each in self._oldest_first() if each.until is None and each.person in people]

    def acting(self) -> list[Membership]:
        """The places of deputies who act today."""
        return [each for each in self._memberships.values() if each.until is None and each.ground is Ground.DEPUTY]

    def forget_absences(self, person: PersonId) -> None:
        """Forget every absence of somebody."""
        self._absences = {key: each for key, each in self._absences.items() if key[0] != person}

    def returning(self, person: PersonId) -> list[Membership]:
        """The places that this person gets back once their hold is over."""
        return [each for each in self.history(person) if each.returns]

    def grant(self, memberships: Sequence[Membership]) -> None:
        """Store new places of people."""
        for each in memberships:
            number = MembershipId(len(self._memberships) + 1)
            self._memberships[number] = replace(each, id=number)
        self._at_door.enter(each.person for each in memberships if each.until is None)

    def end(
        self,
        memberships: Collection[MembershipId],
        how: Ended,
        ending: EntryId,
        now: datetime,
        *,
        returns: bool = False,
    ) -> None:
        """End places of people; those that have ended stay as they are."""
        open_ones = (self._memberships[each] for each in memberships if each in self._memberships)
        self._at_door.leave({each.person for each in open_ones if each.until is None})
        for each in memberships:
            place = self._memberships.get(each)
            if place is not None and place.until is None:
                self._memberships[each] = replace(place, until=now, ended=how, ending=ending, returns=returns)

    def forget_return(self, memberships: Collection[MembershipId]) -> None:
        """Give these places back no more."""
        for each in {*memberships} & {*self._memberships}:
            self._memberships[each] = replace(self._memberships[each], returns=False)

    def history(self, person: PersonId) -> list[Membership]:
        """Every place that somebody has or had, the oldest first."""
        return [each for each in self._oldest_first() if each.person == person]

    def placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """In which portfolios these clients are today, the oldest first."""
        return sorted((each for each in self.placed() if each.client in clients), key=lambda each: each.since)

    def last_placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """In which portfolios these clients are today, or were last, the oldest first."""
        ever = (each for each in self._placements if each.client in clients)
        return last_of(sorted(ever, key=lambda each: each.since))

    def placed(self) -> list[Placement]:
        """Every place of a client today."""
        return [each for each in self._placements if each.until is None]

    def place(self, placements: Sequence[Placement]) -> None:
        """Store new places of clients; where one is already, it stays as it is."""
        there = {(each.client, each.portfolio) for each in self.placed()}
        for each in placements:
            if (each.client, each.portfolio) not in there:
                self._placements.append(each)
                there.add((each.client, each.portfolio))

    def displace(
        self,
        clients: Collection[ClientId],
        portfolio: PortfolioId,
        ending: EntryId,  # noqa: ARG002 - kept for those who look into the database
        now: datetime,
    ) -> list[ClientId]:
        """End the places of these clients in a portfolio; give whose were."""
        sought, there = {*clients}, []
        for at, each in enumerate(self._placements):
            if each.until is None and each.portfolio == portfolio and each.client in sought:
                self._placements[at] = replace(each, until=now)
                there.append(each.client)
        return sorted(there)

    def incompatible(self) -> list[Incompatibility]:
        """Which portfolios nobody may be in both of."""
        return sorted(self._incompatible, key=lambda each: (each.first, each.second))

    def put_incompatible(self, pair: Incompatibility, entry: EntryId) -> None:  # noqa: ARG002 - as above
        """Store that nobody may be in both."""
        self._incompatible.add(pair)

    def remove_incompatible(self, pair: Incompatibility) -> None:
        """Forget that nobody may be in both."""
        self._incompatible.discard(pair)

    def absences(self, day: date, people: Collection[PersonId] | None = None) -> list[Absence]:
        """The absences that end on this day or later, the nearest first."""
        found = [
            each
            for each in self._absences.values()
            if each.last_day >= day and (people is None or each.person in people)
        ]
        return sorted(found, key=lambda each: (each.first_day, each.last_day, each.person))

    def put_absence(self, absence: Absence) -> None:
        """Store when somebody is away, in place of what began on the same day."""
        self._absences[absence.person, absence.first_day] = absence

    def remove_absence(self, person: PersonId, first_day: date) -> None:
        """Forget when somebody is away."""
        self._absences.pop((person, first_day), None)

    def sights(self, client: ClientId, since: datetime, until: datetime) -> list[Sight]:
        """Who had a client within reach between these moments, in order of time."""
        placed = [each for each in self._placements if each.client == client]
        found = []
        for place, member, name in product(placed, self._memberships.values(), self._names):
            if place.portfolio == member.portfolio == name.portfolio:
                first = max(place.since, member.since, name.since)
                ends = [each.until for each in (place, member, name) if each.until is not None]
                if max(first, since) < min([*ends, until]):
                    found.append(Sight(membership=member, name=name.name, since=first, until=min(ends, default=None)))
        return sorted(found, key=lambda each: (each.since, each.membership.id))

    def _in_use(self) -> list[Portfolio]:
        return _by_name(each for each in self._kept.values() if each.is_open)

    def _oldest_first(self) -> list[Membership]:
        return sorted(self._memberships.values(), key=lambda each: (each.since, each.id))


def _by_name(portfolios: Iterable[Portfolio]) -> list[Portfolio]:
    return sorted(portfolios, key=lambda each: (portfolio_key(each.name), each.id))
