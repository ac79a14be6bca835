"""Incompatible portfolios: nobody may be in both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rules.in_sight import hidden_from
from rules.model.people import Person, PersonId
from rules.model.portfolio_refusals import InIncompatible
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused
from rules.ports import Records


def beside(records: Records, portfolios: Iterable[PortfolioId]) -> frozenset[PortfolioId]:
    """Give the portfolios that are incompatible with one of these."""
    ids, pairs = {*portfolios}, records.portfolios.incompatible()
    others = (pair.beside(each) for pair in pairs for each in (pair.first, pair.second) if each in ids)
    return frozenset(each for each in others if each is not None)


def places_held(records: Records, person: PersonId) -> frozenset[PortfolioId]:
    """Give in which portfolios somebody is, or will be after a hold.

    A deputy is in one only while they act.
    """
    today = records.portfolios.memberships_of([person]) + records.portfolios.returning(person)
    return frozenset(each.portfolio for each in today) | {each.id for each in records.portfolios.led_by(person)}


def refused_conflict(
    records: Records, field: Field, person: Person, portfolios: Sequence[Portfolio], author: Person
) -> list[FieldRefused]:
    """Give the refusals of a second place incompatible with the first.

    The other is named where the author sees it.
    """
    if not records.portfolios.incompatible():
        return []
    held, hidden = places_held(records, person.id) | {each.id for each in portfolios}, hidden_from(records, author)
    for each in portfolios:
        met = records.portfolios.by_ids((beside(records, [each.id]) & held) - {each.id})
        for other in met:
            if other.is_open:
                return [InIncompatible(field, person.name, each.name, "" if other.id in hidden else other.name)]
    return []


def conflicts_of(records: Records, author: Person) -> Callable[[PersonId, Sequence[Portfolio]], list[FieldRefused]]:
    """Give what refuses a person in a line of a file whose places would be incompatible."""

    def refused(person: PersonId, portfolios: Sequence[Portfolio]) -> list[FieldRefused]:
        return refused_conflict(records, Field.PERSON, records.people.get(person), portfolios, author)

    return refused


def no_conflicts(_person: PersonId, _portfolios: Sequence[Portfolio]) -> list[FieldRefused]:
    """Refuse nobody, for no portfolios are incompatible."""
    return []


def refused_together(records: Records, portfolios: Sequence[Portfolio]) -> list[FieldRefused]:
    """Give the refusals of incompatible portfolios for one new person."""
    for each in portfolios:
        apart = beside(records, [each.id])
        for other in portfolios:
            if other.id in apart:
                return [InIncompatible(Field.PORTFOLIOS, "", each.name, other.name)]
    return []
