"""What the rules ask of storage for imports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rules.model.imports import Counts, Import, ImportId, ImportLine, Verdict
from rules.model.people import PersonId


class Imports(Protocol):
    """The imports of one space, with the lines that are kept."""

    def add(self, imported: Import) -> None:
        """Store a new import, without lines."""

    def get(self, imported: ImportId) -> Import | None:
        """Give the import with this id."""

    def update(self, imported: Import) -> None:
        """Store an import as it is now."""

    def open(self) -> list[Import]:
        """Give imports that run, or are over and unsettled, oldest first."""

    def of_file(self, author: PersonId, digest: str) -> list[Import]:
        """Give this person's imports of this file, the latest first."""

    def add_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines of an import."""

    def counts(self, imported: ImportId) -> Counts:
        """Count the kept lines of each verdict."""

    def lines(self, imported: ImportId, verdicts: Sequence[Verdict], after: int, limit: int | None) -> list[ImportLine]:
        """Give lines of these verdicts after this number, in order."""

    def with_address(self, email: str) -> list[tuple[Import, ImportLine]]:
        """Give the lines with this address, each with its import.

        Capitals make no difference.
        """

    def leave_out(self, imported: ImportId) -> None:
        """Leave out the lines with cautions and no reason."""

    def change_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines as they are now."""

    def drop_lines(self, imported: ImportId, numbers: Sequence[int]) -> None:
        """Delete lines."""

    def forget_lines(self, imported: ImportId) -> None:
        """Delete every line of an import."""

    def refused(self) -> int:
        """Count the lines that were refused in everybody's latest import, if it ended."""

    def forget(self, proposed_until: datetime, ended_until: datetime) -> int:
        """Delete imports kept long enough; give how many.

        Those made until then and never confirmed, those ended until then, and those paused that were made until then.
        """
