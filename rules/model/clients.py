"""The clients of a firm, whom its people look after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from rules.model.company_numbers import spaced
from rules.model.listing import Cursor, Direction
from rules.model.people import PersonId
from rules.model.writing import fold

ClientId = NewType("ClientId", int)
# Of a client who is not stored yet.
NO_CLIENT = ClientId(0)
NAME_LENGTH, CODE_LENGTH = 120, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client of the firm, known by a SIREN, or by the code of their file."""

    id: ClientId
    name: str
    siren: str | None = None  # unique in the space
    siret: str | None = None  # of one of the company's places
    code: str = ""  # « code dossier », unique in the space where there is one
    since: date
    until: date | None = None  # their last day, once they have left the firm

    @property
    def number(self) -> str:
        """What tells them apart for people: the SIREN in groups, or the code."""
        return spaced(self.siren) if self.siren else self.code


@dataclass(frozen=True, slots=True)
class ClientsSought:
    """Which clients a list shows: those of whom every word begins a word.

    In one portfolio, or in none, or only those in a portfolio of one person. Nobody who is only in hidden portfolios.
    """

    words: tuple[str, ...] = ()
    portfolio: int | None = None  # a PortfolioId
    unassigned: bool = False
    within_reach_of: PersonId | None = None
    hidden: frozenset[int] = frozenset()  # PortfolioIds


@dataclass(frozen=True, slots=True)
class ClientPage:
    """The clients on a page, in order; one more than MOST_COUNTED as `total` stands for any more."""

    clients: tuple[Client, ...] = ()
    total: int = 0
    has_before: bool = False
    has_after: bool = False

    @property
    def before(self) -> Cursor | None:
        """Where the page before this one ends."""
        return self._edge(0, Direction.BEFORE) if self.has_before else None

    @property
    def after(self) -> Cursor | None:
        """Where the page after this one starts."""
        return self._edge(-1, Direction.AFTER) if self.has_after else None

    def _edge(self, index: int, direction: Direction) -> Cursor:
        client = self.clients[index]
        return Cursor(client_sort_key(client), client.id, direction)


def client_sort_key(client: Client) -> str:
    """Give the text by which clients are listed."""
    return fold(client.name)[:200]


def client_search_text(client: Client) -> str:
    """Give the text that a search looks through: name, numbers and code."""
    return fold(f"{client.name} {client.siren or ''} {client.siret or ''} {client.code}")


def code_key(code: str) -> str:
    """Give the same text for the same code of a file."""
    return fold(code)
