"""The places of people in one space's portfolios, as stored."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, insert, select, update

from rules.model.journal import EntryId
from rules.model.people import PersonId, Space
from rules.model.portfolios import Ended, Ground, Membership, MembershipId, PortfolioId
from storage.lists import these
from storage.portfolio_tables import IS_MEMBER
from storage.portfolio_tables import portfolio_memberships as table
from storage.portfolios_at_door import AtDoor
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_ALL = select(table).where(_HERE)
_MEMBERS = _ALL.where(IS_MEMBER, these(table.c.portfolio))
_OF_PEOPLE = _ALL.where(IS_MEMBER, these(table.c.person))
_ACTING = _ALL.where(IS_MEMBER, table.c.ground == Ground.DEPUTY)
_RETURNING = _ALL.where(table.c.returns, table.c.person == _SOUGHT)
_OF = _ALL.where(table.c.person == _SOUGHT)
_GRANT = insert(table)
_ENDING = select(table.c.person).where(_HERE, IS_MEMBER, these(table.c.id))
_END = update(table).where(_HERE, IS_MEMBER, these(table.c.id))
_FORGET_RETURN = update(table).where(_HERE, these(table.c.id)).values(returns=False)


class Memberships(WithinSpace):
    """The places of people in one space's portfolios.

    What changes of them is owed to the directory.
    """

    def __init__(self, connection: Connection, space: Space, at_door: AtDoor) -> None:
        super().__init__(connection, space)
        self._at_door = at_door

    def members(self, portfolios: Collection[PortfolioId]) -> list[Membership]:
        """List who is in these today, the oldest first."""
        return self._memberships(_MEMBERS, portfolios)

    def memberships_of(self, people: Collection[PersonId]) -> list[Membership]:
        """List in which portfolios these people are today, the oldest first."""
        return self._memberships(_OF_PEOPLE, people)

    def acting(self) -> list[Membership]:
        """List the places of deputies who act today."""
        return _in_order(self._run(_ACTING))

    def returning(self, person: PersonId) -> list[Membership]:
        """List the places that this person gets back once their hold is over."""
        return _in_order(self._run(_RETURNING, sought=person))

    def history(self, person: PersonId) -> list[Membership]:
        """List every place that somebody has or had, the oldest first."""
        return _in_order(self._run(_OF, sought=person))

    def grant(self, memberships: Sequence[Membership]) -> None:
        """Store new places of people, whose `id` is ignored."""
        self._add(_GRANT, [_columns(each) for each in memberships])
        self._at_door.enter(each.person for each in memberships if each.until is None)

    def end(
        self,
        memberships: Collection[MembershipId],
        how: Ended,
        ending: EntryId,
        now: datetime,
        *,
        returns: bool = False,
    ) -> None:
        """End places of people; those that have ended stay as they are."""
        if self._at_door.is_on():
            self._at_door.leave(self._run(_ENDING, these=memberships).scalars())
        facts = {"until": now, "ended": how, "ending": ending, "returns": returns}
        self._run(_END, these=memberships, **facts)

    def forget_return(self, memberships: Collection[MembershipId]) -> None:
        """Give these places back no more."""
        self._run(_FORGET_RETURN, these=memberships)

    def _memberships(self, statement: Select[Any], these: Iterable[int]) -> list[Membership]:
        return _in_order(self._run(statement, these=these))


def membership_of(row: Row[Any]) -> Membership:
    """Build a place from a row with all columns of its table."""
    return Membership(
        id=MembershipId(row.id),
        portfolio=PortfolioId(row.portfolio),
        person=PersonId(row.person),
        ground=row.ground,
        right=row.right,
        since=row.since,
        granted=row.granted,
        until=row.until,
        ended=row.ended,
        ending=row.ending,
        returns=row.returns,
    )


def _in_order(rows: Iterable[Row[Any]]) -> list[Membership]:
    return sorted(map(membership_of, rows), key=lambda each: (each.since, each.id))


def _columns(membership: Membership) -> dict[str, object]:
    return {
        "portfolio": membership.portfolio,
        "person": membership.person,
        "ground": membership.ground,
        "right": membership.right,
        "since": membership.since,
        "until": membership.until,
        "ended": membership.ended,
        "granted": membership.granted,
        "ending": membership.ending,
        "returns": membership.returns,
    }
