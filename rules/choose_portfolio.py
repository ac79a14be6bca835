"""The portfolios that a form offers while somebody types."""

from __future__ import annotations

from rules.model.listing import START
from rules.model.people import SlackId
from rules.model.portfolios import Portfolio, PortfoliosSought
from rules.model.writing import words_sought
from rules.permissions import administrator_of
from rules.ports import Records

# Who does not find it among so many types another word.
OFFERED = 50


def choose_portfolio(records: Records, reader: SlackId, search: str) -> tuple[Portfolio, ...]:
    """Give the portfolios in use that match every word, by name.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator_of(records, reader)
    return records.portfolios.page(PortfoliosSought(tuple(words_sought(search))), START, OFFERED).portfolios
