"""What an export shows: the one place where it is selected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rules.in_sight import Hidden, hidden_from
from rules.model.clients import Client, ClientsSought
from rules.model.listing import START, Cursor
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolios import Ground, Membership, Portfolio, PortfolioId, PortfoliosSought, Right
from rules.permissions import decider_of
from rules.ports import Records

# So many clients are one look into the database.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ShownPortfolios:
    """The portfolios that somebody’s export shows, with their people."""

    portfolios: Mapping[PortfolioId, Portfolio]
    members: Mapping[PortfolioId, tuple[Membership, ...]]
    addresses: Mapping[PersonId, str]

    def address(self, person: PersonId | None) -> str:
        """Give somebody’s address; nothing of nobody."""
        return self.addresses.get(person, "") if person is not None else ""

    def with_right(self, portfolio: PortfolioId, right: Right) -> list[str]:
        """Give the addresses of a portfolio’s members who have this right by themselves."""
        members = (each for each in self.members.get(portfolio, ()) if each.ground is Ground.MEMBER)
        return sorted(self.addresses[each.person] for each in members if each.right is right)

    @property
    def people(self) -> list[PersonId]:
        """Everybody who has clients within reach today, by address."""
        found = {each.person for members in self.members.values() for each in members}
        return sorted(found, key=lambda each: self.addresses[each])


@dataclass(frozen=True, slots=True)
class ShownClient:
    """A client, and in which of the portfolios shown they are."""

    client: Client
    portfolios: tuple[PortfolioId, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Some clients by name, and where the next ones begin; None after the last."""

    clients: tuple[ShownClient, ...]
    after: Cursor | None


def count_clients(records: Records, reader: Person) -> int:
    """Give how many clients this reader's export shows."""
    return records.clients.count(hidden_from(records, reader))


def shown_portfolios(records: Records, reader: SlackId) -> ShownPortfolios:
    """Give the portfolios that this reader’s export shows; raises NotAUser or DecidersOnly."""
    hidden = hidden_from(records, decider_of(records, reader))
    portfolios = {each.id: each for each in _in_use(records, hidden)}
    members: dict[PortfolioId, tuple[Membership, ...]] = defaultdict(tuple)
    for each in records.portfolios.members(portfolios) if portfolios else []:
        members[each.portfolio] = (*members[each.portfolio], each)
    named = {each.person for one in members.values() for each in one}
    named |= {who for each in portfolios.values() for who in (each.lead, each.deputy) if who is not None}
    people = records.people.by_ids(named) if named else []
    return ShownPortfolios(portfolios, dict(members), {each.id: each.email for each in people})


def shown_clients(records: Records, reader: SlackId, shown: ShownPortfolios, after: Cursor = START) -> Part:
    """Give the next clients that this reader’s export shows; raises NotAUser or DecidersOnly."""
    hidden = hidden_from(records, decider_of(records, reader))
    page = records.clients.page(ClientsSought(hidden=hidden), after, _AT_ONCE)
    places: dict[int, list[PortfolioId]] = defaultdict(list)
    for each in records.portfolios.placements([each.id for each in page.clients]) if page.clients else []:
        if each.portfolio in shown.portfolios:
            places[each.client].append(each.portfolio)
    return Part(tuple(ShownClient(each, tuple(places[each.id])) for each in page.clients), page.after)


def _in_use(records: Records, hidden: Hidden) -> Iterator[Portfolio]:
    cursor: Cursor | None = START
    while cursor is not None:
        page = records.portfolios.page(PortfoliosSought(hidden=hidden), cursor, _AT_ONCE)
        yield from page.portfolios
        cursor = page.after
