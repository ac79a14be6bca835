"""What the rules ask of storage for proposals and what settled them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from rules.model.journal import EntryId
from rules.model.people import PersonId, SlackId
from rules.model.strangers import StrangerId


class Proposals(Protocol):
    """The proposals of one space, each known by the line that owes it."""

    def put(self, entry: EntryId, person: PersonId | None, stranger: StrangerId | None) -> None:
        """Remember a proposal as open; the same again changes nothing."""

    def all_open(self) -> list[EntryId]:
        """Give the open proposals, the oldest first."""

    def about(self, people: Collection[PersonId]) -> list[EntryId]:
        """Give the open proposals about these people, by number, account or address."""

    def of_account(self, account: SlackId) -> list[EntryId]:
        """Give the open proposals about this Slack account."""

    def settle(self, entry: EntryId, by: EntryId) -> None:
        """Remember by which line of the journal a proposal was settled."""

    def settled_by(self, entry: EntryId) -> EntryId | None:
        """Give the line that settled a proposal; None of one that is open or unknown."""
