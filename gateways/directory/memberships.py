"""The groups of Active Directory, as each entry tells them."""

from __future__ import annotations

from gateways.directory.connection import Connection, dn_of
from gateways.directory.marker import Entry
from rules.model.door import Group

_THERE, _NOT_THERE = {"ALREADY_EXISTS"}, {"UNWILLING_TO_PERFORM"}
_NO_GROUP = "NO_SUCH_OBJECT"
# A group's second name is one of the whole domain, which has groups of its own.
_SECOND_NAME = "espace-"


class Memberships:
    """The three groups, and who is in them."""

    def __init__(self, connection: Connection, base: str) -> None:
        self._connection = connection
        self._base = base

    def of(self, entry: Entry) -> frozenset[Group]:
        """Give the groups that an entry is in."""
        names = {each.decode().lower() for each in entry.get("memberOf", [])}
        return frozenset(group for group in Group if self._dn(group).lower() in names)

    def put(self, member: str, has: frozenset[Group], groups: frozenset[Group]) -> None:
        """Have an entry in these groups alone; it is in `has`."""
        for group in sorted(groups - has):
            self._include(group, member)
        for group in sorted(has - groups):
            self._connection.exclude(self._dn(group), "member", member, {*_NOT_THERE, _NO_GROUP})

    def _include(self, group: Group, member: str) -> None:
        if self._connection.include(self._dn(group), "member", member, {*_THERE, _NO_GROUP}) == _NO_GROUP:
            self._connection.add(self._dn(group), _made(group), _THERE)
            self._connection.include(self._dn(group), "member", member, _THERE)

    def _dn(self, group: Group) -> str:
        return dn_of("CN", group, self._base)


def _made(group: Group) -> dict[str, list[bytes]]:
    names = {"cn": str(group), "sAMAccountName": f"{_SECOND_NAME}{group}"}
    return {"objectClass": [b"group"], **{name: [value.encode()] for name, value in names.items()}}
