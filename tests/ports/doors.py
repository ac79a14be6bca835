"""Directories to try the rules' door on: the fake, and a real one, with those who sign in and those of others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol

from argon2 import PasswordHasher

from gateways.directory.opening import open_ldap
from gateways.directory.settings import DoorAt
from rules.model.door import Shown, Wanted, mark_of
from rules.model.people import PersonId
from rules.ports.door import Door
from sandbox import slapd
from sandbox.slapd import Slapd
from tests.fakes.door import FakeDoor

SPACE = 7
_HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


class Stand(Protocol):
    """A directory, seen by the bot, by people who sign in, and by others who write to it."""

    @property
    def door(self) -> Door:
        """The bot's door."""

    def opens(self, uid: str, password: str) -> bool:
        """Whether a password opens an entry."""

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Somebody changes their own password."""

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs."""

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""

    def pass_time(self) -> None:
        """A second goes by, which is what directories count in."""


class FakeStand:
    """The fake, at a time of its own that begins now."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)
        self.door = FakeDoor(lambda: self.now)
        self.opens = self.door.opens
        self.choose_password = self.door.choose_password

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs."""
        self.door.others[uid] = email

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""
        return dict(self.door.others)

    def pass_time(self) -> None:
        """A second goes by."""
        self.now += timedelta(seconds=1)


class RealStand:
    """A running slapd."""

    def __init__(self, server: Slapd, door: Door) -> None:
        from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

        self.door = door
        self._people = Connection(at(server, robot=False))

    def opens(self, uid: str, password: str) -> bool:
        """Whether a password opens an entry."""
        return self._people.opens(_dn(uid), password)

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Somebody changes their own password."""
        self._people.choose_password(_dn(uid), old, new)

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs, one with the marker of another space."""
        values = {"uid": uid, "cn": uid, "sn": uid, "mail": email, "employeeNumber": f"cabinet:{SPACE + 1}:1"}
        entry = {name: [value.encode()] for name, value in values.items()}
        self._people.add(_dn(uid), {"objectClass": [b"inetOrgPerson"], **entry})

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""
        found = self._people.search(slapd.PEOPLE, f"(employeeNumber=cabinet:{SPACE + 1}:1)", ["uid", "mail"])
        return {entry["uid"][0].decode(): entry["mail"][0].decode() for _, entry in found}

    def pass_time(self) -> None:
        """A second goes by."""
        time.sleep(1.1)

    def clear(self) -> None:
        """Delete all people and groups."""
        for place in (slapd.PEOPLE, slapd.GROUPS):
            for dn, _ in [*self._people.search(place, "(!(objectClass=organizationalUnit))", ["cn"])]:
                self._people.delete(dn)

    def close(self) -> None:
        """End the others' connection."""
        self._people.close()


@contextmanager
def real_stand(server: Slapd) -> Iterator[RealStand]:
    """Open a directory, emptied before."""
    with open_ldap(at(server)) as door:
        stand = RealStand(server, door)
        try:
            stand.clear()
            yield stand
        finally:
            stand.close()


def at(server: Slapd, *, robot: bool = True, url: str | None = None) -> DoorAt:
    """Where a server is, for the bot's account or for who may do everything."""
    dn, password = (slapd.ROBOT, slapd.ROBOT_PASSWORD) if robot else (slapd.ADMINISTRATOR, slapd.ADMINISTRATOR_PASSWORD)
    return DoorAt(
        url=url or server.url,
        bind_dn=dn,
        bind_password=password,
        people=slapd.PEOPLE,
        groups=slapd.GROUPS,
        space=SPACE,
    )


def wanted(number: int = 1, password: str = "", **changes: object) -> Wanted:
    """An entry that somebody must have, open with this password; without one it is held."""
    secret = _HASHER.hash(password) if password else ""
    shown: dict[str, object] = {
        "uid": f"u{number}",
        "first_name": "Anne",
        "last_name": "Morel",
        "email": f"u{number}@cabinet.example",
        "held": not password,
        "password": mark_of(secret),
    }
    return Wanted(PersonId(number), Shown(**{**shown, **changes}), secret)  # type: ignore[arg-type]


def _dn(uid: str) -> str:
    return f"uid={uid},{slapd.PEOPLE}"
