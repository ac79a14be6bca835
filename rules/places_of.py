"""In which portfolios people are, by what right and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from rules.model.people import PersonId
from rules.model.portfolios import Ground, Membership, PortfolioId, Right
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """One person's place in a portfolio."""

    portfolio: PortfolioId
    name: str  # of the portfolio
    ground: Ground
    right: Right


def places_of(records: Records, people: Collection[PersonId]) -> Mapping[PersonId, tuple[PlaceOf, ...]]:
    """Give the places that these people have today, by the names of the portfolios."""
    return _by_person(records, records.portfolios.memberships_of(people) if people else [])


def places_at(records: Records, person: PersonId, moment: datetime) -> tuple[PlaceOf, ...]:
    """Give the places that somebody had at a moment, those that ended with it too."""
    had = [
        each
        for each in records.portfolios.history(person)
        if each.since <= moment and (each.until is None or each.until >= moment)
    ]
    return _by_person(records, had).get(person, ())


def _by_person(records: Records, memberships: Collection[Membership]) -> Mapping[PersonId, tuple[PlaceOf, ...]]:
    portfolios = records.portfolios.by_ids({each.portfolio for each in memberships}) if memberships else []
    order = {each.id: (place, each.name) for place, each in enumerate(portfolios)}
    found: dict[PersonId, list[PlaceOf]] = defaultdict(list)
    for each in sorted(memberships, key=lambda membership: (order[membership.portfolio][0], membership.id)):
        found[each.person].append(PlaceOf(each.portfolio, order[each.portfolio][1], each.ground, each.right))
    return {person: tuple(places) for person, places in found.items()}
