"""What takes a second person in a confidential portfolio."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId, Right

EXPIRES_AFTER = timedelta(days=7)


class Matter(StrEnum):
    """What may be asked for."""

    RIGHT = "right"
    DEPUTY = "deputy"
    LEAD = "lead"
    OPEN = "open"  # the end of its confidentiality


@dataclass(frozen=True, slots=True)
class AgreementRequest:
    """What somebody asks for in a portfolio, and for whom."""

    matter: Matter
    portfolio: PortfolioId
    person: PersonId  # who asks, where it is for nobody in particular
    right: Right = Right.HANDLE
