"""In which portfolios people are, by what right and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from rules.in_sight import NOTHING, Hidden, hidden_from
from rules.model.people import Person, PersonId
from rules.model.portfolios import Ground, Membership, PortfolioId, Right
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """One person's place in a portfolio."""

    portfolio: PortfolioId
    name: str  # of the portfolio; empty where it is confidential
    ground: Ground
    right: Right


def places_of(records: Records, reader: Person, people: Collection[PersonId]) -> Mapping[PersonId, tuple[PlaceOf, ...]]:
    """Give the places that these people have today, named where in sight."""
    memberships = records.portfolios.memberships_of(people) if people else []
    return _by_person(records, hidden_from(records, reader) if memberships else NOTHING, memberships)


def places_at(records: Records, hidden: Hidden, person: PersonId, moment: datetime) -> tuple[PlaceOf, ...]:
    """Give the places that somebody had at a moment, those that ended with it too, without hidden names."""
    had = [
        each
        for each in records.portfolios.history(person)
        if each.since <= moment and (each.until is None or each.until >= moment)
    ]
    return _by_person(records, hidden, had).get(person, ())


def _by_person(
    records: Records, hidden: Hidden, memberships: Collection[Membership]
) -> Mapping[PersonId, tuple[PlaceOf, ...]]:
    portfolios = records.portfolios.by_ids({each.portfolio for each in memberships}) if memberships else []
    named = sorted(portfolios, key=lambda each: each.id in hidden)
    order = {each.id: (place, "" if each.id in hidden else each.name) for place, each in enumerate(named)}
    found: dict[PersonId, list[PlaceOf]] = defaultdict(list)
    for each in sorted(memberships, key=lambda membership: (order[membership.portfolio][0], membership.id)):
        found[each.person].append(PlaceOf(each.portfolio, order[each.portfolio][1], each.ground, each.right))
    return {person: tuple(places) for person, places in found.items()}
