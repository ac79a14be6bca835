"""The groups of a directory, which list their members."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from gateways.directory.connection import Connection, criteria_of, dn_of, name_of
from gateways.directory.portfolio_groups import PortfolioGroups
from rules.model.door import Group
from rules.model.door_groups import portfolio_of

_THERE, _NOT_THERE = "TYPE_OR_VALUE_EXISTS", "NO_SUCH_ATTRIBUTE"
_NO_GROUP, _LAST = "NO_SUCH_OBJECT", "OBJECT_CLASS_VIOLATION"
_BORNE = frozenset({_THERE, _NOT_THERE, _NO_GROUP, _LAST})
# Up to so many are looked for one by one; for more all members are read.
_FEW = 10


class Groups:
    """The groups of all people, and those of portfolios.

    The bot's own account stays in each, for none may be empty.
    """

    def __init__(self, connection: Connection, base: str, keeper: str, portfolios: PortfolioGroups) -> None:
        self._connection = connection
        self._base = base
        self._keeper = keeper
        self._portfolios = portfolios

    def everyone(self) -> dict[str, frozenset[str]]:
        """Give each member's groups, by its name in small letters."""
        members: defaultdict[str, set[str]] = defaultdict(set)
        for group, names in self._read("(objectClass=groupOfNames)", "member"):
            for name in names:
                members[name.decode().lower()].add(group)
        return {name: frozenset(groups) for name, groups in members.items()}

    def of(self, member: str) -> frozenset[str]:
        """Give the groups that list an entry."""
        asked = criteria_of("(&(objectClass=groupOfNames)(member=%s))", member)
        return frozenset(group for group, _ in self._read(asked, "cn"))

    def put(self, member: str, groups: frozenset[str]) -> None:
        """Have an entry in these groups and in no other."""
        self.put_all({member: groups})

    def put_all(self, wanted: Mapping[str, frozenset[str]]) -> None:
        """Have entries in these groups alone, each group written once.

        A portfolio's whose name is another's is left.
        """
        has = self._of_each(wanted)
        concerned = {group for each, groups in wanted.items() for group in groups ^ has[each]}
        for group in sorted(concerned & self._ours(concerned)):
            come = [each for each, groups in wanted.items() if group in groups - has[each]]
            gone = [each for each, groups in wanted.items() if group in has[each] - groups]
            self._exchange(group, come, gone)

    def _dn(self, group: str) -> str:
        return dn_of("cn", group, self._base)

    def _read(self, criteria: str, name: str) -> list[tuple[str, list[bytes]]]:
        found = [(dn, entry.get(name, [])) for dn, entry in self._connection.search(self._base, criteria, [name])]
        names = {dn: name_of(dn).lower() for dn, _ in found}
        known = {self._dn(each).lower(): each for each in self._ours({*names.values()})}
        return [(known[dn.lower()], values) for dn, values in found if dn.lower() in known]

    def _ours(self, groups: Collection[str]) -> frozenset[str]:
        return frozenset(Group) | self._portfolios.ours_among(groups)

    def _of_each(self, members: Collection[str]) -> dict[str, frozenset[str]]:
        if len(members) <= _FEW:
            return {each: self.of(each) for each in members}
        everyone = self.everyone()
        return {each: everyone.get(each.lower(), frozenset()) for each in members}

    def _exchange(self, group: str, come: Sequence[str], gone: Sequence[str]) -> None:
        dn = self._dn(group)
        refused = self._connection.exchange(dn, "member", come, gone, _BORNE)
        if refused in {_NO_GROUP, _LAST}:
            self._keep(dn, group)
            refused = self._connection.exchange(dn, "member", come, gone, _BORNE)
        if refused:  # others changed it meanwhile
            self._exchange_each(dn, come, gone)

    def _keep(self, dn: str, group: str) -> None:
        if self._connection.add(dn, self._made(group), {"ALREADY_EXISTS"}):
            self._connection.include(dn, "member", self._keeper, {_THERE})

    def _made(self, group: str) -> dict[str, list[bytes]]:
        if (portfolio := portfolio_of(group)) is not None:
            return self._portfolios.made(portfolio)
        return {"objectClass": [b"groupOfNames"], "cn": [group.encode()], "member": [self._keeper.encode()]}

    def _exchange_each(self, dn: str, come: Sequence[str], gone: Sequence[str]) -> None:
        for each in come:
            self._connection.include(dn, "member", each, {_THERE})
        for each in gone:
            self._connection.exclude(dn, "member", each, {_NOT_THERE})
