"""The journal's chain: each line carries a hash of the line before.

So no change goes unseen. What may be personal in a line, its reason, is not in the hash itself but a salted digest of
it: once reason and salt are erased, the digest says nothing about either, and the chain holds.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC

from rules.model.journal import Entry, EntryId, NewEntry, RequestId


@dataclass(frozen=True, slots=True)
class Head:
    """The last hash of the chain, and its number of lines."""

    hash: str = ""
    lines: int = 0


START = Head()


@dataclass(frozen=True, slots=True)
class Link:
    """A line's salt, digest and hash.

    The digest is of the reason. The salt is empty once the reason is erased.
    """

    salt: str
    digest: str
    hash: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A line as it is kept."""

    entry: Entry
    request: RequestId | None
    link: Link


@dataclass(frozen=True, slots=True)
class Broken:
    """The first line where the chain is broken.

    None: the break is after the last line, because lines are missing.
    """

    line: EntryId | None


def make_link(entry: NewEntry, request: RequestId | None, previous: str) -> Link:
    """Compute the salt, digest and hash of a new line."""
    salt = secrets.token_hex(16)
    digest = _digest(salt, entry.why)
    return Link(salt, digest, _hash(entry, request, digest, previous))


def first_break(lines: Iterable[Kept], before: Head) -> tuple[Head, Broken | None]:
    """Follow the chain; give how far it holds, and any break."""
    head = before
    for line in lines:
        if _hash(line.entry, line.request, line.link.digest, head.hash) != line.link.hash or not _is_whole(line):
            return head, Broken(line.entry.id)
        head = Head(line.link.hash, head.lines + 1)
    return head, None


def _is_whole(line: Kept) -> bool:
    erased = not line.link.salt and not line.entry.why
    return erased or _digest(line.link.salt, line.entry.why) == line.link.digest


def _digest(salt: str, why: str) -> str:
    return hashlib.sha256(f"{salt}\n{why}".encode()).hexdigest()


def _hash(entry: NewEntry | Entry, request: RequestId | None, digest: str, previous: str) -> str:
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    told = [previous, at, entry.action, entry.actor, entry.whom, digest, entry.form, request]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()
