"""The entries that a space must have in the firm's directory.

There its people's passwords open something: what asks the directory lets them in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from rules.model.dates import begins, ends
from rules.model.door_groups import group_of
from rules.model.people import Access, Person, PersonId
from rules.model.portfolios import PortfolioId

# How the names of entries begin that the bot makes for a moment, to try what they open.
PROBE = "sonde"

# So many entries may be changed without asking, or this share of them if that is more.
_FEW = 10
_SHARE = 0.1


class Group(StrEnum):
    """Whom the directory groups, by the name of the group in it."""

    SUBSCRIBERS = "abonnes"
    PARTNERS = "associes"
    ADMINISTRATORS = "administrateurs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an entry shows of somebody, and when it opens.

    `uid` is opaque and never another's. `password` marks which password the entry got last; empty: none. Who changed it
    since by their own hand keeps the mark. `held`: no password opens. The moments are of UTC, whole seconds. `groups`
    are their names, those of portfolios among them.
    """

    uid: str
    first_name: str
    last_name: str
    email: str
    held: bool
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    password: str = ""
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """The entry that somebody must have.

    `secret` is their password's hash, in PHC form. `clear` is the password itself, for a directory that takes no hash:
    only the process that made it has it, in memory.
    """

    person: PersonId
    shown: Shown
    secret: str = field(default="", repr=False)
    clear: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of ours as the directory has it.

    When it was last changed, which a sign-in does too, and when somebody last signed in; None: never, or not known.
    `chosen` tells that they replaced the password that it got last by one of their own.
    """

    person: PersonId
    shown: Shown
    changed_at: datetime
    signed_in_at: datetime | None = None
    chosen: bool = False


class Step(StrEnum):
    """What is done to an entry so that it is as it must be."""

    CREATE = "create"
    CHANGE = "change"
    OPEN = "open"
    HOLD = "hold"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Difference:
    """What is to be done to one entry.

    `differing` are the names of what changes.
    """

    person: PersonId
    step: Step
    wanted: Wanted | None = None
    found: Found | None = None
    differing: frozenset[str] = frozenset()


def uid_of(person: PersonId) -> str:
    """Give the name of somebody's entry."""
    return f"u{person}"


def mark_of(password_hash: str | None) -> str:
    """Give what tells one password's hash from others, and says nothing of it."""
    return hashlib.sha256(password_hash.encode()).hexdigest()[:32] if password_hash else ""


def wanted_of(person: Person, portfolios: Collection[PortfolioId] = ()) -> Wanted | None:
    """Give the entry that somebody in these portfolios must have; None: none.

    Whose access is planned, or who has no password yet, has one that is held.
    """
    if not person.is_listed:
        return None
    opens = person.is_user and person.password_hash is not None
    starts_on = person.starts_on if person.access is Access.PLANNED else None
    shown = Shown(
        uid=uid_of(person.id),
        first_name=person.first_name,
        last_name=person.last_name or person.first_name or person.email,
        email=person.email,
        held=not opens,
        opens_at=begins(starts_on).astimezone(UTC) if starts_on else None,
        closes_at=_last_second(person.ends_on) if person.ends_on and not person.partner else None,
        password=mark_of(person.password_hash) if opens else "",
        groups=frozenset([*_groups(person), *map(group_of, portfolios)]) if person.is_user else frozenset(),
    )
    return Wanted(person.id, shown, (person.password_hash or "") if opens else "")


def changes_entry(before: Person | None, after: Person) -> bool:
    """Tell whether somebody must have another entry than before, in the same portfolios."""
    return (wanted_of(before) if before is not None else None) != wanted_of(after)


def compare(wanted: Iterable[Wanted], found: Iterable[Found]) -> list[Difference]:
    """Tell what is to be done, in the order of people's numbers.

    An entry that nobody must have is held first, and deleted once it is. A password is never compared: what differs is
    its mark, and of an entry that stays held it is not asked.
    """
    must, has = {each.person: each for each in wanted}, {each.person: each for each in found}
    differences = (_difference(person, must.get(person), has.get(person)) for person in sorted({*must, *has}))
    return [each for each in differences if each is not None]


def differing(wanted: Shown, found: Shown) -> frozenset[str]:
    """Name what an entry does not show as it must."""
    names = {name for name in Shown.__slots__ if getattr(wanted, name) != getattr(found, name)}
    return frozenset(names - {"password"} if wanted.held else names)


def weighty(differences: Iterable[Difference]) -> list[Difference]:
    """Give the differences of which many at once are asked about.

    Each shuts somebody out, or lets in who was shut out, as another password does. A first one opens nothing again.
    """
    return [each for each in differences if _is_weighty(each)]


def ceiling(entries: int) -> int:
    """Give how many weighty differences need no asking, of so many entries."""
    return max(_FEW, int(entries * _SHARE))


def _is_weighty(difference: Difference) -> bool:
    found = difference.found
    had = found is not None and bool(found.shown.password)
    if difference.step is Step.CHANGE:
        return had and "password" in difference.differing
    return had or difference.step in {Step.HOLD, Step.DELETE}


def _last_second(day: date) -> datetime:
    return ends(day).astimezone(UTC).replace(microsecond=0)


def _groups(person: Person) -> Iterable[Group]:
    if person.is_subscriber:
        yield Group.SUBSCRIBERS
    if person.partner:
        yield Group.PARTNERS
    if person.is_administrator:
        yield Group.ADMINISTRATORS


def _difference(person: PersonId, wanted: Wanted | None, found: Found | None) -> Difference | None:
    if found is None:
        return Difference(person, Step.CREATE, wanted, found)
    if wanted is None:
        return Difference(person, Step.DELETE if found.shown.held else Step.HOLD, None, found)
    names = differing(wanted.shown, found.shown)
    if not names:
        return None
    turned = Step.HOLD if wanted.shown.held else Step.OPEN
    return Difference(person, turned if "held" in names else Step.CHANGE, wanted, found, names)
