"""By what an entry of the directory differs though nobody of the space ordered it.

What lets somebody in, or gives more than they must have, is put back by itself. All else waits for an administrator,
who puts it back or keeps it for a while.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from rules.model.door import Shown, Wanted, differing, wanted_of
from rules.model.journal import EntryId
from rules.model.people import Person, PersonId

# So long a difference may be kept, and so long it is proposed to be.
LONGEST = timedelta(days=365)
USUAL = timedelta(days=90)


class Aspect(StrEnum):
    """What of an entry may differ; ENTRY: it is not there, LEFT: its owner left."""

    NAME = "name"
    ADDRESS = "address"
    HOLD = "hold"
    GROUPS = "groups"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    PASSWORD = "password"  # noqa: S105 - the name of a part
    IDENTIFIER = "identifier"
    ENTRY = "entry"
    LEFT = "left"


class Over(StrEnum):
    """Why a difference waits no more, or is kept no longer."""

    ORDERED = "ordered"  # by a change in the space
    DATE = "date"
    EQUAL = "equal"  # the directory is as it must be


@dataclass(frozen=True, slots=True)
class Kept:
    """Who keeps a difference, and until which day; `entry` is the line that says why."""

    by: PersonId
    until: date
    entry: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One difference that waits for an answer, or is kept.

    `found` is what the directory has, `lets_in` whether that is more than must be. `over`: the space ordered something
    since, which goes before.
    """

    person: PersonId
    aspect: Aspect
    found: str
    since: datetime
    lets_in: bool = False
    over: bool = False
    kept: Kept | None = None

    def is_left(self, day: date) -> bool:
        """Tell whether the directory's own is left on this day."""
        return not self.over and (self.kept is None or day <= self.kept.until)


@dataclass(frozen=True, slots=True)
class Differing:
    """In what somebody's entry differs, as a message names it."""

    person: PersonId
    aspects: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """How many entries would be opened, shut, or changed otherwise."""

    opened: int = 0
    shut: int = 0
    changed: int = 0

    @property
    def all(self) -> int:
        """How many entries that are."""
        return self.opened + self.shut + self.changed


_FIELDS: Mapping[Aspect, tuple[str, ...]] = MappingProxyType(
    {
        Aspect.NAME: ("first_name", "last_name"),
        Aspect.ADDRESS: ("email",),
        Aspect.HOLD: ("held",),
        Aspect.GROUPS: ("groups",),
        Aspect.FIRST_DAY: ("opens_at",),
        Aspect.LAST_DAY: ("closes_at",),
        Aspect.PASSWORD: ("password",),
        Aspect.IDENTIFIER: ("uid",),
    }
)
_LONGEST_VALUE = 254
_BEFORE_ALL, _AFTER_ALL = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def aspects_of(wanted: Shown, found: Shown) -> frozenset[Aspect]:
    """Name in what an entry differs from what it must be; of one that is held no password is compared."""
    names = differing(wanted, found) - ({"password"} if found.held else set())
    return frozenset(aspect for aspect, fields in _FIELDS.items() if names & {*fields})


def leaving(wanted: Shown, found: Shown, left: Collection[Aspect]) -> Shown:
    """Give what an entry must be if these aspects are left as they are.

    Only as far as nobody gets more by it than they must have.
    """
    for aspect in left:
        wanted = replace(wanted, **_narrower(aspect, wanted, found))
    return wanted


def lets_in(wanted: Shown, found: Shown) -> frozenset[Aspect]:
    """Name in what an entry gives more than it must, or is another's."""
    aspects = aspects_of(wanted, found)
    return aspects & aspects_of(leaving(wanted, found, aspects), found)


def harmless(wanted: Shown, found: Shown) -> frozenset[Aspect]:
    """Name in what an entry differs without giving more by it."""
    aspects = aspects_of(wanted, found)
    return aspects & aspects_of(wanted, leaving(wanted, found, aspects))


def left_alone(wanted: Wanted, found: Shown | None, left: Collection[Aspect]) -> Wanted | None:
    """Give the entry somebody must have while these aspects are left; None: none is to be made."""
    if found is None:
        return None if Aspect.ENTRY in left else wanted
    return replace(wanted, shown=leaving(wanted.shown, found, left))


def ordered(before: Person | None, after: Person) -> frozenset[Aspect]:
    """Name what a change in the space orders of somebody's entry: all of it, once it is to be shut."""
    was, must = wanted_of(before) if before is not None else None, wanted_of(after)
    if was is None or must is None or (before is not None and before.is_user and not after.is_user):
        return frozenset(Aspect)
    names = {name for name in Shown.__slots__ if getattr(was.shown, name) != getattr(must.shown, name)}
    aspects = {aspect for aspect, fields in _FIELDS.items() if names & {*fields}}
    # Who is given a password is to get in by it.
    return frozenset(aspects | {Aspect.HOLD, Aspect.ENTRY} if "password" in names else aspects)


def value_of(aspect: Aspect, shown: Shown | None) -> str:
    """Write what an entry has, for people to compare; empty: nothing."""
    if shown is None or aspect in {Aspect.ENTRY, Aspect.LEFT}:
        return "" if shown is None else shown.uid
    match aspect:
        case Aspect.NAME:
            return _readable(f"{shown.first_name} {shown.last_name}".strip())
        case Aspect.GROUPS:
            return ", ".join(sorted(shown.groups))
        case Aspect.PASSWORD:  # of which nothing is written anywhere
            return ""
        case Aspect.HOLD:
            return "held" if shown.held else "open"
    (value,) = (getattr(shown, name) for name in _FIELDS[aspect])
    return value.isoformat() if isinstance(value, datetime) else _readable(value or "")


def undoing(drifts: Iterable[Drift]) -> Undone:
    """Count what it would do to put these back, each entry once: what it shuts before all else."""
    entries = by_person(drifts).values()
    shut = sum(any(each.lets_in for each in some) for some in entries)
    opening = {Aspect.HOLD, Aspect.ENTRY}
    opened = sum(
        not any(each.lets_in for each in some) and any(each.aspect in opening for each in some) for some in entries
    )
    return Undone(opened, shut, len(entries) - opened - shut)


def by_person(drifts: Iterable[Drift]) -> dict[PersonId, list[Drift]]:
    """Give the differences of each person, in the order given."""
    found: dict[PersonId, list[Drift]] = {}
    for each in drifts:
        found.setdefault(each.person, []).append(each)
    return found


def _readable(text: str) -> str:
    """Give what others wrote, as far as a database takes it and a line has room."""
    return text.replace("\0", "")[:_LONGEST_VALUE]


def _narrower(aspect: Aspect, wanted: Shown, found: Shown) -> dict[str, Any]:
    """Give what is left of an aspect: of both, what gives less."""
    less: dict[Aspect, dict[str, Any]] = {
        Aspect.NAME: {"first_name": found.first_name, "last_name": found.last_name},
        Aspect.ADDRESS: {"email": found.email},
        Aspect.HOLD: {"held": wanted.held or found.held},
        Aspect.GROUPS: {"groups": wanted.groups & found.groups},
        Aspect.FIRST_DAY: {"opens_at": max(wanted.opens_at, found.opens_at, key=lambda at: at or _BEFORE_ALL)},
        Aspect.LAST_DAY: {"closes_at": min(wanted.closes_at, found.closes_at, key=lambda at: at or _AFTER_ALL)},
        # A mark may be lost; another one is that of another password.
        Aspect.PASSWORD: {"password": wanted.password if found.password else ""},
    }
    return less.get(aspect, {})
