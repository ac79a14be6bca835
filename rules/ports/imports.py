"""What the rules ask of storage for imports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rules.model.imports import Counts, Import, ImportId, ImportLine, Verdict
from rules.model.people import PersonId


class Imports(Protocol):
    """The imports of one space, with those of their lines that are kept."""

    def add(self, imported: Import) -> None:
        """Store a new import, without lines."""

    def get(self, imported: ImportId) -> Import | None:
        """The import with this id."""

    def update(self, imported: Import) -> None:
        """Store an import as it is now."""

    def open(self) -> list[Import]:
        """Those that run, and those that are over and not settled, the oldest first."""

    def of_file(self, author: PersonId, digest: str) -> list[Import]:
        """This person's imports of this very file, the latest first."""

    def add_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines of an import."""

    def counts(self, imported: ImportId) -> Counts:
        """How many lines of each verdict are kept."""

    def lines(self, imported: ImportId, verdicts: Sequence[Verdict], after: int, limit: int | None) -> list[ImportLine]:
        """Lines of these verdicts after the line of this number, in their order."""

    def with_address(self, email: str) -> list[tuple[Import, ImportLine]]:
        """The lines in which this address is typed, in whatever case, each with its import."""

    def leave_out(self, imported: ImportId) -> None:
        """Leave out the lines that something speaks against, for which no reason was given."""

    def change_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines as they are now."""

    def drop_lines(self, imported: ImportId, numbers: Sequence[int]) -> None:
        """Delete lines."""

    def forget_lines(self, imported: ImportId) -> None:
        """Delete every line of an import."""

    def forget(self, proposed_until: datetime, ended_until: datetime) -> int:
        """Delete imports made until then and never confirmed, and those paused or ended since then; how many."""
