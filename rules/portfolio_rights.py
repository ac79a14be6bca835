"""Who may see or change which portfolio."""

from __future__ import annotations

from rules.in_sight import insiders, is_hidden
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_refusals import HasNoAccess, IsConfidential, NotInPortfolio, PortfolioGone
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused
from rules.permissions import administrator_of, user_of
from rules.ports import Records


def reader_of(records: Records, slack_id: SlackId, portfolio: PortfolioId) -> tuple[Person, Portfolio]:
    """Give who may see this portfolio, and it: partners, administrators and those in it.

    One that is confidential is seen by those in it alone. Raises NotAUser, NotInPortfolio or IsConfidential.
    """
    person, found = user_of(records, slack_id), records.portfolios.get(portfolio)
    if person.decides and is_hidden(records, person, found):
        raise IsConfidential
    if not (person.decides or is_in(records, person, found)):
        raise NotInPortfolio
    return person, found


def manager_of(records: Records, slack_id: SlackId, portfolio: PortfolioId) -> tuple[Person, Portfolio]:
    """Give the administrator, and a portfolio in use that they see.

    Raises NotAUser, NotAnAdministrator, IsConfidential or PortfolioGone.
    """
    administrator, found = administrator_of(records, slack_id), records.portfolios.get(portfolio)
    if is_hidden(records, administrator, found):
        raise IsConfidential
    if not found.is_open:
        raise PortfolioGone(found.name)
    return administrator, found


def may_look_after(person: Person) -> bool:
    """Tell whether somebody can look after clients: users whose account is not closed."""
    return person.is_user and not person.has_left


def is_in(records: Records, person: Person, portfolio: Portfolio) -> bool:
    """Tell whether somebody is in a portfolio, or its lead or deputy."""
    return person.id in insiders(records, [portfolio])[portfolio.id]


def refused_person(records: Records, field: Field, person: PersonId | None) -> list[FieldRefused]:
    """Give the refusals of somebody who is to look after clients: only who has access may."""
    found = records.people.get(person) if person is not None else None
    return [HasNoAccess(field, found.name)] if found is not None and not may_look_after(found) else []
