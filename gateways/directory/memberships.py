"""The groups of Active Directory, as each entry tells them."""

from __future__ import annotations

from collections.abc import Collection

from gateways.directory.connection import Connection, dn_of
from gateways.directory.marker import Entry
from gateways.directory.portfolio_groups import SECOND_NAME, PortfolioGroups
from rules.model.door import Group
from rules.model.door_groups import group_of, portfolio_of

_THERE, _NOT_THERE = {"ALREADY_EXISTS"}, {"UNWILLING_TO_PERFORM"}
_NO_GROUP = "NO_SUCH_OBJECT"


class Memberships:
    """The groups of all people and those of portfolios, and who is in them."""

    def __init__(self, connection: Connection, base: str, portfolios: PortfolioGroups) -> None:
        self._connection = connection
        self._base = base
        self._portfolios = portfolios

    def all_ours(self) -> frozenset[str]:
        """Give the names of all groups that are ours."""
        return frozenset(Group) | self._portfolios.ours()

    def of(self, entry: Entry, ours: Collection[str] | None = None) -> frozenset[str]:
        """Give the groups that an entry is in.

        `ours` are those that are there, where they were read.
        """
        dns = {each.decode().lower() for each in entry.get("memberOf", [])}
        known = (self._ours(_portfolios_in(dns)) if ours is None else ours) if dns else ()
        return frozenset(group for group in known if self._dn(group).lower() in dns)

    def put(self, member: str, has: frozenset[str], groups: frozenset[str]) -> None:
        """Have an entry in these groups alone; it is in `has`.

        A portfolio's whose name is another's is left.
        """
        for group in sorted((groups - has) & self._ours(groups - has)):
            self._include(group, member)
        for group in sorted(has - groups):
            self._connection.exclude(self._dn(group), "member", member, {*_NOT_THERE, _NO_GROUP})

    def _ours(self, groups: Collection[str]) -> frozenset[str]:
        return frozenset(Group) | self._portfolios.ours_among(groups)

    def _include(self, group: str, member: str) -> None:
        if self._connection.include(self._dn(group), "member", member, {*_THERE, _NO_GROUP}) == _NO_GROUP:
            self._connection.add(self._dn(group), self._made(group), _THERE)
            self._connection.include(self._dn(group), "member", member, _THERE)

    def _made(self, group: str) -> dict[str, list[bytes]]:
        if (portfolio := portfolio_of(group)) is not None:
            return self._portfolios.made(portfolio)
        names = {"cn": group, "sAMAccountName": f"{SECOND_NAME}{group}"}
        return {"objectClass": [b"group"], **{name: [value.encode()] for name, value in names.items()}}

    def _dn(self, group: str) -> str:
        return dn_of("CN", group, self._base)


def _portfolios_in(dns: Collection[str]) -> list[str]:
    """Give the names of portfolios' groups that these may be."""
    names = (each.split(",", 1)[0].removeprefix("cn=") for each in dns)
    found = (portfolio_of(each) for each in names)
    return [group_of(each) for each in found if each is not None]
