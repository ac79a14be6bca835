"""What an entry shows, in attributes of Active Directory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from gateways.directory.marker import MARKER, OURS, Entry, marker_of, text_of, values_of
from gateways.directory.trial import Trial
from rules.model.door import Found, Shown, Wanted
from rules.model.people import PersonId

CONTROL = "userAccountControl"
_NOTES, _PASSWORD, _ENDS, _RESET = "labeledURI", "unicodePwd", "accountExpires", "pwdLastSet"
_SIGNED_IN = "lastLogonTimestamp"
READ = (
    "cn",
    "givenName",
    "sn",
    "displayName",
    "mail",
    MARKER,
    _NOTES,
    CONTROL,
    _ENDS,
    _RESET,
    _SIGNED_IN,
    "memberOf",
    "whenChanged",
)
# Of userAccountControl: an account of a person, and the bit that lets no password open it.
_NORMAL, _HELD = 512, 2
# What these attributes hold at most, in units of UTF-16. What is longer is in a note whole, for notes have no end.
_LONGEST, _LONGEST_TOGETHER = 64, 256
_MOMENT = "%Y%m%d%H%M%S.0Z"
# Moments are counted in ten millionths of a second from here; the two that mean never are outside of these.
_FIRST = datetime(1601, 1, 1, tzinfo=UTC)
_TICKS, _TOO_LATE = 10_000_000, 2_650_467_744_000_000_000


@dataclass(frozen=True, slots=True)
class Changes:
    """The attributes that differ, as they must be.

    `closed`: no password opens the entry then. `lacks`: it needs a password that nobody has.
    """

    values: dict[str, list[bytes]]
    closed: bool
    lacks: bool


def is_held(entry: Entry) -> bool:
    """Tell whether no password opens an entry."""
    return bool(_control(entry) & _HELD)


def hold_of(entry: Entry) -> dict[str, list[bytes]]:
    """Give what puts an entry on hold, and no more."""
    return {CONTROL: values_of(str(_control(entry) | _HELD))}


def shown_of(entry: Entry, groups: frozenset[str]) -> Shown:
    """Give what an entry shows."""
    notes = _notes(entry)
    return Shown(
        uid=text_of(entry, "cn"),
        first_name=notes.get("first") or text_of(entry, "givenName"),
        last_name=notes.get("last") or text_of(entry, "sn"),
        email=text_of(entry, "mail"),
        held=is_held(entry),
        opens_at=_moment(notes["opens"]) if "opens" in notes else None,
        closes_at=_closes_at(entry),
        password=notes.get("password", ""),
        groups=groups,
    )


def changed_at(entry: Entry) -> datetime:
    """Give when an entry was last changed."""
    text = text_of(entry, "whenChanged")
    return _moment(text) if text else datetime.min.replace(tzinfo=UTC)


def signed_in_at(entry: Entry) -> datetime | None:
    """Give when somebody last signed in; None: never.

    To within a fortnight: it is not written at each.
    """
    ticks = int(text_of(entry, _SIGNED_IN) or "0")
    return _FIRST + timedelta(seconds=ticks // _TICKS) if ticks else None


def is_chosen(entry: Entry) -> bool:
    """Tell whether the password that it got was replaced by its owner.

    Until then it counts as never set.
    """
    return bool(_notes(entry).get("password")) and text_of(entry, _RESET) not in {"", "0"}


def found_of(entry: Entry, person: PersonId, groups: frozenset[str]) -> Found:
    """Give an entry as the rules see it."""
    return Found(person, shown_of(entry, groups), changed_at(entry), signed_in_at(entry), is_chosen(entry))


def changes(wanted: Wanted, current: Entry, space: int, now: datetime) -> Changes:
    """Give what is to be changed.

    The directory knows no first day: until then the entry is on hold.
    """
    shown, former = wanted.shown, _notes(current).get("password", "")
    differs = not shown.held and shown.password != former
    mark = shown.password if differs and wanted.clear else former
    # Without a mark, where one that was lost is left so: the entry stays as open as it was.
    closed = shown.held or mark != shown.password or (shown.opens_at is not None and shown.opens_at > now)
    must = {**_named(wanted, space), _NOTES: _noted(shown, mark, current), **_lets(current, closed=closed)}
    values = {name: each for name, each in must.items() if sorted(current.get(name, [])) != sorted(each)}
    if _closes_at(current) != shown.closes_at:
        values[_ENDS] = values_of(_ticks(shown.closes_at))
    if mark != former:
        values |= {_PASSWORD: _quoted(wanted.clear), _RESET: [b"0"]}
    return Changes(values, closed, differs and mark != shown.password)


def new_entry(uid: str, domain: str) -> dict[str, list[bytes]]:
    """Give an entry's own names, which tell of nobody."""
    return {
        "objectClass": [b"user"],
        "cn": values_of(uid),
        "sAMAccountName": values_of(uid),
        "userPrincipalName": values_of(f"{uid}@{domain}"),
    }


def trial(domain: str) -> Trial:
    """Give how this kind of directory is tried."""

    def tried(uid: str, password: str) -> dict[str, list[bytes]]:
        return {**new_entry(uid, domain), CONTROL: values_of(str(_NORMAL)), _PASSWORD: _quoted(password)}

    return Trial("cn", "whenCreated", _MOMENT, tried, {CONTROL: values_of(str(_NORMAL | _HELD))}, _PASSWORD)


def _named(wanted: Wanted, space: int) -> dict[str, list[bytes]]:
    shown = wanted.shown
    both = f"{shown.first_name} {shown.last_name}" if shown.first_name else shown.last_name
    return {
        "givenName": values_of(_cut(shown.first_name, _LONGEST)),
        "sn": values_of(_cut(shown.last_name, _LONGEST)),
        "displayName": values_of(_cut(both, _LONGEST_TOGETHER)),
        "mail": values_of(shown.email),
        MARKER: values_of(marker_of(space, wanted.person)),
    }


def _lets(current: Entry, *, closed: bool) -> dict[str, list[bytes]]:
    return hold_of(current) if closed else {CONTROL: values_of(str(_control(current) & ~_HELD))}


def _noted(shown: Shown, mark: str, current: Entry) -> list[bytes]:
    """Give our notes as they must be, and others'."""
    others = [each for each in current.get(_NOTES, []) if not each.startswith(OURS.encode())]
    return [*others, *(f"{OURS}{name}:{text}".encode() for name, text in _own_notes(shown, mark) if text)]


def _own_notes(shown: Shown, mark: str) -> Iterator[tuple[str, str]]:
    yield "password", mark
    yield "opens", shown.opens_at.strftime(_MOMENT) if shown.opens_at else ""
    for name, text in (("first", shown.first_name), ("last", shown.last_name)):
        yield name, text if _cut(text, _LONGEST) != text else ""


def _notes(entry: Entry) -> dict[str, str]:
    notes = (each.decode().removeprefix(OURS) for each in entry.get(_NOTES, []) if each.startswith(OURS.encode()))
    return {name: text for name, _, text in (each.partition(":") for each in notes)}


def _control(entry: Entry) -> int:
    return int(text_of(entry, CONTROL) or _NORMAL)


def _cut(text: str, longest: int) -> str:
    return text.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore")


def _quoted(password: str) -> list[bytes]:
    return [f'"{password}"'.encode("utf-16-le")]


def _closes_at(entry: Entry) -> datetime | None:
    """Give the last second at which an entry opens.

    The directory has the one after.
    """
    ticks = int(text_of(entry, _ENDS) or 0)
    return _FIRST + timedelta(seconds=ticks // _TICKS - 1) if 0 < ticks < _TOO_LATE else None


def _ticks(closes_at: datetime | None) -> str:
    """Give the second after the last, in ticks."""
    return str((closes_at - _FIRST) // timedelta(seconds=1) * _TICKS + _TICKS) if closes_at else "0"


def _moment(text: str) -> datetime:
    return datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)
