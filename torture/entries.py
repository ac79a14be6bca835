"""How people's entries stood in the directory, one change after the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from torture.ldif import Record, changed

SCHEME = "{ARGON2}"
_OURS = re.compile(r"uid=u(\d+),", re.IGNORECASE)
_CHANGED = "%Y%m%d%H%M%S.%fZ"


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody's entry from one change until the next.

    `since` is how long the log of changes was with that one; `secret` what a password is held against, empty where
    there is none, or no entry.
    """

    email: str
    secret: str
    held: bool
    since: int
    at: datetime | None = None

    @property
    def opens(self) -> bool:
        """Whether its password opens it."""
        return bool(self.secret) and not self.held

    def takes(self, password: str) -> bool:
        """Tell whether a password is the one it has."""
        return _satisfies(self.secret, password)


History = Mapping[int, Sequence[Entry]]


def history(records: Iterable[Record]) -> History:
    """Give how each person's entry stood after each of its changes."""
    values: dict[int, dict[str, list[str]]] = {}
    found: defaultdict[int, list[Entry]] = defaultdict(list)
    for record in records:
        named = _OURS.match(record.dn)
        if named is not None:
            person = int(named[1])
            values[person] = changed(values.get(person, {}), record)
            found[person].append(_entry(values[person], record.end))
    return dict(found)


def standing(records: Iterable[Record]) -> Mapping[int, Entry]:
    """Give the entries that there are."""
    return {person: each[-1] for person, each in history(records).items()}


def owner_of(password: str, text: str, entries: History) -> int | None:
    """Give whose entry ever had a password; those whom a text names are asked first."""
    first = sorted(entries, key=lambda person: not any(each.email and each.email in text for each in entries[person]))
    return next((person for person in first if any(each.takes(password) for each in entries[person])), None)


def _entry(values: Mapping[str, Sequence[str]], since: int) -> Entry:
    def first(name: str) -> str:
        return next(iter(values.get(name, ())), "")

    stamp = first("entryCSN").partition("#")[0]
    at = datetime.strptime(stamp, _CHANGED).replace(tzinfo=UTC) if stamp else None
    return Entry(first("mail"), first("userPassword"), bool(first("pwdAccountLockedTime")), since, at)


@cache
def _satisfies(secret: str, password: str) -> bool:
    try:
        return secret.startswith(SCHEME) and PasswordHasher().verify(secret.removeprefix(SCHEME), password)
    except Argon2Error:
        return False
