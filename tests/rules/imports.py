"""Imports in memory, with those of their lines that are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from rules.model.imports import Counts, Import, ImportId, ImportLine, ImportState, Verdict
from rules.model.people import PersonId


class Imports:
    """The imports of the space."""

    def __init__(self) -> None:
        self._stored: dict[ImportId, Import] = {}
        self._lines: dict[ImportId, dict[int, ImportLine]] = {}

    def add(self, imported: Import) -> None:
        """Store a new import, without lines."""
        if imported.id in self._stored:
            raise ValueError(f"two imports with the id {imported.id}")
        self._stored[imported.id] = imported
        self._lines[imported.id] = {}

    def get(self, imported: ImportId) -> Import | None:
        """The import with this id."""
        return self._stored.get(imported)

    def update(self, imported: Import) -> None:
        """Store an import as it is now."""
        self._stored[imported.id] = imported

    def open(self) -> list[Import]:
        """Those that run, and those that are over and not settled, the oldest first."""
        found = (each for each in self._stored.values() if not each.settled)
        return [each for each in found if each.state is ImportState.RUNNING or each.state.is_over]

    def of_file(self, author: PersonId, digest: str) -> list[Import]:
        """This person's imports of this very file, the latest first."""
        return [each for each in reversed(self._stored.values()) if (each.author, each.digest) == (author, digest)]

    def add_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines of an import."""
        self._lines[imported] |= {each.line.number: each for each in lines}

    def counts(self, imported: ImportId) -> Counts:
        """How many lines of each verdict are kept."""
        return Counter(each.verdict for each in self._lines[imported].values())

    def lines(self, imported: ImportId, verdicts: Sequence[Verdict], after: int, limit: int | None) -> list[ImportLine]:
        """Lines of these verdicts after the line of this number, in their order."""
        kept = self._lines[imported]
        found = [kept[number] for number in sorted(kept) if number > after and kept[number].verdict in verdicts]
        return found[:limit]

    def with_address(self, email: str) -> list[tuple[Import, ImportLine]]:
        """The lines in which this address is typed, in whatever case, each with its import."""
        kept = [(self._stored[each], line) for each, lines in self._lines.items() for line in lines.values()]
        return [(each, line) for each, line in kept if line.line.form.email.casefold() == email.casefold()]

    def leave_out(self, imported: ImportId) -> None:
        """Leave out the lines that something speaks against, for which no reason was given."""
        asked = self.lines(imported, (Verdict.CHECK,), 0, None)
        self.change_lines(imported, [replace(each, verdict=Verdict.LEFT_OUT) for each in asked])

    def change_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines as they are now."""
        self.add_lines(imported, lines)

    def drop_lines(self, imported: ImportId, numbers: Sequence[int]) -> None:
        """Delete lines."""
        for number in numbers:
            del self._lines[imported][number]

    def forget_lines(self, imported: ImportId) -> None:
        """Delete every line of an import."""
        self._lines[imported].clear()

    def forget(self, proposed_until: datetime, ended_until: datetime) -> int:
        """Delete imports made until then and never confirmed, and those paused or ended since then; how many."""
        unconfirmed = {ImportState.READING, ImportState.PROPOSED}
        old = [
            each.id
            for each in self._stored.values()
            if (each.state in unconfirmed and each.made_at <= proposed_until)
            or (each.ended_at is not None and each.ended_at <= ended_until)
            or (each.state is ImportState.PAUSED and each.made_at <= ended_until)
        ]
        for each in old:
            del self._stored[each], self._lines[each]
        return len(old)
