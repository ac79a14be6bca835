"""The clients, portfolios and people that a file may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rules.edit_client import ClientReading
from rules.in_sight import hidden_clients, hidden_from
from rules.model.client_lines import ClientLine
from rules.model.clients import Client, ClientId, code_key
from rules.model.people import Person, PersonId
from rules.model.portfolios import Ground, Membership, PortfolioId, Right
from rules.people_named import PeopleNamed
from rules.portfolios_named import PortfoliosNamed
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class WhatIsThere:
    """The firm's clients, portfolios and people, as far as lines mean them."""

    sirens: Mapping[str, Client]
    codes: Mapping[str, Client]
    placed: frozenset[tuple[PortfolioId, ClientId]]
    members: Mapping[tuple[PortfolioId, PersonId], tuple[Membership, ...]]
    portfolios: PortfoliosNamed
    people: PeopleNamed
    hidden: frozenset[ClientId]  # those whom the author does not see

    def has(self, portfolio: PortfolioId, person: PersonId, right: Right) -> bool:
        """Tell whether somebody has this right already, or more than it."""
        held = self.members.get((portfolio, person), ())
        return any(each.ground is Ground.LEAD or right in {each.right, Right.VIEW} for each in held)


def look_up(records: Records, author: Person, lines: Sequence[tuple[ClientLine, ClientReading]]) -> WhatIsThere:
    """Read what these lines of an author may be about."""
    hidden = hidden_from(records, author)
    sirens = records.clients.by_sirens({reading.siren for _, reading in lines if reading.siren})
    codes = records.clients.by_codes({code_key(reading.code) for _, reading in lines if reading.code})
    portfolios = PortfoliosNamed(records, {typed.portfolios for typed, _ in lines}, hidden)
    people = PeopleNamed(
        records, {text for each, _ in lines for text in (each.lead, each.deputy, each.handling, each.viewing)}
    )
    found = {each.id for each in (*sirens.values(), *codes.values())}
    placements = records.portfolios.placements(found) if found else []
    members: dict[tuple[PortfolioId, PersonId], tuple[Membership, ...]] = {}
    for each in records.portfolios.members(portfolios.ids) if portfolios.ids else []:
        if each.ground is not Ground.DEPUTY:
            key = each.portfolio, each.person
            members[key] = (*members.get(key, ()), each)
    placed = frozenset((each.portfolio, each.client) for each in placements)
    unseen = hidden_clients(records, hidden, found)
    return WhatIsThere(sirens, codes, placed, members, portfolios, people, unseen)
