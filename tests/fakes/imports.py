"""Imports in memory, with those of their lines that are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
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
        return sorted(
            (each for each in found if each.state is ImportState.RUNNING or each.state.is_over),
            key=lambda each: (each.made_at, each.id),
        )

    def of_file(self, author: PersonId, digest: str) -> list[Import]:
        """This person's imports of this very file, the latest first."""
        found = [each for each in reversed(self._stored.values()) if (each.author, each.digest) == (author, digest)]
        return sorted(found, key=lambda each: each.made_at, reverse=True)

    def add_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines of an import."""
        for each in lines:
            if each.line.number in self._lines[imported]:
                raise ValueError(f"two lines with the number {each.line.number}")
            self._lines[imported][each.line.number] = each

    def counts(self, imported: ImportId) -> Counts:
        """How many lines of each verdict are kept."""
        return Counter(each.verdict for each in self._lines.get(imported, {}).values())

    def lines(self, imported: ImportId, verdicts: Sequence[Verdict], after: int, limit: int | None) -> list[ImportLine]:
        """Lines of these verdicts after the line of this number, in their order."""
        kept = self._lines.get(imported, {})
        found = [kept[number] for number in sorted(kept) if number > after and kept[number].verdict in verdicts]
        return found[:limit]

    def with_address(self, email: str) -> list[tuple[Import, ImportLine]]:
        """The lines in which this address is typed, in whatever case, each with its import."""
        return [
            (each, line)
            for each in sorted(self._stored.values(), key=lambda each: each.made_at)
            for line in self.lines(each.id, tuple(Verdict), 0, None)
            if email.casefold()
            in {str(typed).casefold() for typed in (*asdict(line.line.form).values(), line.line.reason)}
            or (line.line.client is not None and email.casefold() in str(asdict(line.line.client)).casefold())
        ]

    def leave_out(self, imported: ImportId) -> None:
        """Leave out the lines that something speaks against, for which no reason was given."""
        asked = self.lines(imported, (Verdict.CHECK,), 0, None)
        self.change_lines(imported, [replace(each, verdict=Verdict.LEFT_OUT) for each in asked])

    def change_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines as they are now."""
        kept = self._lines.get(imported, {})
        kept |= {each.line.number: each for each in lines if each.line.number in kept}

    def drop_lines(self, imported: ImportId, numbers: Sequence[int]) -> None:
        """Delete lines."""
        for number in numbers:
            self._lines.get(imported, {}).pop(number, None)

    def forget_lines(self, imported: ImportId) -> None:
        """Delete every line of an import."""
        self._lines[imported].clear()

    def refused(self) -> int:
        """How many lines were refused in everybody's latest import, if it ended."""
        latest = {each.author: each for each in sorted(self._stored.values(), key=lambda each: (each.made_at, each.id))}
        return sum(each.refused for each in latest.values() if each.state.is_over)

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
