"""What messages tell of portfolios, by their names of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.model.agreements import Matter
from rules.model.journal import Action
from rules.model.messages import AboutPerson, ByPerson, Proposal
from rules.model.payload import Payload
from rules.model.people import PersonId
from rules.model.portfolios import Right


@dataclass(frozen=True, kw_only=True)
class InPortfolio(ByPerson):
    """Something about one person's place in a portfolio, which its lead is told, too."""

    portfolio: str
    lead: PersonId | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each for each in (self.person, self.author, self.lead) if each)


@dataclass(frozen=True, kw_only=True)
class PortfolioRightGiven(InPortfolio):
    """A right in a portfolio, given or changed."""

    right: Right


@dataclass(frozen=True, kw_only=True)
class PortfolioRightEnded(InPortfolio):
    """A right in a portfolio that ended."""


@dataclass(frozen=True, kw_only=True)
class PortfolioLeadChanged(Payload):
    """Somebody answers for portfolios from now on, or nobody does; `former` did before."""

    author: PersonId
    person: PersonId | None
    portfolios: tuple[str, ...]
    former: PersonId | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each for each in (self.person, self.author, self.former) if each)


@dataclass(frozen=True, kw_only=True)
class PortfolioDeputyNamed(InPortfolio):
    """Somebody stands in for the lead of a portfolio when they are away, or does so no more."""

    named: bool


@dataclass(frozen=True, kw_only=True)
class DeputyActs(AboutPerson):
    """A deputy, `person`, looks after portfolios from now on, in place of their lead.

    `until`: the last day where it is known.
    """

    lead: PersonId
    portfolios: tuple[str, ...]
    until: date | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset({self.person, self.lead})


@dataclass(frozen=True, kw_only=True)
class DeputyBlocked(AboutPerson):
    """A deputy, `person`, may not stand in, as they are in an incompatible portfolio."""

    lead: PersonId
    portfolio: str

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset({self.person, self.lead})


@dataclass(frozen=True, kw_only=True)
class DeputyDone(AboutPerson):
    """A deputy, `person`, looks after these portfolios no more."""

    lead: PersonId
    portfolios: tuple[str, ...]

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset({self.person, self.lead})


@dataclass(frozen=True, kw_only=True)
class AbsenceNoted(ByPerson):
    """Days on which a lead, `person`, is away; or such days that were cancelled."""

    first_day: date
    last_day: date
    deputies: tuple[PersonId, ...] = ()
    cancelled: bool = False

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset({self.person, self.author, *self.deputies})


@dataclass(frozen=True, kw_only=True)
class ConfidentialChange(Payload):
    """Something done in a confidential portfolio, as told to those outside it."""

    author: PersonId | None
    person: PersonId | None
    action: Action

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each for each in (self.person, self.author) if each)


@dataclass(frozen=True, kw_only=True)
class PortfolioConfidential(Payload):
    """A portfolio that is confidential from now on, or no more."""

    author: PersonId
    portfolio: str
    confidential: bool
    members: tuple[PersonId, ...] = ()  # those in it

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it concerns."""
        return frozenset({self.author, *self.members})


@dataclass(frozen=True, kw_only=True)
class AgreementAsked(Proposal):
    """A request to agree to something in a confidential portfolio.

    Without its name to who is not in it.
    """

    asked_by: PersonId
    person: PersonId
    portfolio: str
    matter: Matter
    right: Right
    asked: tuple[PersonId, ...] = ()  # who may agree

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it concerns."""
        return frozenset({self.asked_by, self.person, *self.asked})


@dataclass(frozen=True, kw_only=True)
class AgreementAnswered(Payload):
    """The answer to who asked, `person`, about `whom`; by nobody: it expired."""

    author: PersonId | None
    person: PersonId
    whom: PersonId
    agreed: bool

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each for each in (self.author, self.person, self.whom) if each)


@dataclass(frozen=True, kw_only=True)
class HandoverNeeded(AboutPerson):
    """The lead of portfolios, `person`, left: somebody is to decide who answers for them."""

    portfolios: tuple[str, ...]  # empty for a confidential one whose reader is not in it
    without_deputy: tuple[str, ...] = ()  # those that nobody looks after meanwhile


@dataclass(frozen=True, kw_only=True)
class PlacesImported(ByPerson):
    """Everything that an import of clients gave one person.

    `joined`: those they lead, in which others have a right by it.
    """

    led: tuple[str, ...] = ()
    stands_in: tuple[str, ...] = ()  # named deputy
    handles: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ClientsImported(Payload):
    """What an import of clients did, in figures."""

    author: PersonId
    added: int
    changed: int
    portfolios: int
    rights: int
