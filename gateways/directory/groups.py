"""The groups of a directory, which list their members."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from gateways.directory.connection import Connection, criteria_of, dn_of
from rules.model.door import Group

_THERE, _NOT_THERE = "TYPE_OR_VALUE_EXISTS", "NO_SUCH_ATTRIBUTE"
_NO_GROUP, _LAST = "NO_SUCH_OBJECT", "OBJECT_CLASS_VIOLATION"
_BORNE = frozenset({_THERE, _NOT_THERE, _NO_GROUP, _LAST})
# Up to so many are looked for one by one; for more all members are read.
_FEW = 10


class Groups:
    """The three groups.

    The bot's own account stays in each, for none may be empty.
    """

    def __init__(self, connection: Connection, base: str, keeper: str) -> None:
        self._connection = connection
        self._base = base
        self._keeper = keeper

    def everyone(self) -> dict[str, frozenset[Group]]:
        """Give each member's groups, by its name in small letters."""
        members: defaultdict[str, set[Group]] = defaultdict(set)
        for group, names in self._read("(objectClass=groupOfNames)", "member"):
            for name in names:
                members[name.decode().lower()].add(group)
        return {name: frozenset(groups) for name, groups in members.items()}

    def of(self, member: str) -> frozenset[Group]:
        """Give the groups that list an entry."""
        asked = criteria_of("(&(objectClass=groupOfNames)(member=%s))", member)
        return frozenset(group for group, _ in self._read(asked, "cn"))

    def put(self, member: str, groups: frozenset[Group]) -> None:
        """Have an entry in these groups and in no other."""
        self.put_all({member: groups})

    def put_all(self, wanted: Mapping[str, frozenset[Group]]) -> None:
        """Have entries in these groups alone, each group written once."""
        has = self._of_each(wanted)
        for group in Group:
            come = [each for each, groups in wanted.items() if group in groups - has[each]]
            gone = [each for each, groups in wanted.items() if group in has[each] - groups]
            if come or gone:
                self._exchange(group, come, gone)

    def _dn(self, group: Group) -> str:
        return dn_of("cn", group, self._base)

    def _read(self, criteria: str, name: str) -> list[tuple[Group, list[bytes]]]:
        known = {self._dn(group).lower(): group for group in Group}
        found = self._connection.search(self._base, criteria, [name])
        return [(known[dn.lower()], entry.get(name, [])) for dn, entry in found if dn.lower() in known]

    def _of_each(self, members: Collection[str]) -> dict[str, frozenset[Group]]:
        if len(members) <= _FEW:
            return {each: self.of(each) for each in members}
        everyone = self.everyone()
        return {each: everyone.get(each.lower(), frozenset()) for each in members}

    def _exchange(self, group: Group, come: Sequence[str], gone: Sequence[str]) -> None:
        dn = self._dn(group)
        refused = self._connection.exchange(dn, "member", come, gone, _BORNE)
        if refused in {_NO_GROUP, _LAST}:
            self._keep(dn, group)
            refused = self._connection.exchange(dn, "member", come, gone, _BORNE)
        if refused:  # others changed it meanwhile
            self._exchange_each(dn, come, gone)

    def _keep(self, dn: str, group: Group) -> None:
        made = {"objectClass": [b"groupOfNames"], "cn": [group.encode()], "member": [self._keeper.encode()]}
        if self._connection.add(dn, made, {"ALREADY_EXISTS"}):
            self._connection.include(dn, "member", self._keeper, {_THERE})

    def _exchange_each(self, dn: str, come: Sequence[str], gone: Sequence[str]) -> None:
        for each in come:
            self._connection.include(dn, "member", each, {_THERE})
        for each in gone:
            self._connection.exclude(dn, "member", each, {_NOT_THERE})
