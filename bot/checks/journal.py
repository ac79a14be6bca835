"""The check of the journal."""

from __future__ import annotations

from collections.abc import Sequence

from bot import journal
from bot.checks.check import Check, Subject
from bot.checks.database import by_database

_NAME = "journal"
_REMEDY = (
    "Find out who wrote into the database: `python -m bot journal verify` names each line and person, and a backup of "
    "before says what stood there."
)


async def check_journal(subject: Subject) -> Sequence[Check]:
    """Follow each space's journal, from its first line to its last."""
    return await by_database(_NAME, subject, _look)


async def _look(subject: Subject) -> Sequence[Check]:
    verdicts = await journal.verify(
        subject.settings.database_url,
        "",
        lambda progress: subject.say(f"following the journal: {progress.head.lines} lines"),
    )
    return [*map(_line, verdicts)] or [Check(name=_NAME, found="no space has been opened yet: no lines.")]


def _line(verdict: journal.Verdict) -> Check:
    progress = verdict.progress
    lines, head = progress.head.lines, progress.head.hash
    facts = {"whole": progress.holds, "lines": lines, "head": head, "findings": len(progress.findings)}
    return Check(
        name=_NAME,
        firm=verdict.firm,
        found=_found(verdict),
        remedy="" if progress.holds else _REMEDY,
        facts=facts,
    )


def _found(verdict: journal.Verdict) -> str:
    progress = verdict.progress
    lines = _counted(progress.head.lines, "line")
    if progress.broken is not None and progress.broken.line is None:
        return f"broken at its end: lines are missing after the {lines} that are left."
    if progress.broken is not None:
        line = progress.broken.line
        return f"broken at line {line}: it, or one before it, was altered, removed or inserted; until there {lines}."
    if progress.findings:
        places = _counted(len(progress.findings), "place")
        return f"its chain of {lines} holds, but in {places} what is stored is not as they say."
    if not progress.head.lines:
        return "whole: it has no line yet."
    return f"whole: {lines} looked at, from the first to the last, whose hash is {progress.head.hash}."


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
