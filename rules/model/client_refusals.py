"""The refusals of lines of a list of clients."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.refusals import Field, FieldRefused


@dataclass(eq=False)
class PersonUnknown(FieldRefused):
    """A refusal of a name or address that is nobody's in the space."""

    field: Field
    text: str


@dataclass(eq=False)
class PersonUnclear(FieldRefused):
    """A refusal of a name that several people in the space have."""

    field: Field
    text: str


@dataclass(eq=False)
class PortfolioMissing(FieldRefused):
    """A refusal of people without a portfolio to look after."""

    field = Field.PORTFOLIOS


@dataclass(eq=False)
class PortfolioIsConfidential(FieldRefused):
    """A refusal of a confidential portfolio, in which each right takes a second person."""

    name: str
    field = Field.PORTFOLIOS


@dataclass(eq=False)
class HasLeft(FieldRefused):
    """A refusal of a client who has left the firm."""

    name: str
    field = Field.CLIENTS


@dataclass(eq=False)
class LineRepeated(FieldRefused):
    """A refusal of a line that stands further up word by word."""

    line: int
    field = Field.CLIENTS


@dataclass(eq=False)
class DiffersAbove(FieldRefused):
    """A refusal of a detail that a line above gives otherwise."""

    field: Field
    line: int


@dataclass(eq=False)
class GivenAbove(FieldRefused):
    """A refusal of a code that a line further up gives to another client."""

    line: int
    field = Field.CODE
