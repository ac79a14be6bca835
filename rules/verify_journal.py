"""The check of the journal's chain, a part at a time.

So nobody waits for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.journal import EntryId
from rules.model.journal_chain import START, Broken, Head, Kept, first_break
from rules.ports import Records

AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines in a row, and the chain's end at that moment."""

    lines: list[Kept]
    head: Head


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the chain was followed, and what was found.

    `expected` is a hash that must be met before its end.
    """

    expected: str = ""
    last: EntryId | None = None
    head: Head = START
    broken: Broken | None = None
    met: bool = False
    ended: bool = False

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong, so far."""
        return self.broken is None and (not self.ended or not self.expected or self.met)


def read_part(records: Records, after: EntryId | None) -> Part:
    """Read the next lines, and how the chain ends."""
    return Part(records.journal.kept(after or EntryId(0), AT_ONCE), records.journal.head())


def follow(progress: Progress, part: Part) -> Progress:
    """Follow the chain through a part.

    After the last one, the chain must end as the journal says.
    """
    head, broken = first_break(part.lines, progress.head)
    met = progress.met or any(each.link.hash == progress.expected for each in part.lines)
    last = part.lines[-1].entry.id if part.lines else progress.last
    ended = broken is not None or len(part.lines) < AT_ONCE
    if broken is None and ended and head != part.head:
        broken = Broken(None)
    return Progress(progress.expected, last, head, broken, met, ended)
