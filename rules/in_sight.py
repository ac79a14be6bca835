"""What is in sight of whom: confidential portfolios are of those in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from rules.model.clients import ClientId
from rules.model.journal import Entry
from rules.model.people import Person, PersonId
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.told import Facts, read_told, write_told
from rules.ports import Records

Hidden = frozenset[PortfolioId]
NOTHING: Hidden = frozenset()
# What a line tells of a hidden portfolio: neither its name nor its clients.
_TOLD = ("right", "former_right", "lead", "deputy", "asked")


def hidden_from(records: Records, person: Person | None) -> Hidden:
    """Give the portfolios that somebody does not see; to nobody, all confidential ones."""
    confidential = records.portfolios.confidential()
    if person is None or not confidential:
        return frozenset(each.id for each in confidential)
    inside = insiders(records, confidential)
    return frozenset(each.id for each in confidential if person.id not in inside[each.id])


def is_hidden(records: Records, person: Person, portfolio: Portfolio) -> bool:
    """Tell whether somebody does not see a portfolio."""
    return portfolio.confidential and person.id not in insiders(records, [portfolio])[portfolio.id]


def insiders(records: Records, portfolios: Sequence[Portfolio]) -> Mapping[PortfolioId, frozenset[PersonId]]:
    """Give who is in these: their members of today, lead and deputy."""
    members = records.portfolios.members([each.id for each in portfolios])
    return {
        one.id: frozenset(each.person for each in members if each.portfolio == one.id)
        | {each for each in (one.lead, one.deputy) if each is not None}
        for one in portfolios
    }


def without_administrator(records: Records, portfolios: Sequence[Portfolio]) -> Hidden:
    """Give those of these portfolios in which no administrator is."""
    if not portfolios:
        return NOTHING
    administrators = {each.id for each in records.people.administrators()}
    inside = insiders(records, portfolios)
    return frozenset(each for each, people in inside.items() if administrators.isdisjoint(people))


def without_name(portfolio: Portfolio) -> Portfolio:
    """Give a portfolio as those outside a confidential one may know it."""
    return replace(portfolio, name="", without_lead="")


def hidden_clients(records: Records, hidden: Hidden, clients: Collection[ClientId]) -> frozenset[ClientId]:
    """Give those of these clients who are, or were last, only in hidden portfolios."""
    if not hidden or not clients:
        return frozenset()
    places = records.portfolios.last_placements(clients)
    seen = {each.client for each in places if each.portfolio not in hidden}
    today = {each.client for each in places if each.until is None}
    left = {each.id for each in records.clients.by_ids(clients) if each.until is not None}
    return frozenset({each.client for each in places} - seen) & (today | left)


def in_sight(records: Records, person: Person | None, entries: Iterable[Entry]) -> list[Entry]:
    """Give lines of the journal without what is hidden from somebody."""
    entries, hidden = [*entries], hidden_from(records, person)
    if not hidden:
        return entries
    facts = {each.id: read_told(each.told).facts for each in entries}
    clients = hidden_clients(records, hidden, {client for each in facts.values() for client in _clients(each)})
    return [_seen(each, facts[each.id], hidden, clients) for each in entries]


def _seen(entry: Entry, facts: Facts, hidden: Hidden, clients: frozenset[ClientId]) -> Entry:
    if not hidden.isdisjoint((facts.get("portfolio"), facts.get("other"))):  # of two that are incompatible
        return replace(_telling(entry, {**_kept(facts), "confidential": "portfolio"}), why="")
    if clients.isdisjoint(_clients(facts)):
        return entry
    if "portfolio" in facts:
        return _telling(entry, {key: value for key, value in facts.items() if not key.startswith("client_")})
    return replace(_telling(entry, {"confidential": "client"}), why="")


def _telling(entry: Entry, facts: Facts) -> Entry:
    return replace(entry, told=write_told(replace(read_told(entry.told), facts=facts)))


def _kept(facts: Facts) -> Facts:
    return {key: value for key, value in facts.items() if key in _TOLD}


def _clients(facts: Facts) -> set[ClientId]:
    """Give the clients whom a line names."""
    client, several = facts.get("client"), str(facts.get("client_numbers") or "")
    found = {ClientId(int(each)) for each in several.split(",") if each}
    return found | ({ClientId(client)} if isinstance(client, int) else set())
