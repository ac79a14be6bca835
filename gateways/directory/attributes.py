"""What an entry shows, in attributes of inetOrgPerson and slapd."""

from __future__ import annotations

from datetime import UTC, datetime

from argon2 import PasswordHasher

from gateways.directory.marker import MARKER, OURS, Entry, marker_of, text_of, values_of
from gateways.directory.trial import Trial
from rules.model.door import Found, Shown, Wanted
from rules.model.people import PersonId

CLASS, MARK, PASSWORD, HOLD = "objectClass", "employeeType", "userPassword", "pwdAccountLockedTime"
_RESET, _STARTS, _ENDS, _CHANGED = "pwdReset", "pwdStartTime", "pwdEndTime", "modifyTimestamp"
_SIGNED_IN = "pwdLastSuccess"
_PEOPLE = [b"inetOrgPerson"]
# What no moment of a lockout by failed attempts is: for ever, and ours.
HELD = [b"000001010000Z"]
READ = ("uid", "cn", "sn", "givenName", "mail", MARKER, MARK, HOLD, _RESET, _STARTS, _ENDS, _CHANGED, _SIGNED_IN)
_MOMENT = "%Y%m%d%H%M%SZ"
_TO_THE_SECOND = 14


def is_held(entry: Entry) -> bool:
    """Tell whether an entry has the hold that is ours."""
    return entry.get(HOLD) == HELD


def shown_of(entry: Entry, uid: str, groups: frozenset[str]) -> Shown:
    """Give what an entry of this name shows."""
    return Shown(
        uid=uid,
        first_name=text_of(entry, "givenName"),
        last_name=text_of(entry, "sn"),
        email=text_of(entry, "mail"),
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
    """Give when somebody last signed in; None: not known."""
    return _moment(entry, _SIGNED_IN)


def is_chosen(entry: Entry) -> bool:
    """Tell whether the password that it got was replaced by its owner.

    slapd takes its demand away when they do.
    """
    return any(_marks(entry)) and entry.get(_RESET) != [b"TRUE"]


def found_of(entry: Entry, uid: str, person: PersonId, groups: frozenset[str]) -> Found:
    """Give an entry of this name as the rules see it."""
    return Found(person, shown_of(entry, uid, groups), changed_at(entry), signed_in_at(entry), is_chosen(entry))


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


def trial() -> Trial:
    """Give how this kind of directory is tried."""
    return Trial("uid", "createTimestamp", _MOMENT, _tried, {HOLD: HELD}, "{ARGON2}")


def _tried(uid: str, password: str) -> dict[str, list[bytes]]:
    # Of one use and of many random letters: it needs no slow hash.
    secret = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(password)
    return {
        CLASS: _PEOPLE,
        "uid": values_of(uid),
        "cn": values_of(uid),
        "sn": values_of(uid),
        PASSWORD: values_of(f"{{ARGON2}}{secret}"),
    }


def _shown(wanted: Wanted, space: int) -> dict[str, list[bytes]]:
    shown = wanted.shown
    return {
        "uid": values_of(shown.uid),
        "cn": values_of(f"{shown.first_name} {shown.last_name}" if shown.first_name else shown.last_name),
        "sn": values_of(shown.last_name),
        "givenName": values_of(shown.first_name),
        "mail": values_of(shown.email),
        MARKER: values_of(marker_of(space, wanted.person)),
        _STARTS: values_of(shown.opens_at.strftime(_MOMENT) if shown.opens_at else ""),
        _ENDS: values_of(shown.closes_at.strftime(_MOMENT) if shown.closes_at else ""),
    }


def _password(wanted: Wanted, current: Entry) -> dict[str, list[bytes]]:
    mark = wanted.shown.password
    if wanted.shown.held or not mark or mark in _marks(current):
        return {}
    others = [each for each in current.get(MARK, []) if not each.startswith(OURS.encode())]
    return {
        PASSWORD: values_of(f"{{ARGON2}}{wanted.secret}"),
        _RESET: [b"TRUE"],
        MARK: [*others, f"{OURS}{mark}".encode()],
    }


def _marks(entry: Entry) -> list[str]:
    values = (each.decode() for each in entry.get(MARK, []))
    return [each.removeprefix(OURS) for each in values if each.startswith(OURS)]


def _moment(entry: Entry, name: str) -> datetime | None:
    text = text_of(entry, name)
    # A sign-in is told with fractions of a second.
    return datetime.strptime(f"{text[:_TO_THE_SECOND]}Z", _MOMENT).replace(tzinfo=UTC) if text else None
