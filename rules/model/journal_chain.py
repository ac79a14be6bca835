"""The journal's chain: each line carries a hash of the line before.

So no change goes unseen. What may be personal in a line stands in two cells, one for each person: its reason and what
it tells of whom it is about, and its author's name. Of a cell, only a salted digest is in the hash: once content and
salt are erased, the digest says nothing about either, and the chain holds.
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
_JSON = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Link:
    """A line's hash, and the salts and digests of its two cells.

    A salt is empty once its cell is erased. Lines of before 0.3.0 have one cell, with a reason alone.
    """

    salt: str
    digest: str
    hash: str
    actor_salt: str = ""
    actor_digest: str | None = None


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


def make_link(entry: NewEntry, told: str, actor_name: str, request: RequestId | None, previous: str) -> Link:
    """Compute the salts, digests and hash of a new line."""
    salt, actor_salt = secrets.token_hex(16), secrets.token_hex(16)
    digest, actor_digest = _digest_cell(salt, entry.why, told), _digest_cell(actor_salt, actor_name)
    return Link(salt, digest, _hash(entry, request, (digest, actor_digest), previous), actor_salt, actor_digest)


def first_break(lines: Iterable[Kept], before: Head) -> tuple[Head, Broken | None]:
    """Follow the chain; give how far it holds, and any break."""
    head = before
    for line in lines:
        digests = (line.link.digest, line.link.actor_digest)
        if _hash(line.entry, line.request, digests, head.hash) != line.link.hash or not _is_whole(line):
            return head, Broken(line.entry.id)
        head = Head(line.link.hash, head.lines + 1)
    return head, None


def blank_cells(line: Kept) -> tuple[bool, bool]:
    """Tell which cells are blank: of whom it is about, of its author."""
    entry, link = line.entry, line.link
    blank = not (link.salt or entry.why or entry.told)
    return blank, link.actor_digest is not None and not (link.actor_salt or entry.actor_name)


def _is_whole(line: Kept) -> bool:
    entry, link = line.entry, line.link
    blank, actor_blank = blank_cells(line)
    if link.actor_digest is None:
        return not entry.told and not entry.actor_name and (blank or _digest(link.salt, entry.why) == link.digest)
    about = blank or _digest_cell(link.salt, entry.why, entry.told) == link.digest
    return about and (actor_blank or _digest_cell(link.actor_salt, entry.actor_name) == link.actor_digest)


def _digest(salt: str, why: str) -> str:
    return hashlib.sha256(f"{salt}\n{why}".encode()).hexdigest()


def _digest_cell(*cell: str) -> str:
    return hashlib.sha256(_written(cell)).hexdigest()


def _hash(entry: NewEntry | Entry, request: RequestId | None, digests: tuple[str, str | None], previous: str) -> str:
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    digest, actor_digest = digests
    told: list[object] = [previous, at, entry.action, entry.actor, entry.whom, digest, entry.form, request]
    # Lines of before 0.3.0 end here.
    told += [] if actor_digest is None else [actor_digest, [*entry.blanked]]
    return hashlib.sha256(_written(told)).hexdigest()


def _written(told: Iterable[object]) -> bytes:
    return _JSON.encode([*told]).encode()
