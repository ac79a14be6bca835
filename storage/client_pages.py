"""The pages of the list of clients, whose time does not grow with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Result,
    RowMapping,
    Select,
    bindparam,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)

from rules.model.clients import Client, ClientPage, ClientsSought, client_sort_key
from rules.model.listing import MOST_COUNTED, START, Cursor, Direction
from rules.model.people import Space
from storage.client_rows import beginning, client_of, having
from storage.lists import those
from storage.portfolio_tables import (
    IS_CLIENT,
    IS_MEMBER,
    IS_PLACED,
    IS_UNASSIGNED,
    client_placements,
    client_words,
    clients,
    portfolio_memberships,
)

# So many are looked at one by one for a page of very many; where they stand further apart, they are found and sorted.
_LOOKED_AT = 1_500
# So many are read and sorted to find a page among them.
_FEW = 200
_HERE = clients.c.space_id == bindparam("space")
_PLACE = tuple_(clients.c.sort_key, clients.c.id)
_CLIENTS, _PLACES = select(clients), select(clients.c.sort_key, clients.c.id)
_BY_IDS = _CLIENTS.where(clients.c.id.in_(bindparam("sought", expanding=True)))
_WITH_WORD = select(client_words.c.client).where(client_words.c.space_id == bindparam("space"))
_IN_PORTFOLIO = select(client_placements.c.client).where(client_placements.c.space_id == bindparam("space"), IS_PLACED)
_OF_PERSON = select(portfolio_memberships.c.portfolio).where(IS_MEMBER)
# With its sign, the portfolio is looked at where the client was found, and does not lead to all of its clients.
_LOOKED_UP: ColumnElement[Any] = literal_column("+client_placements.portfolio", client_placements.c.portfolio.type)

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Quality:
    """What is sought of a client: a condition, and an index that tells who meets it."""

    of_row: ColumnElement[bool]
    by_index: Select[Any]


class ClientPages:
    """The pages of one space's list, each of those clients who are sought."""

    def __init__(self, connection: Connection, space: Space, sought: ClientsSought) -> None:
        self._connection = connection
        self._space = space
        self._listed = IS_UNASSIGNED if sought.unassigned else IS_CLIENT
        self._unassigned = sought.unassigned
        self._words = [_with(each) for each in sought.words if each]
        self._places = _placed(sought)
        self._hidden = bool(sought.hidden)
        self._others = [each.of_row for each in (*self._words, *self._places)] + _not_hidden(sought)

    def page(self, cursor: Cursor, size: int) -> ClientPage:
        """Give a page.

        The first where nobody is left after the cursor, or less than a page before it.
        """
        if self._is_one_of_many():
            return self._of_many(cursor, size, MOST_COUNTED + 1)
        rows = self._run(self._find(_PLACES).limit(_FEW + 1))
        places = [(row.sort_key, row.id) for row in rows]
        if len(places) > _FEW:
            return self._of_many(cursor, size, self._total())
        return self._of_few(sorted(places), cursor, size)

    def _is_one_of_many(self) -> bool:
        """Tell whether all that is sought is one word of very many."""
        alone = len(self._words) == 1 and not self._places and not self._unassigned and not self._hidden
        return alone and self._count(self._words[0]) > MOST_COUNTED

    def _total(self) -> int:
        """Count those sought, up to one more than are counted."""
        found = self._find(select(clients.c.id)).limit(MOST_COUNTED + 1).subquery()
        return int(self._run(select(func.count()).select_from(found)).scalar_one())

    def _find(self, statement: Select[Any]) -> Select[Any]:
        """Narrow a statement to those sought, by what likely tells of the fewest."""
        by = self._rarest()
        if by is None:
            return statement.where(_HERE, self._listed, *self._others).order_by(clients.c.sort_key, clients.c.id)
        # Without their space, of which the index knows: there is no other way to find them than by it.
        others = (each for each in self._others if each is not by.of_row)
        return statement.where(those(clients.c.id, by.by_index), self._listed, *others)

    def _rarest(self) -> _Quality | None:
        count, word = min(((self._count(each), each) for each in self._words), key=itemgetter(0), default=(0, None))
        if word is not None and count <= MOST_COUNTED:
            return word
        # Those in no portfolio have an index of their own, in order.
        return next(iter(self._places), None if self._unassigned else word)

    def _count(self, word: _Quality) -> int:
        found = word.by_index.order_by(client_words.c.word).limit(MOST_COUNTED + 1)
        return int(self._run(select(func.count()).select_from(found.subquery())).scalar_one())

    def _of_few(self, places: Sequence[Place], cursor: Cursor, size: int) -> ClientPage:
        place, back = (cursor.key, cursor.person), cursor.direction is Direction.BEFORE
        start = bisect_left(places, place) - size if back else bisect_right(places, place)
        start = start if 0 <= start < len(places) else 0
        end = min(len(places), start + size)
        rows = self._run(_BY_IDS, sought=[number for _, number in places[start:end]]).mappings()
        shown = sorted(map(client_of, rows), key=_place_of)
        return ClientPage(tuple(shown), len(places), has_before=start > 0, has_after=end < len(places))

    def _of_many(self, cursor: Cursor, size: int, total: int) -> ClientPage:
        turned = [client_of(each) for each in self._beyond(cursor, size + 1)]
        back = cursor.direction is Direction.BEFORE
        if cursor != START and (len(turned) < size if back else not turned):
            return self._of_many(START, size, total)
        shown, goes_on = turned[:size], len(turned) > size
        comes_from = cursor != START and self._has_behind(shown[0], cursor.direction)
        before, after = (goes_on, comes_from) if back else (comes_from, goes_on)
        in_order = tuple(reversed(shown) if back else shown)
        return ClientPage(in_order, total, has_before=before, has_after=after)

    def _has_behind(self, client: Client, direction: Direction) -> bool:
        opposite = Direction.AFTER if direction is Direction.BEFORE else Direction.BEFORE
        return bool(self._beyond(Cursor(*_place_of(client), opposite), 1))

    def _beyond(self, cursor: Cursor, limit: int) -> Sequence[RowMapping]:
        statement = _in_direction(_CLIENTS.where(_HERE, self._listed, *self._others), cursor)
        if not self._others:
            return self._run(statement.limit(limit)).mappings().all()
        listed = _in_direction(_PLACES.where(_HERE, self._listed), cursor)
        edge = self._run(listed.offset(_LOOKED_AT).limit(1)).first()
        near = statement if edge is None else statement.where(_until(cursor, edge.sort_key, edge.id))
        found = self._run(near.limit(limit)).mappings().all()
        if edge is None or len(found) == limit:
            return found
        return self._run(_in_direction(self._find(_CLIENTS), cursor).limit(limit)).mappings().all()

    def _run(self, statement: Select[*tuple[Any, ...]], **sought: object) -> Result[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **sought})


def _with(word: str) -> _Quality:
    return _Quality(having(word), _WITH_WORD.where(beginning(word)))


def _placed(sought: ClientsSought) -> list[_Quality]:
    """Give what is sought of a client's places."""
    theirs, found = client_placements.c.client == clients.c.id, []
    if sought.portfolio is not None:
        there = _IN_PORTFOLIO.where(client_placements.c.portfolio == sought.portfolio)
        found.append(_Quality(there.where(theirs).exists(), there))
    if sought.within_reach_of is not None:
        portfolios = _OF_PERSON.where(portfolio_memberships.c.person == sought.within_reach_of)
        looked_up = _IN_PORTFOLIO.where(theirs, _LOOKED_UP.in_(portfolios)).exists()
        found.append(_Quality(looked_up, _IN_PORTFOLIO.where(client_placements.c.portfolio.in_(portfolios))))
    return found


def _not_hidden(sought: ClientsSought) -> list[ColumnElement[bool]]:
    """Leave out whom their reader does not see; who is in none has nothing to hide."""
    return [] if sought.unassigned else not_hidden(sought.hidden)


def not_hidden(hidden: frozenset[int]) -> list[ColumnElement[bool]]:
    """Leave out those who are in portfolios, and only in these."""
    if not hidden:
        return []
    placed = _IN_PORTFOLIO.where(client_placements.c.client == clients.c.id)
    seen = placed.where(_LOOKED_UP.not_in(sorted(hidden))).exists()
    return [or_(clients.c.placed == literal_column("0"), seen)]


def _in_direction(statement: Select[Any], cursor: Cursor) -> Select[Any]:
    place = _place(cursor.key, cursor.person)
    if cursor.direction is Direction.BEFORE:
        return statement.where(place > _PLACE).order_by(clients.c.sort_key.desc(), clients.c.id.desc())
    return statement.where(place < _PLACE).order_by(clients.c.sort_key, clients.c.id)


def _until(cursor: Cursor, key: str, client: int) -> ColumnElement[bool]:
    edge = _place(key, client)
    return edge <= _PLACE if cursor.direction is Direction.BEFORE else edge >= _PLACE


def _place(key: str, client: int) -> ColumnElement[Any]:
    return tuple_(literal(key, clients.c.sort_key.type), literal(client, clients.c.id.type))


def _place_of(client: Client) -> Place:
    return client_sort_key(client), client.id
