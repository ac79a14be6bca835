"""The entries of one space in OpenLDAP."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager

from gateways.directory.attributes import (
    HELD,
    HOLD,
    MARKER,
    READ,
    Entry,
    changed_at,
    changes,
    is_held,
    lifts,
    marker_of,
    new_entry,
    person_of,
    shown_of,
)
from gateways.directory.connection import Connection, criteria_of, dn_of
from gateways.directory.groups import Groups
from gateways.directory.probe import demand_policy
from gateways.directory.settings import DoorAt
from rules.model.door import Found, Group, Shown, Wanted
from rules.model.people import PersonId
from rules.ports.door import Taken

_AT_ONCE = 100


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
        every = criteria_of(f"({MARKER}=%s*)", marker_of(self._at.space, ""))
        return [*self._found(every, lambda dn: groups.get(dn.lower(), frozenset()))]

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""
        theirs = criteria_of(f"({MARKER}=%s)", marker_of(self._at.space, person))
        return next(self._found(theirs, self._groups.of), None)

    def check_holds(self) -> None:
        """Raise DoorFailed where an entry on hold would be opened all the same; asked once a connection."""
        if not self._holds:
            demand_policy(self._connection, self._at.people, self._at.space)
            self._holds = True

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        asked = {each.lower(): each for each in addresses}
        place = self._whole()
        return frozenset(
            asked[address]
            for some in _batches(sorted(asked))
            for address in self._held_by_others(place, some)
            if address in asked
        )

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

    def _found(self, criteria: str, groups_of: Callable[[str], frozenset[Group]]) -> Iterator[Found]:
        for dn, entry in self._connection.search(self._at.people, criteria, READ):
            person = person_of(entry, self._at.space)
            if person is not None:
                yield Found(person, shown_of(entry, groups_of(dn)), changed_at(entry))

    def _dn(self, shown: Shown) -> str:
        return dn_of("uid", shown.uid, self._at.people)

    def _ours(self, shown: Shown) -> Entry | None:
        entry = self._connection.read(self._dn(shown), READ)
        return entry if entry is not None and person_of(entry, self._at.space) is not None else None

    def _change(self, dn: str, differing: dict[str, list[bytes]], *, lifts: bool) -> None:
        if differing:
            self._connection.replace(dn, differing)
        if lifts:  # after a new password, so that the former one opens at no moment
            self._connection.replace(dn, {HOLD: []})

    def _whole(self) -> str:
        """Give the place of all entries that ours are among."""
        root = self._connection.read("", ["namingContexts"]) or {}
        contexts = [each.decode() for each in root.get("namingContexts", [])]
        people = self._at.people.lower()
        return max((each for each in contexts if people.endswith(each.lower())), key=len, default=self._at.people)

    def _held_by_others(self, place: str, addresses: Sequence[str]) -> Iterator[str]:
        asked = criteria_of(f"(|{'(mail=%s)' * len(addresses)})", *addresses)
        for _, entry in self._connection.search(place, asked, ["mail", MARKER]):
            if person_of(entry, self._at.space) is None:
                yield from (each.decode().lower() for each in entry.get("mail", []))


def _batches(addresses: Sequence[str]) -> Iterator[Sequence[str]]:
    return (addresses[start : start + _AT_ONCE] for start in range(0, len(addresses), _AT_ONCE))


@contextmanager
def opened(at: DoorAt) -> Iterator[OpenLdap]:
    """Open a directory."""
    connection = Connection(at)
    try:
        yield OpenLdap(at, connection)
    finally:
        connection.close()
