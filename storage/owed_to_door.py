"""What one space owes its directory, as stored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.dates import today
from rules.model.drift import Aspect
from rules.model.notices import Lease
from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import PersonId, Space
from rules.model.portfolios import PortfolioId
from storage.drifts import Drifts
from storage.lists import these
from storage.person_rows import person_of
from storage.portfolio_tables import IS_MEMBER, portfolio_memberships
from storage.tables import owed_to_door, people, spaces

_SPACE = spaces.c.id == bindparam("space")
_IS_ON = select(spaces.c.has_door).where(_SPACE)
_TURN = update(spaces).where(_SPACE)

_HERE = owed_to_door.c.space_id == bindparam("space")
_THIS = owed_to_door.c.person == bindparam("sought")
_MINE = owed_to_door.c.lease_holder == bindparam("process_id")
_UNCHANGED = owed_to_door.c.version == bindparam("seen")
_NO_LEASE = {"lease_holder": None, "lease_until": None}

_OWED = select(owed_to_door, people).join_from(owed_to_door, people, people.c.id == owed_to_door.c.person).where(_HERE)
_OF = _OWED.where(_THIS)
_AMONG = select(owed_to_door.c.person).where(_HERE, owed_to_door.c.person.in_(bindparam("people", expanding=True)))
_OLDEST = _OWED.order_by(owed_to_door.c.since, owed_to_door.c.person)
_FIRST = select(owed_to_door.c.since, owed_to_door.c.failure).where(_HERE).order_by(owed_to_door.c.since).limit(1)
_COUNT = select(func.count()).select_from(owed_to_door).where(_HERE)
_CLAIMABLE = (
    select(owed_to_door.c.person)
    .where(_HERE, owed_to_door.c.due_at <= bindparam("now"))
    .where(or_(owed_to_door.c.lease_holder.is_(None), _MINE, owed_to_door.c.lease_until <= bindparam("now")))
    .order_by(owed_to_door.c.urgent.desc(), owed_to_door.c.due_at, owed_to_door.c.person)
    .with_for_update(skip_locked=True)
)
_CLAIMED = owed_to_door.c.person.in_(bindparam("claimed", expanding=True))
_LEASE = update(owed_to_door).where(_CLAIMED).values(attempts=owed_to_door.c.attempts + 1)
_WITH_PEOPLE = _OWED.where(_CLAIMED).order_by(
    owed_to_door.c.urgent.desc(), owed_to_door.c.due_at, owed_to_door.c.person
)
_SETTLE = delete(owed_to_door).where(_HERE, _THIS, _MINE, _UNCHANGED)
_POSTPONE = update(owed_to_door).where(_HERE, _THIS, _MINE, _UNCHANGED)
_GIVE_BACK = update(owed_to_door).where(_HERE, _THIS, _MINE).values(_NO_LEASE)
_RELEASE = update(owed_to_door).where(_HERE, _MINE).values(_NO_LEASE)
_AVAILABLE = case(
    (or_(owed_to_door.c.lease_holder.is_(None), _MINE), owed_to_door.c.due_at), else_=owed_to_door.c.lease_until
)
_NEXT_DUE = select(func.min(_AVAILABLE)).where(_HERE)
_PLACES = select(portfolio_memberships.c.person, portfolio_memberships.c.portfolio).where(
    portfolio_memberships.c.space_id == bindparam("space"), IS_MEMBER, these(portfolio_memberships.c.person)
)
_CLEAR = delete(owed_to_door).where(_HERE)


class OwedToDoor:
    """What one space owes its directory, within one transaction."""

    def __init__(self, connection: Connection, space: Space, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._space = {"space": space.id}
        self._now = now
        self._drifts = Drifts(connection, space, now)
        self._on: bool | None = None  # not asked yet

    def is_on(self) -> bool:
        """Tell whether the space has a directory."""
        if self._on is None:
            self._on = bool(self._connection.execute(_IS_ON, self._space).scalar())
        return self._on

    def turn(self, *, on: bool) -> None:
        """Say whether the space has a directory; without one nothing is owed."""
        self._connection.execute(_TURN, {**self._space, "has_door": on, "door_compared": False})
        self._on = on
        if not on:
            self._connection.execute(_CLEAR, self._space)

    def owe(self, people: Collection[PersonId], *, urgent: bool = True, ends_sessions: bool = False) -> None:
        """Owe the entries of these people; one change more where they are owed."""
        if not people or not self.is_on():
            return
        of_dialect = postgresql.insert if self._connection.dialect.name == "postgresql" else sqlite.insert
        insert = of_dialect(owed_to_door)
        more = insert.on_conflict_do_update(
            index_elements=[owed_to_door.c.person],
            set_={
                "version": owed_to_door.c.version + 1,
                "due_at": insert.excluded.due_at,
                "urgent": or_(owed_to_door.c.urgent, insert.excluded.urgent),
                "ends_sessions": or_(owed_to_door.c.ends_sessions, insert.excluded.ends_sessions),
                "attempts": 0,
            },
        )
        now = self._now()
        new = {"version": 1, "since": now, "due_at": now, "urgent": urgent, "attempts": 0, "failure": ""}
        new |= {"space_id": self._space["space"], "ends_sessions": ends_sessions}
        rows = [{"person": each, **new} for each in sorted(people)]
        self._connection.execute(more, rows)

    def of(self, person: PersonId) -> Owed | None:
        """Give what is owed of this person."""
        row = self._connection.execute(_OF, {**self._space, "sought": person}).one_or_none()
        return None if row is None else _owed(row)

    def among(self, people: Collection[PersonId]) -> set[PersonId]:
        """Give those of these people whose entries are owed."""
        found = self._connection.execute(_AMONG, {**self._space, "people": list(people)}).scalars()
        return {PersonId(each) for each in found}

    def oldest(self, limit: int) -> list[Owed]:
        """List those owed longest."""
        return [_owed(row) for row in self._connection.execute(_OLDEST.limit(limit), self._space)]

    def standing(self) -> DoorStanding:
        """Give how much is owed, since when, and why."""
        first = self._connection.execute(_FIRST, self._space).one_or_none()
        if first is None:
            return DoorStanding()
        return DoorStanding(self._connection.execute(_COUNT, self._space).scalar_one(), first.since, first.failure)

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[Owed]:
        """Lease what is due to this process, the urgent ones first."""
        sought = {**self._space, "process_id": process_id, "now": now}
        claimed = self._connection.execute(_CLAIMABLE.limit(limit), sought).scalars().all()
        if not claimed:
            return []
        lease = {"claimed": claimed, "lease_holder": process_id, "lease_until": until}
        self._connection.execute(_LEASE, lease)
        found = self._connection.execute(_WITH_PEOPLE, {**self._space, "claimed": claimed})
        left, places = self._drifts.left(claimed, today(now)), self._places(claimed)
        return [_owed(row, left.get(row.person, frozenset()), places.get(row.person, ())) for row in found]

    def settle(self, owed: Sequence[Owed]) -> None:
        """Owe these no longer, unless they changed or were lost meanwhile."""
        changed = [each for each in owed if not self._execute(_SETTLE, each)]
        lost = [each for each in changed if not self._execute(_GIVE_BACK, each)]
        self.owe([each.person.id for each in lost])

    def postpone(self, owed: Sequence[Owed], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed meanwhile."""
        for each in owed:
            if not self._execute(_POSTPONE, each, due_at=due_at, failure=failure, **_NO_LEASE):
                self._execute(_GIVE_BACK, each)

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""
        self._connection.execute(_RELEASE, {**self._space, "process_id": process_id})

    def next_due(self, process_id: str) -> datetime | None:
        """Give when something is due for this process; None: nothing is owed."""
        sought = {**self._space, "process_id": process_id}
        due: datetime | None = self._connection.execute(_NEXT_DUE, sought).scalar_one()
        return due

    def _places(self, people: Sequence[int]) -> dict[int, list[PortfolioId]]:
        """Give in which portfolios these people are."""
        found: dict[int, list[PortfolioId]] = {}
        for row in self._connection.execute(_PLACES, {**self._space, "these": people}):
            found.setdefault(row.person, []).append(PortfolioId(row.portfolio))
        return found

    def _execute(self, statement: Any, owed: Owed, **values: object) -> bool:
        holder = owed.lease.process_id if owed.lease else ""
        key = {**self._space, "sought": owed.person.id, "seen": owed.version, "process_id": holder}
        return bool(self._connection.execute(statement, {**key, **values}).rowcount)


def _owed(row: Row[Any], left: frozenset[Aspect] = frozenset(), portfolios: Collection[PortfolioId] = ()) -> Owed:
    found = row._mapping  # noqa: SLF001 - SQLAlchemy's public name for it
    holder = found[owed_to_door.c.lease_holder]
    return Owed(
        person=person_of(found),
        version=found[owed_to_door.c.version],
        since=found[owed_to_door.c.since],
        due_at=found[owed_to_door.c.due_at],
        attempts=found[owed_to_door.c.attempts],
        failure=found[owed_to_door.c.failure],
        lease=None if holder is None else Lease(holder, found[owed_to_door.c.lease_until]),
        left=left,
        portfolios=frozenset(portfolios),
        ends_sessions=found[owed_to_door.c.ends_sessions],
    )
