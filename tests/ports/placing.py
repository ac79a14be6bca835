"""Clients, portfolios and places of no particular content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from rules.model.clients import NO_CLIENT, Client
from rules.model.journal import EntryId
from rules.model.people import Person, PersonId
from rules.model.portfolios import (
    NO_MEMBERSHIP,
    NO_PORTFOLIO,
    Absence,
    Ground,
    Membership,
    Placement,
    Portfolio,
    Right,
)
from rules.ports import Records
from tests.people import NOW, member, subscriber
from tests.ports import owing

TODAY = NOW.date()


def new_client(name: str, **changes: Any) -> Client:
    """Give a client who is not stored yet, without any number."""
    return replace(Client(id=NO_CLIENT, name=name, since=date(2024, 1, 1)), **changes)


def client(records: Records, /, name: str, **changes: Any) -> Client:
    """Store a client."""
    (added,) = records.clients.add_all([new_client(name, **changes)])
    return added


def portfolio(records: Records, /, name: str, **changes: Any) -> Portfolio:
    """Store a portfolio, for which nobody answers yet."""
    return records.portfolios.add(replace(Portfolio(id=NO_PORTFOLIO, name=name, created_at=NOW), **changes))


def people(records: Records, *names: str) -> list[Person]:
    """Store subscribers with these names."""
    return [records.people.add(subscriber(member(name, "Martin"))) for name in names]


def grant(records: Records, where: Portfolio, *who: Person, **changes: Any) -> list[Membership]:
    """Give people a place in a portfolio; give those of them who are in it."""
    entry = owing.line(records)
    usual = Membership(
        id=NO_MEMBERSHIP,
        portfolio=where.id,
        person=who[0].id,
        ground=Ground.MEMBER,
        right=Right.VIEW,
        since=NOW,
        granted=entry,
    )
    records.portfolios.grant([replace(usual, person=each.id, **changes) for each in who])
    theirs = {each.id for each in who}
    return [each for each in records.portfolios.members([where.id]) if each.person in theirs]


def place(records: Records, where: Portfolio, *clients: Client, **changes: Any) -> EntryId:
    """Place clients in a portfolio; give the line that says so."""
    entry = owing.line(records)
    usual = Placement(portfolio=where.id, client=NO_CLIENT, since=NOW, granted=entry)
    records.portfolios.place([replace(usual, client=each.id, **changes) for each in clients])
    return entry


def absence(records: Records, person: PersonId, first: date = TODAY, days: int = 3) -> Absence:
    """Some days of absence."""
    return Absence(person=person, first_day=first, last_day=first + timedelta(days=days), entry=owing.line(records))


def names(found: Sequence[Client | Portfolio]) -> list[str]:
    """Give their names, in order."""
    return [each.name for each in found]
