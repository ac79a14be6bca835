"""The rows of portfolios."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from rules.model.portfolios import Portfolio, PortfolioId


def portfolio_of(row: Row[Any]) -> Portfolio:
    """Build a portfolio from a row with all columns of its table."""
    return Portfolio(
        id=PortfolioId(row.id),
        name=row.name,
        lead=row.lead,
        deputy=row.deputy,
        without_lead=row.without_lead,
        handover=row.handover,
        left_by=row.left_by,
        created_at=row.created_at,
        archived_on=row.archived_on,
        confidential=row.confidential,
        conflict=row.conflict,
    )
