"""The check of the journal, a part at a time.

So nobody waits for it. Its chain must hold, its blanks be of erasures, and everybody be as its lines say.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rules.model.journal import EntryId
from rules.model.journal_chain import START, Broken, Head, Kept, first_break
from rules.model.people import Person
from rules.ports import Records
from rules.replay_journal import Finding, Replay, compare, replay

AT_ONCE = 5000
_EVERYBODY = 1_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines in a row, and the chain's end at that moment.

    With the last ones come the people as they were then.
    """

    lines: list[Kept]
    head: Head
    people: tuple[Person, ...] = ()


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
    replay: Replay = field(default_factory=Replay)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What no line accounts for, so far."""
        return self.replay.findings

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong, so far."""
        return self.broken is None and not self.findings and (not self.ended or not self.expected or self.met)


def read_part(records: Records, after: EntryId | None) -> Part:
    """Read the next lines, and how the chain ends."""
    lines = records.journal.kept(after or EntryId(0), AT_ONCE)
    people = tuple(records.people.found([], _EVERYBODY)) if len(lines) < AT_ONCE else ()
    return Part(lines, records.journal.head(), people)


def follow(progress: Progress, part: Part) -> Progress:
    """Follow the chain through a part.

    After the last one, the chain must end as the journal says, and people be as its lines say.
    """
    head, broken = first_break(part.lines, progress.head)
    met = progress.met or any(each.link.hash == progress.expected for each in part.lines)
    last = part.lines[-1].entry.id if part.lines else progress.last
    ended = broken is not None or len(part.lines) < AT_ONCE
    if broken is None and ended and head != part.head:
        broken = Broken(None)
    replayed = progress.replay
    if broken is None:
        replayed = replay(replayed, part.lines)
        replayed = compare(replayed, part.people) if ended else replayed
    return Progress(progress.expected, last, head, broken, met, ended, replayed)
