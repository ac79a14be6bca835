"""The exports of well-known programs, known by the whole line of their headings.

Never by one heading alone: in Outlook « Titre » stands twice, for two things.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rules.files.columns import Column
from rules.files.export_headings import EXPORTS
from rules.model.writing import fold

# So many headings must stand in the order of the program, and so large a part of all.
_LEAST, _PART = 5, 0.8
_APART = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class KnownExport:
    """An export that was recognised, with what each of its columns holds.

    `columns` has one entry for each heading; those that are `foreign` are not of this program.
    """

    name: str
    columns: tuple[Column | None, ...]
    foreign: frozenset[int]


def known_export(headings: Sequence[str]) -> KnownExport | None:
    """Recognise an export by its headings and their order."""
    keys = [_key(heading) for heading in headings]
    filled = len(keys) - keys.count("")
    there = frozenset(keys)
    found = [_aligned(keys, line) for line in _LINES if line.signs <= there] if filled >= _LEAST else []
    best = min(found, key=lambda each: len(each.foreign), default=None)
    if best is None or filled - len(best.foreign) < max(_LEAST, _PART * filled):
        return None
    return best


@dataclass(frozen=True, slots=True)
class _Line:
    """The line of an export: its headings, what each holds, and those that tell the program."""

    name: str
    keys: tuple[str, ...]
    columns: tuple[Column | None, ...]
    signs: frozenset[str]


def _aligned(keys: Sequence[str], line: _Line) -> KnownExport:
    columns: list[Column | None] = []
    foreign, after = set(), 0
    for at, key in enumerate(keys):
        if key and key in line.keys[after:]:
            place = line.keys.index(key, after)
            columns.append(line.columns[place])
            after = place + 1
            continue
        columns.append(None)
        if key:
            foreign.add(at)
    return KnownExport(line.name, tuple(columns), frozenset(foreign))


def _key(heading: str) -> str:
    return " ".join(_APART.split(fold(heading).replace("'", " "))).strip() if len(heading) < 100 else ""


def _line(name: str, written: str) -> _Line:
    cells = [cell.partition(">") for cell in written.split("|")]
    return _Line(
        name=name,
        keys=tuple(_key(heading.lstrip("!")) for heading, _, _ in cells),
        columns=tuple(Column(column) if column else None for _, _, column in cells),
        signs=frozenset(_key(heading) for heading, _, _ in cells if heading.startswith("!")),
    )


_LINES = tuple(_line(name, written) for name, written in EXPORTS)
