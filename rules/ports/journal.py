"""What the rules ask of storage for the journal of a space."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rules.model.journal import EVERYTHING, Action, Entry, EntryId, IdempotencyKey, NewEntry, Scope
from rules.model.journal_chain import Head, Kept
from rules.model.people import PersonId


class Journal(Protocol):
    """The journal of one space.

    A line tells what `people` was given of those it names: their names, and what was changed and no line told yet.
    """

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""

    def head(self) -> Head:
        """Give the end of the chain."""

    def kept(
        self, after: EntryId, limit: int, people: Sequence[PersonId] | None = None, scope: Scope = EVERYTHING
    ) -> list[Kept]:
        """Give the lines of this scope after this one as kept, the oldest first.

        With `people`, only the lines about or by them.
        """

    def count(self, people: Sequence[PersonId] | None, scope: Scope) -> int:
        """Give how many lines of this scope there are.

        With `people`, only the lines about or by them.
        """

    def older(
        self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """Give the lines of this scope before this one, the newest first.

        None: from the latest on. With `people`, only the lines about or by them.
        """

    def newer(
        self, than: EntryId, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """Give the lines of this scope after this one, the oldest first.

        With `people`, only the lines about or by them.
        """

    def forget(self, person: PersonId, lines: Sequence[EntryId] = ()) -> None:
        """Erase what lines tell of this person, and the reasons of `lines`, with their salts.

        The chain still holds.
        """

    def get(self, entry: EntryId) -> Entry:
        """Give this line; raises LookupError."""

    def of_form(self, form: IdempotencyKey) -> Entry | None:
        """Give the line that this form has already led to."""

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """Give the latest line of this kind about this person."""

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """Give the lines of this kind since then, the oldest first."""

    def unanswered(self, moment: datetime) -> list[Entry]:
        """Give the lines since then whose proposals are open."""

    def latest(self, limit: int) -> list[Entry]:
        """Give the latest lines, the newest first."""

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Give whom the lines after this one are about or by."""
