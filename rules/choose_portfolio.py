"""The portfolios that a form offers while somebody types."""

from __future__ import annotations

from rules.in_sight import hidden_from
from rules.model.listing import START
from rules.model.people import SlackId
from rules.model.portfolios import Portfolio, PortfoliosSought
from rules.model.writing import words_sought
from rules.permissions import administrator_of
from rules.ports import Records

# Who does not find it among so many types another word.
OFFERED = 50


def choose_portfolio(records: Records, reader: SlackId, search: str) -> tuple[Portfolio, ...]:
    """Give the portfolios in sight that match every word, by name.

    Raises NotAUser or NotAnAdministrator.
    """
    hidden = hidden_from(records, administrator_of(records, reader))
    sought = PortfoliosSought(tuple(words_sought(search)), hidden=hidden)
    return records.portfolios.page(sought, START, OFFERED).portfolios
