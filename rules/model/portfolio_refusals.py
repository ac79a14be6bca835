"""The refusals about portfolios and clients, with the facts for a clear sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.model.company_numbers import NumberFault
from rules.model.refusals import Field, FieldRefused, Refused


@dataclass(eq=False)
class PortfolioGone(Refused):
    """A refusal because a portfolio is archived; `name` is what it was called."""

    name: str


class InsidersOnly(Refused):
    """A refusal to have somebody outside a portfolio make it confidential."""


@dataclass(eq=False)
class NameIsTaken(Refused):
    """A refusal to show a portfolio to all whose name another has."""

    name: str


class NobodyToAgree(Refused):
    """A refusal because nobody else could agree."""


@dataclass(eq=False)
class AskedAlready(Refused):
    """A refusal to ask again for what these people were asked for."""

    names: tuple[str, ...]


class AgreementVoid(Refused):
    """A refusal because what was asked for cannot be done any more."""


class IsConfidential(Refused):
    """A refusal to show what only those in a confidential portfolio see."""


class NotInPortfolio(Refused):
    """A refusal to show what only those in a portfolio, partners and administrators see."""


@dataclass(eq=False)
class StillHasClients(Refused):
    """A refusal to archive a portfolio that so many clients would be without."""

    name: str
    clients: int


@dataclass(eq=False)
class LeadsNothing(Refused):
    """A refusal to note an absence of somebody who answers for no portfolio."""

    name: str


@dataclass(eq=False)
class IsTheLead(Refused):
    """A refusal to end the right of who answers for the portfolio: it is handed over instead."""

    name: str
    portfolio: str


@dataclass(eq=False)
class NotIn(Refused):
    """A refusal because somebody is not in the portfolio any more."""

    name: str
    portfolio: str


@dataclass(eq=False)
class ClientLeft(Refused):
    """A refusal because a client has left the firm."""

    name: str


@dataclass(eq=False)
class NameTaken(FieldRefused):
    """A refusal of a name that another portfolio has."""

    name: str
    field = Field.NAME


@dataclass(eq=False)
class NotInUse(FieldRefused):
    """A refusal of a portfolio that was archived since it was chosen."""

    name: str
    field = Field.PORTFOLIOS


@dataclass(eq=False)
class HasNoAccess(FieldRefused):
    """A refusal of somebody without access to the space, which a right would need."""

    field: Field
    name: str


@dataclass(eq=False)
class LeadAndDeputy(FieldRefused):
    """A refusal of one person as both lead and deputy."""

    field: Field
    name: str


@dataclass(eq=False)
class InIncompatible(FieldRefused):
    """A refusal of a place incompatible with another that somebody has.

    `other` is empty where its name is hidden from the author.
    """

    field: Field
    name: str
    portfolio: str
    other: str


@dataclass(eq=False)
class InBoth(FieldRefused):
    """A refusal of an incompatibility with a portfolio, as these people are in both."""

    portfolio: str
    names: tuple[str, ...]
    field = Field.PORTFOLIOS


@dataclass(eq=False)
class WithItself(FieldRefused):
    """A refusal of a portfolio as incompatible with itself."""

    portfolio: str
    field = Field.PORTFOLIOS


@dataclass(eq=False)
class LeadNotAuthor(FieldRefused):
    """A refusal of a confidential portfolio that its author would not lead."""

    name: str
    field = Field.LEAD


class LeadMissing(FieldRefused):
    """A refusal of nobody as lead without saying why."""

    field = Field.REASON


@dataclass(eq=False)
class IsInAlready(FieldRefused):
    """A refusal of a right that somebody has, or more than it."""

    name: str
    field = Field.PERSON


@dataclass(eq=False)
class LeadsAlready(FieldRefused):
    """A refusal of who answers for these portfolios already."""

    name: str
    field = Field.LEAD


@dataclass(eq=False)
class AwayAlready(FieldRefused):
    """A refusal of an absence that meets another, of which these are the days."""

    first_day: date
    last_day: date
    field = Field.FIRST_DAY


@dataclass(eq=False)
class NumberUnclear(FieldRefused):
    """A refusal of a text that is no SIREN or SIRET."""

    field: Field
    fault: NumberFault


@dataclass(eq=False)
class NumbersDiffer(FieldRefused):
    """A refusal of a SIRET that is of another SIREN than the one given."""

    field = Field.SIRET


@dataclass(eq=False)
class NumberTaken(FieldRefused):
    """A refusal of a SIREN or code that another client has.

    Without a name, of a client whom the author does not see.
    """

    field: Field
    name: str


@dataclass(eq=False)
class NumberOrCode(FieldRefused):
    """A refusal of a client with neither SIREN nor code."""

    field = Field.SIREN
