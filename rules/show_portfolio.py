"""One portfolio: who is in it, by what right, since when, and its clients."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from rules.ask_agreement import open_requests, request_in
from rules.list_clients import sought_words
from rules.model.agreements import EXPIRES_AFTER, Matter
from rules.model.clients import ClientPage, ClientsSought
from rules.model.dates import today
from rules.model.journal import EntryId
from rules.model.listing import START, Cursor
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.portfolios import Absence, Membership, Portfolio, PortfolioId, Right
from rules.model.writing import tidy
from rules.portfolio_rights import reader_of
from rules.ports import Records

CLIENTS_SHOWN = 15


@dataclass(frozen=True, slots=True)
class Pending:
    """What waits for a second person’s agreement, and who asked for it."""

    request: EntryId
    matter: Matter
    right: Right
    person: str
    asker: str
    asked_by: PersonId
    since: datetime


@dataclass(frozen=True, slots=True)
class PortfolioSheet:
    """A portfolio as its reader sees it.

    `absence` is its lead's present one, or the next; `on_hold` are those whose access is.
    """

    reader: Person
    portfolio: Portfolio
    members: tuple[Membership, ...]
    clients: ClientPage
    names: Mapping[PersonId, str] = field(default_factory=dict)
    on_hold: frozenset[PersonId] = frozenset()
    absence: Absence | None = None
    search: str = ""
    cursor: Cursor = START
    pending: tuple[Pending, ...] = ()

    @property
    def may_note_absence(self) -> bool:
        """Whether its reader may say when its lead is away."""
        return self.portfolio.lead is not None and (
            self.reader.is_administrator or self.reader.id == self.portfolio.lead
        )


def show_portfolio(
    records: Records, reader: SlackId, portfolio: PortfolioId, now: datetime, search: str = "", cursor: Cursor = START
) -> PortfolioSheet:
    """Give a portfolio with its people, and a page of its clients; raises NotAUser or NotInPortfolio."""
    person, found = reader_of(records, reader, portfolio)
    members = records.portfolios.members([found.id])
    named = {each.person for each in members} | {
        each for each in (found.lead, found.deputy, found.left_by) if each is not None
    }
    absences = records.portfolios.absences(today(now), [found.lead]) if found.lead is not None else []
    people = records.people.by_ids(named) if named else []
    sought = ClientsSought(sought_words(search), portfolio=found.id)
    return PortfolioSheet(
        person,
        found,
        tuple(members),
        records.clients.page(sought, cursor, CLIENTS_SHOWN),
        names={each.id: each.name for each in people},
        on_hold=frozenset(each.id for each in people if each.access is Access.SUSPENDED),
        absence=absences[0] if absences else None,
        search=tidy(search),
        cursor=cursor,
        pending=_pending(records, found, now) if found.confidential else (),
    )


def _pending(records: Records, portfolio: Portfolio, now: datetime) -> tuple[Pending, ...]:
    found = []
    for each in open_requests(records, portfolio.id):
        request = request_in(each)
        if request is not None and each.actor is not None and now - each.at < EXPIRES_AFTER:
            person, asker = (records.people.get(one).name for one in (request.person, each.actor))
            found.append(Pending(each.id, request.matter, request.right, person, asker, each.actor, each.at))
    return tuple(found)
