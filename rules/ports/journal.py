"""What the rules ask of storage for the journal of a space."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.journal_chain import Head, Kept
from rules.model.people import PersonId


class Journal(Protocol):
    """The journal of one space."""

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""

    def head(self) -> Head:
        """How the chain ends."""

    def kept(self, after: EntryId, limit: int) -> list[Kept]:
        """The lines after this one as they are kept, the oldest first."""

    def older(self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines before this one (None: the latest) about or by these people (None: anybody), the newest first."""

    def newer(self, than: EntryId, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines after this one about or by these people (None: anybody), the oldest first."""

    def forget_reasons(self, whom: PersonId) -> None:
        """Erase why things were done to this person, and the salts; the chain holds."""

    def get(self, entry: EntryId) -> Entry:
        """This line; raises LookupError."""

    def of_form(self, form: IdempotencyKey) -> Entry | None:
        """The line that this form has led to already."""

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """The latest line of this kind about this person."""

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """The lines of this kind since then, the oldest first."""

    def latest(self, limit: int) -> list[Entry]:
        """The latest lines, the newest first."""

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Whom the lines after this one are about, and who wrote them."""
