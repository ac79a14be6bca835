"""What is held on somebody of portfolios."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.model.people import PersonId
from rules.model.portfolios import Absence, Membership
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class InPortfolios:
    """Somebody's places in portfolios, today and before, with the portfolio's name of today."""

    places: tuple[tuple[str, Membership], ...] = ()
    deputy_of: tuple[str, ...] = ()  # those whose lead they would stand in for
    absences: tuple[Absence, ...] = ()


IN_NONE = InPortfolios()


def in_portfolios(records: Records, person: PersonId) -> InPortfolios:
    """Give all that is held on this person of portfolios.

    It is for who has the server, and for the person themselves: confidential ones are named.
    """
    places = records.portfolios.history(person)
    names = {each.id: each.name for each in records.portfolios.by_ids({each.portfolio for each in places})}
    return InPortfolios(
        tuple((names.get(each.portfolio, ""), each) for each in places),
        tuple(each.name for each in records.portfolios.with_deputy(person)),
        tuple(records.portfolios.absences(date.min, [person])),
    )
