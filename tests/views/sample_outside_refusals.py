"""Every refusal about outside accesses, with whatever names there may be."""

from __future__ import annotations

from datetime import UTC, datetime

from rules.model.journal import Action
from rules.model.outside_accesses import MOST_SERVICES, SERVICE_LENGTH
from rules.model.outside_refusals import NotBack, NotOffered, OutsideAccessSettled, ServiceThere, TooManyServices
from rules.model.refusals import Refused
from tests.views.given import Given

SETTLED = (Action.OUTSIDE_ACCESS_CLOSED, Action.OUTSIDE_ACCESS_NOT_CONCERNED, Action.OUTSIDE_ACCESS_KEPT)
_AT = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


def name_of(given: Given) -> str:
    """The name of a service, as long as it may be."""
    return given.function[:SERVICE_LENGTH]


def refusals_of(given: Given) -> list[Refused]:
    """Every refusal about outside accesses."""
    name = name_of(given)
    return [
        *(OutsideAccessSettled(given.name, name, each, given.name, _AT) for each in (*SETTLED, Action.PERSON_ERASED)),
        NotBack(given.name, name),
        ServiceThere(name),
        *(TooManyServices(most) for most in (1, MOST_SERVICES)),
        NotOffered(name),
    ]
