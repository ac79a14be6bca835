"""What a trial is to do, what it showed, and what is kept of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.slack import Slack
from torture.directory import Directory
from torture.kills import Kill
from torture.reckoning import Figures, Finding
from torture.store import Store
from torture.told import Listener


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of a trial: its seed, replicas, kills and pauses."""

    number: int
    seed: str
    folder: Path
    replicas: int
    kills: int
    pauses: int
    approval: bool = False  # whether enrolments need one
    door: bool = False  # whether there is a directory


@dataclass(slots=True)
class Outcome:
    """What a trial showed."""

    plan: Plan
    kills: list[Kill] = field(default_factory=list)
    pauses: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    outages: Counter[str] = field(default_factory=Counter)
    figures: Figures = field(default_factory=Figures)
    findings: list[Finding] = field(default_factory=list)
    forms: int = 0
    repeated: int = 0
    unanswered: int = 0
    seconds: float = 0.0
    settling: float = 0.0


@dataclass(frozen=True, slots=True)
class Door:
    """The directory of a trial, and who hears what is told of it."""

    directory: Directory
    listener: Listener


def keep(folder: Path, outcome: Outcome, store: Store, slack: Slack) -> None:
    """Write the evidence beside the logs: findings, rows and messages."""
    found = [f"{each.promise}: {each.what}" for each in outcome.findings]
    kills = [f"{each.replica}, life {each.life}: {each.phase}" for each in outcome.kills]
    _write(folder / "findings.txt", [f"seed {outcome.plan.seed}", *found, "", *kills])
    for name, rows in store.tables().items():
        _write(folder / f"{name}.txt", [str(row) for row in rows])
    said = [str(each) for timeline in slack.workspace.timelines.values() for each in timeline.said]
    _write(folder / "messages.txt", said)


def keep_door(folder: Path, door: Door) -> None:
    """Write what is left of the directory: entries, all changes, and what was told when."""
    (folder / "directory.ldif").write_bytes(door.directory.entries())
    (folder / "audit.ldif").write_bytes(door.directory.log())
    _write(folder / "told.txt", [str(each) for each in door.listener.told])


def _write(file: Path, lines: Sequence[str]) -> None:
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
