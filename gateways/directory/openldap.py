"""The entries of one space in OpenLDAP."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from gateways.directory.attributes import (
    HELD,
    HOLD,
    READ,
    changed_at,
    changes,
    is_held,
    lifts,
    new_entry,
    shown_of,
    trial,
)
from gateways.directory.connection import Connection, dn_of
from gateways.directory.groups import Groups
from gateways.directory.marker import Entry, person_of
from gateways.directory.ours import marked, others_addresses, own, whole_of
from gateways.directory.probe import demand_policy
from gateways.directory.settings import DoorAt
from rules.model.door import Found, Shown, Wanted
from rules.model.people import PersonId
from rules.ports.door import Taken


class OpenLdap:
    """The directory as the rules ask for it, over an open connection."""

    def __init__(self, at: DoorAt, connection: Connection) -> None:
        self._at = at
        self._connection = connection
        self._groups = Groups(connection, at.groups, at.bind_dn)
        self._holds = False

    def entries(self) -> Sequence[Found]:
        """Give the entries of this space; nothing is written."""
        groups = self._groups.everyone()
        return [
            Found(person, shown_of(entry, groups.get(dn.lower(), frozenset())), changed_at(entry))
            for dn, person, entry in marked(self._connection, self._at, READ)
        ]

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""
        for dn, whose, entry in marked(self._connection, self._at, READ, person):
            return Found(whose, shown_of(entry, self._groups.of(dn)), changed_at(entry))
        return None

    def check_holds(self) -> None:
        """Raise DoorFailed where an entry on hold would be opened all the same; asked once a connection."""
        if not self._holds:
            demand_policy(self._connection, trial(), self._at)
            self._holds = True

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        return others_addresses(self._connection, self._at, whole_of(self._connection, self._at), addresses)

    def put(self, wanted: Wanted, found: Shown | None) -> None:  # noqa: ARG002 - how it is now is read anew
        """Make an entry as it must be; raises Taken."""
        if wanted.shown.held:
            self.check_holds()
        dn = self._dn(wanted.shown)
        current = self._connection.read(dn, READ)
        if current is not None and person_of(current, self._at.space) != wanted.person:
            raise Taken
        differing = changes(wanted, current or {}, self._at.space)
        if "mail" in differing and self.taken([wanted.shown.email]):
            raise Taken
        if current is None:
            self._connection.add(dn, new_entry(wanted, self._at.space))
        else:
            self._change(dn, differing, lifts=lifts(wanted, current))
        self._groups.put(dn, wanted.shown.groups)

    def hold(self, found: Shown) -> None:
        """Let no password open this entry, and take it out of all groups."""
        entry = self._ours(found)
        if entry is None:
            return
        self.check_holds()
        if not is_held(entry):
            self._connection.replace(self._dn(found), {HOLD: HELD})
        self._groups.put(self._dn(found), frozenset())

    def delete(self, found: Shown) -> None:
        """Delete this entry."""
        if self._ours(found) is not None:
            self._groups.put(self._dn(found), frozenset())
            self._connection.delete(self._dn(found), {"NO_SUCH_OBJECT"})

    def _dn(self, shown: Shown) -> str:
        return dn_of("uid", shown.uid, self._at.people)

    def _ours(self, shown: Shown) -> Entry | None:
        return own(self._connection, self._at, self._dn(shown), READ)

    def _change(self, dn: str, differing: dict[str, list[bytes]], *, lifts: bool) -> None:
        if differing:
            self._connection.replace(dn, differing)
        if lifts:  # after a new password, so that the former one opens at no moment
            self._connection.replace(dn, {HOLD: []})


@contextmanager
def opened(at: DoorAt) -> Iterator[OpenLdap]:
    """Open a directory."""
    connection = Connection(at)
    try:
        yield OpenLdap(at, connection)
    finally:
        connection.close()
