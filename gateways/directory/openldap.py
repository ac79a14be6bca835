"""The entries of one space in OpenLDAP."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

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
    signed_in_at,
)
from gateways.directory.connection import Connection, criteria_of, dn_of
from gateways.directory.groups import Groups
from gateways.directory.probe import demand_policy
from gateways.directory.settings import DoorAt
from rules.model.door import Found, Group, Shown, Wanted
from rules.model.people import PersonId
from rules.ports.door import Taken

# So many requests are under way; slapd ends a connection that has more than a thousand waiting.
_AT_ONCE = 100
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Turn:
    """An entry to be written: how it is, what differs."""

    wanted: Wanted
    dn: str
    current: Entry | None
    differing: dict[str, list[bytes]]


class OpenLdap:
    """The directory as the rules ask for it."""

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
        """Raise DoorFailed where a hold would be none.

        It is tried once a connection.
        """
        if not self._holds:
            demand_policy(self._connection, self._at.people, self._at.space)
            self._holds = True

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        asked = {each.lower(): each for each in addresses}
        return frozenset(
            asked[address]
            for some in _batches(sorted(asked))
            for address in self._held_by_others(some)
            if address in asked
        )

    def put(self, wanted: Wanted, found: Shown | None) -> None:  # noqa: ARG002 - how it is now is read anew
        """Make an entry as it must be; raises Taken."""
        if self.put_all([wanted]):
            raise Taken

    def put_all(self, wanted: Sequence[Wanted]) -> frozenset[PersonId]:
        """Make entries as they must be; give whose are Taken."""
        if any(each.shown.held for each in wanted):
            self.check_holds()
        return frozenset(person for some in _batches(wanted) for person in self._put(some))

    def hold(self, found: Shown) -> None:
        """Hold an entry, and take it out of all groups."""
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

    def _put(self, wanted: Sequence[Wanted]) -> frozenset[PersonId]:
        turns = self._turns(wanted)
        taken = self._taken(turns)
        free = [each for each in turns if each.wanted.person not in taken]
        self._connection.add_all(
            {each.dn: new_entry(each.wanted, self._at.space) for each in free if each.current is None}
        )
        self._change([each for each in free if each.current is not None])
        self._groups.put_all({each.dn: each.wanted.shown.groups for each in free})
        return taken

    def _turns(self, wanted: Sequence[Wanted]) -> list[_Turn]:
        dns = {self._dn(each.shown): each for each in wanted}
        current = self._connection.read_all([*dns], READ)
        return [
            _Turn(each, dn, current.get(dn), changes(each, current.get(dn, {}), self._at.space))
            for dn, each in dns.items()
        ]

    def _taken(self, turns: Sequence[_Turn]) -> frozenset[PersonId]:
        asked = [each.wanted.shown.email for each in turns if "mail" in each.differing]
        taken = {each.lower() for each in self.taken(asked)}
        return frozenset(
            each.wanted.person
            for each in turns
            if self._is_others(each) or ("mail" in each.differing and each.wanted.shown.email.lower() in taken)
        )

    def _is_others(self, turn: _Turn) -> bool:
        return turn.current is not None and person_of(turn.current, self._at.space) != turn.wanted.person

    def _change(self, turns: Sequence[_Turn]) -> None:
        self._connection.replace_all({each.dn: each.differing for each in turns if each.differing})
        # After a new password, so that the former one opens at no moment.
        lifted = [each for each in turns if lifts(each.wanted, each.current or {})]
        self._connection.replace_all({each.dn: {HOLD: []} for each in lifted})

    def _found(self, criteria: str, groups_of: Callable[[str], frozenset[Group]]) -> Iterator[Found]:
        for dn, entry in self._connection.search(self._at.people, criteria, READ):
            person = person_of(entry, self._at.space)
            if person is not None:
                yield Found(person, shown_of(entry, groups_of(dn)), changed_at(entry), signed_in_at(entry))

    def _dn(self, shown: Shown) -> str:
        return dn_of("uid", shown.uid, self._at.people)

    def _ours(self, shown: Shown) -> Entry | None:
        entry = self._connection.read(self._dn(shown), READ)
        return entry if entry is not None and person_of(entry, self._at.space) is not None else None

    @cached_property
    def _whole(self) -> str:
        """Give the place of all entries that ours are among."""
        root = self._connection.read("", ["namingContexts"]) or {}
        contexts = [each.decode() for each in root.get("namingContexts", [])]
        people = self._at.people.lower()
        return max((each for each in contexts if people.endswith(each.lower())), key=len, default=self._at.people)

    def _held_by_others(self, addresses: Sequence[str]) -> Iterator[str]:
        asked = criteria_of(f"(|{'(mail=%s)' * len(addresses)})", *addresses)
        for _, entry in self._connection.search(self._whole, asked, ["mail", MARKER]):
            if person_of(entry, self._at.space) is None:
                yield from (each.decode().lower() for each in entry.get("mail", []))


def _batches(every: Sequence[T]) -> Iterator[Sequence[T]]:
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


@contextmanager
def opened(at: DoorAt) -> Iterator[OpenLdap]:
    """Open a directory."""
    connection = Connection(at)
    try:
        yield OpenLdap(at, connection)
    finally:
        connection.close()
