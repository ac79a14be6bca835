"""What a directory says of itself in LDIF: entries, and changes in the order made."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Line = tuple[str, str]
_OVER: Line = ("-", "")


@dataclass(frozen=True, slots=True)
class Record:
    """One entry as it stands, or one change.

    `kind` is "add", "modify" or "delete", and empty of an entry; `end` is where it ends in what was read.
    """

    dn: str
    kind: str
    lines: tuple[Line, ...]
    end: int


def read(content: bytes) -> Iterator[Record]:
    """Read all records that are complete."""
    for found in re.finditer(rb"(?:.+\n)+(?=\n)", content):
        lines = [*_lines(found[0])]
        if lines:
            (_, dn), *rest = lines
            kind = dict(rest[:1]).get("changetype", "")
            yield Record(dn, kind, tuple(rest[1:] if kind else rest), found.end())


def changed(values: dict[str, list[str]], record: Record) -> dict[str, list[str]]:
    """Give the values of an entry after a change, or as it stands."""
    if record.kind == "delete":
        return {}
    after = {name: [*each] for name, each in values.items()} if record.kind == "modify" else {}
    if record.kind != "modify":
        for name, value in record.lines:
            after.setdefault(name, []).append(value)
        return after
    for how, name, given in _modifications(record.lines):
        before = after.get(name, [])
        kept = {"add": before, "delete": [each for each in before if given and each not in given]}.get(how, [])
        after[name] = [*kept, *([] if how == "delete" else given)]
    return after


def _modifications(lines: Iterable[Line]) -> Iterator[tuple[str, str, list[str]]]:
    some: list[Line] = []
    for line in lines:
        if line != _OVER:
            some.append(line)
            continue
        how, name = some[0]
        yield how, name, [value for _, value in some[1:]]
        some = []


def _lines(record: bytes) -> Iterator[Line]:
    for line in record.replace(b"\n ", b"").decode().splitlines():
        name, mark, value = line.partition(":")
        if not line.startswith("#"):
            coded = value.startswith(":")
            yield name, b64decode(value[1:]).decode() if coded else value.strip() if mark else ""
