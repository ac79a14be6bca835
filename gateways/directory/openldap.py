"""The entries of one space in OpenLDAP."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property

from gateways.directory.attributes import (
    HELD,
    HOLD,
    READ,
    changes,
    found_of,
    is_held,
    lifts,
    new_entry,
    trial,
)
from gateways.directory.connection import Connection, dn_of, name_of
from gateways.directory.groups import Groups
from gateways.directory.marker import Entry, person_of
from gateways.directory.ours import batches, marked, name_back, others_addresses, own, whole_of
from gateways.directory.portfolio_groups import PortfolioGroups
from gateways.directory.probe import demand_policy
from gateways.directory.settings import DoorAt
from rules.model.door import Found, Shown, Wanted
from rules.model.door_groups import FoundGroup, WantedGroup
from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId
from rules.ports.door import NotPut, Taken


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
        self._portfolios = PortfolioGroups(connection, at)
        self._groups = Groups(connection, at.groups, at.bind_dn, self._portfolios)
        self._holds = False

    def entries(self) -> Sequence[Found]:
        """Give the entries of this space; nothing is written."""
        groups = self._groups.everyone()
        return [
            found_of(entry, name_of(dn), person, groups.get(dn.lower(), frozenset()))
            for dn, person, entry in marked(self._connection, self._at, READ)
        ]

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""
        for dn, whose, entry in marked(self._connection, self._at, READ, person):
            return found_of(entry, name_of(dn), whose, self._groups.of(dn))
        return None

    def check_holds(self) -> None:
        """Raise DoorFailed where a hold would be none.

        It is tried once a connection.
        """
        if not self._holds:
            demand_policy(self._connection, trial(), self._at)
            self._holds = True

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        return others_addresses(self._connection, self._at, self._whole, addresses)

    def put(self, wanted: Wanted, found: Shown | None) -> None:  # noqa: ARG002 - how it is now is read anew
        """Make an entry as it must be; raises Taken."""
        if self.put_all([wanted]).taken:
            raise Taken

    def put_all(self, wanted: Sequence[Wanted]) -> NotPut:
        """Make entries as they must be; give whose are not."""
        if any(each.shown.held for each in wanted):
            self.check_holds()
        return NotPut(frozenset(person for some in batches(wanted) for person in self._put(some)))

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

    def groups(self) -> Sequence[FoundGroup]:
        """Give the groups of this space's portfolios; nothing is written."""
        return self._portfolios.found()

    def put_group(self, wanted: WantedGroup) -> None:
        """Make the group of a portfolio as it must be; raises Taken."""
        self._portfolios.put(wanted)

    def delete_group(self, portfolio: PortfolioId) -> None:
        """Delete the group of a portfolio."""
        self._portfolios.delete(portfolio)

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
        missing = {each.person: dn for dn, each in dns.items() if dn not in current}
        if former := name_back(self._connection, self._at, missing):
            self._groups.put_all({dn: frozenset() for dn in former})
            current |= self._connection.read_all([*missing.values()], READ)
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

    def _dn(self, shown: Shown) -> str:
        return dn_of("uid", shown.uid, self._at.people)

    def _ours(self, shown: Shown) -> Entry | None:
        return own(self._connection, self._at, self._dn(shown), READ)

    @cached_property
    def _whole(self) -> str:
        return whole_of(self._connection, self._at)


@contextmanager
def opened(at: DoorAt) -> Iterator[OpenLdap]:
    """Open a directory."""
    with closing(Connection(at)) as connection:
        yield OpenLdap(at, connection)
