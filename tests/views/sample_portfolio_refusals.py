"""Every way the rules say no about portfolios and clients."""

from __future__ import annotations

from datetime import date

from rules.model.client_refusals import (
    DiffersAbove,
    GivenAbove,
    HasLeft,
    LineRepeated,
    PersonUnclear,
    PersonUnknown,
    PortfolioIsConfidential,
    PortfolioMissing,
)
from rules.model.company_numbers import NumberFault
from rules.model.portfolio_refusals import (
    AgreementVoid,
    AskedAlready,
    AwayAlready,
    ClientLeft,
    HasNoAccess,
    InBoth,
    InIncompatible,
    InsidersOnly,
    IsConfidential,
    IsInAlready,
    IsTheLead,
    LeadAndDeputy,
    LeadMissing,
    LeadNotAuthor,
    LeadsAlready,
    LeadsNothing,
    NameIsTaken,
    NameTaken,
    NobodyToAgree,
    NotIn,
    NotInPortfolio,
    NotInUse,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
    PortfolioGone,
    StillHasClients,
    WithItself,
)
from rules.model.refusals import DateTooLate, Field, FieldRefused, Refused
from tests.views.given import Given

_DAY = date(2026, 11, 30)


def refusals_of(given: Given) -> list[Refused]:
    """Every refusal about portfolios, of whole acts and at fields."""
    portfolio = given.first_name
    return [
        PortfolioGone(portfolio),
        NotInPortfolio(),
        IsConfidential(),
        InsidersOnly(),
        NobodyToAgree(),
        AskedAlready((given.name,)),
        AgreementVoid(),
        NameIsTaken(portfolio),
        *(StillHasClients(portfolio, n) for n in (1, 1234)),
        LeadsNothing(given.name),
        IsTheLead(given.name, portfolio),
        NotIn(given.name, portfolio),
        ClientLeft(given.function),
        NameTaken(portfolio),
        HasNoAccess(Field.LEAD, given.name),
        LeadAndDeputy(Field.DEPUTY, given.name),
        LeadMissing(),
        LeadNotAuthor(given.name),
        *(
            InIncompatible(Field.PERSON, name, portfolio, other)
            for name, other in ((given.name, portfolio), (given.name, ""))
        ),
        InIncompatible(Field.PORTFOLIOS, "", portfolio, portfolio),
        InBoth(portfolio, (given.name,)),
        WithItself(portfolio),
        IsInAlready(given.name),
        LeadsAlready(given.name),
        AwayAlready(_DAY, _DAY),
        NotInUse(portfolio),
        DateTooLate(Field.LAST_DAY, _DAY),
        *(NumberUnclear(field, fault) for field in (Field.SIREN, Field.SIRET) for fault in NumberFault),
        NumbersDiffer(),
        *(NumberTaken(field, given.function) for field in (Field.SIREN, Field.CODE)),
        NumberTaken(Field.SIREN, ""),
        NumberOrCode(),
        *of_client_lines(given),
    ]


def of_client_lines(given: Given) -> list[FieldRefused]:
    """Every refusal of a line of a list of clients."""
    return [
        *(PersonUnknown(field, given.name) for field in (Field.LEAD, Field.PERSON)),
        PersonUnclear(Field.DEPUTY, given.name),
        PortfolioMissing(),
        HasLeft(given.function),
        LineRepeated(20_000),
        PortfolioIsConfidential(given.function[:80]),
        *(DiffersAbove(field, 20_000) for field in (Field.NAME, Field.SIRET, Field.CODE)),
        GivenAbove(2),
    ]
