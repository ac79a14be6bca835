"""The groups of portfolios, which carry a mark of ours."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from gateways.directory.connection import Connection, criteria_of, dn_of
from gateways.directory.marker import MARKER as PERSONS_MARKER
from gateways.directory.marker import Entry, marker_of, person_of, text_of, values_of
from gateways.directory.ours import batches, marked
from gateways.directory.settings import DoorAt, Kind
from rules.model.door_groups import FoundGroup, WantedGroup, group_of, portfolio_of
from rules.model.portfolios import PortfolioId
from rules.ports.door import Taken

_MEMBER, _DESCRIPTION = "member", "description"
_THERE, _GONE, _NOT_THERE = "ALREADY_EXISTS", "NO_SUCH_OBJECT", frozenset({"NO_SUCH_ATTRIBUTE", "UNWILLING_TO_PERFORM"})


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of directory writes a group.

    `named_by` is what it is named by, `marker` the attribute of our mark, `second_name` that of a name of the whole
    domain. `is_kept`: the bot's account stays in each, for none may be empty.
    """

    kind: str
    named_by: str
    marker: str
    second_name: str = ""
    is_kept: bool = False


FORMS: Mapping[Kind, Form] = MappingProxyType(
    {
        Kind.OPENLDAP: Form("groupOfNames", "cn", "businessCategory", is_kept=True),
        Kind.ACTIVE_DIRECTORY: Form("group", "CN", "adminDescription", second_name="sAMAccountName"),
    }
)
# What the names of groups begin with where they have to differ from those of a whole domain.
SECOND_NAME = "espace-"


class PortfolioGroups:
    """The groups of one space's portfolios."""

    def __init__(self, connection: Connection, at: DoorAt) -> None:
        self._connection = connection
        self._at = at
        self._form = FORMS[at.kind]

    def found(self) -> list[FoundGroup]:
        """Give those that are there, with how many strangers are in each."""
        groups = [*self._marked([self._form.marker, _DESCRIPTION, _MEMBER])]
        ours = {dn.lower() for dn, _, _ in marked(self._connection, self._at, [PERSONS_MARKER])} if groups else set()
        return [
            FoundGroup(
                portfolio,
                text_of(entry, _DESCRIPTION),
                len([each for each in self._others(entry) if each.lower() not in ours]),
                dn.lower() != self._dn(portfolio).lower(),
            )
            for dn, portfolio, entry in groups
        ]

    def put(self, wanted: WantedGroup) -> None:
        """Make a group as it must be; raises Taken."""
        dn = self._dn(wanted.portfolio)
        self._name_back(wanted.portfolio)
        current = self._connection.read(dn, [self._form.marker, _DESCRIPTION, _MEMBER])
        if current is None:
            self._add(wanted)
        elif not self._is_of(current, wanted.portfolio):
            raise Taken
        else:
            self._change(dn, wanted, current)

    def delete(self, portfolio: PortfolioId) -> None:
        """Delete a group, and every copy of it."""
        for dn in self._named(portfolio):
            self._connection.delete(dn, {_GONE})

    def ours(self) -> frozenset[str]:
        """Give the names of those that are there under their own."""
        return frozenset(
            group_of(portfolio)
            for dn, portfolio, _ in self._marked([self._form.marker])
            if dn.lower() == self._dn(portfolio).lower()
        )

    def ours_among(self, groups: Collection[str]) -> frozenset[str]:
        """Give those of these names that are of ours, or free to be."""
        portfolios = [each for each in map(portfolio_of, groups) if each is not None]
        dns = {self._dn(each): each for each in portfolios}
        there = self._connection.read_all([*dns], [self._form.marker]) if dns else {}
        return frozenset(
            group_of(portfolio) for dn, portfolio in dns.items() if dn not in there or self._is_of(there[dn], portfolio)
        )

    def made(self, portfolio: PortfolioId, description: str = "") -> dict[str, list[bytes]]:
        """Give a group to be added."""
        name = group_of(portfolio)
        entry = {
            "objectClass": values_of(self._form.kind),
            "cn": values_of(name),
            self._form.marker: values_of(marker_of(self._at.space, name)),
        }
        if description:
            entry[_DESCRIPTION] = values_of(description)
        if self._form.second_name:
            entry[self._form.second_name] = values_of(f"{SECOND_NAME}{name}")
        if self._form.is_kept:
            entry[_MEMBER] = values_of(self._at.bind_dn)
        return entry

    def _add(self, wanted: WantedGroup) -> None:
        dn = self._dn(wanted.portfolio)
        if self._connection.add(dn, self.made(wanted.portfolio, wanted.description), {_THERE}):
            raise Taken

    def _change(self, dn: str, wanted: WantedGroup, current: Entry) -> None:
        if text_of(current, _DESCRIPTION) != wanted.description:
            self._connection.replace(dn, {_DESCRIPTION: values_of(wanted.description)})
        for each in self._strangers(current):
            self._connection.exclude(dn, _MEMBER, each, _NOT_THERE)

    def _strangers(self, entry: Entry) -> Iterator[str]:
        """Give the members that are no entries of ours, or are gone."""
        for some in batches([*self._others(entry)]):
            there = self._connection.read_all(some, [PERSONS_MARKER])
            yield from (each for each in some if person_of(there.get(each, {}), self._at.space) is None)

    def _others(self, entry: Entry) -> list[str]:
        """Give who is in a group beside the bot's own account."""
        members = [each.decode() for each in entry.get(_MEMBER, [])]
        return [each for each in members if not self._form.is_kept or each.lower() != self._at.bind_dn.lower()]

    def _name_back(self, portfolio: PortfolioId) -> None:
        """Give a group that others renamed its name again; delete what is a copy."""
        dn = self._dn(portfolio)
        for each in self._named(portfolio):
            if each.lower() != dn.lower() and self._connection.rename(each, dn, {_THERE}):
                self._connection.delete(each, {_GONE})

    def _named(self, portfolio: PortfolioId) -> Sequence[str]:
        """Give under which names a portfolio's group is there."""
        asked = criteria_of(f"({self._form.marker}=%s)", marker_of(self._at.space, group_of(portfolio)))
        found = self._connection.search(self._at.groups, asked, [self._form.marker])
        return [dn for dn, _ in found]

    def _marked(self, names: Sequence[str]) -> Iterator[tuple[str, PortfolioId, Entry]]:
        asked = criteria_of(f"({self._form.marker}=%s*)", marker_of(self._at.space, ""))
        for dn, entry in self._connection.search(self._at.groups, asked, names):
            portfolio = self._portfolio_of(entry)
            if portfolio is not None:
                yield dn, portfolio, entry

    def _portfolio_of(self, entry: Entry) -> PortfolioId | None:
        start = marker_of(self._at.space, "")
        marks = [each.decode() for each in entry.get(self._form.marker, [])]
        found = (portfolio_of(each.removeprefix(start)) for each in marks if each.startswith(start))
        return next((each for each in found if each is not None), None)

    def _is_of(self, entry: Entry, portfolio: PortfolioId) -> bool:
        return self._portfolio_of(entry) == portfolio

    def _dn(self, portfolio: PortfolioId) -> str:
        return dn_of(self._form.named_by, group_of(portfolio), self._at.groups)
