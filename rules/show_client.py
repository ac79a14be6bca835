"""« Qui s'occupe de ce client ? »: today, and on any day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from rules.erase_person import nameless
from rules.in_sight import NOTHING, Hidden, hidden_clients, hidden_from
from rules.model.clients import Client, ClientId, code_key
from rules.model.company_numbers import NumberRefused, read_siren
from rules.model.dates import begins, today
from rules.model.journal import Entry, EntryId
from rules.model.journal_chain import Head
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_refusals import IsConfidential, NotInPortfolio
from rules.model.portfolios import Portfolio, Sight
from rules.permissions import decider_of, user_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody who had a client within reach, and by whose word.

    Without a name the bot itself gave the right: a suppléance, or a return. `why` is empty where nobody said.
    """

    sight: Sight
    name: str
    granted_at: datetime
    granted_by: str
    why: str


@dataclass(frozen=True, slots=True)
class ClientSheet:
    """A client, their portfolios, and who could see them on a day."""

    client: Client
    day: date
    portfolios: tuple[Portfolio, ...]
    seen: tuple[Seen, ...]
    reader: Person | None = None  # None: who has the server
    head: Head | None = None  # the end of the journal's chain at that moment
    names: Mapping[PersonId, str] = field(default_factory=dict)
    leaves_out: bool = False  # whether the firm has confidential portfolios that are not told of
    is_past: bool = False  # whether that day is over

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies in that day."""
        return today(moment) == self.day


def show_client(
    records: Records, reader: SlackId, client: ClientId, now: datetime, day: date | None = None
) -> ClientSheet:
    """Give who can see a client, or could on a day that is over.

    The past is for who decides. What is confidential is left out. Raises NotAUser, DecidersOnly, NotInPortfolio or
    IsConfidential.
    """
    chosen = min(day or today(now), today(now))
    person = user_of(records, reader) if chosen == today(now) else decider_of(records, reader)
    hidden = hidden_from(records, person)
    if person.decides and hidden_clients(records, hidden, [client]):
        raise IsConfidential
    sheet = client_on(records, client, chosen, now, reader=person, hidden=hidden)
    if not person.decides and not _is_within_reach(records, person, client):
        raise NotInPortfolio
    return sheet


def client_on(
    records: Records,
    client: ClientId,
    day: date,
    now: datetime,
    reader: Person | None = None,
    hidden: Hidden = NOTHING,
) -> ClientSheet:
    """Give who had a client within reach on a day, hidden portfolios aside."""
    found = records.clients.get(client)
    until = min(begins(day + timedelta(days=1)), now) if day < today(now) else now + timedelta(microseconds=1)
    sights = [
        each
        for each in records.portfolios.sights(client, begins(day), until)
        if each.membership.portfolio not in hidden
    ]
    placed = {each.portfolio for each in records.portfolios.placements([client])}
    portfolios = tuple(records.portfolios.by_ids(placed - hidden))
    named = {each for one in portfolios for each in (one.lead, one.deputy) if each is not None}
    people = named | {each.membership.person for each in sights}
    names = {each.id: each.name for each in records.people.by_ids(people)} if people else {}
    seen, past = _seen(records, sights, names), day < today(now)
    head = records.journal.head()
    return ClientSheet(found, day, portfolios, seen, reader, head, names, leaves_out=bool(hidden), is_past=past)


def client_meant(records: Records, reader: SlackId, text: str) -> ClientId | None:
    """Find the client with this number or code, if visible to its reader.

    Raises NotAUser.
    """
    person, found = user_of(records, reader), clients_numbered(records, text)
    if len(found) != 1:
        return None
    (client,) = found
    if person.decides:
        return None if hidden_clients(records, hidden_from(records, person), [client.id]) else client.id
    return client.id if _is_within_reach(records, person, client.id) else None


def clients_numbered(records: Records, text: str) -> list[Client]:
    """Find who has this SIREN, SIRET or number for VAT, or this code.

    One code may read as the number of another client.
    """
    found = [*records.clients.by_codes([code_key(text)]).values()] if code_key(text) else []
    with suppress(NumberRefused):
        found += records.clients.by_sirens([read_siren(text).siren]).values()
    return list({each.id: each for each in found}.values())


def _is_within_reach(records: Records, person: Person, client: ClientId) -> bool:
    mine = {each.portfolio for each in records.portfolios.memberships_of([person.id])}
    return not mine.isdisjoint(each.portfolio for each in records.portfolios.placements([client]))


def _seen(records: Records, sights: Sequence[Sight], names: Mapping[PersonId, str]) -> tuple[Seen, ...]:
    lines = {each.membership.granted for each in sights}
    entries: dict[EntryId, Entry] = {each: records.journal.get(each) for each in lines}
    actors = {each.actor for each in entries.values() if each.actor is not None}
    authors = {each.id: each.name for each in records.people.by_ids(actors)} if actors else {}
    found: list[Seen] = []
    for sight in sights:
        person, entry = sight.membership.person, entries[sight.membership.granted]
        by = entry.actor_name or (authors.get(entry.actor, nameless(entry.actor)) if entry.actor is not None else "")
        found.append(Seen(sight, names.get(person) or nameless(person), entry.at, by, entry.why))
    return tuple(found)
