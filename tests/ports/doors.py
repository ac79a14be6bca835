"""Directories to try the rules' door on: the fake, and a real one, with those who sign in and those of others."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from argon2 import PasswordHasher

from gateways.directory.opening import open_ldap
from gateways.directory.settings import DoorAt, Kind
from rules.model.door import Shown, Wanted, mark_of
from rules.model.door_groups import portfolio_of
from rules.model.people import PersonId
from rules.model.portfolios import NO_PORTFOLIO
from rules.ports.door import Door, DoorFailed, Trouble
from sandbox import slapd
from sandbox.slapd import Slapd
from tests.fakes.door import FakeDoor
from tests.servers import samba
from tests.servers.samba import Samba

SPACE = 7
_HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


class Stand(Protocol):
    """A directory, seen by the bot, by people who sign in, and by others who write to it."""

    @property
    def door(self) -> Door:
        """The bot's door."""

    @property
    def tells_each_sign_in(self) -> bool:
        """Whether every sign-in moves when the last was."""

    def opens(self, uid: str, password: str) -> bool:
        """Whether a password opens an entry."""

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Somebody changes their own password."""

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs."""

    def rename(self, uid: str, name: str) -> None:
        """Others give an entry another name."""

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""

    def pass_time(self) -> None:
        """A second goes by, which is what directories count in."""

    def members_of(self, group: str) -> set[str]:
        """Whom of ours a service finds in a group, by their names."""

    def add_others_group(self, name: str) -> None:
        """Others add a group of theirs."""

    def others_groups(self) -> set[str]:
        """The groups of others."""

    def let_in(self, group: str) -> None:
        """Others put somebody of theirs into a group."""

    def rename_group(self, group: str, name: str) -> None:
        """Others give a group another name."""

    @property
    def takes_hashes(self) -> bool:
        """Whether a password's hash is enough to set it."""


class FakeStand:
    """The fake, at a time of its own that begins now."""

    tells_each_sign_in = True

    def __init__(self, *, takes_hashes: bool = True) -> None:
        self.now = datetime.now(UTC)
        self.takes_hashes = takes_hashes
        self.door = FakeDoor(lambda: self.now, takes_hashes=takes_hashes)
        self.opens = self.door.opens
        self.choose_password = self.door.choose_password
        self.rename = self.door.rename

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs."""
        self.door.others[uid] = email

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""
        return dict(self.door.others)

    def pass_time(self) -> None:
        """A second goes by."""
        self.now += timedelta(seconds=1)

    def members_of(self, group: str) -> set[str]:
        """Who is in a group."""
        return {each.shown.uid for each in self.door.entries() if group in each.shown.groups}

    def add_others_group(self, name: str) -> None:
        """Others add a group of theirs."""
        self.door.others_groups.add(name)

    def others_groups(self) -> set[str]:
        """The groups of others."""
        return set(self.door.others_groups)

    def let_in(self, group: str) -> None:
        """Others put somebody of theirs into a group."""
        self.door.alter_group(portfolio_of(group) or NO_PORTFOLIO, strangers=1)

    def rename_group(self, group: str, name: str) -> None:  # noqa: ARG002 - that it is another is what counts
        """Others give a group another name."""
        self.door.alter_group(portfolio_of(group) or NO_PORTFOLIO, misnamed=True)


class RealStand:
    """A running slapd, in which others do everything."""

    takes_hashes = True
    tells_each_sign_in = True
    named_by = "uid"

    def __init__(self, door: Door, others: DoorAt) -> None:
        from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

        self.door = door
        self._at = others
        self._people = Connection(others)

    def opens(self, uid: str, password: str) -> bool:
        """Whether a password opens an entry."""
        return self._people.opens(self._dn(uid), password)

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Somebody changes their own password."""
        self._people.choose_password(self._dn(uid), old, new)

    def add_other(self, uid: str, email: str) -> None:
        """Others add an entry of theirs, one with the marker of another space."""
        values = {"sn": uid, "mail": email, "employeeNumber": f"cabinet:{SPACE + 1}:1", **self._names(uid)}
        self._people.add(self._dn(uid), {name: [value.encode()] for name, value in values.items()})

    def rename(self, uid: str, name: str) -> None:
        """Others give an entry another name."""
        self._people.rename(self._dn(uid), self._dn(name))

    def others(self) -> dict[str, str]:
        """Others' entries, with their addresses."""
        found = self._people.search(self._at.people, f"(employeeNumber=cabinet:{SPACE + 1}:1)", ["cn", "mail"])
        return {entry["cn"][0].decode(): entry["mail"][0].decode() for _, entry in found}

    def pass_time(self) -> None:
        """A second goes by."""
        time.sleep(1.1)

    def members_of(self, group: str) -> set[str]:
        """Whom a service finds in a group: it asks which of theirs list somebody, or by `memberOf`."""
        found = self._people.search(self._at.people, "(employeeNumber=cabinet:*)", ["cn"])
        named = {dn: dn.split(",", 1)[0].split("=", 1)[1] for dn, _ in found}
        return {name for dn, name in named.items() if [*self._groups_of(dn, group)]}

    def add_others_group(self, name: str) -> None:
        """Others add a group of theirs."""
        self._people.add(self._group(name), self._group_of_others(name))

    def others_groups(self) -> set[str]:
        """The groups of others, which have nobody but who made them."""
        found = self._people.search(self._at.groups, "(description=theirs)", ["cn"])
        return {entry["cn"][0].decode() for _, entry in found}

    def let_in(self, group: str) -> None:
        """Others put somebody of theirs into a group."""
        self.add_other("stranger", "stranger@cabinet.example")
        self._people.include(self._group(group), "member", self._dn("stranger"))

    def rename_group(self, group: str, name: str) -> None:
        """Others give a group another name."""
        self._people.rename(self._group(group), self._group(name))

    def clear(self) -> None:
        """Delete all people and groups."""
        for place in (self._at.people, self._at.groups):
            for dn, _ in [*self._people.search(place, "(!(objectClass=organizationalUnit))", ["cn"])]:
                self._people.delete(dn)

    def close(self) -> None:
        """End the others' connection."""
        self._people.close()

    def _names(self, uid: str) -> dict[str, str]:
        return {"objectClass": "inetOrgPerson", "uid": uid, "cn": uid}

    def _group_of_others(self, name: str) -> dict[str, list[bytes]]:
        member = self._at.bind_dn.encode()
        return {"objectClass": [b"groupOfNames"], "cn": [name.encode()], "description": [b"theirs"], "member": [member]}

    def _groups_of(self, dn: str, group: str) -> Iterable[object]:
        return self._people.search(self._at.groups, f"(&(cn={group})(member={dn}))", ["cn"])

    def _group(self, name: str) -> str:
        return f"cn={name},{self._at.groups}"

    def _dn(self, uid: str) -> str:
        return f"{self.named_by}={uid},{self._at.people}"


class DomainStand(RealStand):
    """A running domain of Active Directory."""

    takes_hashes = False
    tells_each_sign_in = False
    named_by = "CN"

    def opens(self, uid: str, password: str) -> bool:
        """Whether a password opens an entry, be it only to choose another: a bind is refused then, by 773."""
        from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

        try:
            Connection(replace(self._at, bind_dn=self._dn(uid), bind_password=password)).close()
        except DoorFailed as failed:
            return failed.trouble is Trouble.WRONG_CREDENTIALS and ", data 773," in failed.said
        return True

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Somebody changes their own password."""
        quoted = (f'"{each}"'.encode("utf-16-le") for each in (old, new))
        self._people.put_in_place(self._dn(uid), "unicodePwd", *quoted)

    def _names(self, uid: str) -> dict[str, str]:
        return {"objectClass": "user", "cn": uid, "sAMAccountName": uid}

    def _groups_of(self, dn: str, group: str) -> Iterable[object]:
        member = self._people.read(dn, ["memberOf"]) or {}
        return [each for each in member.get("memberOf", []) if each.decode().lower() == self._group(group).lower()]

    def _group_of_others(self, name: str) -> dict[str, list[bytes]]:
        return {"objectClass": [b"group"], "cn": [name.encode()], "description": [b"theirs"]}


@contextmanager
def real_stand(server: Slapd | Samba) -> Iterator[RealStand]:
    """Open a directory, emptied before."""
    with open_ldap(place_of(server)) as door:
        stand = (RealStand if isinstance(server, Slapd) else DomainStand)(door, place_of(server, robot=False))
        try:
            stand.clear()
            yield stand
        finally:
            stand.close()


def place_of(server: Slapd | Samba, *, robot: bool = True) -> DoorAt:
    """Where a server of either kind is, for the bot's account or for who may do everything."""
    return at(server, robot=robot) if isinstance(server, Slapd) else in_domain(server, robot=robot)


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


def in_domain(server: Samba, *, robot: bool = True) -> DoorAt:
    """Where a domain is, for the bot's account or for who may do everything."""
    dn, password = (samba.ROBOT, samba.ROBOT_PASSWORD) if robot else (samba.ADMINISTRATOR, samba.ADMINISTRATOR_PASSWORD)
    return DoorAt(
        url=server.url,
        bind_dn=dn,
        bind_password=password,
        people=samba.PEOPLE,
        groups=samba.GROUPS,
        ca_file=server.ca_file,
        kind=Kind.ACTIVE_DIRECTORY,
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
    return Wanted(PersonId(number), Shown(**{**shown, **changes}), secret, password)  # type: ignore[arg-type]
