"""The portfolios of one space, as kept in the database."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Row,
    Select,
    Text,
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)

from rules.model.listing import Cursor, Direction
from rules.model.people import PersonId
from rules.model.portfolios import (
    Portfolio,
    PortfolioId,
    PortfolioPage,
    PortfoliosSought,
    Size,
    portfolio_key,
)
from rules.model.writing import fold, holds
from storage.absences import Absences
from storage.incompatibilities import Incompatibilities
from storage.inserts import add_numbered, add_one
from storage.lists import these
from storage.memberships import Memberships
from storage.placements import Placements
from storage.portfolio_rows import portfolio_of
from storage.portfolio_tables import (
    IN_USE,
    IS_KNOWN_TO_ALL,
    IS_MEMBER,
    IS_PLACED,
    client_placements,
    portfolio_memberships,
    portfolio_names,
)
from storage.portfolio_tables import portfolios as table

_HERE = table.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_ALL = select(table).where(_HERE)
_BY_ID = _ALL.where(table.c.id == _SOUGHT)
_BY_IDS = _ALL.where(these(table.c.id))
_BY_NAME = _ALL.where(IS_KNOWN_TO_ALL, table.c.name_key == _SOUGHT)
_BY_NAMES = _ALL.where(IS_KNOWN_TO_ALL, these(table.c.name_key, Text))
_CONFIDENTIAL = _ALL.where(table.c.confidential)
_LED_BY = _ALL.where(IN_USE, table.c.lead == _SOUGHT)
_WITH_DEPUTY = _ALL.where(IN_USE, table.c.deputy == _SOUGHT)
_HANDED_OVER = _ALL.where(IN_USE, table.c.handover.is_not(None))
_PLACE = tuple_(table.c.name_key, table.c.id)
_IN_ORDER = _ALL.where(IN_USE).order_by(table.c.name_key, table.c.id)
_COUNTED = select(func.count()).where(_HERE, IN_USE)
_ANY = select(exists(_ALL.where(IN_USE)))
_NAMES = select(table.c.name_key, table.c.id, table.c.name).where(_HERE, IN_USE)
_THEIRS = select(portfolio_memberships.c.portfolio).where(IS_MEMBER, portfolio_memberships.c.person == _SOUGHT)
_ADD, _UPDATE = insert(table), update(table).where(_HERE, table.c.id == _SOUGHT)
_ADD_NAME = insert(portfolio_names)
_LAST_NAME = (portfolio_names.c.portfolio == _SOUGHT, portfolio_names.c.until.is_(None))
_NAME, _END_NAME = select(portfolio_names.c.name).where(*_LAST_NAME), update(portfolio_names).where(*_LAST_NAME)
_CLIENTS = (
    select(client_placements.c.portfolio, func.count().label("counted"))
    .where(client_placements.c.space_id == bindparam("space"), IS_PLACED, these(client_placements.c.portfolio))
    .group_by(client_placements.c.portfolio)
)
_PEOPLE = (
    select(portfolio_memberships.c.portfolio, func.count(portfolio_memberships.c.person.distinct()).label("counted"))
    .where(portfolio_memberships.c.space_id == bindparam("space"), IS_MEMBER)
    .where(these(portfolio_memberships.c.portfolio))
    .group_by(portfolio_memberships.c.portfolio)
)


class Portfolios(Memberships, Placements, Absences, Incompatibilities):
    """The portfolios of one space and the places in them, within one transaction."""

    def get(self, portfolio: PortfolioId) -> Portfolio:
        """Give the portfolio with this id; raises LookupError."""
        row = self._run(_BY_ID, sought=portfolio).one_or_none()
        if row is None:
            raise self._unknown(portfolio)
        return portfolio_of(row)

    def by_ids(self, portfolios: Iterable[PortfolioId]) -> list[Portfolio]:
        """Give those of these portfolios that are known here, by name."""
        return _by_name(self._run(_BY_IDS, these=portfolios))

    def in_use(self) -> list[Portfolio]:
        """List those in use, by name."""
        return [portfolio_of(row) for row in self._run(_IN_ORDER)]

    def any(self) -> bool:
        """Tell whether any is in use."""
        return bool(self._run(_ANY).scalar())

    def by_name(self, key: str) -> Portfolio | None:
        """Give the one in use with this name that is not confidential."""
        row = self._run(_BY_NAME, sought=key).one_or_none()
        return None if row is None else portfolio_of(row)

    def confidential(self) -> list[Portfolio]:
        """List the confidential ones, archived or not, by name."""
        return _by_name(self._run(_CONFIDENTIAL))

    def by_names(self, keys: Collection[str]) -> dict[str, Portfolio]:
        """Give those in use with these names that are not confidential, by key."""
        return {row.name_key: portfolio_of(row) for row in self._run(_BY_NAMES, these=keys)}

    def page(self, sought: PortfoliosSought, cursor: Cursor, size: int) -> PortfolioPage:
        """Give a page of those in use, by name.

        Where none is left after the cursor, or less than a page before it, it is the first page.
        """
        return self._of_words(sought, cursor, size) if sought.words else self._of_all(sought, cursor, size)

    def _of_words(self, sought: PortfoliosSought, cursor: Cursor, size: int) -> PortfolioPage:
        places = sorted(self._places(sought))
        place = (cursor.key, cursor.person)
        start = bisect_left(places, place) - size if _turns_back(cursor) else bisect_right(places, place)
        start = start if 0 <= start < len(places) else 0
        shown = self.by_ids(PortfolioId(number) for _, number in places[start : start + size])
        return _page(shown, start, len(places))

    def _of_all(self, sought: PortfoliosSought, cursor: Cursor, size: int) -> PortfolioPage:
        theirs = _seen(sought)
        place = tuple_(literal(cursor.key, table.c.name_key.type), literal(cursor.person, table.c.id.type))
        before = place > _PLACE if _turns_back(cursor) else place >= _PLACE
        counted = _COUNTED.add_columns(func.count().filter(before).label("start")).where(*theirs)
        row = self._run(counted, sought=sought.of).one()
        total, start = int(row[0]), int(row.start)
        start -= size if _turns_back(cursor) else 0
        start = start if 0 <= start < total else 0
        rows = self._run(_IN_ORDER.where(*theirs).limit(size).offset(start), sought=sought.of)
        return _page([portfolio_of(row) for row in rows], start, total)

    def led_by(self, person: PersonId) -> list[Portfolio]:
        """List those in use for which this person answers, by name."""
        return _by_name(self._run(_LED_BY, sought=person))

    def with_deputy(self, person: PersonId) -> list[Portfolio]:
        """List those in use of which this person is the deputy, by name."""
        return _by_name(self._run(_WITH_DEPUTY, sought=person))

    def handed_over(self) -> list[Portfolio]:
        """List those in use whose handover waits for a decision, the oldest first."""
        return [portfolio_of(row) for row in self._run(_HANDED_OVER.order_by(table.c.handover, table.c.id))]

    def add(self, portfolio: Portfolio) -> Portfolio:
        """Store a new portfolio, and give it with its id."""
        row = {"space_id": self._space.id, **_columns(portfolio), "created_at": portfolio.created_at}
        added = replace(portfolio, id=PortfolioId(add_one(self._connection, _ADD, row)))
        self._name(added, added.created_at)
        self._at_door.follow(None, added)
        return added

    def add_all(self, portfolios: Sequence[Portfolio]) -> list[Portfolio]:
        """Store new portfolios; give them with their ids, in order."""
        rows = [{**_columns(each), "created_at": each.created_at} for each in portfolios]
        ids = add_numbered(self._connection, self._space, table, rows)
        added = [replace(each, id=PortfolioId(number)) for each, number in zip(portfolios, ids, strict=True)]
        names = [{"portfolio": each.id, "name": each.name, "since": each.created_at} for each in added]
        self._connection.execute(_ADD_NAME, names)
        for each in added:
            self._at_door.follow(None, each)
        return added

    def update(self, portfolio: Portfolio, now: datetime) -> None:
        """Store a portfolio as it is now; raises LookupError.

        Another name is its name from now on.
        """
        before = self.get(portfolio.id) if self._at_door.is_on() else None
        if self._run(_UPDATE, sought=portfolio.id, **_columns(portfolio)).rowcount != 1:
            raise self._unknown(portfolio.id)
        if self._run(_NAME, sought=portfolio.id).scalar() != portfolio.name:
            self._run(_END_NAME, sought=portfolio.id, until=now)
            self._name(portfolio, now)
        self._at_door.follow(before, portfolio)

    def sizes(self, portfolios: Collection[PortfolioId]) -> Mapping[PortfolioId, Size]:
        """Count the clients and people that these have today."""
        clients, people = self._counts(_CLIENTS, portfolios), self._counts(_PEOPLE, portfolios)
        return {each: Size(clients.get(each, 0), people.get(each, 0)) for each in portfolios}

    def _counts(self, statement: Select[Any], portfolios: Collection[PortfolioId]) -> dict[PortfolioId, int]:
        rows = self._run(statement, these=portfolios)
        return {PortfolioId(row.portfolio): row.counted for row in rows}

    def _places(self, sought: PortfoliosSought) -> Sequence[tuple[str, int]]:
        # What holds a word has its letters in a row; where a word must begin is told below.
        found = _NAMES.where(
            *_seen(sought), *(table.c.name_key.contains(each, autoescape=True) for each in sought.words)
        )
        rows = self._run(found, sought=sought.of)
        return [(row.name_key, row.id) for row in rows if all(holds(fold(row.name), each) for each in sought.words)]

    def _name(self, portfolio: Portfolio, now: datetime) -> None:
        self._connection.execute(_ADD_NAME, {"portfolio": portfolio.id, "name": portfolio.name, "since": now})

    def _unknown(self, portfolio: PortfolioId) -> LookupError:
        return LookupError(f"there is no portfolio {portfolio} in space {self._space.id}")


def _seen(sought: PortfoliosSought) -> list[ColumnElement[bool]]:
    seen: list[ColumnElement[bool]] = [] if sought.of is None else [table.c.id.in_(_THEIRS)]
    if sought.hidden:
        seen.append(table.c.id.not_in(sorted(sought.hidden)))
    return seen


def _turns_back(cursor: Cursor) -> bool:
    return cursor.direction is Direction.BEFORE


def _page(shown: Sequence[Portfolio], start: int, total: int) -> PortfolioPage:
    return PortfolioPage(tuple(shown), total, has_before=start > 0, has_after=start + len(shown) < total)


def _by_name(rows: Iterable[Row[Any]]) -> list[Portfolio]:
    return sorted(map(portfolio_of, rows), key=lambda each: (portfolio_key(each.name), each.id))


def _columns(portfolio: Portfolio) -> dict[str, object]:
    """Give the columns that change."""
    facts = asdict(portfolio)
    del facts["id"], facts["created_at"]
    return {**facts, "name_key": portfolio_key(portfolio.name)}
