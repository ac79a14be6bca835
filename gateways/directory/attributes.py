"""What an entry shows, in attributes of inetOrgPerson and slapd."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from rules.model.door import Group, Shown, Wanted
from rules.model.people import PersonId

Entry = Mapping[str, list[bytes]]

CLASS, MARKER, MARK, PASSWORD, HOLD = (
    "objectClass",
    "employeeNumber",
    "employeeType",
    "userPassword",
    "pwdAccountLockedTime",
)
_RESET, _STARTS, _ENDS, _CHANGED = "pwdReset", "pwdStartTime", "pwdEndTime", "modifyTimestamp"
_SIGNED_IN = "pwdLastSuccess"
_PEOPLE = [b"inetOrgPerson"]
# What no moment of a lockout by failed attempts is: for ever, and ours.
HELD = [b"000001010000Z"]
READ = ("uid", "cn", "sn", "givenName", "mail", MARKER, MARK, HOLD, _STARTS, _ENDS, _CHANGED, _SIGNED_IN)
_OURS = "cabinet:"
_MOMENT = "%Y%m%d%H%M%SZ"
_TO_THE_SECOND = 14


def marker_of(space: int, person: object) -> str:
    """Give what marks an entry as this space's.

    With a star for the person: all of them.
    """
    return f"{_OURS}{space}:{person}"


def person_of(entry: Entry, space: int) -> PersonId | None:
    """Give whose entry this is; None: not of this space."""
    start, number = marker_of(space, ""), _text(entry, MARKER)
    digits = number.removeprefix(start)
    return PersonId(int(digits)) if number.startswith(start) and digits.isascii() and digits.isdigit() else None


def is_held(entry: Entry) -> bool:
    """Tell whether an entry has the hold that is ours."""
    return entry.get(HOLD) == HELD


def shown_of(entry: Entry, groups: frozenset[Group]) -> Shown:
    """Give what an entry shows."""
    return Shown(
        uid=_text(entry, "uid"),
        first_name=_text(entry, "givenName"),
        last_name=_text(entry, "sn"),
        email=_text(entry, "mail"),
        held=is_held(entry),
        opens_at=_moment(entry, _STARTS),
        closes_at=_moment(entry, _ENDS),
        password=next((each for each in _marks(entry) if each), ""),
        groups=groups,
    )


def changed_at(entry: Entry) -> datetime:
    """Give when an entry was last changed."""
    return _moment(entry, _CHANGED) or datetime.min.replace(tzinfo=UTC)


def signed_in_at(entry: Entry) -> datetime | None:
    """Give when somebody last signed in; None: never, or the directory does not keep it."""
    return _moment(entry, _SIGNED_IN)


def changes(wanted: Wanted, current: Entry, space: int) -> dict[str, list[bytes]]:
    """Give the attributes that differ, as they must be.

    None: it must not be there.
    The hold is among them only where it is set: to lift it is for `lifts`.
    """
    must = _shown(wanted, space)
    if wanted.shown.held:
        must[HOLD] = HELD
    differing = {name: values for name, values in must.items() if current.get(name, []) != values}
    return differing | _password(wanted, current)


def lifts(wanted: Wanted, current: Entry) -> bool:
    """Tell whether a hold is to be lifted.

    slapd refuses that in the change that sets a password.
    """
    return is_held(current) and not wanted.shown.held


def new_entry(wanted: Wanted, space: int) -> dict[str, list[bytes]]:
    """Give all attributes of an entry to be created."""
    must = {CLASS: _PEOPLE, **changes(wanted, {}, space)}
    return {name: values for name, values in must.items() if values}


def _shown(wanted: Wanted, space: int) -> dict[str, list[bytes]]:
    shown = wanted.shown
    return {
        "uid": _values(shown.uid),
        "cn": _values(f"{shown.first_name} {shown.last_name}" if shown.first_name else shown.last_name),
        "sn": _values(shown.last_name),
        "givenName": _values(shown.first_name),
        "mail": _values(shown.email),
        MARKER: _values(marker_of(space, wanted.person)),
        _STARTS: _values(shown.opens_at.strftime(_MOMENT) if shown.opens_at else ""),
        _ENDS: _values(shown.closes_at.strftime(_MOMENT) if shown.closes_at else ""),
    }


def _password(wanted: Wanted, current: Entry) -> dict[str, list[bytes]]:
    mark = wanted.shown.password
    if wanted.shown.held or not mark or mark in _marks(current):
        return {}
    others = [each for each in current.get(MARK, []) if not each.startswith(_OURS.encode())]
    return {
        PASSWORD: _values(f"{{ARGON2}}{wanted.secret}"),
        _RESET: [b"TRUE"],
        MARK: [*others, f"{_OURS}{mark}".encode()],
    }


def _marks(entry: Entry) -> list[str]:
    values = (each.decode() for each in entry.get(MARK, []))
    return [each.removeprefix(_OURS) for each in values if each.startswith(_OURS)]


def _values(text: str) -> list[bytes]:
    return [text.encode()] if text else []


def _text(entry: Entry, name: str) -> str:
    values = entry.get(name)
    return values[0].decode() if values else ""


def _moment(entry: Entry, name: str) -> datetime | None:
    text = _text(entry, name)
    # A sign-in is told with fractions of a second.
    return datetime.strptime(f"{text[:_TO_THE_SECOND]}Z", _MOMENT).replace(tzinfo=UTC) if text else None
