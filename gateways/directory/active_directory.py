"""The entries of one space in Active Directory."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cached_property

from gateways.directory.accounts import (
    READ,
    changes,
    found_of,
    hold_of,
    is_held,
    new_entry,
    trial,
)
from gateways.directory.connection import Connection, criteria_of, dn_of
from gateways.directory.marker import Entry, person_of
from gateways.directory.memberships import Memberships
from gateways.directory.ours import marked, name_back, others_addresses, own, whole_of
from gateways.directory.portfolio_groups import PortfolioGroups
from gateways.directory.probe import demand_policy
from gateways.directory.settings import DoorAt
from rules.model.door import Found, Shown, Wanted
from rules.model.door_groups import FoundGroup, WantedGroup
from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId
from rules.ports.door import NotPut, PasswordNeeded, Taken, put_each

_NAMES = "(|(sAMAccountName=%s)(userPrincipalName=%s))"


class ActiveDirectory:
    """The directory as the rules ask for it."""

    def __init__(self, at: DoorAt, connection: Connection) -> None:
        self._at = at
        self._connection = connection
        self._portfolios = PortfolioGroups(connection, at)
        self._memberships = Memberships(connection, at.groups, self._portfolios)
        self._holds = False

    def entries(self) -> Sequence[Found]:
        """Give the entries of this space; nothing is written."""
        ours = self._memberships.all_ours()
        return [*self._found(ours=ours)]

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""
        return next(self._found(person), None)

    def check_holds(self) -> None:
        """Raise DoorFailed where a hold would be none.

        It is tried once a connection.
        """
        if not self._holds:
            demand_policy(self._connection, trial(self._domain), self._at)
            self._holds = True

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        return others_addresses(self._connection, self._at, self._whole, addresses)

    def put(self, wanted: Wanted, found: Shown | None) -> None:  # noqa: ARG002 - how it is now is read anew
        """Make an entry as it must be.

        Raises Taken, or PasswordNeeded.
        """
        dn = self._dn(wanted.shown)
        current = self._connection.read(dn, READ)
        if current is None and name_back(self._connection, self._at, {wanted.person: dn}):
            current = self._connection.read(dn, READ)
        if current is not None and person_of(current, self._at.space) != wanted.person:
            raise Taken
        differing = changes(wanted, current or {}, self._at.space, datetime.now(UTC))
        if differing.closed:
            self.check_holds()
        if "mail" in differing.values and self.taken([wanted.shown.email]):
            raise Taken
        self._write(dn, wanted.shown, current, differing.values)
        self._memberships.put(dn, self._memberships.of(current or {}), wanted.shown.groups)
        if differing.lacks:
            raise PasswordNeeded

    def put_all(self, wanted: Sequence[Wanted]) -> NotPut:
        """Make entries as they must be; give whose are not."""
        return put_each(self, wanted)

    def hold(self, found: Shown) -> None:
        """Hold an entry, and take it out of all groups."""
        entry = self._ours(found)
        if entry is None:
            return
        self.check_holds()
        if not is_held(entry):
            self._connection.replace(self._dn(found), hold_of(entry))
        self._memberships.put(self._dn(found), self._memberships.of(entry), frozenset())

    def delete(self, found: Shown) -> None:
        """Delete this entry; its groups forget it by themselves."""
        if self._ours(found) is not None:
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

    def _found(self, person: PersonId | None = None, ours: frozenset[str] | None = None) -> Iterator[Found]:
        for _, whose, entry in marked(self._connection, self._at, READ, person):
            yield found_of(entry, whose, self._memberships.of(entry, ours))

    def _dn(self, shown: Shown) -> str:
        return dn_of("CN", shown.uid, self._at.people)

    def _ours(self, shown: Shown) -> Entry | None:
        return own(self._connection, self._at, self._dn(shown), READ)

    def _write(self, dn: str, shown: Shown, current: Entry | None, values: dict[str, list[bytes]]) -> None:
        if current is None:
            self._demand_free_names(shown.uid)
            given = {name: each for name, each in values.items() if each}
            self._connection.add(dn, {**new_entry(shown.uid, self._domain), **given})
        elif values:
            self._connection.replace(dn, values)

    def _demand_free_names(self, uid: str) -> None:
        """Raise Taken where another of the domain has such names."""
        asked = criteria_of(_NAMES, uid, f"{uid}@{self._domain}")
        if any(self._connection.search(self._whole, asked, ["cn"])):
            raise Taken

    @cached_property
    def _whole(self) -> str:
        return whole_of(self._connection, self._at)

    @cached_property
    def _domain(self) -> str:
        parts: list[str] = re.findall(r"DC=([^,]+)", self._whole, re.IGNORECASE)
        return ".".join(parts)


@contextmanager
def opened(at: DoorAt) -> Iterator[ActiveDirectory]:
    """Open a directory."""
    with closing(Connection(at)) as connection:
        yield ActiveDirectory(at, connection)
