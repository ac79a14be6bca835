"""The groups of a directory, which list their members."""

from __future__ import annotations

from collections import defaultdict

from gateways.directory.connection import Connection, criteria_of, dn_of
from rules.model.door import Group

_THERE, _NOT_THERE = "TYPE_OR_VALUE_EXISTS", "NO_SUCH_ATTRIBUTE"
_NO_GROUP, _LAST = "NO_SUCH_OBJECT", "OBJECT_CLASS_VIOLATION"


class Groups:
    """The three groups; the bot's own account stays in each, for none may be empty."""

    def __init__(self, connection: Connection, base: str, keeper: str) -> None:
        self._connection = connection
        self._base = base
        self._keeper = keeper

    def everyone(self) -> dict[str, frozenset[Group]]:
        """Give of each member, by the name of the entry in small letters, the groups."""
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
        has = self.of(member)
        for group in sorted(groups - has):
            self._include(self._dn(group), group, member)
        for group in sorted(has - groups):
            self._exclude(self._dn(group), member)

    def _dn(self, group: Group) -> str:
        return dn_of("cn", group, self._base)

    def _read(self, criteria: str, name: str) -> list[tuple[Group, list[bytes]]]:
        known = {self._dn(group).lower(): group for group in Group}
        found = self._connection.search(self._base, criteria, [name])
        return [(known[dn.lower()], entry.get(name, [])) for dn, entry in found if dn.lower() in known]

    def _include(self, dn: str, group: Group, member: str) -> None:
        if self._connection.include(dn, "member", member, {_THERE, _NO_GROUP}) != _NO_GROUP:
            return
        both = [self._keeper.encode(), member.encode()]
        made = {"objectClass": [b"groupOfNames"], "cn": [group.encode()], "member": both}
        if self._connection.add(dn, made, {"ALREADY_EXISTS"}):
            self._connection.include(dn, "member", member, {_THERE})

    def _exclude(self, dn: str, member: str) -> None:
        if self._connection.exclude(dn, "member", member, {_NOT_THERE, _NO_GROUP, _LAST}) != _LAST:
            return
        self._connection.include(dn, "member", self._keeper, {_THERE})
        self._connection.exclude(dn, "member", member, {_NOT_THERE})
