"""The places of clients in one space's portfolios, and who had them within reach."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Table,
    and_,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.clients import ClientId
from rules.model.journal import EntryId
from rules.model.portfolios import Placement, PortfolioId, Sight, last_of
from storage.column_types import UtcDateTime
from storage.lists import these
from storage.memberships import membership_of
from storage.portfolio_tables import IS_PLACED, clients, portfolio_memberships, portfolio_names
from storage.portfolio_tables import client_placements as table
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_OPEN = select(table).where(_HERE, IS_PLACED, these(table.c.client))
_EVER = select(table).where(_HERE, these(table.c.client))
_PLACED_THERE = (_HERE, IS_PLACED, table.c.portfolio == bindparam("sought"), these(table.c.client))
_THERE = select(table.c.client).where(*_PLACED_THERE).order_by(table.c.client)
_PLACE = {
    "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
}
_DISPLACE = update(table).where(*_PLACED_THERE)
_COUNTED = select(func.count()).where(table.c.client == clients.c.id, IS_PLACED).scalar_subquery()
_COUNT = update(clients).where(these(clients.c.id)).values(placed=_COUNTED)


def _within(some: Table) -> ColumnElement[bool]:
    first, last = bindparam("first", type_=UtcDateTime()), bindparam("last", type_=UtcDateTime())
    return and_(some.c.since < last, or_(some.c.until.is_(None), some.c.until > first))


_TIMES = (table, portfolio_memberships, portfolio_names)
_SIGHTS = (
    select(
        portfolio_memberships,
        portfolio_names.c.name,
        *(each.c[end].label(f"{end}_{at}") for at, each in enumerate(_TIMES) for end in ("since", "until")),
    )
    .join_from(table, portfolio_memberships, portfolio_memberships.c.portfolio == table.c.portfolio)
    .join(portfolio_names, portfolio_names.c.portfolio == table.c.portfolio)
    .where(_HERE, table.c.client == bindparam("sought"), *map(_within, _TIMES))
)


class Placements(WithinSpace):
    """The places of clients in one space's portfolios."""

    def placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """List in which portfolios these clients are today, the oldest first."""
        rows = self._run(_OPEN, these=clients)
        return [_placement(row) for row in sorted(rows, key=lambda each: (each.since, each.id))]

    def last_placements(self, clients: Collection[ClientId]) -> list[Placement]:
        """List in which portfolios these clients are, or were last."""
        rows = self._run(_EVER, these=clients)
        return last_of(_placement(row) for row in sorted(rows, key=lambda each: (each.since, each.id)))

    def place(self, placements: Sequence[Placement]) -> None:
        """Store new places of clients; where one is already, it stays as it is."""
        self._add(_PLACE[self._connection.dialect.name], [_columns(each) for each in placements])
        self._run(_COUNT, these={each.client for each in placements})

    def displace(
        self, clients: Collection[ClientId], portfolio: PortfolioId, ending: EntryId, now: datetime
    ) -> list[ClientId]:
        """End the places of these clients in a portfolio; give whose were."""
        there = [ClientId(each) for each in self._run(_THERE, sought=portfolio, these=clients).scalars()]
        self._run(_DISPLACE, sought=portfolio, these=there, until=now, ending=ending)
        self._run(_COUNT, these=there)
        return there

    def sights(self, client: ClientId, since: datetime, until: datetime) -> list[Sight]:
        """List who had a client within reach between these moments, in order of time.

        Each from when until when, within or beyond them, by which portfolio, under its name of that time.
        """
        rows = self._run(_SIGHTS, sought=client, first=since, last=until)
        return sorted(_sights(rows, since, until), key=lambda each: (each.since, each.membership.id))


def _sights(rows: Any, first: datetime, last: datetime) -> Iterator[Sight]:
    for row in rows:
        since = max(row.since_0, row.since_1, row.since_2)
        until = min((each for each in (row.until_0, row.until_1, row.until_2) if each is not None), default=None)
        if max(since, first) < (last if until is None else min(until, last)):
            yield Sight(membership=membership_of(row), name=row.name, since=since, until=until)


def _columns(placement: Placement) -> dict[str, object]:
    return {
        "portfolio": placement.portfolio,
        "client": placement.client,
        "since": placement.since,
        "until": placement.until,
        "granted": placement.granted,
    }


def _placement(row: Row[Any]) -> Placement:
    return Placement(
        portfolio=PortfolioId(row.portfolio),
        client=ClientId(row.client),
        since=row.since,
        granted=row.granted,
        until=row.until,
    )
