"""`python -m bot journal`: the check of the journal, and its export."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass
from datetime import UTC

from rules import export_journal
from rules.files.spreadsheet import write_csv
from rules.model.journal import EntryId
from rules.replay_journal import Finding, Wrong
from rules.verify_journal import Progress, follow, read_part
from storage.database import Database, SpaceTransactions

_HEADINGS = ("line", "at (UTC)", "action", "who", "whom", "why", "told", "request", "hash")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of checking one firm's journal."""

    firm: str
    progress: Progress


async def verify(url: str, expected: str, heard: Callable[[Progress], None]) -> list[Verdict]:
    """Check every firm's journal from its beginning; raises SQLAlchemyError.

    `heard` is called with the progress after each part.
    """
    verdicts: list[Verdict] = []
    async with Database(url) as database:
        for space in await database.spaces():
            records, progress = database.for_space(space), Progress(expected)
            while progress.broken is None and not progress.ended:
                progress = follow(progress, await records.read(read_part, progress.last))
                heard(progress)
            verdicts.append(Verdict(space.firm, progress))
    return verdicts


def sentence(verdict: Verdict) -> str:
    """Put the verdict into words."""
    progress = verdict.progress
    head = f"{progress.head.lines} lines, the last with the hash {progress.head.hash or '(none)'}"
    if progress.broken is not None and progress.broken.line is None:
        return f"{verdict.firm}: BROKEN at its end: lines are missing that once stood there. What is left: {head}."
    if progress.broken is not None:
        return (
            f"{verdict.firm}: BROKEN at line {progress.broken.line}: it was altered or inserted, or one before it was "
            f"altered or removed. Until there: {head}."
        )
    wrong = [_found(each) for each in progress.findings]
    if progress.expected and not progress.met:
        wrong.insert(0, f"no line has the hash {progress.expected}: later ones were rewritten")
    if wrong:
        return "\n".join(
            [f"{verdict.firm}: NOT WHOLE. The chain itself holds: {head}. But:", *(f"  {each}" for each in wrong)]
        )
    return (
        f"{verdict.firm}: whole. {head}. Rights and accesses are as its lines say{_unnamed(progress.replay.unnamed)}."
    )


def _unnamed(people: int) -> str:
    return f"; of {people} people, no line since 0.3.0 tells the name" if people else ", and so are names"


def _found(finding: Finding) -> str:
    whose = f"№ {finding.person}" + (f" ({finding.name})" if finding.name else "")
    match finding.wrong:
        case Wrong.BLANKED:
            return f"line {finding.line}: its text is gone, and no erasure that follows accounts for it"
        case Wrong.EARLIER:
            return f"line {finding.line}, {finding.fact} of {whose}: what it was before is not what earlier lines say"
        case Wrong.DIFFERS:
            return f"{finding.fact} of {whose}: no line of the journal says that it is so"


def as_json(verdicts: list[Verdict]) -> str:
    """Give the verdicts as JSON: one object for each firm."""
    return json.dumps(
        [
            {
                "firm": each.firm,
                "whole": each.progress.holds,
                "lines": each.progress.head.lines,
                "head": each.progress.head.hash,
                "broken": each.progress.broken is not None,
                "broken_at": each.progress.broken.line if each.progress.broken else None,
                "findings": [asdict(found) for found in each.progress.findings],
                "named_by_no_line": each.progress.replay.unnamed,
            }
            for each in verdicts
        ],
        ensure_ascii=False,
        indent=2,
    )


async def export(url: str) -> bytes:
    """Give every firm's journal as CSV, the oldest line first.

    No cell is run as a formula. Raises SQLAlchemyError.
    """
    rows: list[tuple[str, ...]] = [_HEADINGS]
    async with Database(url) as database:
        for space in await database.spaces():
            async for row in _rows(database.for_space(space)):
                rows.append(row)  # noqa: PERF401 - an asynchronous comprehension would read worse
    return write_csv(rows, ",")


async def _rows(records: SpaceTransactions) -> AsyncIterator[tuple[str, ...]]:
    after = EntryId(0)
    while part := await records.read(export_journal.read_part, after):
        for line in part:
            event, entry = line.event, line.event.entry
            at = entry.at.astimezone(UTC).isoformat(timespec="seconds")
            yield (
                str(entry.id),
                at,
                entry.action,
                event.actor,
                event.whom,
                entry.why,
                entry.told,
                line.request,
                line.hash,
            )
        after = part[-1].event.entry.id
