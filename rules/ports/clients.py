"""What the rules ask of storage for the clients of a firm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from rules.model.clients import Client, ClientId, ClientPage, ClientsSought
from rules.model.listing import Cursor


class Clients(Protocol):
    """The clients of one space."""

    def get(self, client: ClientId) -> Client:
        """Give the client with this id; raises LookupError."""

    def by_ids(self, clients: Iterable[ClientId]) -> list[Client]:
        """Give those of these clients who are known here, by name."""

    def by_sirens(self, sirens: Iterable[str]) -> dict[str, Client]:
        """Give who has these SIRENs, those who left the firm too."""

    def by_codes(self, codes: Iterable[str]) -> dict[str, Client]:
        """Give who has these codes, by `code_key`, those who left too."""

    def page(self, sought: ClientsSought, cursor: Cursor, size: int) -> ClientPage:
        """Give a page of the clients who have not left, by name.

        The first where nobody is left after the cursor.
        """

    def count(self, hidden: frozenset[int] = frozenset()) -> int:
        """Count the clients who have not left, but those only in hidden portfolios."""

    def unassigned(self, most: int) -> int:
        """Count the clients in no portfolio, up to so many."""

    def add_all(self, clients: Sequence[Client]) -> list[Client]:
        """Store new clients; give them with their ids, in order."""

    def update(self, client: Client) -> None:
        """Store a client as they are now."""
